"""Days counted from the day of writing: a week ago today, in two weeks, from 1 March."""

from __future__ import annotations

import pytest

from tests.dates.reading import on, only
from timeline.dates import read

WRITTEN = on("2018-03-14")  # a Wednesday


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("a week ago today", "2018-03-07"),
        ("two weeks ago yesterday", "2018-02-27"),
        ("a month ago today", "2018-02-14"),
        ("a year ago today", "2017-03-14"),
        ("a year ago this month", "2017-03"),
        ("three years ago this month", "2015-03"),
        ("a week ago Tuesday", "2018-03-06"),
        ("a week ago on Friday", "2018-03-02"),
        ("two weeks ago Tuesday", "2018-02-27"),
    ],
)
def test_as_exact_as_the_day_it_ends_on(words: str, edtf: str) -> None:
    reading = only(f"It was signed {words}.", WRITTEN)
    assert reading.when is not None
    assert (reading.text, reading.when.edtf) == (words, edtf)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("We will meet in two weeks.", "2018-W13"),
        ("The board is to decide in three months.", "2018-06"),
        ("The lease will expire in five years.", "2023"),
        ("She will be back in ten days.", "2018-03-24"),
    ],
)
def test_in_so_many_weeks_to_come_is_a_date(line: str, value: str) -> None:
    reading = only(line, WRITTEN)
    assert (reading.type, reading.value) == ("DATE", value)


@pytest.mark.parametrize(
    "line",
    [
        "They built it in two weeks.",
        "It was the third fire in two years.",
        "It will be the third strike in two years.",
        "It will be the worst result in a decade.",
        "The work will last for two weeks.",
        "It will take two weeks.",
    ],
)
def test_in_so_many_weeks_otherwise_is_a_length(line: str) -> None:
    assert only(line, WRITTEN).type == "DURATION"


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("She has been named acting head from March 1.", "2018-03-01"),
        ("She takes over from 1 March.", "2018-03-01"),
        ("He is in post from 1 March.", "2018-03-01"),
        ("He was in post from 1 March.", "2017-03-01"),
        ("She was named acting head on March 1.", "2017-03-01"),
        ("She has been seen on March 1.", "2017-03-01"),
    ],
)
def test_who_has_been_named_begins_to_come(line: str, edtf: str) -> None:
    when = only(line, on("2018-02-10")).when
    assert when is not None
    assert when.edtf == edtf


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("We met throughout March 2016.", "during"),
        ("We met through March 2016.", "until"),
        ("It was open to March 2016.", "until"),
        ("Received <06/15/97 at the office.", "before"),
        ("Received >06/15/97 at the office.", "after"),
        ("Received <06/15/97> at the office.", "at"),
        ("> 06/15/97 was quoted.", "at"),
        ("Posted after 15 June 1997.", "after"),
        ("Known since 15 June 1997.", "from"),
    ],
)
def test_what_the_words_before_say(line: str, relation: str) -> None:
    assert only(line).relation == relation


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Tuesday week", "2018-03-27"),
        ("a week on Monday", "2018-03-26"),
        ("the Monday before last", "2018-03-05"),
        ("the Friday after next", "2018-03-23"),
        ("the last Friday of the month", "2018-03-30"),
        ("the first Monday of last month", "2018-02-05"),
        ("the second day of this month", "2018-03-02"),
        ("the first Monday of next month", "2018-04-02"),
        ("the first quarter of last year", "2017-33"),
        ("the second half of next year", "2019-41"),
    ],
)
def test_days_and_parts_named_from_a_week_or_month(words: str, edtf: str) -> None:
    reading = only(f"It is about {words}, we hear.", WRITTEN)
    assert reading.when is not None
    assert (reading.text.removeprefix("about "), reading.when.edtf.removesuffix("~")) == (words, edtf)


def test_the_month_is_that_of_the_story() -> None:
    """On 4 May 2016 we met. On the last Friday of the month we met again."""
    first, second = read(
        "On 4 May 2016 we met. On the last Friday of the month we met again.", written=WRITTEN
    )
    assert second.when is not None
    assert (second.when.edtf, second.anchor) == ("2016-05-27", "above")
    assert first.text in second.reason


@pytest.mark.parametrize(
    ("line", "moments"),
    [
        ("The week before Christmas 2016 was wet.", {"The week before": "2016-12-12"}),
        ("The day after 4 May 2016 was wet.", {"The day after": "2016-05-05"}),
        ("Two days before 4 May 2016 it was wet.", {"Two days before": "2016-05-02"}),
        ("A week after 04/05/2016 it was wet.", {"A week after": None}),
    ],
)
def test_beside_a_date(line: str, moments: dict[str, str | None]) -> None:
    """A date whose day and month may change places lends nothing."""
    first = read(line, day_first=None)[0]
    ((words, day),) = moments.items()
    assert first.text == words
    assert (first.when.earliest.isoformat() if first.when else None) == day
