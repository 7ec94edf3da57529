"""Someone whom a line of attendance names."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.extract.brackets import Span
from timeline.model.mention import Kind


@dataclass(frozen=True, slots=True)
class Person:
    """A name, post or counted group of a line, with the places of what is told beside it."""

    start: int
    end: int
    kind: Kind
    reading: str
    beside: tuple[Span, ...] = ()
