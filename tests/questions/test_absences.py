"""What is not held, not answered, skipped, disputed, owed, or known only by post."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.english.conftest import weir_with_board
from tests.questions.cases import Telling, weir, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.model.event import Dated
from timeline.model.terms import Series
from timeline.questions import find_gaps
from timeline.questions.cadence import cadence
from timeline.questions.disputed import disputed
from timeline.questions.duty import duty
from timeline.questions.missing import missing
from timeline.questions.open_ends import open_
from timeline.questions.sequence import sequence

Opened = Callable[[Telling], Case]


@pytest.fixture
def board(tmp_path: Path) -> Case:
    """The weir and its board."""
    return weir_with_board().case(tmp_path)


def kinds_of_gaps(told: Telling, opened: Opened, kind: str) -> list[str | None]:
    """What the gaps of one kind are about."""
    return [gap.about for gap in find_gaps(opened(told)) if gap.kind == kind]


# missing


def test_a_document_that_is_named_and_not_held_is_missing(board: Case) -> None:
    """The survey; and those on record as having had it."""
    lack = next(finding for finding in missing(board).findings if finding.name == "the weir survey")
    had = ["Hydrotest", "the chief engineer", "the clerk to the board", "Ben Stott", "Ada Quill"]
    assert lack.value["had"] == had
    assert "ask" not in lack.text


def test_a_held_document_is_not_missing(opened: Opened) -> None:
    """The log is a source of the case."""
    told = Telling().knows("document/log: duty log", held=True).source("a.txt", "2019")
    told.words("The duty log lay open.")
    assert missing(opened(told)).status == NONE_ON_RECORD


def test_a_message_that_is_only_told_of_is_missing(board: Case) -> None:
    """The mail of January 2017 is told in the inquiry's report."""
    assert any(" to Ada Quill" in (finding.name or "") for finding in missing(board).findings)


def test_a_message_that_is_a_source_is_not(opened: Opened) -> None:
    """The mail itself is held."""
    told = Telling().knows("person/ann: Ann Ode").source("mail.eml", "2019-01-01", "email")
    told.says("From: Ann Ode", "email", "2019-01-01", sender="person/ann")
    assert missing(opened(told)).findings == ()


def test_missing_of_one_holder(board: Case) -> None:
    """What should be asked of Hydrotest."""
    found = missing(board, who=board.find("Hydrotest")).findings
    assert [finding.name for finding in found] == ["the weir survey"]


# open


def test_a_request_without_an_answer_is_open(board: Case) -> None:
    """To dredge the river."""
    assert [finding.name for finding in open_(board).findings] == ["request to dredge"]


def test_a_refusal_answers_it(opened: Opened) -> None:
    """The board refused in March."""
    told = weir_with_board()
    told.says("The board refused the dredging in March 2017.", "refusal", "2017-03", about="matter/flooding")
    assert open_(opened(told)).findings == ()


def test_an_earlier_decision_answers_nothing(opened: Opened) -> None:
    """The board had refused in 2015, before it was asked."""
    told = weir_with_board()
    told.says("The board refused dredging in 2015.", "refusal", "2015", about="matter/flooding")
    assert len(open_(opened(told)).findings) == 1


def test_a_plan_is_open_until_it_is_carried_out(opened: Opened) -> None:
    """The study is to be finished by June; later it is."""
    told = Telling().knows("matter/study: flood study").source("a.txt", "2019-01-01")
    told.says(
        "The study will be finished in June 2019.",
        "other",
        "2019-06",
        "planned",
        "matter/study",
        verb="finish",
    )
    assert kinds_of_gaps(told, opened, "open") == ["matter/study"]


def test_a_plan_that_was_carried_out_is_closed(opened: Opened) -> None:
    """The study was finished in July."""
    told = Telling().knows("matter/study: flood study").source("a.txt", "2019-01-01")
    told.says(
        "The study will be finished in June 2019.",
        "other",
        "2019-06",
        "planned",
        "matter/study",
        verb="finish",
    )
    told.source("b.txt", "2019-08-01")
    told.says(
        "The study was finished in July 2019.", "report", "2019-07", "stated", "matter/study", verb="finish"
    )
    assert kinds_of_gaps(told, opened, "open") == []


# duty


def test_what_should_have_been_done_is_quoted_and_no_record_is_said_to_be_none(board: Case) -> None:
    """Cora Lund says that it should have been brought to the board."""
    answer = duty(board, about=board.find("weir survey"), to=board.find("River Board"))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("No record that the weir survey was brought before River Board.")
    assert "Cora Lund says: “The survey should have been brought to the board" in answer.text
    assert [finding.value["verdict"] for finding in answer.findings] == ["no-evidence"]


def test_a_record_of_its_being_brought_there_is_shown(opened: Opened) -> None:
    """A letter to the board, with the survey."""
    told = weir_with_board()
    told.says(
        "A letter with the survey went to the board on 5 May 2015.",
        "letter", "2015-05-05", "stated", "document/weir-survey",
        recipient="organisation/river-board", title="letter to the board",
    )  # fmt: skip
    case = opened(told)
    answer = duty(case, about=case.find("weir survey"), to=case.find("River Board"))
    assert (answer.status, answer.findings[0].value) == (ANSWERED, {"verdict": "on-record"})
    assert answer.text.startswith("The weir survey was brought before River Board on 5 May 2015.")


def test_someone_else_is_not_the_board(board: Case) -> None:
    """That the chief engineer got it is not that the board did; no duty towards him is stated."""
    answer = duty(board, about=board.find("weir survey"), to=board.find("Dev Rao"))
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert "No source says what should have been done." in answer.text


# disputed


def test_a_denial_against_the_record_is_a_dispute(opened: Opened) -> None:
    """Ben Stott first heard of it in December 2016; a letter of 2015 has him as its addressee."""
    told = weir()
    told.says(
        "Ben Stott said he knew nothing of it until December 2016.",
        "knowledge", "[..2016-12]", "denied", "document/weir-survey", verb="know",
        agent="person/ben-stott", speaker="person/ben-stott",
    )  # fmt: skip
    told.says("The survey was posted to Ben Stott in May 2015.", "letter", "2015-05", "stated",
              "document/weir-survey", recipient="person/ben-stott")  # fmt: skip
    [finding] = disputed(opened(told)).findings
    assert len(finding.evidence) == 2
    assert "but Ben Stott was sent it, in May 2015" in finding.text


def test_a_denial_that_the_record_allows_is_none(board: Case) -> None:
    """Ada Quill got the mail in January 2017, after the time of which she speaks."""
    assert disputed(board).status == NONE_ON_RECORD


def test_one_event_dated_twice_keeps_both(opened: Opened) -> None:
    """Two sources, two days."""
    told = Telling().source("a.txt", "2019-06-01")
    first, second = told.words("It broke on 3 May 2019."), told.words("It broke on 4 May 2019.")
    event = told.says(
        "It broke on 3 May 2019.", "other", "[2019-05-03..2019-05-04]", disputed=True, title="the break"
    )
    told.events = [
        replace(event, dated=(Dated(when("2019-05-03"), first), Dated(when("2019-05-04"), second)))
    ]
    [finding] = disputed(opened(told)).findings
    assert finding.text.startswith("The break is dated differently: 3 May 2019 (“It broke on 3 May 2019.”);")


def test_what_was_found_although_others_had_it_wants_explaining(opened: Opened) -> None:
    """Found in March 2017, mailed in January."""
    told = weir()
    told.says(
        "The survey came to light in March 2017.",
        "knowledge", "2017-03", "stated", "document/weir-survey", verb="discover",
    )  # fmt: skip
    [finding] = disputed(opened(told)).findings
    assert "is said to have been found in March 2017" in finding.text
    assert "Ada Quill was sent it, on 9 January 2017" in finding.text


@pytest.mark.parametrize(
    ("finder", "moment", "findings"),
    [("person/stranger", "2017-03", 0), ("person/ada-quill", "2017-03", 1), ("", "[..2017-03]", 0)],
)
def test_who_found_it_and_when_must_be_known_to_pull_apart(
    opened: Opened, finder: str, moment: str, findings: int
) -> None:
    """What another person had says nothing against a stranger's finding it, nor against one without a day."""
    told = Telling(as_of="2018").knows(
        "person/stranger: Sol Tarn", "person/ada-quill: Ada Quill", "document/weir-survey: weir survey"
    )
    told.source("inquiry.txt", "2017-05-20")
    told.says(
        "Ada Quill was sent it.", "email", "2017-01-09", about="document/weir-survey",
        recipient="person/ada-quill",
    )  # fmt: skip
    told.says(
        "It was found in a cabinet.",
        "knowledge", moment, "stated", "document/weir-survey", verb="find", agent=finder,
    )  # fmt: skip
    assert len(disputed(opened(told)).findings) == findings


# cadence and sequence


def monthly(*months: int) -> Telling:
    """Minutes of some months of 2018."""
    told = Telling(as_of="2019-01-01")
    for month in months:
        told.source(f"minutes/2018-{month:02}-07.md", f"2018-{month:02}-07", "minutes")
        told.words(f"Minutes of month {month}")
    return told


def test_a_missing_month_breaks_the_rhythm(opened: Opened) -> None:
    """Nothing of May."""
    [finding] = cadence(opened(monthly(1, 2, 3, 4, 6, 7))).findings
    days = {"after": "2018-04-07", "before": "2018-06-07", "days": 61}
    assert finding.value == {**days, "missing": 1, "meetings": []}
    assert [quote.exact for quote in finding.evidence] == ["Minutes of month 4", "Minutes of month 6"]


def test_breaks_longer_than_so_many_days(opened: Opened) -> None:
    """Of more than 30: the months of 31 days too."""
    days = [finding.value["days"] for finding in cadence(opened(monthly(1, 2, 3, 4, 6)), longer=30).findings]
    assert days == [31, 31, 61]


def test_three_minutes_are_no_rhythm(opened: Opened) -> None:
    """Nothing can be learnt from two intervals."""
    assert cadence(opened(monthly(1, 2, 9))).findings == ()


def test_a_declared_series_goes_by_its_name(opened: Opened) -> None:
    """Whatever folder it lies in."""
    told = monthly(1, 2, 3, 5)
    told.series = (Series("works committee", "sources/minutes/*"),)
    assert [finding.name for finding in cadence(opened(told), series="works committee").findings] == [
        "works committee"
    ]


def test_skipped_numbers_of_a_run(opened: Opened) -> None:
    """Reports 1, 2, 4, 5."""
    told = Telling()
    for number in (1, 2, 4, 5):
        told.source(f"report-{number}.txt", "2019-01-01")
        told.words(f"Report {number}.")
    [finding] = sequence(opened(told)).findings
    assert finding.value == {"skipped": ["report-3"]}


def test_skipped_numbers_of_a_table(opened: Opened) -> None:
    """Notices 17-08, 17-09 and 17-11; the quotes are those on either side."""
    told = Telling().source("notices.csv", "2019-01-01", "table")
    told.table("no.,event", "17-08,ice", "17-09,rope", "17-11,paint")
    [finding] = sequence(opened(told)).findings
    assert finding.value == {"skipped": ["17-10"]}
    assert [quote.exact for quote in finding.evidence] == ["17-09", "17-11"]


def test_years_and_two_numbers_are_no_run(opened: Opened) -> None:
    """2016, 2018 and 2019 are years."""
    told = Telling()
    for name in ("survey 2016", "survey 2018", "survey 2019", "note 1", "note 5"):
        told.source(f"{name}.txt", "2019-12-01")
        told.words(f"The {name}.")
    assert sequence(opened(told)).findings == ()


# unnamed, undated, departed


def test_those_known_only_by_post_are_gaps(board: Case) -> None:
    """The chief engineer, the clerk, the duty engineers; the chair does not occur."""
    about = {gap.about for gap in find_gaps(board) if gap.kind == "unnamed"}
    assert about == {"post/chief-engineer", "post/clerk", "group/duty-engineers"}


def test_a_post_whose_holder_is_on_record_is_named(opened: Opened) -> None:
    """Ben Stott was chief engineer then."""
    told = weir().source("staff.csv", "2017-05-01", "table")
    told.tenure("person/ben-stott", "post/chief-engineer", "2012-01-01", "2015-06-30")
    assert "post/chief-engineer" not in kinds_of_gaps(told, opened, "unnamed")


def test_what_can_only_be_bounded_is_a_gap(board: Case) -> None:
    """The survey was passed round within three years."""
    [gap] = [gap for gap in find_gaps(board) if gap.kind == "undated"]
    assert "survey passed round" in gap.explanation


def test_those_who_knew_and_left_are_departed(opened: Opened) -> None:
    """Ada Quill was chair until 2016 and had the survey."""
    assert kinds_of_gaps(weir_with_board(), opened, "departed") == ["person/ada-quill"]
