"""How many days words of order leave open: days are counted, a week is right to half a week."""

from __future__ import annotations

import pytest

from timeline.extract.spans import CONNECTION, LATER, Days, days_later, days_of, length, weekday_of

# words of order, the least and the most days after
ORDERS: list[tuple[str, Days]] = [
    ("after the fire", (0, None)),
    ("following the fire", (0, None)),
    ("before the fire", (None, 0)),
    ("prior to the fire", (None, 0)),
    ("the day after the fire", (1, 1)),
    ("the day before the fire", (-1, -1)),
    ("the week after the fire", (0, 14)),
    ("two days after the fire", (2, 2)),
    ("12 days before the fire", (-12, -12)),
    ("a week after the fire", (4, 10)),
    ("a fortnight before the fire", (-17, -11)),
    ("three months after the fire", (76, 106)),
    ("a year after the fire", (182, 548)),
    ("exactly ten days after the fire", (10, 10)),
    ("about ten days after the fire", (8, 12)),
    ("more than ten days after the fire", (10, None)),
    ("less than ten days after the fire", (0, 10)),
    ("within ten days of the fire", (-10, 10)),
    ("a few days after the fire", (0, None)),
    ("three hours after the fire", (0, None)),
    ("on the day of the fire", (0, 0)),
    ("the Tuesday after the fire", (1, 7)),
]


@pytest.mark.parametrize(("words", "days"), ORDERS, ids=[words for words, _ in ORDERS])
def test_days_of_an_order(words: str, days: Days) -> None:
    found = CONNECTION.match(words)
    assert found is not None
    assert days_of(found) == days


LATERS: list[tuple[str, Days, int]] = [
    ("two days later", (2, 2), 0),
    ("a week earlier", (-10, -4), 0),
    ("the next day", (1, 1), 0),
    ("the previous evening", (-1, -1), 0),
    ("the following Friday", (1, 7), 5),
]


@pytest.mark.parametrize(("words", "days", "weekday"), LATERS, ids=[words for words, _, _ in LATERS])
def test_days_from_what_was_told_before(words: str, days: Days, weekday: int) -> None:
    found = LATER.match(words)
    assert found is not None
    assert (days_later(found), weekday_of(found)) == (days, weekday)


def test_no_length_is_negative():
    assert length("one", "night") == (0, 2)
