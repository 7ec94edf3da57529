"""Shelves of plug-ins: ours in their order, then those of other packages by name.

Nothing registers itself: ours stand in a tuple, others come through entry points
(`timeline.readers`, ...). `TIMELINE_PLUGINS=off` leaves the others out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from importlib.metadata import entry_points
from typing import Generic, TypeVar

T = TypeVar("T")


class Shelf(Generic[T]):
    """Plug-ins of one kind, in the order in which they are asked."""

    def __init__(self, name: str, own: Sequence[T]) -> None:
        self.name = name
        self.own = tuple(own)

    def __iter__(self) -> Iterator[T]:
        yield from self.own
        yield from self._foreign()

    def _foreign(self) -> Iterator[T]:
        if os.environ.get("TIMELINE_PLUGINS") == "off":
            return
        for entry in sorted(entry_points(group=f"timeline.{self.name}"), key=lambda entry: entry.name):
            yield entry.load()
