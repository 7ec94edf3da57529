"""Absence has a subject, bounds and a scope, and says what could shorten it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, weir, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.model.terms import Series
from timeline.questions import find_gaps
from timeline.questions.silence import silence

Opened = Callable[[Telling], Case]


def ask_silence(case: Case, about: str = "weir survey", after: str = "", before: str = "") -> tuple:
    """The answer and its first finding."""
    answer = silence(
        case,
        about=case.find(about),
        after=when(after) if after else None,
        before=when(before) if before else None,
    )
    return answer, answer.findings[0] if answer.findings else None


def test_a_silence_runs_from_the_end_of_the_last_trace_to_the_next_dated_one(case: Case) -> None:
    """The meetings end within May 2014, the mail is of 9 January 2017."""
    answer, gap = ask_silence(case, after="2014-05")
    assert gap.value["days"] == [954, 984]
    assert (gap.value["last"].edtf, gap.value["next"].edtf) == ("2014-05", "2017-01-09")
    assert answer.text.startswith(
        "No record of the weir survey from 31 May 2014 to 9 January 2017: at least 954 days, at most 984."
    )


def test_both_ends_are_quoted(case: Case) -> None:
    """A silence between two traces is proved by the words for both."""
    _, gap = ask_silence(case, after="2014-05")
    assert [quote.exact.split()[0] for quote in gap.evidence] == ["Meetings", "Ben"]


def test_a_denial_said_later_does_not_close_a_silence(case: Case) -> None:
    """That the board knew nothing before December 2016 is no record of December 2016."""
    _, gap = ask_silence(case, after="2014-05")
    assert gap.until == when("2017-01-09")


def test_a_record_of_something_else_does_not_close_a_silence(case: Case) -> None:
    """The flood report of December 2016 is about another document."""
    _, gap = ask_silence(case, after="2016-11")
    assert gap.value["next"].edtf == "2017-01-09"


def test_a_stated_silence_stands_beside_with_its_speaker(case: Case) -> None:
    """Cora Lund says that the notes are silent."""
    answer, gap = ask_silence(case, after="2014-05")
    stated = [finding for finding in answer.findings if finding.certainty == "stated" and finding is not gap]
    assert [finding.name for finding in stated] == ["Cora Lund"]
    assert gap.value["status"] == "stated"


def test_what_is_only_known_within_wide_bounds_is_named_as_what_could_shorten_it(case: Case) -> None:
    """The survey was passed round at an unknown time before the inquiry."""
    answer, _ = ask_silence(case, after="2014-05")
    assert [f.name for f in answer.findings if f.certainty == "possible"] == ["survey passed round"]


def test_after_means_that_the_silence_reaches_beyond(case: Case) -> None:
    """Asked after 4 April 2014, the record goes on; the first silence then is that of the autumn."""
    _, gap = ask_silence(case, after="2014-04-04")
    assert gap.value["last"].edtf == "2014-05"


def test_the_inferred_year_is_a_caveat(case: Case) -> None:
    """April and May have no year of their own."""
    answer, _ = ask_silence(case, after="2014-05")
    assert any("the year is that of the sentence before" in caveat for caveat in answer.caveats)


def test_without_a_time_every_long_pause_is_told_the_longest_first(case: Case) -> None:
    """The two and a half years, then the time since the last record."""
    answer, _ = ask_silence(case)
    assert [finding.value["days"] for finding in answer.findings if finding.value] == [[954, 984], [143, 172]]


def test_a_silence_that_goes_on_is_counted_to_the_clock_of_the_case(case: Case) -> None:
    """Nothing after January 2017; the case looks back from June 2017."""
    answer, gap = ask_silence(case, after="2017-02")
    assert gap.value["next"] is None
    assert gap.value["days"] == [143, 172]
    assert any("as_of" in caveat for caveat in answer.caveats)


def test_a_subject_without_dated_record_gives_no_number_of_days(case: Case) -> None:
    """Nothing is told of the matter."""
    answer, gap = ask_silence(case, about="flooding of Mill Lane")
    assert (answer.status, gap) == (NONE_ON_RECORD, None)
    assert "no silence of it can be measured" in answer.text


def test_two_traces_that_may_overlap_leave_no_silence_between_them(opened: Opened) -> None:
    """Two records of one month: nothing is surely silent between them."""
    told = Telling().knows("document/log: duty log").source("a.txt", "2019-06-01")
    told.says("The log was opened in May 2019.", "report", "2019-05", about="document/log")
    told.says("The log was read on 20 May 2019.", "meeting", "2019-05-20", about="document/log")
    answer, _ = ask_silence(opened(told), about="duty log", after="2019-04")
    assert all(finding.value["next"] is None for finding in answer.findings)


def test_the_last_moment_is_bounded_by_all_traces(opened: Opened) -> None:
    """A day within the month of another record: the last trace is not before that day."""
    told = Telling().knows("document/log: duty log").source("a.txt", "2019-06-01")
    told.says("The log was kept in May 2018.", "report", "2018-05", about="document/log")
    told.says("The log was read on 20 May 2018.", "meeting", "2018-05-20", about="document/log")
    told.says("The log was sent on 1 March 2019.", "submission", "2019-03-01", about="document/log")
    _, gap = ask_silence(opened(told), about="duty log", after="2018-05")
    assert gap.value["days"] == [274, 285]


def minutes_between(told: Telling) -> Telling:
    """Minutes of a series that is declared to show the log, one of them within the silence."""
    told.series = (Series("board", "sources/minutes/*", about=("duty log",)),)
    told.source("minutes/2018-09-03.txt", "2018-09-03", "minutes")
    told.words("Nothing was minuted of the matter.")
    return told


def quiet_log() -> Telling:
    """A log with a year between two records."""
    told = Telling().knows("document/log: duty log").source("mail/a.txt", "2018-05-02", "email")
    told.says("The log is attached.", "email", "2018-05-02", about="document/log")
    told.source("mail/b.txt", "2019-05-02", "email")
    told.says("Here is the log again.", "email", "2019-05-02", about="document/log")
    return told


@pytest.mark.parametrize(
    ("told", "status"),
    [(quiet_log(), "not-covered"), (minutes_between(quiet_log()), "covered"), (weir(), "stated")],
)
def test_the_status_says_whether_what_would_show_it_is_held(
    told: Telling, status: str, opened: Opened
) -> None:
    """Without a source from that time nothing is covered; with one of the series it is."""
    case = opened(told)
    about = "duty log" if "document/log" in told.entities else "weir survey"
    _, gap = ask_silence(case, about=about, after="2018-06" if about == "duty log" else "2014-05")
    assert gap.value["status"] == status


def test_a_person_has_a_record_too(case: Case) -> None:
    """Ben Stott appears once; the record after that is silent."""
    answer, gap = ask_silence(case, about="Ben Stott", after="2017-01-09")
    assert (answer.status, gap.value["next"]) == (ANSWERED, None)


def test_the_answer_never_says_that_nothing_happened(case: Case) -> None:
    """Silence is silence in these sources."""
    answer, _ = ask_silence(case, after="2014-05")
    assert "Looked in 1 source; silence here is silence in these sources." in answer.text


def test_without_a_subject_those_whose_record_stops_then_are_told(opened: Opened) -> None:
    """The weir survey stops in May 2014; the log is silent too then, but stopped in March."""
    told = weir().knows("document/log: duty log").source("b.txt", "2017-05-01")
    told.says("The log was kept in March 2014.", "report", "2014-03-03", about="document/log")
    told.says("The log was read in June 2016.", "meeting", "2016-06-06", about="document/log")
    found = silence(opened(told), after=when("2014-05")).findings
    assert [finding.name for finding in found if finding.value] == ["weir survey"]


def test_if_no_record_stops_then_those_silent_then_are_told(opened: Opened) -> None:
    """Asked after May 2015: both have been silent for a year."""
    told = Telling().knows("document/log: duty log").source("b.txt", "2017-05-01")
    told.says("The log was kept in March 2014.", "report", "2014-03-03", about="document/log")
    told.says("The log was read in June 2016.", "meeting", "2016-06-06", about="document/log")
    found = silence(opened(told), after=when("2015-05")).findings
    assert [finding.name for finding in found if finding.value] == ["duty log"]


def test_the_gap_list_holds_the_long_silence_first(case: Case) -> None:
    """Its gravity is told from the other records, and the stated silence counts."""
    gap = next(gap for gap in find_gaps(case) if gap.kind == "silence")
    assert (gap.about, gap.days, gap.status) == ("document/weir-survey", (954, 984), "stated")
    assert "would be expected in this time; a source states the silence itself" in gap.gravity


def test_an_ordinary_pause_is_no_gap(opened: Opened) -> None:
    """Six weeks between two records of a document that is heard of once a month."""
    told = Telling(as_of="2019-08-10").knows("document/log: duty log").source("a.txt", "2019-07-01")
    for month in ("01", "02", "03", "04", "05", "07"):
        told.says(f"Log of {month}.", "report", f"2019-{month}-03", about="document/log")
    assert [gap.days for gap in find_gaps(opened(told)) if gap.kind == "silence"] == []
