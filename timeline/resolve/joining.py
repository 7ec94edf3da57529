"""Units joined into entities, each join with its ground, none against a judgement.

The order in which rules are asked is part of the rule book; within a rule, decisions are taken
on what stood before it, so that the order of sources makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.model.entity import Ground
from timeline.resolve.naming import Unit


@dataclass(frozen=True, slots=True)
class Near:
    """A name that may be one of others; the investigator decides."""

    unit: int
    others: tuple[int, ...]
    reason: str


class Joined:
    """Which units are one, why, and which may never be."""

    def __init__(self, units: Sequence[Unit]) -> None:
        """Nothing is joined yet."""
        self.units = tuple(units)
        self._parent = list(range(len(units)))
        self._members: dict[int, list[int]] = {index: [index] for index in range(len(units))}
        self._apart: dict[int, list[int]] = {}
        self._grounds: dict[int, list[Ground]] = {}

    def root(self, index: int) -> int:
        """The unit that stands for all that it is joined with."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def same(self, one: int, other: int) -> bool:
        """The two are joined."""
        return self.root(one) == self.root(other)

    def keep_apart(self, one: int, other: int) -> None:
        """No later rule may join the two."""
        first, second = self.root(one), self.root(other)
        self._apart.setdefault(first, []).append(second)
        self._apart.setdefault(second, []).append(first)

    def may_join(self, one: int, other: int) -> bool:
        """Nothing keeps them apart."""
        first, second = self.root(one), self.root(other)
        return all(self.root(third) != second for third in self._apart.get(first, ()))

    def join(self, one: int, other: int, ground: Ground) -> bool:
        """Join two units unless they are kept apart; true when they are one afterwards."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return True
        if not self.may_join(first, second):
            return False
        self._parent[second] = first
        self._members[first] += self._members.pop(second)
        self._apart.setdefault(first, []).extend(self._apart.pop(second, ()))
        grounds = self._grounds.setdefault(first, [])
        grounds += self._grounds.pop(second, [])
        grounds.append(ground)
        return True

    def members(self, index: int) -> tuple[Unit, ...]:
        """All units joined with one, in order."""
        return tuple(self.units[member] for member in sorted(self._members[self.root(index)]))

    def indexes(self, index: int) -> tuple[int, ...]:
        """The numbers of all units joined with one, in order."""
        return tuple(sorted(self._members[self.root(index)]))

    def grounds(self, index: int) -> tuple[Ground, ...]:
        """Why they are joined, corrections first."""
        found = dict.fromkeys(self._grounds.get(self.root(index), ()))
        return tuple(sorted(found, key=lambda ground: (_rank(ground), ground.quotes, ground.text)))

    def heads(self, among: Iterable[int]) -> tuple[int, ...]:
        """One of these numbers for each entity among them, in order."""
        first: dict[int, int] = {}
        for index in among:
            first.setdefault(self.root(index), index)
        return tuple(first.values())

    def roots(self, among: Iterable[int] | None = None) -> tuple[int, ...]:
        """One number per entity, in order."""
        indexes = range(len(self.units)) if among is None else among
        return tuple(dict.fromkeys(self.root(index) for index in indexes))


def _rank(ground: Ground) -> tuple[int, str]:
    return (0 if ground.rule.startswith("corrections.txt") else 1), ground.rule


def ground(rule: str, text: str, *units: Unit) -> Ground:
    """A reason for a join, with the first place of each of the names."""
    return Ground(text, rule, tuple(sorted(unit.quote for unit in units)))
