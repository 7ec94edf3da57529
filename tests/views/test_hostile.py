"""Text of a source is hostile: on every page its markup and its codes are shown, never obeyed."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from tests.views.pages import printed, rich_pages, text_pages
from tests.views.toy import hostile_case
from timeline.views.spreadsheet import EVENT_COLUMNS, GAP_COLUMNS, event_rows, gap_rows, sheet

ACTS = {
    "markup": "[bold]loud[/bold] [link=http://x.example]here[/link] [/]",
    "colour": "\x1b[31mred\x1b[0m",
    "title": "\x1b]0;owned\x07",
    "clear": "\x1b[2J\x1b[H\x9b2J",
    "bidi": "abc\u202edcba\u2066x\u2069",
    "nul": "a\x00b\x08\x7f",
    "return": "first\rsecond",
    "emoji": ":skull: :warning:",
    "html": "<script>alert(1)</script><b>bold</b>&amp;",
    "markdown": "# head *bold* `code` [link](http://x.example) ![i](x) | a | $x$",
}
SIGN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("act", ACTS)
def test_no_code_of_a_source_reaches_the_screen(act):
    case, _ = hostile_case(ACTS[act])
    for name, page in rich_pages(case, ACTS[act]).items():
        assert not SIGN.search(printed(page)), name


@pytest.mark.parametrize("act", ["colour", "title", "clear"])
def test_on_a_terminal_only_our_own_styles_are_sent(act):
    case, _ = hostile_case(ACTS[act])
    for name, page in rich_pages(case, ACTS[act]).items():
        ours = re.sub(r"\x1b\[[0-9;]*m", "", printed(page, colour=True))
        assert not SIGN.search(ours), name


def test_markup_and_emoji_names_stay_words():
    words = "[bold]x[/bold] :skull:"
    case, _ = hostile_case(words)
    for name, page in rich_pages(case, words).items():
        assert words in " ".join(printed(page, width=200).split()), name


def test_tables_for_spreadsheets_hold_no_codes():
    for words in ACTS.values():
        case, _ = hostile_case(words)
        printed_sheets = sheet(event_rows(case, case.events()), EVENT_COLUMNS) + sheet(
            gap_rows(case, case.gaps()), GAP_COLUMNS
        )
        assert not SIGN.search(printed_sheets)


@pytest.mark.parametrize("act", ACTS)
def test_no_code_reaches_markdown_or_html(act):
    case, _ = hostile_case(ACTS[act])
    for name, page in text_pages(case).items():
        assert not SIGN.search(page), name


class Tags(HTMLParser):
    """Collects the tags of a page."""

    def __init__(self):
        super().__init__()
        self.found = set()

    def handle_starttag(self, tag, attrs):  # noqa: ARG002, the parser names it
        self.found.add(tag)


def test_html_of_a_source_makes_no_tag():
    case, _ = hostile_case(ACTS["html"])
    tags = Tags()
    tags.feed(text_pages(case)["html"])
    assert not tags.found & {"script", "b", "img"}


def test_markdown_of_a_source_is_escaped():
    case, _ = hostile_case(ACTS["markdown"])
    page = text_pages(case)["markdown"]
    assert r"\*bold\*" in page
    assert r"\[link\](http" in page
    assert not re.search(r"(?<!\\)\*bold", page)
