"""A story that has moved on to a rougher date: days are counted from some day of it, not an older one."""

from __future__ import annotations

import pytest

from tests.dates.reading import last, moments
from timeline.model.when import When

RETIRED = "I retired on 21 July 2017.\n\n"


# passage, the moment of its last expression
@pytest.mark.parametrize(
    ("passage", "moment"),
    [
        ("In November 2016 he told me. I looked at it the same day.", "2016-11"),
        ("In November 2016 he told me. I rang the next day.", "[2016-11-02..2016-12-01]"),
        ("The plan was agreed in May 2015. The day after, he left.", "[2015-05-02..2015-06-01]"),
        ("In May 2016 he rang. I met him the next day. I left two days later.", "[2016-05-04..2016-06-03]"),
        ("In 2014 the yard closed. The following day we met.", "[2014-01-02..2015-01-01]"),
    ],
)  # fmt: skip
def test_days_are_counted_from_some_day_of_it(passage: str, moment: str) -> None:
    assert moments(RETIRED + passage)[last(RETIRED + passage).text] == moment


def test_the_reason_names_it_and_says_that_its_day_is_not_told() -> None:
    reason = last(RETIRED + "In November 2016 he told me. I looked at it the same day.").reason
    assert reason == "counted from November 2016 in the passage above, of which no day is told"


# passage, the day that its last expression keeps to
@pytest.mark.parametrize(
    ("passage", "day"),
    [
        ("It came on 20 July 2016. It told of work done in May 2016. The next day we met.", "2016-07-21"),
        ("It came on 20 July 2016.\n\nIn July 2016 nobody saw it. The next day we met.", "2016-07-21"),
        ("In May 2015 we agreed. On 20 July 2016 he left. The next day we met.", "2016-07-21"),
    ],
)  # fmt: skip
def test_a_date_in_passing_or_around_the_day_moves_nothing(passage: str, day: str) -> None:
    assert last(passage).when == When.day(last(passage).when.earliest)
    assert moments(passage)[last(passage).text] == day
