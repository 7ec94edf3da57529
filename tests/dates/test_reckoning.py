"""Units and periods: bounds, steps, names, and which occurrence is meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from timeline.dates.periods import days_in, first_from, latest_until, nearest, unit_of_meaning
from timeline.dates.reckon import ANTE, bounds, is_ante, moved, season, season_of, spell, unit_when
from timeline.model.expression import Meaning
from timeline.model.when import EVER, NEVER

DAY = date(2016, 7, 20)  # a Wednesday
UNITS = ("day", "week", "month", "quarter", "half", "year", "decade", "century")


@pytest.mark.parametrize(
    ("unit", "first", "last", "name"),
    [
        ("day", date(2016, 7, 20), date(2016, 7, 20), "2016-07-20"),
        ("week", date(2016, 7, 18), date(2016, 7, 24), "2016-W29"),
        ("month", date(2016, 7, 1), date(2016, 7, 31), "2016-07"),
        ("quarter", date(2016, 7, 1), date(2016, 9, 30), "2016-Q3"),
        ("half", date(2016, 7, 1), date(2016, 12, 31), "2016-H2"),
        ("year", date(2016, 1, 1), date(2016, 12, 31), "2016"),
        ("decade", date(2010, 1, 1), date(2019, 12, 31), "201"),
        ("century", date(2000, 1, 1), date(2099, 12, 31), "20"),
    ],
)
def test_the_unit_of_a_day(unit: str, first: date, last: date, name: str) -> None:
    assert bounds(DAY, unit) == (first, last)
    assert spell(DAY, unit) == name


@given(some.dates(date(200, 1, 1), date(4000, 1, 1)), some.sampled_from(UNITS))
def test_every_day_lies_in_its_unit(day: date, unit: str) -> None:
    first, last = bounds(day, unit)
    assert first <= day <= last
    assert bounds(first, unit) == bounds(last, unit) == (first, last)


@given(some.dates(date(1000, 1, 1), date(3000, 1, 1)), some.integers(-50, 50), some.sampled_from(UNITS[:3]))
def test_steps_of_whole_units_can_be_undone(day: date, count: int, unit: str) -> None:
    first = bounds(day, unit)[0]
    assert moved(moved(first, count, unit), -count, unit) == first


@pytest.mark.parametrize(
    ("day", "count", "unit", "expected"),
    [
        (date(2016, 1, 31), 1, "month", date(2016, 2, 29)),
        (date(2016, 2, 29), 1, "year", date(2017, 2, 28)),
        (date(2016, 7, 20), -2, "week", date(2016, 7, 6)),
        (date(2016, 7, 20), 1, "decade", date(2026, 7, 20)),
        (EVER, -3, "year", EVER),
        (NEVER, -3, "year", NEVER),
        (date(9999, 6, 1), 1, "year", NEVER),
        (date(2, 6, 1), -5, "year", EVER),
    ],
)
def test_steps_at_the_edges(day: date, count: int, unit: str, expected: date) -> None:
    assert moved(day, count, unit) == expected


def test_winter_goes_over_the_year() -> None:
    assert season(2016, "WI") == (date(2016, 12, 1), date(2017, 2, 28))
    assert season_of(date(2017, 1, 5)) == (2016, "WI")


def test_years_before_the_common_era_run_on() -> None:
    day = date(ANTE - 480, 5, 1)
    assert is_ante(day)
    assert spell(day, "month") == "BC0480-05"
    assert spell(moved(day, 1, "year"), "year") == "BC0479"
    assert not is_ante(DAY)


def test_some_moment_of_two_units() -> None:
    assert unit_when(date(2016, 7, 20), date(2016, 9, 1), "month").edtf == "[2016-07..2016-09]"
    assert unit_when(date(2016, 7, 20), date(2016, 9, 1), "quarter").edtf == "2016-35"


@pytest.mark.parametrize(
    ("meaning", "days"),
    [
        (Meaning(month=7), (date(2016, 7, 1), date(2016, 7, 31))),
        (Meaning(month=7, day=20), (DAY, DAY)),
        (Meaning(month=2, day=30), None),
        (Meaning(part="Q1"), (date(2016, 1, 1), date(2016, 3, 31))),
        (Meaning(part="H2"), (date(2016, 7, 1), date(2016, 12, 31))),
        (Meaning(part="SU"), (date(2016, 6, 1), date(2016, 8, 31))),
        (Meaning(part="easter"), (date(2016, 3, 27), date(2016, 3, 27))),
        (Meaning(part="good friday"), (date(2016, 3, 25), date(2016, 3, 25))),
        (Meaning(part="weekday5#9", month=7), (date(2016, 7, 29), date(2016, 7, 29))),
        (Meaning(part="weekday1#1", month=8), (date(2016, 8, 1), date(2016, 8, 1))),
        (Meaning(part="week#1", month=7), (date(2016, 7, 1), date(2016, 7, 7))),
        (Meaning(part="WK+", month=7, day=20), (DAY, date(2016, 7, 26))),
        (Meaning(part="WK-", month=7, day=20), (date(2016, 7, 14), DAY)),
        (Meaning(part="YE", month=3, day=31), (date(2015, 4, 1), date(2016, 3, 31))),
    ],
)
def test_days_of_a_meaning_in_2016(meaning: Meaning, days: tuple[date, date] | None) -> None:
    assert days_in(meaning, 2016) == days


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, date(1961, 4, 2)),
        (2000, date(2000, 4, 23)),
        (2024, date(2024, 3, 31)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter(year: int, day: date) -> None:
    assert days_in(Meaning(part="easter"), year) == (day, day)


class TestOccurrences:
    """Which July, which Tuesday, which 29 February."""

    def test_latest_until(self) -> None:
        assert latest_until(Meaning(month=7), DAY) == (date(2016, 7, 1), date(2016, 7, 31))
        assert latest_until(Meaning(month=8), DAY) == (date(2015, 8, 1), date(2015, 8, 31))
        assert latest_until(Meaning(weekday=3), DAY) == (DAY, DAY)

    def test_first_from(self) -> None:
        assert first_from(Meaning(month=7), DAY) == (date(2016, 7, 1), date(2016, 7, 31))
        assert first_from(Meaning(month=7), DAY, after=True) == (date(2017, 7, 1), date(2017, 7, 31))
        assert first_from(Meaning(weekday=2), DAY) == (date(2016, 7, 26), date(2016, 7, 26))

    def test_nearest_leans_to_the_past(self) -> None:
        assert nearest(Meaning(month=8), DAY) == (date(2016, 8, 1), date(2016, 8, 31))
        assert nearest(Meaning(month=12), DAY) == (date(2015, 12, 1), date(2015, 12, 31))

    def test_a_leap_day_waits_for_its_year(self) -> None:
        leap = date(2012, 2, 29)
        assert latest_until(Meaning(month=2, day=29), date(2015, 6, 1)) == (leap, leap)

    def test_a_weekday_must_match_its_date(self) -> None:
        friday = date(2015, 3, 6)
        assert latest_until(Meaning(month=3, day=6, weekday=5), DAY) == (friday, friday)


@pytest.mark.parametrize(
    ("meaning", "unit"),
    [
        (Meaning(month=7, day=20), "day"),
        (Meaning(month=7), "month"),
        (Meaning(year=2016), "year"),
        (Meaning(part="SU"), "season"),
        (Meaning(part="DE"), "decade"),
        (Meaning(part="week#1", month=7), "week"),
        (Meaning(part="WK+", month=7, day=1), "week"),
    ],
)
def test_how_exact_a_meaning_is(meaning: Meaning, unit: str) -> None:
    assert unit_of_meaning(meaning) == unit
