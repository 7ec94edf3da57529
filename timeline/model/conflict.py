"""Passages that cannot all be true, and what the investigator ruled about such."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.model.source import Quote
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Saying:
    """One passage of a conflict, what it puts where, and the other passages that say the same."""

    quote: Quote
    others: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """The fewest passages that cannot all be true; without any one of them the others can."""

    sayings: tuple[Saying, ...]
    things: tuple[str, ...]  # what happened, in the words of the passages
    when: When
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the investigator decided of passages that cannot all be true."""

    holds: Quote
    against: tuple[Quote, ...]
    decided: date | None = None
    why: str = ""
    by: str = ""
    rule: str = ""
