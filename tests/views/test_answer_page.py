"""An answer on the screen: reading, findings by moment and certainty, quotes, limits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.views.pages import printed
from tests.views.toy import ANSWER, CASE, SENT, UNSAID
from timeline.model.answer import (
    CANNOT_SAY,
    NONE_ON_RECORD,
    NOT_UNDERSTOOD,
    Answer,
    Finding,
    ReadAs,
    Searched,
)
from timeline.model.when import When
from timeline.views.answers import answer_page, searched_line


def shown(answer: Answer, width: int = 80) -> str:
    """The page of an answer, without spaces at line ends."""
    return "\n".join(line.rstrip() for line in printed(answer_page(CASE, answer), width).splitlines())


def test_the_reading_comes_first_as_the_command_that_gives_the_same_answer():
    first = shown(ANSWER).splitlines()[0]
    assert first == 'Read as  timeline query silence --about "boiler survey"'


def test_a_long_command_is_not_broken_so_that_it_can_be_copied():
    command = (
        "timeline query between --from 2015-01-01 --to 2015-12-31 --who person/ida-holm-of-the-harbour-board"
    )
    assert command in shown(replace(ANSWER, reading=ReadAs("between", {}, command)))


def test_an_answer_without_a_reading_begins_with_its_text():
    assert shown(replace(ANSWER, reading=None)).startswith("The boiler survey is on record")


def test_every_finding_carries_the_numbers_of_its_quotes():
    page = shown(ANSWER)
    assert "was sent on 20 February 2015. [1]" in page
    assert "there is no word of it. [2]" in page


def test_every_number_has_its_quote_with_place_and_day_of_writing():
    page = shown(ANSWER)
    assert "  [1] notes.txt:4, written 2015-03-09" in page
    assert "  [2] notes.txt:6, written 2015-03-09" in page


def test_a_quote_that_bears_two_findings_is_printed_once():
    twice = (ANSWER.findings[0], replace(ANSWER.findings[0], text="The same again."))
    page = shown(replace(ANSWER, findings=twice))
    assert page.count("[1]") == 3
    assert "[2]" not in page


def test_certainty_stands_below_the_moment():
    lines = shown(ANSWER).splitlines()
    row = next(n for n, line in enumerate(lines) if line.startswith("2015-02-20"))
    assert lines[row + 1].startswith("documented")


def test_what_lasts_tells_both_ends():
    finding = replace(ANSWER.findings[0], when=When.month(2015, 2), until=When.month(2015, 6))
    page = shown(replace(ANSWER, findings=(finding,)))
    assert "2015-02 " in page
    assert "to 2015-06" in page


def test_an_interval_is_not_told_twice():
    lasting = When.lasting(When.month(2015, 2), When.month(2015, 6))
    finding = replace(ANSWER.findings[0], when=lasting, until=When.month(2015, 6))
    page = shown(replace(ANSWER, findings=(finding,)))
    assert "2015-02/2015-06" in page
    assert "to 2015-06" not in page


@pytest.mark.parametrize("moment", [None, When()])
def test_a_finding_without_a_moment_shows_none(moment):
    finding = replace(ANSWER.findings[1], when=moment)
    assert "undated" not in shown(replace(ANSWER, findings=(finding,)))


@pytest.mark.parametrize("certainty", ["documented", "stated", "inferred", "possible"])
def test_every_certainty_is_named(certainty):
    finding = replace(ANSWER.findings[0], certainty=certainty)
    assert certainty in shown(replace(ANSWER, findings=(finding,)))


def test_what_was_searched_and_every_caveat_close_the_answer():
    lines = shown(ANSWER).splitlines()
    assert lines[-2:] == [
        "           board",
        "Note       only one source",
    ]
    assert lines[-3].startswith(
        "Looked in  1 source, telling of 2015-02-20 to 2015-03; series: minutes of the"
    )


@pytest.mark.parametrize(
    ("searched", "line"),
    [
        (Searched(1), "1 source"),
        (Searched(24, "2015", "2016"), "24 sources, telling of 2015 to 2016"),
        (
            Searched(2, "2015", "2016", ("minutes", "logs")),
            "2 sources, telling of 2015 to 2016; series: minutes, logs",
        ),
        (Searched(1200), "1,200 sources"),
    ],
)
def test_what_was_searched_in_one_line(searched, line):
    assert searched_line(searched) == line


def test_none_on_record_still_says_what_was_searched():
    page = shown(Answer(NONE_ON_RECORD, "No record of a second survey.", searched=Searched(3)))
    assert page == "No record of a second survey.\n\nLooked in  3 sources"


def test_what_cannot_be_said_is_said_so():
    page = shown(Answer(CANNOT_SAY, "Nothing called “the mayor” is in this case.", searched=Searched(3)))
    assert page.startswith("Nothing called “the mayor” is in this case.")


def test_a_question_that_was_not_understood_searched_nothing():
    page = shown(Answer(NOT_UNDERSTOOD, "This question is not understood.", searched=Searched(3)))
    assert page == "This question is not understood."


def test_a_finding_that_only_repeats_the_answer_without_a_quote_is_left_out():
    page = shown(Answer("answered", "It is so.", (Finding("It is so.", ()),)))
    assert page == "It is so."


def test_the_first_sentence_is_emphasised_on_a_terminal():
    answer = Answer("answered", "It is so. The rest follows.")
    assert "\x1b[1mIt is so.\x1b[0m The rest follows." in printed(answer_page(CASE, answer), colour=True)


def test_moments_of_bounds_keep_their_brackets():
    finding = replace(ANSWER.findings[0], when=When(date(2015, 2, 1), date(2015, 5, 31)))
    assert "[2015-02..2015-05]" in shown(replace(ANSWER, findings=(finding,)))


@pytest.mark.parametrize("width", [50, 72, 100, 160])
def test_the_page_fits_any_width(width):
    lines = shown(replace(ANSWER, reading=None), width).splitlines()
    assert max(map(len, lines)) <= width


def test_all_words_of_quotes_survive_a_narrow_screen():
    words = " ".join(shown(ANSWER, 40).split())
    for quote in (*SENT.evidence, *UNSAID.evidence):
        assert quote.exact in words
