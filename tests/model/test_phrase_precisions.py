"""What is said of a moment is as exact as the moment: every precision, and the way back from the words."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import read
from timeline.dates.edtf import parse
from timeline.model.phrase import AS_WRITTEN, MONTHS, day_in_words, in_words, is_inferred, named
from timeline.model.when import EVER, NEVER, When

DAYS = st.dates(date(1700, 1, 1), date(2099, 12, 31))


# EDTF as it is typed, the adverb
@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2016", "in 2016"),
        ("2016-02", "in February 2016"),
        ("2016-02-29", "on 29 February 2016"),
        ("2016-21", "in spring 2016"),
        ("2016-22", "in summer 2016"),
        ("2016-23", "in autumn 2016"),
        ("2016-24", "in winter 2016"),
        ("2016-33", "in the first quarter of 2016"),
        ("2016-34", "in the second quarter of 2016"),
        ("2016-35", "in the third quarter of 2016"),
        ("2016-36", "in the fourth quarter of 2016"),
        ("2016-37", "in the first third of 2016"),
        ("2016-39", "in the last third of 2016"),
        ("2016-40", "in the first half of 2016"),
        ("2016-41", "in the second half of 2016"),
        ("199X", "in the 1990s"),
        ("2016~", "around 2016"),
        ("2016-08~", "around August 2016"),
        ("2016-08-09~", "around 9 August 2016"),
        ("2016?", "possibly in 2016"),
        ("2016-08?", "possibly in August 2016"),
        ("2016-08-09?", "possibly on 9 August 2016"),
        ("2016-08%", "possibly around August 2016"),
        ("2016/2018", "from 2016 to 2018"),
        ("2016-07/2016-08", "from July to August 2016"),
        ("2016-11/2017-02", "from November 2016 to February 2017"),
        ("2016-07-03/2016-07-05", "from 3 to 5 July 2016"),
        ("2016-07-30/2016-08-02", "from 30 July to 2 August 2016"),
        ("2016-08/..", "from August 2016 on"),
        ("../2016-08", "until August 2016"),
        ("[2016-07-08,2016-08-07]", "on 8 July 2016 or on 7 August 2016"),
        ("{2016-07,2016-09}", "in July 2016 and in September 2016"),
        ("[2017-10..2018-01]", "between October 2017 and January 2018"),
        ("[..2016-08]", "at some time up to the end of August 2016"),
        ("[..2016-08-09]", "at some time up to 9 August 2016"),
        ("[..2016]", "at some time up to the end of 2016"),
        ("[2016-08..]", "at some time from August 2016 on"),
        ("[2016..]", "at some time from 2016 on"),
    ],
)  # fmt: skip
def test_every_precision_has_its_words(edtf: str, words: str) -> None:
    assert in_words(parse(edtf)) == words


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_has_its_name(number: int) -> None:
    assert in_words(When.month(2016, number)) == f"in {MONTHS[number]} 2016"
    assert day_in_words(date(2016, number, 1)) == f"1 {MONTHS[number]} 2016"


# a time of day, its words
@pytest.mark.parametrize(
    ("clock", "words"),
    [("22:43:51-08:00", " at 22:43"), ("09:05", " at 09:05"), ("00:00:00", " at 00:00"), (None, "")],
)
def test_a_time_of_day_is_said_to_the_minute(clock: str | None, words: str) -> None:
    day = date(2017, 11, 27)
    assert in_words(When(day, day, time=clock)) == f"on 27 November 2017{words}"


@given(DAYS)
def test_a_day_in_words_reads_back_as_that_day(day: date) -> None:
    (reading,) = read(f"They met {in_words(When.day(day))}.")
    assert reading.when == When.day(day)


@given(st.integers(1700, 2099), st.integers(1, 12))
def test_a_month_in_words_reads_back_as_that_month(year: int, month: int) -> None:
    (reading,) = read(f"They met {in_words(When.month(year, month))}.")
    assert reading.when == When.month(year, month)


@given(st.integers(1900, 2099))
def test_a_year_in_words_reads_back_as_that_year(year: int) -> None:
    (reading,) = read(f"They met {in_words(When.year(year))}.")
    assert reading.when == When.year(year)


@given(DAYS, st.integers(1, 900))
def test_bounds_in_words_name_both_of_their_years(first: date, length: int) -> None:
    """And no other."""
    when = When(first, first + timedelta(days=length))
    years = {int(year) for year in re.findall(r"\d{4}", in_words(when))}
    assert years == {when.earliest.year, when.latest.year}


@given(DAYS)
def test_an_open_side_is_said_to_be_open(day: date) -> None:
    assert in_words(When(EVER, day)).startswith("at some time up to ")
    assert in_words(When(day, NEVER)).startswith("at some time from ")


@given(DAYS, DAYS, st.text(alphabet="0123456789-/X~?.[]{},", max_size=12))
def test_a_form_that_nobody_foresaw_is_told_by_its_bounds(one: date, other: date, form: str) -> None:
    """No form breaks the sentence, and none leaves it empty."""
    when = When(min(one, other), max(one, other), form)
    assert in_words(when).strip()
    assert "  " not in in_words(when)


@given(DAYS, DAYS)
def test_a_noun_is_the_adverb_without_its_preposition(one: date, other: date) -> None:
    when = When(min(one, other), max(one, other))
    assert in_words(when).endswith(named(when))
    assert not named(when).startswith(("on ", "in "))


# how a moment was come by, whether it is said to be inferred
@pytest.mark.parametrize(
    ("when", "inferred"),
    [
        (When.day(date(2016, 8, 9)), False),
        (When.day(date(2016, 8, 9), AS_WRITTEN), False),
        (When.day(date(2016, 8, 9), f"{AS_WRITTEN}; two sources"), False),
        (When.day(date(2016, 8, 9), "the year of the passage above"), True),
        (When(EVER, date(2016, 8, 9), reason="told as past"), False),
        (When(date(2016, 8, 9), NEVER, reason="after the letter"), True),
        (When(), False),
    ],
)
def test_what_the_words_do_not_give_is_said_to_be_inferred(when: When, inferred: bool) -> None:
    assert is_inferred(when) is inferred
