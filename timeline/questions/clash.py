"""Passages that pull apart, put side by side; who is right is the investigator's ruling."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Clash:
    """Passages that cannot all be true, or that at least want an explanation together.

    Passages that only tell numbers bear no events; `about` then says what they count.
    """

    about: str | None
    text: str
    when: When
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]

    @property
    def passages(self) -> tuple[Quote, ...]:
        """The quotes without those that lie within another: a name within the sentence that has it."""
        return tuple(one for one in self.quotes if not any(_lies_within(one, other) for other in self.quotes))

    @property
    def id(self) -> str | None:
        """The event with which it begins, if there is one."""
        return self.events[0].id if self.events else None


def _lies_within(one: Quote, other: Quote) -> bool:
    held = other.start <= one.start and one.end <= other.end
    return one != other and one.source == other.source and held
