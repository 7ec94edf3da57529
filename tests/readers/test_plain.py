"""Plain text and Markdown: where headings, paragraphs and items lie, and what kind of document it is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.readers.reading import codes, marked, quoted, read
from timeline.model.terms import SourceFacts
from timeline.model.when import When


def test_paragraphs_are_parted_by_blank_lines_and_keep_their_wrapped_lines():
    text = read("""
        The pump was seen to leak and the crew was told of it
        on the same evening by the engineer on watch.

        No one wrote it down.
    """)
    assert [words[:10] for words in marked(text, "paragraph")] == ["The pump w", "No one wro"]


def test_lines_that_were_not_wrapped_are_paragraphs_of_their_own():
    long = "The engineer said again that the pump was leaking and that somebody should look at it. " * 3
    text = read(f"{long}\n{long}")
    assert len(marked(text, "paragraph")) == 2


def test_a_line_broken_on_purpose_begins_a_paragraph():
    text = read("""
        Present: Dr Ann Lee (chair), Tom Bright, Una Vale
        Apologies: Rob Stone
    """)
    assert len(marked(text, "paragraph")) == 2


def test_a_short_line_in_title_case_above_prose_is_a_heading():
    text = read("""
        The first words of the note are about the pump.

        State of the Pump

        It leaked.
    """)
    assert marked(text, "heading") == ["State of the Pump"]


def test_a_greeting_and_the_last_line_are_no_headings():
    text = read("""
        Dear Dr Lee

        We write about the pump.

        Tom Bright
    """)
    assert marked(text, "heading") == []


def test_a_numbered_line_above_prose_is_a_heading_and_a_list_is_not():
    text = read("""
        1. State of the pump
        Mr Bright told the board that the pump had been leaking since June.

        2. Next steps

        The board asked for:
        1. a survey
        2. a price
    """)
    assert marked(text, "heading") == ["State of the pump", "Next steps"]
    assert marked(text, "item") == ["a survey", "a price"]


def test_items_hold_their_continued_lines_and_leave_out_their_sign():
    text = read("""
        - the survey of the pump,
          which is late
        * the price
    """)
    assert marked(text, "item") == ["the survey of the pump,\n  which is late", "the price"]


def test_initials_are_no_list():
    text = read("J. Evans saw the pump.\n\nA. Lee did not.")
    assert marked(text, "item") == []


def test_markdown_headings_have_their_level_and_leave_out_their_sign():
    text = read("# Drains #\n\n## The pump\n\nBoard\n=====\n\nIt leaked.", "note.md")
    assert marked(text, "heading") == ["Drains", "The pump", "Board"]
    assert [mark.value for mark in text.marks_of("heading")] == ["1", "2", "1"]


def test_front_matter_gives_facts_and_stays_in_the_body():
    text = read(
        """
        ---
        title: "The drains: a review"
        date: 2018-10-02
        author: Ann Lee
        type: Article
        ---
        The pump leaked.
        """,
        "note.md",
    )
    assert (text.source.title, text.source.author, text.source.kind) == (
        "The drains: a review",
        "Ann Lee",
        "article",
    )
    assert (text.source.written, text.source.written_from) == (When.day(date(2018, 10, 2)), "front matter")
    assert text.body.startswith("---\ntitle")
    assert marked(text, "paragraph") == ["The pump leaked."]


def test_a_ruled_line_at_the_top_is_no_front_matter():
    assert marked(read("---\nThe pump leaked.\n", "note.md"), "front-matter") == []


PIPES = """
# Board

| Name | Role |
|:-----|-----:|
| Ann Lee | chair |
| Tom \\| Una | |
Later words | no more
and these.
"""


def test_a_markdown_table_gives_rows_at_their_place():
    text = read(PIPES, "note.md")
    assert [{name: cell.value for name, cell in row.cells.items()} for row in text.rows] == [
        {"name": "Ann Lee", "role": "chair"},
        {"name": "Tom | Una", "role": ""},
        {"name": "Later words", "role": "no more"},
    ]
    assert [quoted(text, row.cells["name"]) for row in text.rows] == ["Ann Lee", "Tom \\| Una", "Later words"]


def test_the_lines_of_a_table_are_no_paragraphs():
    text = read(PIPES, "note.md")
    assert marked(text, "heading") == ["Board"]
    assert marked(text, "paragraph") == ["and these."]


def test_a_line_with_a_pipe_is_no_table():
    assert read("a | b\n\nc | d", "note.md").rows == ()


MINUTES = """
    Drain Committee
    Minutes of the meeting held on 9 August 2016

    Present: Dr Ann Lee (chair), Tom Bright
    Apologies: Rob Stone

    1. Minutes of the last meeting

    Agreed.
"""

LETTER = """
    Ashby Water Office

    3 May 2017

    Dear Dr Lee,

    Thank you for your letter of 2 April 2017 about the pump.

    Yours sincerely,

    Tom Bright
"""

STORY = """
    The pump failed in June, the water office has admitted.

    “We should have known,” said Dr Ann Lee, who chairs the committee.

    Mr Bright added: “There were signs.”
"""


# words, kind
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (MINUTES, "minutes"),
        ("# Meeting\n\n## Attendees\n* Ann Lee\n* Tom Bright\n", "minutes"),
        ("# Meeting\n\n**Present**\n\nAnn Lee\n", "minutes"),
        ("Notes of the meeting show that nothing was said.\nThe present owner knew.", "document"),
        (LETTER, "letter"),
        ("Dear Dr Lee,\n\nThe pump leaked, and Mr Bright went home.", "document"),
        (STORY, "article"),
        ("By Una Vale\n\nThe pump failed.", "article"),
        ("The pump failed.", "document"),
    ],
)
def test_the_kind_of_a_document_shows_in_its_words(words, kind):
    assert read(words).source.kind == kind


def test_the_kind_that_is_stated_outranks_the_one_that_shows():
    assert read(MINUTES, facts=SourceFacts(kind="report")).source.kind == "report"


def test_minutes_are_called_what_their_head_says():
    assert read(MINUTES).source.title == "Minutes of the meeting held on 9 August 2016"


def test_the_letterhead_is_no_title_of_a_letter():
    assert read(LETTER).source.title == ""


def test_nothing_is_wrong_with_a_common_text():
    assert codes(read(STORY)) == codes(read(LETTER)) == codes(read(MINUTES)) == []
