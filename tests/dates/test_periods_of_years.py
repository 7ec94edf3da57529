"""Weeks, quarters, halves, seasons, terms, fiscal years, decades, hedges and ranges, with their days."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import only

PERIODS = (
    ("Q1 2016", date(2016, 1, 1), date(2016, 3, 31)),
    ("Q2 2016", date(2016, 4, 1), date(2016, 6, 30)),
    ("Q3 2016", date(2016, 7, 1), date(2016, 9, 30)),
    ("Q4 2016", date(2016, 10, 1), date(2016, 12, 31)),
    ("2016 Q4", date(2016, 10, 1), date(2016, 12, 31)),
    ("the first quarter of 2016", date(2016, 1, 1), date(2016, 3, 31)),
    ("the second quarter of 2016", date(2016, 4, 1), date(2016, 6, 30)),
    ("the third quarter of 2016", date(2016, 7, 1), date(2016, 9, 30)),
    ("the fourth quarter of 2016", date(2016, 10, 1), date(2016, 12, 31)),
    ("the first half of 2016", date(2016, 1, 1), date(2016, 6, 30)),
    ("the second half of 2016", date(2016, 7, 1), date(2016, 12, 31)),
    ("2016-W01", date(2016, 1, 4), date(2016, 1, 10)),
    ("2016-W52", date(2016, 12, 26), date(2017, 1, 1)),
    ("2015-W53", date(2015, 12, 28), date(2016, 1, 3)),
    ("week 12 of 2017", date(2017, 3, 20), date(2017, 3, 26)),
    ("w/c 4 April 2016", date(2016, 4, 4), date(2016, 4, 10)),
    ("the week of 4 April 2016", date(2016, 4, 4), date(2016, 4, 10)),
    ("March 2016", date(2016, 3, 1), date(2016, 3, 31)),
    ("February 2016", date(2016, 2, 1), date(2016, 2, 29)),
    ("February 2015", date(2015, 2, 1), date(2015, 2, 28)),
    ("February 1900", date(1900, 2, 1), date(1900, 2, 28)),
    ("2016", date(2016, 1, 1), date(2016, 12, 31)),
    ("the 1980s", date(1980, 1, 1), date(1989, 12, 31)),
    ("the 19th century", date(1800, 1, 1), date(1899, 12, 31)),
    ("2015/16", date(2015, 1, 1), date(2016, 12, 31)),
    ("2009 to 2011", date(2009, 1, 1), date(2011, 12, 31)),
    ("1914–18", date(1914, 1, 1), date(1918, 12, 31)),
    ("1914-1918", date(1914, 1, 1), date(1918, 12, 31)),
    ("May and June 2016", date(2016, 5, 1), date(2016, 6, 30)),
    ("May to September 2016", date(2016, 5, 1), date(2016, 9, 30)),
    ("November to February 2017", date(2016, 11, 1), date(2017, 2, 28)),
    ("9 and 16 August 2016", date(2016, 8, 9), date(2016, 8, 16)),
    ("9-16 August 2016", date(2016, 8, 9), date(2016, 8, 16)),
    ("9–16 August 2016", date(2016, 8, 9), date(2016, 8, 16)),
    ("9 to 16 August 2016", date(2016, 8, 9), date(2016, 8, 16)),
    ("August 9-16, 2016", date(2016, 8, 9), date(2016, 8, 16)),
    ("August 9 to 16, 2016", date(2016, 8, 9), date(2016, 8, 16)),
    ("29 June to 3 July 2016", date(2016, 6, 29), date(2016, 7, 3)),
    ("June 29 to July 3, 2016", date(2016, 6, 29), date(2016, 7, 3)),
    ("30 December 2015 to 2 January 2016", date(2015, 12, 30), date(2016, 1, 2)),
    ("March 2015 to May 2016", date(2015, 3, 1), date(2016, 5, 31)),
    ("20/21 July 2016", date(2016, 7, 20), date(2016, 7, 21)),
    ("3, 10 and 17 June 2016", date(2016, 6, 3), date(2016, 6, 17)),
)


@pytest.mark.parametrize(("words", "first", "last"), PERIODS)
def test_a_period_has_its_first_and_last_day(words: str, first: date, last: date) -> None:
    reading = only(f"The lock was tested in {words} by the crew.")
    assert reading.when is not None
    assert (reading.when.earliest, reading.when.latest) == (first, last)


@pytest.mark.parametrize(("words", "first", "last"), PERIODS)
def test_a_period_is_marked_whole_and_is_no_single_day(words: str, first: date, last: date) -> None:
    reading = only(f"The lock was tested in {words} by the crew.")
    assert reading.text == words
    assert first < last
    assert reading.when is not None
    assert not reading.when.is_day


WIDE = (
    ("the spring of 2016", date(2016, 4, 15)),
    ("the summer of 2016", date(2016, 7, 15)),
    ("the autumn of 2016", date(2016, 10, 15)),
    ("the fall of 2016", date(2016, 10, 15)),
    ("spring 2016", date(2016, 4, 15)),
    ("summer 2016", date(2016, 7, 15)),
    ("the autumn term of 2016", date(2016, 10, 15)),
    ("the financial year 2015/16", date(2015, 10, 1)),
    ("the fiscal year 2016", date(2016, 5, 1)),
    ("FY 2016", date(2016, 5, 1)),
    ("FY2016", date(2016, 5, 1)),
    ("the 2015-16 school year", date(2015, 11, 1)),
    ("the academic year 2015-16", date(2015, 11, 1)),
    ("early 2016", date(2016, 2, 1)),
    ("mid-2016", date(2016, 7, 1)),
    ("late 2016", date(2016, 11, 1)),
    ("early March 2016", date(2016, 3, 4)),
    ("mid-March 2016", date(2016, 3, 15)),
    ("late March 2016", date(2016, 3, 28)),
    ("the end of March 2016", date(2016, 3, 31)),
    ("the beginning of March 2016", date(2016, 3, 1)),
    ("the middle of March 2016", date(2016, 3, 15)),
    ("about March 2016", date(2016, 3, 15)),
    ("around March 2016", date(2016, 3, 15)),
)


@pytest.mark.parametrize(("words", "day"), WIDE)
def test_a_vague_period_holds_a_day_that_is_surely_in_it(words: str, day: date) -> None:
    reading = only(f"The lock was tested in {words} by the crew.")
    assert reading.when is not None
    assert reading.when.earliest <= day <= reading.when.latest
    assert not reading.when.is_day


HEDGED = (
    ("early March 2016", "START"),
    ("early 2016", "START"),
    ("the beginning of March 2016", "START"),
    ("the start of 2016", "START"),
    ("mid-March 2016", "MID"),
    ("mid-2016", "MID"),
    ("the middle of 2016", "MID"),
    ("late March 2016", "END"),
    ("late 2016", "END"),
    ("the end of 2016", "END"),
    ("about March 2016", "APPROX"),
    ("around 2016", "APPROX"),
    ("circa 2016", "APPROX"),
    ("March 2016", ""),
    ("2016", ""),
)


@pytest.mark.parametrize(("words", "mod"), HEDGED)
def test_a_hedge_is_kept(words: str, mod: str) -> None:
    assert only(f"The lock was tested in {words} by the crew.").mod == mod


RELATIONS = (
    ("by 4 March 2016", "by"),
    ("no later than 4 March 2016", "by"),
    ("until 4 March 2016", "until"),
    ("till 4 March 2016", "until"),
    ("up to 4 March 2016", "until"),
    ("since 4 March 2016", "from"),
    ("from 4 March 2016", "from"),
    ("with effect from 4 March 2016", "from"),
    ("before 4 March 2016", "before"),
    ("prior to 4 March 2016", "before"),
    ("ahead of 4 March 2016", "before"),
    ("after 4 March 2016", "after"),
    ("following 4 March 2016", "after"),
    ("during March 2016", "during"),
    ("on 4 March 2016", "at"),
    ("in March 2016", "at"),
)


@pytest.mark.parametrize(("words", "relation"), RELATIONS)
def test_what_the_words_before_say_of_the_moment(words: str, relation: str) -> None:
    assert only(f"The lock was tested {words}.").relation == relation
