"""Lengths of time: their TIMEX3, the days that they may last, and hedges on them."""

from __future__ import annotations

import pytest

from tests.dates.reading import on, only, values
from timeline.dates import read

WRITTEN = on("2018-02-10")


# words, TIMEX3, least and most days
@pytest.mark.parametrize(
    ("words", "value", "days"),
    [
        ("three weeks", "P3W", (21, 21)),
        ("six to eight weeks", "P6W/P8W", (42, 56)),
        ("two or three days", "P2D/P3D", (2, 3)),
        ("2-3 days", "P2D/P3D", (2, 3)),
        ("10–14 days", "P10D/P14D", (10, 14)),
        ("between two and four weeks", "P2W/P4W", (14, 28)),
        ("twenty to twenty-five years", "P20Y/P25Y", (7300, 9150)),
        ("two and a half years", "P2.5Y", (912, 915)),
        ("another seven months", "P7M", (196, 217)),
        ("another month", "P1M", (28, 31)),
        ("a year and two months", "P1Y2M", (421, 428)),
        ("a fortnight", "P2W", (14, 14)),
        ("several weeks", "PXW", None),
    ],
)
def test_how_long(words: str, value: str, days: tuple[int, int] | None) -> None:
    reading = only(f"The work took {words}.")
    assert (reading.type, reading.value, reading.length) == ("DURATION", value, days)
    assert reading.text == words


@pytest.mark.parametrize(
    ("words", "value"), [("18-month", "P18M"), ("five-day", "P5D"), ("2-year", "P2Y"), ("ten-week", "P10W")]
)
def test_figures_with_a_hyphen_are_one_length(words: str, value: str) -> None:
    assert values(f"It was an {words} contract.") == {words: value}


def test_counts_that_do_not_rise_are_no_range() -> None:
    assert values("It took 3-2 days.") == {"2 days": "P2D"}


@pytest.mark.parametrize(
    ("words", "mod"),
    [
        ("close to ten years", "APPROX"),
        ("almost ten years", "LESS_THAN"),
        ("more than ten years", "MORE_THAN"),
        ("at least ten years", "EQUAL_OR_MORE"),
        ("up to ten years", "EQUAL_OR_LESS"),
        ("roughly ten years", "APPROX"),
    ],
)
def test_hedges(words: str, mod: str) -> None:
    reading = only(f"It lasted {words}.")
    assert (reading.text, reading.value, reading.mod) == (words, "P10Y", mod)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("two or three years ago", "[2015-02-08..2016-02-11]"),
        ("two to three weeks ago", "[2018-01-20..2018-01-27]"),
        ("three to five days earlier", "[2018-02-05..2018-02-07]"),
        ("some years ago", "[..2018-02-10]"),
    ],
)
def test_counts_between_two_numbers_lead_to_days_between(words: str, edtf: str) -> None:
    when = only(f"He came {words}.", WRITTEN).when
    assert when is not None
    assert when.edtf == edtf


@pytest.mark.parametrize(
    "line",
    ["Five to ten people came.", "Six to eight of us met.", "We lost by two to three.", "It is 18-24."],
)
def test_counts_of_other_things_are_no_time(line: str) -> None:
    assert read(line) == ()
