"""What a build came to: the same each time for the same case, and what this one did and changed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One finding that is not as it was.

    `what` is appeared, changed or vanished, `finding` event or gap; `through` are the sources, or
    the other inputs of the build ("corrections.txt", "case.toml", "the program"), that it came by.
    """

    what: str
    finding: str
    id: str
    title: str
    through: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A source that gave no words, and why."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Built:
    """What a build holds, and what this one did: extracted, found in the cache, or nothing at all."""

    sources: int
    read: int
    skipped: tuple[Skipped, ...]
    events: int
    people: int
    documents: int
    gaps: int
    problems: int
    changes: tuple[Change, ...] = ()  # none in a first build, to which everything is new
    extracted: int = 0
    cached: int = 0
    first: bool = False
    unchanged: bool = False  # nothing differed, so nothing was resolved either
