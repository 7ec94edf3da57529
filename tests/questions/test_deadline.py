"""When a duty falls due: the bounds of its trigger stay bounds."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.questions.cases import when
from timeline.model.terms import Rule
from timeline.model.when import When
from timeline.questions.deadline import (
    Moment,
    calendar_caveat,
    due,
    in_hours,
    moment_of,
    public_holidays,
    working_day,
)

DAYS = st.dates(date(1990, 1, 1), date(2030, 1, 1))


def rule(within: str, *, working: bool = False, holidays: str = "") -> Rule:
    """A duty of which only the time matters."""
    return Rule("Leaks are reported", "leak", "report", within=within, working=working, holidays=holidays)


def last_days(within: str, trigger: str, *, working: bool = False) -> tuple[date | None, date | None]:
    """The earliest and latest day that may be the last."""
    found = due(rule(within, working=working), when(trigger))
    return found.low and found.low.date(), found.high and found.high.date()


# duration, trigger, bounds of the last day
@pytest.mark.parametrize(
    ("within", "trigger", "low", "high"),
    [
        ("P5D", "2016-05-06", "2016-05-11", "2016-05-11"),
        ("P5D", "2016-02-26", "2016-03-02", "2016-03-02"),
        ("P2W", "2016-05-06", "2016-05-20", "2016-05-20"),
        ("P1M", "2016-01-31", "2016-02-29", "2016-02-29"),
        ("P1M", "2015-12-15", "2016-01-15", "2016-01-15"),
        ("P1Y", "2016-02-29", "2017-02-28", "2017-02-28"),
        ("P1M3D", "2016-05-06", "2016-06-09", "2016-06-09"),
        ("P5D", "2016-05", "2016-05-06", "2016-06-05"),
        ("P0D", "2016-05-06", "2016-05-06", "2016-05-06"),
    ],
)
def test_calendar_days_are_counted_from_both_bounds(within: str, trigger: str, low: str, high: str) -> None:
    """A trigger that is only known to the month falls due within a month."""
    assert last_days(within, trigger) == (date.fromisoformat(low), date.fromisoformat(high))


def test_an_unknown_side_stays_unknown() -> None:
    """What happened some time before May fell due at the latest so many days after it."""
    assert last_days("P5D", "[..2016-05-01]") == (None, date(2016, 5, 6))
    assert last_days("P5D", "") == (None, None)


def test_without_a_time_nothing_falls_due() -> None:
    """A duty may have no deadline."""
    assert due(rule(""), when("2016-05-06")) == Moment(None, None)


@pytest.mark.parametrize("within", ["P9999Y", "P99999999D", "PT999999999999H"])
def test_a_deadline_beyond_the_calendar_is_none(within: str) -> None:
    """Nothing breaks on it."""
    assert due(rule(within), when("2016-05-06")).high is None


# working days


# trigger, days, last day
@pytest.mark.parametrize(
    ("trigger", "within", "last"),
    [
        ("2016-05-06", "P1D", "2016-05-09"),  # a Friday, then the Monday
        ("2016-05-06", "P5D", "2016-05-13"),
        ("2016-05-07", "P1D", "2016-05-09"),  # a Saturday
        ("2016-05-02", "P2W", "2016-05-16"),
    ],
)
def test_working_days_leave_out_weekends(trigger: str, within: str, last: str) -> None:
    """A week of them has five."""
    assert last_days(within, trigger, working=True)[1] == date.fromisoformat(last)


def test_holidays_are_left_out_too() -> None:
    """Monday 30 May was one."""
    assert working_day(date(2016, 5, 27), 1, {date(2016, 5, 30)}) == date(2016, 5, 31)


@given(DAYS, st.integers(0, 40))
def test_a_working_day_is_never_nearer_than_as_many_days(day: date, count: int) -> None:
    """And never farther than the weekends account for."""
    apart = (working_day(day, count) - day).days
    assert count <= apart <= count + 2 * (count // 5 + 1)


@given(DAYS, st.integers(1, 40))
def test_working_days_end_on_a_working_day(day: date, count: int) -> None:
    """Never on a Saturday or Sunday."""
    assert working_day(day, count).weekday() < 5


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the library, which knows one holiday of one country."""
    stand_in = ModuleType("holidays")
    stand_in.__spec__ = ModuleSpec("holidays", None)

    def country_holidays(country: str, subdiv: str | None, years: range) -> dict[date, str]:
        if (country, subdiv) != ("GB", "WLS"):
            raise NotImplementedError(country)
        return {date(year, 5, 30): "Spring holiday" for year in years}

    stand_in.country_holidays = country_holidays  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "holidays", stand_in)


@pytest.fixture
def no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without the library."""
    monkeypatch.setattr("timeline.questions.deadline.find_spec", lambda _name: None)


@pytest.mark.usefixtures("library")
def test_the_holidays_of_the_region_are_asked_of_the_library() -> None:
    """One working day after the Friday before."""
    told = rule("P1D", working=True, holidays="GB-WLS")
    assert due(told, when("2016-05-27")) == Moment(
        *[datetime.combine(date(2016, 5, 31), datetime.max.time())] * 2
    )
    assert calendar_caveat(told).endswith("weekends and the public holidays of GB-WLS.")


@pytest.mark.usefixtures("library")
def test_a_region_that_the_library_does_not_know_is_said_to_be_so() -> None:
    """Weekends only then."""
    told = rule("P1D", working=True, holidays="QQ")
    assert public_holidays(told, when("2016")) is None
    assert "does not know QQ" in calendar_caveat(told)


@pytest.mark.usefixtures("no_library")
def test_without_the_library_only_weekends_are_left_out_and_that_is_said() -> None:
    """The Monday counts."""
    told = rule("P1D", working=True, holidays="GB-WLS")
    assert due(told, when("2016-05-27")).high == datetime.combine(date(2016, 5, 30), datetime.max.time())
    assert "weekends only, no public holidays: the package “holidays” is not installed" in calendar_caveat(
        told
    )


def test_a_rule_without_holidays_says_that_it_knows_none() -> None:
    """And one of calendar days says nothing."""
    assert calendar_caveat(rule("P1D", working=True)).endswith("weekends only, no public holidays.")
    assert calendar_caveat(rule("P1D")) == ""


# hours


def test_hours_count_from_the_time_of_day_where_the_clock_is_known() -> None:
    """In one zone, whatever the offset."""
    trigger = replace(when("2016-05-06"), time="10:30:00+01:00")
    at = datetime(2016, 5, 7, 9, 30)
    assert in_hours(rule("PT24H"))
    assert due(rule("PT24H"), trigger, clock=True) == Moment(at, at)


def test_hours_from_a_day_are_bounds() -> None:
    """It may have begun at either end of the day."""
    found = due(rule("PT24H"), when("2016-05-06"), clock=True)
    assert (found.low, found.high and found.high.date()) == (datetime(2016, 5, 7), date(2016, 5, 7))


def test_a_time_without_an_offset_is_no_instant() -> None:
    """It could be anywhere."""
    trigger = replace(when("2016-05-06"), time="10:30")
    assert moment_of(trigger, clock=True) == moment_of(when("2016-05-06"))


# bounds


@given(DAYS, DAYS)
def test_one_of_two_days_is_surely_by_the_other(a: date, b: date) -> None:
    """Days are in order; the same day is in time."""
    one, other = moment_of(When.day(a)), moment_of(When.day(b))
    assert one.surely_by(other) == (a < b)
    assert one.surely_after(other) == (a > b)
    assert one.days_after(other) == ((a - b).days, (a - b).days)


def test_what_has_an_open_side_is_neither_by_nor_after() -> None:
    """Nothing can be said of it."""
    nothing, day = Moment(None, None), moment_of(when("2016-05-06"))
    assert [nothing.surely_by(day), nothing.surely_after(day), day.surely_by(nothing)] == [False] * 3
    assert nothing.days_after(day) is None
