"""A date that begins a line stands apart from whatever ends the line above it."""

from __future__ import annotations

import pytest

from tests.dates.reading import values

ABOVE = ("the crane was inspected", "see part IV", "a ship's hull-", "north/", "the end.")
DATES = (
    ("2016-08-03", "2016-08-03"),
    ("20160803", "2016-08-03"),
    ("13/08/2016", "2016-08-13"),
    ("13.08.2016", "2016-08-13"),
    ("3 August 2016", "2016-08-03"),
    ("August 2016", "2016-08"),
    ("08/2016", "2016-08"),
    ("2016", "2016"),
    ("2014-2016", "2014/2016"),
    ("3.VIII.2016", "2016-08-03"),
    ("13 days later", "XXXX-XX-XX"),
)


@pytest.mark.parametrize("above", ABOVE)
@pytest.mark.parametrize(("words", "value"), DATES)
def test_a_date_at_the_beginning_of_a_line_is_read(above: str, words: str, value: str) -> None:
    assert values(f"{above}\n{words}, it fell")[words] == value


def test_every_line_of_a_list_has_its_date() -> None:
    days = [f"2016-08-{day:02}" for day in range(1, 29)]
    assert list(values("".join(f"{day},Crane {day[-1]} inspected\n" for day in days))) == days


@pytest.mark.parametrize("before", ["v", "4/", "x-", "12."])
def test_a_number_right_before_a_date_makes_it_something_else(before: str) -> None:
    assert "2016-08-03" not in values(f"It is {before}2016-08-03 here.").values()
