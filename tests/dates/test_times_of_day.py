"""Times of day with their zones, spelled and in figures."""

from __future__ import annotations

import pytest

from tests.dates.reading import on, values
from timeline.dates import read

WRITTEN = on("2016-03-04")


# words, the time behind the T of its TIMEX3
@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("10.30am GMT", "10:30Z"),
        ("10:30 UTC", "10:30Z"),
        ("10:00 UTC+2", "10:00+02:00"),
        ("10:00 GMT +8", "10:00+08:00"),
        ("6:40 p.m. (GMT +8)", "18:40+08:00"),
        ("10:00 GMT+05:30", "10:00+05:30"),
        ("17:30 (CET)", "17:30+01:00"),
        ("15:00 BST", "15:00+01:00"),
        ("9pm EST", "21:00-05:00"),
        ("14:05:33+01:00", "14:05:33+01:00"),
        ("14:05:33 -0800", "14:05:33-08:00"),
        ("0900hrs", "09:00"),
        ("05:30hrs", "05:30"),
        ("1430 hours", "14:30"),
        ("half past nine", "09:30"),
        ("quarter to five", "04:45"),
        ("twenty-five past two", "02:25"),
        ("5 o'clock", "05:00"),
        ("five o'clock", "05:00"),
        ("1.15pm", "13:15"),
        ("12 noon", "12:00"),
        ("midnight", "24:00"),
        ("3 p.m.", "15:00"),
        ("12:30 am", "00:30"),
    ],
)
def test_a_time_of_the_day_of_writing(words: str, clock: str) -> None:
    found = values(f"The van left at {words}, we believe.", WRITTEN)
    assert set(found.values()) == {f"2016-03-04T{clock}"}
    assert [text.rstrip(".") for text in found] == [words.rstrip(".")]


@pytest.mark.parametrize(
    "line",
    [
        "The score was 10.30 to 9.15.",
        "Verse 3:16 was read.",
        "Version 10.30 was shipped.",
        "Six to eight were hurt.",
        "It rose by 5:1.",
    ],
)
def test_figures_that_are_no_time(line: str) -> None:
    assert read(line, written=WRITTEN) == ()
