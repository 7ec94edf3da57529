"""The story in its three dresses: headings, marks, notes; and source text that is only text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.views.pages import printed
from tests.views.toy import CASE, MET, SENT, SILENCE, ToyCase
from timeline.model.when import When
from timeline.narrative import narrate
from timeline.views.story import (
    gaps_markdown,
    markdown_safe,
    scope_of,
    story_html,
    story_markdown,
    story_page,
)

STORY = narrate(CASE)


def text_of(case: ToyCase) -> str:
    """The story for the terminal, without spaces at line ends."""
    return "\n".join(line.rstrip() for line in printed(story_page(case, narrate(case))).splitlines())


def test_the_title_of_the_case_heads_the_story():
    assert text_of(CASE).startswith("The boiler survey\n")
    assert story_markdown(CASE, STORY).startswith("# The boiler survey\n")
    assert "<h1>The boiler survey</h1>" in story_html(CASE, STORY)


def test_a_case_without_a_title_begins_with_the_first_month():
    case = ToyCase(CASE.texts, CASE.entities(), CASE.events(), title="")
    assert text_of(case).startswith("February 2015\n")
    assert story_markdown(case, narrate(case)).startswith("# Chronology\n")


@pytest.mark.parametrize("heading", ["February 2015", "March 2015", "April 2015"])
def test_every_month_has_its_heading_in_every_dress(heading):
    assert f"\n{heading}\n" in text_of(CASE)
    assert f"\n## {heading}\n" in story_markdown(CASE, STORY)
    assert f"<h2>{heading}</h2>" in story_html(CASE, STORY)


def test_every_sentence_is_followed_by_the_numbers_of_its_quotes():
    both = replace(SENT, evidence=(*SENT.evidence, *MET.evidence))
    case = ToyCase(CASE.texts, CASE.entities(), (both,))
    story = narrate(case)
    assert "the Harbour Master. [1] [2]" in text_of(case)
    assert "the Harbour Master.[^1][^2]" in story_markdown(case, story)
    assert '<a href="#q1">[1]</a></sup> <sup><a href="#q2">[2]</a>' in story_html(case, story)


def test_every_mark_has_its_note():
    markdown = story_markdown(CASE, STORY)
    marks = set(re.findall(r"\[\^(\d+)\](?!:)", markdown))
    assert marks == set(re.findall(r"^\[\^(\d+)\]:", markdown, re.MULTILINE))
    html = story_html(CASE, STORY)
    assert set(re.findall(r'href="#q(\d+)"', html)) == set(re.findall(r'id="q(\d+)"', html))


def test_a_note_tells_place_and_exact_words():
    told = "notes.txt:1, written 2015-03-09"
    assert f"[^2]: {told}: “notes of the meeting of 3 March 2015”" in story_markdown(CASE, STORY)
    assert f"<q>notes of the meeting of 3 March 2015</q> <cite>{told}</cite>" in story_html(CASE, STORY)


def test_a_story_says_what_it_is_told_from_and_limited_to():
    """In every dress below the title, and where there is nothing to tell."""
    day = When.month(2015, 3)
    scope = scope_of(CASE, "the <boiler> survey", "Ida Holm", day, day)
    only = "only what is on record about the <boiler> survey with Ida Holm from March 2015 up to March 2015"
    assert scope == f"Told from 1 source, {only}; what stands in none of them is not told."
    assert "The boiler survey\nTold from 1 source, only what is on" in printed(story_page(CASE, STORY, scope))
    assert "Told from 1 source" in printed(story_page(CASE, (), scope))
    assert "# The boiler survey\n\nTold from 1 source" in story_markdown(CASE, STORY, scope)
    assert "<p>Told from 1 source, only what is on record about the &lt;boiler&gt;" in story_html(
        CASE, STORY, scope
    )


def test_a_story_of_everything_has_no_limits_to_tell():
    assert scope_of(CASE, "", "", None, None) == (
        "Told from 1 source; what stands in none of them is not told."
    )


def test_a_page_of_html_stands_alone():
    page = story_html(CASE, STORY)
    assert page.startswith("<!DOCTYPE html>")
    assert '<meta charset="utf-8">' in page
    assert not re.search(r"(src|href)=\"(?!#)", page)


def test_nothing_to_tell_is_said_in_every_dress():
    empty = ToyCase(CASE.texts)
    assert text_of(empty) == "Nothing is on record for that."
    assert "Nothing is on record for that." in story_markdown(empty, ())
    assert "<p>Nothing is on record for that.</p>" in story_html(empty, ())


def test_undated_events_stand_under_a_heading_of_their_own():
    case = ToyCase(CASE.texts, CASE.entities(), (MET, replace(SENT, when=When())))
    assert "\nWithout a date\n  The boiler survey was sent to the Harbour Master. [2]" in text_of(case)


# words, the same as Markdown
@pytest.mark.parametrize(
    ("words", "safe"),
    [
        ("plain words", "plain words"),
        ("*bold* and _thin_", r"\*bold\* and \_thin\_"),
        ("`code`", r"\`code\`"),
        ("[a](b)", r"\[a\](b)"),
        ("![a](b)", r"\!\[a\](b)"),
        ("<b>", r"\<b\>"),
        ("a | b", r"a \| b"),
        ("# head", r"\# head"),
        ("> quote", r"\> quote"),
        ("1. item", r"1\. item"),
        ("1) item", r"1\) item"),
        ("- item", r"\- item"),
        ("+ item", r"\+ item"),
        ("=====", r"\====="),
        ("~~gone~~", r"\~\~gone\~\~"),
        ("&amp;", r"\&amp;"),
        ("$x$", r"\$x\$"),
        ("{x}", r"\{x\}"),
        ("a\\b", r"a\\b"),
        ("two\n\nparagraphs", "two paragraphs"),
        ("    code", "code"),
        ("\x1b[1m", r"␛\[1m"),
        ("in 1. and - inside", "in 1. and - inside"),
    ],
)
def test_no_word_is_markup(words, safe):
    assert markdown_safe(words) == safe


def test_gaps_are_a_numbered_list_with_their_quotes():
    page = gaps_markdown(CASE, (SILENCE, replace(SILENCE, kind="missing")))
    assert page.splitlines()[1:] == [
        "## What the record lacks",
        "",
        "1. **silence**: no record of the boiler survey after March 2015",
        "   - notes.txt:6: “There is no word of the survey after March 2015.”",
        "2. **missing**: no record of the boiler survey after March 2015",
        "   - notes.txt:6: “There is no word of the survey after March 2015.”",
    ]


def test_no_gap_is_said_in_words():
    assert gaps_markdown(CASE, ()).endswith("No gap was found.\n")
