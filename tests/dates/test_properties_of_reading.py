"""What holds of every reading: bounds hold the day, are no exacter than the words, and stand in place."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.dates.reading import on, only
from timeline.dates import read, settle, tag
from timeline.model.when import When

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _month(day: date) -> str:
    return MONTHS[day.month - 1]


def _suffix(number: int) -> str:
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


# each form with the most days that it may stand for
FORMS: tuple[tuple[str, int, Callable[[date], str]], ...] = (
    ("UK", 1, lambda day: f"{day.day} {_month(day)} {day.year}"),
    ("US", 1, lambda day: f"{_month(day)} {day.day}, {day.year}"),
    ("UK ordinal", 1, lambda day: f"the {day.day}{_suffix(day.day)} of {_month(day)} {day.year}"),
    ("weekday", 1, lambda day: f"{DAYS[day.weekday()]} {day.day} {_month(day)} {day.year}"),
    ("US weekday", 1, lambda day: f"{DAYS[day.weekday()]}, {_month(day)} {day.day}, {day.year}"),
    ("mail", 1, lambda day: f"{DAYS[day.weekday()][:3]}, {day.day:02} {_month(day)[:3]} {day.year}"),
    ("short", 1, lambda day: f"{day.day} {_month(day)[:3]} {day.year}"),
    ("hyphens", 1, lambda day: f"{day.day:02}-{_month(day)[:3].upper()}-{day.year}"),
    ("ISO", 1, lambda day: day.isoformat()),
    ("slashes from the year", 1, lambda day: f"{day.year}/{day.month:02}/{day.day:02}"),
    ("week", 7, lambda day: f"{day.isocalendar().year}-W{day.isocalendar().week:02}"),
    ("month", 31, lambda day: f"{_month(day)} {day.year}"),
    ("month and comma", 31, lambda day: f"{_month(day)}, {day.year}"),
    ("early", 31, lambda day: f"early {_month(day)} {day.year}"),
    ("quarter", 92, lambda day: f"Q{(day.month + 2) // 3} {day.year}"),
    ("half", 184, lambda day: f"the {'first' if day.month < 7 else 'second'} half of {day.year}"),
    ("year", 366, lambda day: f"{day.year}"),
    ("dots", 1, lambda day: f"{day.day:02}.{day.month:02}.{day.year}" if day.day > 12 else day.isoformat()),
    ("ordinal, no of", 1, lambda day: f"{day.day}{_suffix(day.day)} {_month(day)} {day.year}"),
    ("US ordinal", 1, lambda day: f"{_month(day)} {day.day}{_suffix(day.day)}, {day.year}"),
    (
        "US short",
        1,
        lambda day: f"{_month(day)[:3]}. {day.day}, {day.year}" if day.month != 5 else day.isoformat(),
    ),
    ("capitals", 1, lambda day: f"{day.day} {_month(day).upper()} {day.year}"),
    ("no-break spaces", 1, lambda day: f"{day.day}\u00a0{_month(day)}\u00a0{day.year}"),
    ("over a line", 1, lambda day: f"{day.day} {_month(day)}\n{day.year}"),
    ("clock", 1, lambda day: f"{day.isoformat()}T09:30"),
    ("late", 31, lambda day: f"late {_month(day)} {day.year}"),
    ("decade", 3653, lambda day: f"the {day.year // 10 * 10}s"),
)


def some_days(count: int) -> list[date]:
    """Days between 1700 and 2049, the same ones each time."""
    chance = random.Random(20160720)
    first = date(1700, 1, 1).toordinal()
    last = date(2049, 12, 31).toordinal()
    return [date.fromordinal(chance.randint(first, last)) for _ in range(count)]


def is_said_in(name: str, day: date) -> bool:
    """Whether a form can say a day: "the 1900s" may be ten years or a hundred."""
    return name != "decade" or day.year % 100 > 9


def holds(moment: When | None, day: date, width: int) -> bool:
    """Whether a moment holds a day, and no more days than the form stands for."""
    if moment is None or not moment.earliest <= day <= moment.latest:
        return False
    return (moment.latest - moment.earliest).days < width


@pytest.mark.parametrize(("name", "width", "written"), FORMS, ids=[form[0] for form in FORMS])
def test_days_through_every_form_and_back(name: str, width: int, written: Callable[[date], str]) -> None:
    days = [day for day in some_days(1_000) if is_said_in(name, day)]
    readings = read("\n\n".join(f"It was seen in {written(day)}." for day in days))
    assert len(readings) == len(days)
    for day, reading in zip(days, readings, strict=True):
        assert holds(reading.when, day, width), reading


def test_a_moment_that_is_too_wide_or_elsewhere_does_not_hold_a_day() -> None:
    day = date(2016, 3, 4)
    assert holds(When.month(2016, 3), day, 31)
    assert not holds(When.month(2016, 3), day, 30)
    assert not holds(When.month(2016, 4), day, 31)
    assert not holds(None, day, 31)


@given(some.dates(date(1900, 1, 1), date(2049, 12, 31)))
@settings(max_examples=300)
def test_figures_hold_the_day_in_both_orders(day: date) -> None:
    for text in (f"{day.day:02}/{day.month:02}/{day.year}", f"{day.month:02}/{day.day:02}/{day.year}"):
        moment = only(f"It was seen on {text}.").when
        assert moment is not None
        assert moment.earliest <= day <= moment.latest


@given(some.dates(date(1900, 1, 1), date(2049, 12, 31)), some.booleans())
@settings(max_examples=300)
def test_the_order_given_settles_figures(day: date, day_first: bool) -> None:
    text = f"{day:%d/%m/%Y}" if day_first else f"{day:%m/%d/%Y}"
    (reading,) = read(f"It was seen on {text}.", day_first=day_first)
    assert reading.when == When.day(day)
    assert reading.options == ()


RELATIVE = (
    "yesterday", "two days ago", "last week", "last month", "two months ago", "last year",
    "almost a year ago",
    "earlier this year", "this month", "a decade ago", "on Tuesday", "in July", "last Friday", "last summer",
)  # fmt: skip


@pytest.mark.parametrize("words", RELATIVE)
@given(some.dates(date(1950, 1, 1), date(2040, 12, 31)), some.integers(0, 200))
@settings(max_examples=60)
def test_an_interval_of_writing_holds_what_each_of_its_days_gives(
    words: str, first: date, length: int
) -> None:
    expressions = tag(f"It was seen {words}.")
    inner = first + timedelta(days=length // 2)
    wide = settle(expressions, written=When(first, first + timedelta(days=length)))[0].when
    narrow = settle(expressions, written=When.day(inner))[0].when
    assert wide is not None
    assert narrow is not None
    assert wide.earliest <= narrow.earliest
    assert narrow.latest <= wide.latest


PIECES = (
    "On 4 May 2016 ", "in July and August ", "he said “", "” ", "last month ", "\n\n", "the 9th ",
    "two days later ", "\u00a0", "\u00ad", "may ", "March on ", "Mr May ", "07/08/2016 ", "10.30am ",
    "(1914–18) ", "naïve ", "日本 ", "\t", "between 9 and 16 August ", "the end of ", "early ", "2016 ",
    "almost ", "a year ", "ago ", "-\n", "3.5 ", "’90s ",
)  # fmt: skip


@given(some.lists(some.sampled_from(PIECES), max_size=25).map("".join))
@settings(max_examples=400)
def test_places_are_words_and_do_not_overlap(body: str) -> None:
    end = 0
    for reading in read(body, written=on("2018-03-01")):
        assert reading.text == body[reading.start : reading.end]
        assert reading.text.strip()
        assert reading.start >= end
        end = reading.end
        for piece in reading.pieces:
            assert piece.text == body[piece.start : piece.end]
            assert reading.start <= piece.start < piece.end <= reading.end


@given(some.text(max_size=200))
@settings(max_examples=400)
def test_no_text_is_too_odd(body: str) -> None:
    for reading in read(body):
        assert reading.text == body[reading.start : reading.end]


@given(some.lists(some.sampled_from(PIECES), max_size=25).map("".join))
@settings(max_examples=100)
def test_settling_gives_one_reading_for_each_expression(body: str) -> None:
    expressions = tag(body)
    readings = settle(expressions, written=on("2018-03-01"))
    assert [(r.start, r.end) for r in readings] == [(e.start, e.end) for e in expressions]


@pytest.mark.parametrize(
    "words", ["March ", "1 ", "May 4, ", "on the 4th of ", "a year and ", "12:30:", "January or "]
)
def test_reading_is_linear_in_length(words: str) -> None:
    """Eight times the text takes about eight times as many calls, which no busy machine changes."""
    short, long = words * (2_000 // len(words)), words * (16_000 // len(words))
    read(long)  # what is done once is done
    assert _calls(long) < 12 * _calls(short)


def _calls(body: str) -> int:
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        read(body)
    finally:
        sys.setprofile(before)
    return count
