"""Dates and names of a question are found and set aside."""

from __future__ import annotations

import pytest

from timeline.case import Case
from timeline.english.spotting import names_of, spot


# question, words with marks
@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Who knew of the weir survey?", "who knew of §e0"),
        ("What did Ada Quill's letter say?", "what did §e0's letter say"),
        ("Who met Dev Rao on 3 February 2017?", "who met §e0 on §d0"),
        ("who was at the 3 February 2017 meeting?", "who was at the meeting of §d0"),
        ("what happened between May 2014 and June 2015?", "what happened between §d0 and §d1"),
        ("what happened from 9 to 16 May 2014", "what happened from §d0 to §d1"),
        ("after 2014-05", "after §d0"),
        ("on 2014-05-09", "on §d0"),
        ("Was it the report?", "was it the report"),
        ("Please, who knew?!", "who knew"),
        ("the structural survey of the weir", "§e0"),
        ("Did the clerk to the board and the board meet?", "did §e0 and §e1 meet"),
        ("no dates, no names", "no dates, no names"),
    ],
)
def test_marks_stand_for_dates_and_names(case: Case, question: str, words: str) -> None:
    """The longest name counts; articles before a name go; a head alone is no name."""
    assert spot(case, question).words == words


def test_the_words_of_a_slot_come_back_as_they_were_asked(case: Case) -> None:
    """With capitals, possessives left out."""
    spotted = spot(case, "Who told Cllr Quill of the Bridge Plan of 3 May 2014?")
    assert spotted.spoken("the bridge plan of §d0") == "the Bridge Plan of 3 May 2014"


def test_a_name_is_spotted_whatever_its_case(case: Case) -> None:
    """Typed in haste."""
    assert spot(case, "WHO IS ADA QUILL").names == {"§e0": ("person/ada-quill", "ADA QUILL")}


def test_a_last_name_that_two_bear_is_no_name(case: Case) -> None:
    """Ada Quill, Eve Quill."""
    assert spot(case, "did Quill know?").names == {}


def test_a_last_name_that_one_bears_is(case: Case) -> None:
    """Only one Rao."""
    assert list(spot(case, "did Rao know?").names.values()) == [("person/dev-rao", "Rao")]


def test_the_ends_of_a_period_are_dates_of_their_own(case: Case) -> None:
    """May is May of the same year."""
    dates = spot(case, "between May and July 2014").dates
    assert [dates[mark].when and dates[mark].when.edtf for mark in sorted(dates)] == ["2014-05", "2014-07"]


def test_months_that_are_only_listed_stay_one_date(case: Case) -> None:
    """In May and June 2014."""
    dates = spot(case, "what happened in May and June 2014").dates
    assert [reading.when and reading.when.edtf for reading in dates.values()] == ["2014-05/2014-06"]


def test_marks_in_the_question_itself_are_words(case: Case) -> None:
    """Nobody can ask for a mark."""
    assert "§" not in spot(case, "who is §e0?").words


def test_every_name_of_the_case_is_in_the_index(case: Case) -> None:
    """By its folded form."""
    index = names_of(case)
    assert index["structural survey of the weir"] == frozenset({"document/weir-survey"})
    assert index["quill"] == frozenset({"person/ada-quill", "person/eve-quill"})
