"""What counts as a trace, when it begins and ends, and where a stated silence sets in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.questions.gravity import SURPRISING, Gravity, chance_of, expected_in, gap_id
from timeline.questions.traces import Record, first_moment, last_moment, later, record_of

Opened = Callable[[Telling], Case]


def log() -> Telling:
    """A duty log."""
    told = Telling().knows("document/log: duty log", "person/ann: Ann Ode", "person/bob: Bob Ode")
    return told.source("a.txt", "2019-06-01")


def record(told: Telling, opened: Opened, id: str = "document/log") -> Record:
    """The record of the log."""
    case = opened(told)
    return record_of(case, case.entity(id))


# kind, verb, status, is a trace
@pytest.mark.parametrize(
    ("kind", "verb", "status", "trace"),
    [
        ("meeting", "meet", "recorded", True),
        ("submission", "submit", "stated", True),
        ("submission", "submit", "planned", False),
        ("submission", "submit", "denied", False),
        ("submission", "submit", "owed", False),
        ("statement", "mention", "silent", False),
        ("knowledge", "know", "stated", False),
        ("knowledge", "know", "denied", False),
        ("knowledge", "see", "stated", True),
        ("knowledge", "find", "stated", True),
    ],
)
def test_what_is_a_trace(kind: str, verb: str, status: str, trace: bool, opened: Opened) -> None:
    """Done, and more than a state of somebody's mind."""
    told = log()
    told.says("The log.", kind, "2018-05-05", status, "document/log", verb=verb)
    assert bool(record(told, opened).dated) is trace


# bounds of the event, is dated
@pytest.mark.parametrize(
    ("moment", "dated"),
    [
        ("2018-05-05", True),
        ("2018-05", True),
        ("[2018-05-05..2018-05-20]", True),
        ("2018-05/2018-06", True),
        ("2018", False),
        ("[2018-05..2018-07]", False),
        ("[..2018-07]", False),
        ("2018-05/..", False),
        ("", False),
    ],
)
def test_what_is_dated(moment: str, dated: bool, opened: Opened) -> None:
    """Both its ends are known to within a month; all else is kept as loose."""
    told = log()
    told.says("The log was kept.", "report", moment, about="document/log")
    found = record(told, opened)
    assert (len(found.dated), len(found.loose)) == ((1, 0) if dated else (0, 1))


# event's when, its own end, last moment
@pytest.mark.parametrize(
    ("moment", "until", "last"),
    [
        ("2018-05-05", "", "2018-05-05"),
        ("2018-05/2018-08", "", "2018-08"),
        ("2018-05/2018-08", "[2018-05..2018-08]", "2018-08"),
        ("2018-05/2018-08", "2018-08-09", "2018-08-09"),
        ("2018-05/2018-08", "2018-07", "2018-07"),
    ],
)
def test_the_last_moment_is_as_exact_as_the_words(moment: str, until: str, last: str, opened: Opened) -> None:
    """A point, an interval's end, a looser end, a closer end, another end."""
    told = log()
    told.says("The log was kept.", "report", moment, about="document/log", until=until)
    assert last_moment(opened(told).events()[0]).edtf == last


def test_the_first_moment_of_what_lasts_is_its_first_half() -> None:
    """From May on."""
    assert first_moment(when("2018-05/2018-08")).edtf == "2018-05"


@pytest.mark.parametrize(
    ("one", "other", "last"),
    [
        ("2018-05", "2018-06", "2018-06"),
        ("2018-05", "2018-05-20", "[2018-05-20..2018-05]"),
        ("2018-05-20", "2018-05-20", "2018-05-20"),
    ],
)
def test_the_later_of_two_moments(one: str, other: str, last: str) -> None:
    """Surely one, or as far as both bounds tell."""
    assert later(when(one), when(other)) == later(when(other), when(one))
    assert later(when(one), when(other)).edtf == last


# stated silence, end of the pause that it belongs to
@pytest.mark.parametrize(
    ("moment", "stop"),
    [
        ("2018-05/..", "2018-09-09"),
        ("[2018-06..]", "2018-09-09"),
        ("2018-09/..", None),
        ("[..2018-04]", "2018-05-05"),
    ],
)
def test_a_stated_silence_belongs_to_the_pause_in_which_it_sets_in(
    moment: str, stop: str | None, opened: Opened
) -> None:
    """Records in January, May and September 2018."""
    told = log()
    for day in ("2018-01-01", "2018-05-05", "2018-09-09"):
        told.says(f"The log of {day}.", "report", day, about="document/log")
    told.says("There is no word of it.", "statement", moment, "silent", "document/log")
    found = record(told, opened)
    [pause] = [pause for pause in found.pauses() if found.stated_in(pause)]
    assert (pause.stop.edtf if pause.stop else None) == stop


def test_people_have_the_events_in_which_they_take_part(opened: Opened) -> None:
    """Ann met Bob; a letter mentions Ann."""
    told = log()
    told.says("Ann met Bob.", "meeting", "2018-05-05", present="person/ann person/bob")
    told.says("A letter speaks of Ann.", "letter", "2018-06-06", mentioned="person/ann")
    assert [trace.event.kind for trace in record(told, opened, "person/ann").dated] == ["meeting"]


def test_a_record_of_one_day_has_no_pause_but_the_one_that_goes_on(opened: Opened) -> None:
    """Nothing lies between one trace and itself."""
    told = log()
    told.says("The log was kept.", "report", "2018-05-05", about="document/log")
    [pause] = record(told, opened).pauses()
    assert pause.next is None


def test_a_pause_that_goes_on_cannot_be_counted_without_a_clock(opened: Opened) -> None:
    """No day to look back from, no number of days."""
    told = log()
    told.says("The log was kept.", "report", "2018-05-05", about="document/log")
    [pause] = record(told, opened).pauses()
    assert pause.days(when("")) is None
    assert pause.days(when("2018-05-15")) == (10, 10)
    assert pause.days(when("2017")) is None


def test_expectation_grows_with_the_rate_and_the_length(opened: Opened) -> None:
    """Monthly until June, then nothing for half a year."""
    told = log()
    for month in range(1, 7):
        told.says(f"Log {month}.", "report", f"2018-{month:02}-01", about="document/log")
    told.says("Log again.", "report", "2018-12-01", about="document/log")
    found = record(told, opened)
    pause = max(found.pauses(), key=lambda pause: (pause.days(when("2018-12-02")) or (0, 0))[0])
    assert 6 < expected_in(found, pause, when("2018-12-02")) < 8


# days on which the log was kept, the chance that a log kept at that rate pauses as long as this one did
@pytest.mark.parametrize(
    ("days", "is_an_accident"),
    [
        ("2018-01-01 2018-02-01 2018-03-01 2018-04-01 2018-05-01 2019-01-01", False),
        ("2018-01-01 2018-02-01 2018-03-01 2018-04-01 2018-05-01 2018-07-01", True),
        ("2018-01-01 2018-01-09 2018-02-20 2018-02-27 2018-03-30 2018-06-25", True),
        ("2018-01-01 2019-06-01", True),
        ("2018-01-01 2018-01-01 2018-01-01 2019-06-01", True),
    ],
)
def test_only_a_pause_that_chance_does_not_explain_is_surprising(
    opened: Opened, days: str, *, is_an_accident: bool
) -> None:
    """Nobody knows the rate of two records, however often one day is told; among six, one will be wide."""
    told = log()
    for place, day in enumerate(days.split()):
        told.says(f"Log {place}.", "report", day, about="document/log")
    found, clock = record(told, opened), when(days.split()[-1])
    pause = max(found.pauses(), key=lambda pause: (pause.days(clock) or (0, 0))[0])
    assert (chance_of(found, pause, clock) >= SURPRISING) == is_an_accident


def test_the_graver_ranks_first() -> None:
    """More weight, smaller rank; nothing is graver than nothing."""
    assert Gravity(8, "").rank < Gravity(2, "").rank < Gravity(0, "").rank == Gravity(-1, "").rank == 0


@pytest.mark.parametrize(
    ("subject", "begins"),
    [
        ("document/weir-survey", "gap/silence-weir-survey-"),
        (
            "[All reports] were raised, with the chair; and more than eight words",
            "gap/silence-all-reports-were-raised-with",
        ),
        ("???", "gap/silence-unnamed-"),
    ],
)
def test_gap_ids_are_plain_words(subject: str, begins: str) -> None:
    """Letters, figures and hyphens; equal evidence, equal id."""
    assert gap_id("silence", subject, "event/a").startswith(begins)
    assert gap_id("silence", subject, "event/a") == gap_id("silence", subject, "event/a")
    assert gap_id("silence", subject, "event/a") != gap_id("silence", subject, "event/b")
