"""Whole pages at 80 columns, as golden files; an eye has to approve each change."""

from __future__ import annotations

import re

import pytest

from tests.views.pages import printed, rich_pages, text_pages
from tests.views.toy import CASE

PAGES = rich_pages(CASE)
TEXTS = text_pages(CASE)


def trimmed(text: str) -> str:
    """Without spaces at line ends, which no reader sees."""
    return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_at_80_columns(name, golden):
    golden(f"views/{name.replace(' ', '-')}.txt", trimmed(printed(PAGES[name])))


@pytest.mark.parametrize(("name", "file"), [("markdown", "story.md"), ("html", "story.html")])
def test_the_story_for_other_programs(name, file, golden):
    golden(f"views/{file}", TEXTS[name])


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_screen_but_those_to_be_copied(name, width):
    lines = printed(PAGES[name], width).splitlines()
    whole = ("Read as", "sources/", "─")
    assert [line for line in lines if len(line) > width and not line.startswith(whole)] == []


@pytest.mark.parametrize("name", PAGES)
def test_no_colour_where_there_is_no_terminal(name):
    assert "\x1b" not in printed(PAGES[name])


@pytest.mark.parametrize("name", PAGES)
def test_colour_changes_no_word(name):
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", printed(PAGES[name], colour=True))
    assert trimmed(coloured) == trimmed(printed(PAGES[name]))
