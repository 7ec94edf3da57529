"""Moments in words: as exact as the moment and no more."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.phrase import in_words, named
from timeline.model.when import EVER, NEVER, When

DAY = When.day(date(2016, 7, 20))


# a moment, its words
@pytest.mark.parametrize(
    ("when", "words"),
    [
        (DAY, "on 20 July 2016"),
        (When.month(2016, 7), "in July 2016"),
        (When.year(2016), "in 2016"),
        (When(), "at a time not known"),
        (When(date(2017, 10, 1), date(2018, 1, 31)), "between October 2017 and January 2018"),
        (When(date(2018, 7, 1), date(2018, 10, 31)), "between July and October 2018"),
        (When(date(2018, 9, 5), date(2018, 9, 20)), "between 5 and 20 September 2018"),
        (When(date(2017, 10, 1), date(2018, 9, 12)), "between 1 October 2017 and 12 September 2018"),
        (When(date(2016, 1, 1), date(2018, 12, 31)), "between 2016 and 2018"),
        (When(EVER, date(2016, 8, 31)), "at some time up to the end of August 2016"),
        (When(EVER, date(2016, 12, 31)), "at some time up to the end of 2016"),
        (When(EVER, date(2018, 9, 12)), "at some time up to 12 September 2018"),
        (When(date(2017, 10, 1), NEVER), "at some time from October 2017 on"),
        (When(date(2017, 10, 9), NEVER), "at some time from 9 October 2017 on"),
        (When(date(2017, 11, 27), date(2017, 11, 27), time="22:43:51-08:00"),
         "on 27 November 2017 at 22:43"),
    ],
)  # fmt: skip
def test_bounds_in_words(when, words):
    assert in_words(when) == words


# an explicit EDTF form, its words
@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("2016-07/2016-08", "from July to August 2016"),
        ("2016-07-03/2016-07-05", "from 3 to 5 July 2016"),
        ("2016-11/2017-02", "from November 2016 to February 2017"),
        ("../2016-08", "until August 2016"),
        ("2016-08/..", "from August 2016 on"),
        ("2016-08~", "around August 2016"),
        ("2016-08?", "possibly in August 2016"),
        ("2016~/2017", "from around 2016 to 2017"),
        ("2016-21", "in spring 2016"),
        ("2016-35", "in the third quarter of 2016"),
        ("201X", "in the 2010s"),
        ("[2016-07-08,2016-08-07]", "on 8 July 2016 or on 7 August 2016"),
        ("2016-XX-09", "in 2016"),
    ],
)
def test_forms_in_words(form, words):
    assert in_words(When(date(2016, 1, 1), date(2016, 12, 31), form)) == words


def test_a_name_drops_the_preposition_of_a_point():
    assert [named(DAY), named(When.month(2016, 7)), named(When.year(2016))] == [
        "20 July 2016",
        "July 2016",
        "2016",
    ]


@given(st.dates(date(1600, 1, 1), date(2400, 1, 1)), st.integers(0, 4000))
def test_words_never_name_a_single_day_unless_there_is_one(first, length):
    when = When(first, first + timedelta(days=length))
    assert in_words(when).startswith("on ") == when.is_day
