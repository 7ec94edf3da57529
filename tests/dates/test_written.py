"""The day of writing: as an interval, as a bound out of the words, and asked backwards."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import UNDATED, moments, on, only
from timeline.dates import settle, tag, written_bounds, written_for
from timeline.model.when import NEVER, When

SEPTEMBER = When.month(2018, 9)
SUMMER = When(date(2018, 7, 1), date(2018, 10, 31))


@pytest.mark.parametrize(
    ("line", "september", "summer"),
    [
        ("The review finished last month.", "2018-08", "[2018-06..2018-09]"),
        ("It was ordered earlier this year.", "[2018..2018-09]", "[2018..2018-10]"),
        ("It came almost a year ago.", "[2017-09..2017]", "[2017-07..2018-01]"),
        ("It came two years ago.", "2016", "2016"),
        ("It came last year.", "2017", "2017"),
        ("It closes next month.", "2018-10", "[2018-08..2018-11]"),
        ("He saw it in July.", "2018-07", "2018-07"),
        ("He saw it in August.", "2018-08", "[2017-08..2018-08]"),
    ],
)
def test_a_relative_date_is_as_wide_as_the_writing(line: str, september: str, summer: str) -> None:
    assert str(only(line, SEPTEMBER).when) == september
    assert str(only(line, SUMMER).when) == summer


@pytest.mark.parametrize(
    "line",
    [
        "The review finished last month.",
        "It was ordered earlier this year.",
        "It came almost a year ago.",
        "He rang yesterday.",
        "He saw it in July.",
        "He rang on Tuesday.",
    ],
)
def test_without_a_day_of_writing_it_stays_open_and_says_so(line: str) -> None:
    reading = only(line)
    assert reading.when is None
    assert reading.anchor == "none"
    assert reading.reason == "open: the day of writing would settle it"


def test_a_day_of_writing_known_on_one_side_bounds_one_side() -> None:
    moment = only("The review finished last month.", When(date(2018, 7, 1), NEVER)).when
    assert moment is not None
    assert (moment.earliest, moment.latest) == (date(2018, 6, 1), NEVER)


def test_written_after_the_latest_past_event() -> None:
    bounds = written_bounds(tag("It failed in October 2017. In January it was warned."))
    assert bounds.earliest == date(2018, 1, 1)
    assert bounds.latest == NEVER
    assert bounds.reason == "tells of “January” (2018-01) as past"


def test_written_before_the_earliest_thing_to_come() -> None:
    words = "It failed in October 2017. In January it was warned. It will be over by the end of September."
    bounds = written_bounds(tag(words))
    assert str(bounds) == "[2018..2018-09]"
    assert "still to come" in bounds.reason


def test_what_was_once_to_come_does_not_bound_the_writing_from_below() -> None:
    bounds = written_bounds(tag("It was told in May 2016. It will open in June 2017."))
    assert (bounds.earliest, bounds.latest) == (date(2016, 5, 1), date(2017, 6, 30))


def test_words_without_dates_bound_nothing() -> None:
    assert written_bounds(tag("Nobody knew who had signed it.")) == UNDATED


@pytest.mark.parametrize(
    ("line", "moment", "written"),
    [
        ("It came almost a year ago.", When.month(2017, 10), "[2018-07..2018-10]"),
        ("It finished last month.", When.month(2018, 9), "2018-10"),
        ("It came two days ago.", on("2018-09-10"), "2018-09-12"),
        ("It came last year.", When.month(2017, 3), "2018"),
        ("It came yesterday.", on("2018-02-28"), "2018-03-01"),
    ],
)
def test_the_writing_that_would_make_a_phrase_name_a_moment(line: str, moment: When, written: str) -> None:
    (expression,) = tag(line)
    assert str(written_for(expression, moment)) == written


@pytest.mark.parametrize(
    "line", ["It came in May 2017.", "He left two days later.", "He stayed for two days."]
)
def test_what_does_not_count_from_the_writing_says_nothing_of_it(line: str) -> None:
    (expression,) = tag(line)
    assert written_for(expression, When.month(2018, 9)) is None


@pytest.mark.parametrize(
    "line", ["It finished last month.", "It came two weeks ago.", "It came almost a year ago."]
)
def test_written_for_undoes_settling(line: str) -> None:
    expressions = tag(line)
    day = on("2018-09-12")
    moment = settle(expressions, written=day)[0].when
    assert moment is not None
    back = written_for(expressions[0], moment)
    assert back is not None
    assert day.within(back)


def test_a_past_date_is_not_after_the_writing() -> None:
    assert moments("It was signed on 7/8/2018.", on("2018-07-20")) == {"7/8/2018": "2018-07-08"}


@pytest.mark.parametrize(
    "line",
    [
        "A summary was due to be sent to the board in November 2018.",
        "The summary was expected in November 2018.",
        "The summary would be sent in November 2018.",
        "The summary was to be sent in November 2018.",
    ],
)
def test_what_was_to_come_once_does_not_bound_the_writing_from_above(line: str) -> None:
    bounds = written_bounds(tag(f"It failed on 3 May 2018. {line}"))
    assert (bounds.earliest, bounds.latest) == (date(2018, 5, 3), NEVER)
