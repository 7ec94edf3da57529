"""The day on which something was said, beside what was said."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, text_of


def statements(words: str) -> list[tuple[str, ...]]:
    """The dates of each statement, in its words."""
    body = text_of(words).body
    found = (claim for claim in claims_of(words) if claim.kind == "statement")
    return [tuple(body[link.start : link.end] for link in claim.dates) for claim in found]


@pytest.mark.parametrize(
    "words",
    [
        "Mr Sills said on Tuesday that he was glad.",
        "On Tuesday Mr Sills said that he was glad.",
        "Mr Sills announced Tuesday that he was glad.",
    ],
)
def test_a_date_with_the_verb_of_saying_dates_the_statement(words):
    assert statements(words) == [("Tuesday",)]


def test_a_date_behind_whom_it_was_told_dates_the_telling():
    assert statements("Ms Roe told Wex on 3 May 2016 that the gate was old.") == [("3 May 2016",)]
    assert statements("Ms Roe told Wex that on 3 May 2016 the gate was old.") == [()]
    (claim,) = claims_of("Ms Roe told Wex on 3 May 2016 that the gate was old.")
    assert claim.title.startswith("Roe told Wex")


def test_the_date_is_no_part_of_what_was_said():
    (claim,) = claims_of("Mr Sills said on Tuesday that he was glad.")
    assert claim.title == "Sills said that he was glad."


def test_what_is_said_to_be_to_come_without_a_day_leaves_the_day_of_saying():
    kinds = [
        (c.kind, bool(c.dates)) for c in claims_of("Norvax plc said yesterday that it would close its mill.")
    ]
    assert kinds == [("statement", True), ("decision", False)]


def test_a_date_in_what_was_said_is_none_of_the_statement():
    assert statements("Mr Sills said Monday's meeting had been noisy.") == [()]
    assert statements("Mr Sills said the board had met on 3 May.") == []


def test_where_the_speech_tells_what_was_done_that_is_told_alone():
    assert statements("Mr Sills said on Tuesday that the board had met on 3 May.") == []


def test_words_between_the_date_and_whoever_says_it_do_not_part_them():
    assert statements("On Tuesday the tired Mr Sills said that he was glad.") == [("Tuesday",)]
