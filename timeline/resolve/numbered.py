"""Numbers by which a list tells its own people apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from timeline.resolve.naming import Unit


def numbers_of(units: Mapping[int, Unit]) -> Mapping[int, frozenset[str]]:
    """The numbers of each name in the lists that number their people and not their rows.

    A number that returns with the same name is a person's: rows are numbered once each.
    """
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    names: dict[tuple[str, str], dict[tuple[str, ...], None]] = defaultdict(dict)
    found: dict[int, frozenset[str]] = {}
    for index, unit in units.items():
        numbers = [sign.reading for sign in unit.signs("number")]
        rows[unit.source].update(numbers)
        for number in dict.fromkeys(numbers):
            names[unit.source, number][unit.form] = None
        if numbers:
            found[index] = frozenset(numbers)
    keys = frozenset(source for source in rows if _are_people(source, rows[source], names))
    return {index: numbers for index, numbers in found.items() if units[index].source in keys}


def _are_people(
    source: str, times: Counter[str], names: Mapping[tuple[str, str], Mapping[tuple[str, ...], None]]
) -> bool:
    """Some number returns, and none that returns is given to name after name."""
    returning = [number for number, count in times.items() if count > 1]
    alone = [number for number in returning if len(names[source, number]) == 1]
    return bool(returning) and 2 * len(alone) >= len(returning)
