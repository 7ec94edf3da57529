"""The dates in a chain of mails: what one tells of the others, and what stays open."""

from __future__ import annotations

import pytest

from timeline.model.terms import Terms
from timeline.readers.chaindates import dated_chain


def days(*words: str, day_first: bool | None = None, **terms: str) -> list[str]:
    """The days of a chain."""
    return [dated.when.edtf for dated in dated_chain(words, Terms(**terms), day_first=day_first)]


# the dates of a chain from above, their days
@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("29/11/2017 09:12", "07/11/2017 08:30"), ["2017-11-29", "2017-11-07"]),
        (("11/29/2017 9:12 AM", "11/07/2017 8:30 AM"), ["2017-11-29", "2017-11-07"]),
        (("Wednesday, 11/8/2017 3:05 PM", "03/04/2017"), ["2017-11-08", "2017-03-04"]),
        (("Sat 11/03/2017", "03/02/2017"), ["2017-03-11", "2017-02-03"]),
        (("03/05/2017 10:00", "04/04/2017 9:00"), ["2017-05-03", "2017-04-04"]),
        (("05/04/2017", "05/03/2017"), ["[2017-04-05,2017-05-04]", "[2017-03-05,2017-05-03]"]),
        (("4 May 2017 10:00", "05/03/2017"), ["2017-05-04", "[2017-03-05,2017-05-03]"]),
        (("4 April 2017 10:00", "05/03/2017"), ["2017-04-04", "2017-03-05"]),
        (("Friday, April 14, 2017 4:05 PM", "Sat 3/12/2017 9:02 AM"), ["2017-04-14", "2017-03-12"]),
        (("05/05/2017", "05/05/2017"), ["2017-05-05", "2017-05-05"]),
        (("29/11/2017", "11/29/2017", "05/04/2017"), ["2017-11-29", "2017-11-29", "[2017-04-05,2017-05-04]"]),
        (("Monday", "no date"), ["", ""]),
    ],
)
def test_dates_in_a_chain_settle_each_others_order(words, found):
    assert days(*words) == found


def test_what_the_case_says_of_the_order_comes_first():
    assert days("29/11/2017", "05/04/2017", day_first=False)[1] == "2017-05-04"


def test_the_reason_names_the_date_that_tells():
    told = dated_chain(("29/11/2017", "07/11/2017"), Terms())
    assert told[1].when.reason == 'the order of day and month is that of "29/11/2017"'
    assert told[0].when.reason == ""


def test_a_stamp_is_told_in_the_zone_of_the_case():
    assert [each.value for each in dated_chain(("Mon, 27 Nov 2017 22:43:51 -0800",), Terms())] == [
        "2017-11-27T22:43:51-08:00"
    ]
    (there,) = dated_chain(("Mon, 27 Nov 2017 22:43:51 -0800",), Terms(timezone="Europe/London"))
    assert there.value == "2017-11-28T06:43:51+00:00"


# words, value
@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Monday, November 27, 2017 10:11 AM", "2017-11-27T10:11:00"),
        ("27 November 2017 at 10:11", "2017-11-27T10:11:00"),
        ("27.11.2017 um 10:11", "2017-11-27T10:11:00"),
        ("Nov 27, 2017, at 2:11 PM", "2017-11-27T14:11:00"),
        ("Thursday, March 14, 2013 4:05 PM", "2013-03-14T16:05:00"),
        ("26 November 2017", "2017-11-26"),
        ("November 2017", ""),
        ("", ""),
    ],
)
def test_a_date_has_its_time_of_day_where_it_tells_one(words, value):
    assert [each.value for each in dated_chain((words,), Terms())] == [value]
