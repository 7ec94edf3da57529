"""The past perfect looks back before what was told, plans look ahead of it, and both bound the writing."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.reading import last, on, only
from timeline.dates import read, tag, written_bounds, written_for
from timeline.model.when import EVER, NEVER, When

LOOKS_BACK = (
    "She had asked in the spring.",
    "She had already written in May.",
    "They had been told on Tuesday.",
    "He'd seen it in June.",
    "The board hadn't met in July.",
    "She had never gone in August.",
)


@pytest.mark.parametrize("line", LOOKS_BACK)
def test_the_past_perfect_is_anterior(line: str) -> None:
    (expression,) = tag(line)
    assert expression.anterior


@pytest.mark.parametrize(
    "line",
    [
        "She asked in the spring.",
        "She has written in May.",
        "She will have gone in August.",
        "They had a van in June.",
        "She had asked; he came in June.",
    ],
)
def test_other_tenses_are_not(line: str) -> None:
    (expression,) = tag(line)
    assert not expression.anterior


def test_a_season_before_what_was_told() -> None:
    assert str(last("In September 2016 she resigned. She had asked in the spring.").when) == "2016-21"


def test_a_later_month_in_the_past_perfect_is_of_the_year_before() -> None:
    assert str(last("In March 2016 she resigned. She had asked in October.").when) == "2015-10"


PLANS = (
    ("It failed in May 2016. It will be mended by the end of the year.", "2016"),
    ("It failed in May 2016. It will be mended in August.", "2016-08"),
    ("It failed in October 2016. It will be mended in March.", "2017-03"),
    ("It failed in October 2016. It is due to reopen in January.", "2017-01"),
)


@pytest.mark.parametrize(("text", "within"), PLANS)
def test_a_plan_follows_the_latest_past_told(text: str, within: str) -> None:
    moment = last(text).when
    assert moment is not None
    assert str(moment).startswith(within)


BOUNDED = (
    ("It failed on 4 May 2016.", date(2016, 5, 4), NEVER),
    ("It failed in May 2016.", date(2016, 5, 1), NEVER),
    ("It failed in May 2016. It was mended in June 2017.", date(2017, 6, 1), NEVER),
    ("It was mended in June 2017. It failed in May 2016.", date(2017, 6, 1), NEVER),
    ("It will reopen on 4 May 2019.", EVER, date(2019, 5, 4)),
    ("It failed in May 2016. It will reopen on 4 May 2019.", date(2016, 5, 1), date(2019, 5, 4)),
    ("It failed yesterday.", EVER, NEVER),
    ("It failed, and nobody knows when.", EVER, NEVER),
)


@pytest.mark.parametrize(("text", "low", "high"), BOUNDED)
def test_what_is_told_bounds_the_writing(text: str, low: date, high: date) -> None:
    bounds = written_bounds(tag(text))
    assert (bounds.earliest, bounds.latest) == (low, high)
    assert bool(bounds.reason) is not bounds.is_open


ASKED_BACK = (
    ("It failed yesterday.", "2016-03-01", "2016-03-02"),
    ("It failed two days ago.", "2016-02-28", "2016-03-01"),
    ("It failed last month.", "2016-12-05", "2017-01"),
    ("It failed last year.", "2016-12-05", "2017"),
    ("It failed two years ago.", "2014-06-01", "2016"),
)


@pytest.mark.parametrize(("line", "moment", "written"), ASKED_BACK)
def test_which_writing_would_name_a_day(line: str, moment: str, written: str) -> None:
    (expression,) = tag(line)
    assert str(written_for(expression, on(moment))) == written


@pytest.mark.parametrize(("line", "moment"), [row[:2] for row in ASKED_BACK])
def test_read_against_that_writing_it_may_be_that_day(line: str, moment: str) -> None:
    (expression,) = tag(line)
    writing = written_for(expression, on(moment))
    assert writing is not None
    read_back = only(line, writing).when
    assert read_back is not None
    assert read_back.may_overlap(on(moment))


@pytest.mark.parametrize("written", ["2016-02-29", "2016-02-22", "2016-12-30"])
def test_this_friday_told_as_to_come_is_not_behind(written: str) -> None:
    moment = only("The lock will be drained this Friday.", When.day(date.fromisoformat(written))).when
    assert moment is not None
    assert 0 <= (moment.earliest - date.fromisoformat(written)).days < 7
    assert moment.earliest.weekday() == 4


def test_what_ends_ignorance_is_told_after_it() -> None:
    told = (
        "She first heard of it in July 2019. She had been unaware until the inspectors arrived in September."
    )
    assert str(last(told).when) == "2019-09"


# sentence written on 10 June 2021, the days of its expressions
@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The meeting on 14 June has been moved to 17 June.", ["2021-06-14", "2021-06-17"]),
        ("The hearing has been put back to 2 July.", ["2021-07-02"]),
        ("The meeting of 3 June has been cancelled.", ["2021-06-03"]),
        ("The visit is booked for Monday.", ["2021-06-14"]),
        ("The meeting was moved to 17 May.", ["2021-05-17"]),
        ("We have met on 3 May.", ["2021-05-03"]),
    ],
)
def test_a_day_that_a_meeting_is_moved_to_is_near_the_writing(sentence: str, days: list[str]) -> None:
    assert [str(reading.when) for reading in read(sentence, written=on("2021-06-10"))] == days
