"""Where headings, paragraphs and items lie, by the form of the lines alone."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.readers.layout import is_heading_like, lines_of, marks_of


def layout(words: str) -> list[tuple[str, str]]:
    """The kind and the words of every mark."""
    body = cleandoc(words)
    return [(mark.kind, body[mark.start : mark.end]) for mark in marks_of(body)]


# a line, whether it may be a heading where it stands alone
@pytest.mark.parametrize(
    ("words", "may_head"),
    [
        ("State of the Pump", True),
        ("STATE OF THE PUMP", True),
        ("Findings", True),
        ("The pump leaks", False),
        ("The Pump Leaks.", False),
        ("The Pump, the Drain,", False),
        ("What Now?", False),
        ("pump", False),
        ("12", False),
        ("Dear Dr Lee", False),
        ("“We Knew”", False),
        ("A " * 60, False),
        ("", False),
    ],
)
def test_a_line_that_may_be_a_heading(words, may_head):
    assert is_heading_like(words) is may_head


def test_lines_are_trimmed_and_keep_their_places():
    body = "  one \n\ntwo"
    assert [(line.start, line.end, line.words) for line in lines_of(body)] == [
        (2, 5, "one"),
        (7, 7, ""),
        (8, 11, "two"),
    ]


def test_lines_of_a_stretch_are_those_between_its_ends():
    assert [line.words for line in lines_of("one\ntwo\nthree", 4, 7)] == ["two"]


def test_a_letterhead_is_a_stack_of_headings():
    assert layout("""
        ASHBY WATER OFFICE
        12 Mill Lane, Ashby

        We write about the pump.
    """) == [
        ("heading", "ASHBY WATER OFFICE"),
        ("heading", "12 Mill Lane, Ashby"),
        ("paragraph", "We write about the pump."),
    ]


def test_a_block_of_labelled_fields_is_no_letterhead():
    assert [kind for kind, _ in layout("Case: Pump\nAuthor: Ann Lee\n\nIt leaks.")] == ["paragraph"] * 3


def test_two_lines_of_prose_at_the_top_are_a_paragraph():
    assert layout("the pump leaks and\nnobody minds")[0][0] == "paragraph"


def test_a_label_on_a_line_of_its_own_is_a_heading():
    assert layout("""
        The list of those who came is below this line, as always.

        Present:
        - Ann Lee
        - Tom Bright
    """)[1:] == [("heading", "Present:"), ("item", "Ann Lee"), ("item", "Tom Bright")]


def test_a_long_line_that_ends_in_a_colon_is_no_heading():
    assert layout("The board asked for these:\n- a pump")[0][0] == "paragraph"


def test_bold_words_alone_on_a_line_are_a_heading_without_their_stars():
    assert layout("**Present**\nAnn Lee")[0] == ("heading", "Present")
    assert layout("__Present:__\nAnn Lee")[0] == ("heading", "Present:")


# a line, what its item holds
@pytest.mark.parametrize(
    ("line", "item"),
    [
        ("- a pump", "a pump"),
        ("* a pump", "a pump"),
        ("• a pump", "a pump"),
        ("– a pump", "a pump"),
        ("1. a pump", "a pump"),
        ("12) a pump", "a pump"),
        ("(3) a pump", "a pump"),
        ("(b) a pump", "a pump"),
        ("iv) a pump", "a pump"),
    ],
)
def test_signs_of_items(line, item):
    assert layout(f"{line}, which is old and leaks.") == [("item", f"{item}, which is old and leaks.")]


@pytest.mark.parametrize("line", ["-pump", "3.5 pumps leak here.", "A. Lee leaks.", "*very* old."])
def test_what_is_no_sign_of_an_item(line):
    assert layout(line)[0][0] == "paragraph"


def test_a_numbered_sentence_is_an_item_and_no_heading():
    assert layout("1. The pump leaks.\n2. The drain is dry.") == [
        ("item", "The pump leaks."),
        ("item", "The drain is dry."),
    ]


def test_numbered_lines_with_nothing_below_but_more_of_them_are_items():
    assert layout("1. Pump\n\n2. Drain\n\n3. Price") == [
        ("item", "Pump"),
        ("item", "Drain"),
        ("item", "Price"),
    ]


def test_a_wrapped_item_is_no_heading_although_it_is_numbered():
    words = """
        1. Dr Lee and Mr Bright went to see the pump on the evening of
        Friday and found it dry.
    """
    assert [kind for kind, _ in layout(words)] == ["item"]


def test_ruled_lines_are_no_words():
    assert layout("one\n\n-----\n\n* * *\n\ntwo") == [("paragraph", "one"), ("paragraph", "two")]


def test_hard_wrapped_prose_stays_one_paragraph():
    assert layout("""
        The pump was seen to leak by the engineer on watch. She told the crew.
        They told the office. The office told nobody at all, as far as the log
        shows. Then it rained.
    """)[0][1].endswith("Then it rained.")


def test_a_quotation_on_a_line_of_its_own_stands_apart():
    found = layout("""
        “We never saw it.”
        The engineer says that she put the report on the desk of the office on Friday.
    """)
    assert len(found) == 2


def test_an_empty_text_has_no_marks():
    assert marks_of("") == marks_of("\n \n") == ()


@pytest.mark.parametrize("line", ["3 May 2012", "18 September 2016"])
def test_the_day_of_a_date_is_no_number_of_a_heading(line):
    assert layout(f"{line}\n\nThe crane fell.\n\nThe crew left it there.")[0] == ("heading", line)


# the head of a point that bears its number, above words that are no longer than itself
@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Item 3: Car park", "Car park"),
        ("Agenda item 4.2 – Drains", "Drains"),
        ("Point 12. The slipway and its rails", "The slipway and its rails"),
    ],
)
def test_the_head_of_a_numbered_point_is_a_heading_however_short_its_text_is(head, name):
    assert layout(f"{head}\nIt was noted.") == [("heading", name), ("paragraph", "It was noted.")]


def test_a_sentence_that_begins_with_the_number_of_a_point_is_no_heading():
    said = "Item 3: The clerk said that the rails were worn and would be looked at"
    assert layout(f"{said}\nin May.") == [("paragraph", f"{said}\nin May.")]
