"""Events between two moments, of a kind, by their words; meetings attended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english.conftest import weir_with_board
from tests.questions.cases import when
from timeline.case import Case
from timeline.model.answer import NONE_ON_RECORD
from timeline.questions.attended import attended
from timeline.questions.between import between
from timeline.questions.happened import happened


@pytest.fixture
def board(tmp_path: Path) -> Case:
    """The weir and its board."""
    return weir_with_board().case(tmp_path)


def test_between_tells_what_surely_lies_inside_then_what_may(board: Case) -> None:
    """April to June 2014: two events inside; the passing round and the silence may be."""
    answer = between(board, after=when("2014-04"), before=when("2014-06"))
    assert [finding.name for finding in answer.findings] == [
        "meetings with duty engineers",
        "weir survey handed over",
        "no mention in the notes",
        "survey passed round",
    ]
    assert answer.text.startswith("2 events on record between April 2014 and June 2014; 2 more possibly.")


def test_what_may_lie_outside_is_a_caveat(board: Case) -> None:
    """The survey was passed round at some time until 2017."""
    answer = between(board, after=when("2014-04"), before=when("2014-06"))
    assert any(
        caveat.startswith("May lie outside the period: survey passed round") for caveat in answer.caveats
    )


def test_between_of_one_person(board: Case) -> None:
    """Dev Rao in February 2017: a site meeting and a request."""
    answer = between(board, after=when("2017-02"), before=when("2017-02"), who=board.find("Dev Rao"))
    assert [finding.name for finding in answer.findings] == ["site meeting", "request to dredge"]


def test_between_of_nothing_is_an_answer(board: Case) -> None:
    """1999 is empty."""
    answer = between(board, after=when("1999"), before=when("1999"))
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())


def test_happened_by_kind_and_subject(board: Case) -> None:
    """The submissions of the survey: done, possible and owed."""
    answer = happened(board, kind="submission", about=board.find("weir survey"))
    assert [finding.name for finding in answer.findings] == [
        "weir survey handed over",
        "survey passed round",
        "bring survey to the board",
    ]


def test_happened_by_words_wants_all_of_them(board: Case) -> None:
    """The board meetings, not every meeting."""
    assert [f.when for f in happened(board, words="board meeting").findings] == [
        when("2015-09-14"),
        when("2016-09-12"),
    ]
    assert happened(board, words="board picnic").findings == ()


def test_what_happened_on_a_day_that_has_no_record(board: Case) -> None:
    """The answer says what was looked for."""
    answer = happened(board, on=when("2013-01-01"))
    assert answer.text.startswith("No record of anything on 1 January 2013.")


def test_what_is_stated_is_told_as_stated(board: Case) -> None:
    """The denial of the board's knowledge is put into Ada Quill's mouth."""
    answer = happened(board, about=board.find("weir survey"), kind="knowledge")
    assert answer.findings[0].text.startswith("Ada Quill says: “")
    assert any("is denied stands as a claim" in caveat for caveat in answer.caveats)


def test_attendance_has_a_first_a_last_and_a_count(board: Case) -> None:
    """Ada Quill: two board meetings."""
    answer = attended(board, who=board.find("Ada Quill"))
    assert answer.text == (
        "Ada Quill was present at 2 meetings on 2 dates: the first on 14 September 2015, "
        "the last on 12 September 2016."
    )


def test_apologies_are_told_but_not_counted(board: Case) -> None:
    """Cora Lund sent them."""
    answer = attended(board, who=board.find("Cora Lund"))
    assert [finding.value for finding in answer.findings] == [{"status": "apologies"}]
    assert answer.text.startswith("No record of Cora Lund at a meeting")


def test_attendance_within_a_period(board: Case) -> None:
    """After 2015 there is one."""
    answer = attended(board, who=board.find("Ada Quill"), after=when("2015"))
    assert [finding.when for finding in answer.findings] == [when("2016-09-12")]
