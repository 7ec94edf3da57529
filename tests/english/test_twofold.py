"""Two questions in one are both answered, or the answer says which was not."""

from __future__ import annotations

import pytest

from timeline.case import Case
from timeline.english import ask
from timeline.english.spotting import spot
from timeline.english.twofold import completed, halves
from timeline.model.answer import ANSWERED, CANNOT_SAY, NOT_UNDERSTOOD


# a question, its two
@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("Who came on 3 May and who sent apologies?", "Who came on 3 May", "who sent apologies"),
        ("Was Ada Quill there, and did she speak?", "Was Ada Quill there", "did she speak"),
        ("Who chaired it? And who was missing?", "Who chaired it", "who was missing"),
        ("Who was there on 3 May; what was decided", "Who was there on 3 May", "what was decided"),
        (
            "What did she ask for and was her letter answered?",
            "What did she ask for",
            "was her letter answered",
        ),
    ],
)
def test_two_questions_part_where_another_begins(words: str, first: str, second: str) -> None:
    """At a word that asks, behind "and" or a stop."""
    assert halves(words) == (first, second)


@pytest.mark.parametrize(
    "words",
    [
        "Who knew of the survey but was absent?",
        "Who was there on 3 May and is still employed?",
        "Did Ada Quill and Dev Rao ever meet?",
        "What did the chair of the board know?",
    ],
)
def test_what_goes_on_with_the_question_is_no_other(words: str) -> None:
    """A second condition narrows the first: dropped, it would leave another question."""
    assert halves(words) is None


# two questions, what the second may mean
@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        ("who came on 12 September 2016", "who chaired", "who chaired on 12 September 2016"),
        ("was Ada Quill there", "did she know of the dredging report",
         "did Ada Quill know of the dredging report"),
        ("who knew of the dredging report", "who sent it", "who sent the dredging report"),
        ("who came on 12 September 2016", "on 14 September 2015", "who came on 14 September 2015"),
        ("did Ada Quill know of the dredging report", "did Dev Rao",
         "did Dev Rao know of the dredging report"),
        ("what did Ada Quill know", "what did Dev Rao", "what did Dev Rao know"),
        ("who missed the meeting of 12 September 2016", "who chaired it", "who chaired on 12 September 2016"),
        ("what did Dev Rao ask for", "was his letter answered", "was Dev Rao's letter answered"),
    ],
)  # fmt: skip
def test_the_second_takes_over_what_it_leaves_out(case: Case, first: str, second: str, meant: str) -> None:
    """The day, the one person, the one paper, or all but what it gives itself."""
    assert meant in tuple(completed(spot(case, first), spot(case, second)))


# a first question, a second, and the only way in which the second may be meant
@pytest.mark.parametrize(
    ("first", "second", "meant"),
    [
        ("who came on 12 September 2016", "what was decided there", "what was decided on 12 September 2016"),
        ("who chaired on 12 September 2016", "who had left by then", "who had left by 12 September 2016"),
        ("who came on 12 September 2016", "what happened next", ""),
        ("who chaired on 12 September 2016", "what on 14 September 2015", ""),
    ],
)
def test_the_day_of_the_first_is_not_lost(case: Case, first: str, second: str, meant: str) -> None:
    """An answer over all time would be one to another question."""
    found = tuple(completed(spot(case, first), spot(case, second)))
    assert found[:1] == ((meant,) if meant else ())


def test_who_she_is_stays_open_where_two_are_named(case: Case) -> None:
    """Of two people "she" may be either, and nobody is asked about."""
    first, second = spot(case, "did Ada Quill meet Dev Rao"), spot(case, "did she know")
    assert tuple(completed(first, second)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "who was present and who was absent on 14 September 2015?",
        "who was present on 14 September 2015, and who was absent?",
    ],
)
def test_both_are_answered_under_their_words(case: Case, words: str) -> None:
    """A day that stands at one of them holds for the other."""
    answer = ask(case, words)
    assert answer.status == ANSWERED
    assert "“who was present on 14 September 2015”: Present on 14 September 2015" in answer.text
    assert "“who was absent on 14 September 2015”: On record as away" in answer.text
    assert "Only part" not in answer.text
    assert sum("is read as: timeline query" in caveat for caveat in answer.caveats) == 2


def test_findings_of_both_are_kept(case: Case) -> None:
    """Nobody who is named in either answer is lost."""
    answer = ask(case, "who was present on 14 September 2015, and who was absent?")
    assert {finding.name for finding in answer.findings} == {"Ada Quill", "Dev Rao", "Cora Lund"}
    assert answer.question == "who was present on 14 September 2015, and who was absent?"


def test_of_one_that_is_not_answered_that_is_said_first(case: Case) -> None:
    """Why somebody did nothing is no record's to tell."""
    answer = ask(case, "who knew of the dredging report and why did nobody act?")
    assert answer.text.startswith("Only part of the question is answered, and not “why did nobody act”.")
    assert "is for whoever reads the record to judge" in answer.text
    assert answer.reading is not None


def test_where_neither_is_answered_the_whole_is_refused(case: Case) -> None:
    """No finding, no reading."""
    answer = ask(case, "why did it flood and who is to blame?")
    assert answer.status == NOT_UNDERSTOOD
    assert answer.reading is None


def test_a_condition_is_not_taken_for_a_question(case: Case) -> None:
    """Whoever knew and stayed away: neither list alone answers it."""
    answer = ask(case, "who knew of the dredging report but was absent?")
    assert answer.status in (CANNOT_SAY, NOT_UNDERSTOOD)
    assert answer.findings == ()
