"""Sentences written on Friday 14 September 2018: each with the moment that dates it as EDTF."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on
from timeline.dates import read

FRIDAY = on("2018-09-14")

COUNTED = (
    ("We met yesterday evening.", "2018-09-13"),
    ("We met the day before yesterday.", "2018-09-12"),
    ("She rang this morning.", "2018-09-14"),
    ("She rang last night.", "2018-09-13"),
    ("They will meet tomorrow afternoon.", "2018-09-15"),
    ("They will meet the day after tomorrow.", "2018-09-16"),
    ("It was agreed three days ago.", "2018-09-11"),
    ("It was agreed two weeks ago today.", "2018-08-31"),
    ("It was agreed a year ago today.", "2017-09-14"),
    ("It was agreed earlier this week.", "[2018-09-10..2018-09-14]"),
    ("It was agreed earlier this month.", "[2018-09..2018-09-14]"),
    ("The year before last it was agreed.", "2016"),
    ("It was agreed the previous month.", "2018-08"),
    ("It was agreed over the past two years.", "[2016-09-14..2018-09-14]"),
    ("It will be sent in three weeks' time.", "[2018-10..2018-10-07]"),
    ("It was agreed last summer.", "2018-22"),
    ("It was agreed last winter.", "2017-24"),
    ("It was agreed last Christmas.", "2017-12-25"),
    ("It will be agreed at Easter 2019.", "2019-04-21"),
    ("It was agreed on 3rd inst.", "2018-09-03"),
    ("It was agreed on 3rd ult.", "2018-08-03"),
)
WEEKDAYS = (
    ("It was sent last Tuesday.", "2018-09-11"),
    ("It was sent on Monday of last week.", "2018-09-03"),
    ("It was sent the Monday before last.", "2018-09-03"),
    ("They will meet next Wednesday.", "2018-09-19"),
    ("They will meet on Tuesday week.", "2018-09-25"),
    ("They will meet a week on Monday.", "2018-09-24"),
    ("It was agreed on the first Monday of March 2018.", "2018-03-05"),
    ("It was agreed on the last Friday in March 2018.", "2018-03-30"),
    ("It was agreed last weekend.", "[2018-09-08..2018-09-09]"),
)
CALENDAR = (
    ("It was agreed at noon on 3 May 2018.", "2018-05-03"),
    ("It was agreed at half past nine on 3 May 2018.", "2018-05-03"),
    ("It was agreed in the small hours of 4 May 2018.", "2018-05-04"),
    ("It was agreed on the night of 3 to 4 May 2018.", "2018-05-03/2018-05-04"),
    ("It was agreed in the last quarter of 2017.", "2017-36"),
    ("It was agreed in the third week of March 2018.", "[2018-03-15..2018-03-21]"),
    ("It was agreed in the first half of this year.", "2018-40"),
    ("It was agreed in mid-March 2018.", "2018-03"),
    ("It was agreed in the late 1990s.", "199X"),
    ("It was agreed in week 12 of 2018.", "[2018-03-19..2018-03-25]"),
    ("It was agreed w/e 9 March 2018.", "[2018-03-03..2018-03-09]"),
    ("It was agreed in Q3 2017.", "2017-35"),
    ("It was agreed in H1 2017.", "2017-40"),
    ("It was agreed in 2015-2017.", "2015/2017"),
    ("It was agreed c. 1998.", "1998~"),
    ("It was agreed 44 BC.", "-0043"),
    ("It was agreed on the 1st of January, 2018.", "2018-01-01"),
    ("It was agreed on 1.1.18.", "2018-01-01"),
    ("It was agreed on 13/02/2018.", "2018-02-13"),
    ("It was agreed on 02/13/2018.", "2018-02-13"),
    ("It was agreed on 2018/02/13.", "2018-02-13"),
    ("It was agreed on 13-Feb-18.", "2018-02-13"),
    ("It was agreed on Feb. 13.", "2018-02-13"),
    ("It was agreed in Feb '18.", "2018-02"),
)


@pytest.mark.parametrize(("sentence", "moment"), [*COUNTED, *WEEKDAYS, *CALENDAR])
def test_the_one_expression_of_a_sentence(sentence: str, moment: str) -> None:
    assert list(moments(sentence, FRIDAY).values()) == [moment]


# sentence, its moments
@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We met on Tuesday and Thursday last week.", ["2018-09-04", "2018-09-06"]),
        ("It was agreed between Monday and Wednesday of last week.", ["2018-09-03", "2018-09-05"]),
        ("They will meet on Monday or Tuesday next week.", ["2018-09-17", "2018-09-18"]),
        ("We met on Tuesday. She rang on Thursday last week.", ["2018-09-11", "2018-09-06"]),
    ],
)
def test_weekdays_share_the_week_of_the_last(sentence: str, found: list[str]) -> None:
    assert list(moments(sentence, FRIDAY).values()) == found


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("It came on 3 or 4 May 2018.", "[2018-05-03..2018-05-04]"),
        ("It came in May or June 2018.", "[2018-05..2018-06]"),
        ("It ran on 3 and 4 May 2018.", "2018-05-03/2018-05-04"),
        ("It ran from 3 to 5 May 2018.", "2018-05-03/2018-05-05"),
    ],
)
def test_one_of_two_days_is_no_span_of_both(sentence: str, moment: str) -> None:
    assert [reading.when.edtf for reading in read(sentence, written=FRIDAY) if reading.when] == [moment]
