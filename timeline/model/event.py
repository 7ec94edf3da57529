"""What happened, was planned, denied, owed or is said to be without record."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.entity import Ground
from timeline.model.source import Quote
from timeline.model.when import When

KINDS = (
    "report", "submission", "meeting", "email", "letter", "warning-letter", "inspection", "visit",
    "statement", "decision", "request", "refusal", "appointment", "departure", "publication",
    "telephone", "knowledge", "other",
)  # fmt: skip

STATUSES = ("recorded", "stated", "planned", "denied", "silent", "owed")
HAPPENED = frozenset(("recorded", "stated"))  # told as done
LETTERS = frozenset(("email", "letter", "warning-letter"))  # kinds that are words on their way to somebody


@dataclass(frozen=True, slots=True)
class Part:
    """Who or what took which part, and the words that say so."""

    role: str
    id: str
    name: str
    words: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Dated:
    """When one source dates an event, kept beside the others where they disagree."""

    when: When
    quote: Quote
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing, as far as the claims agree.

    `when` is the whole of it (an interval if it lasts), what all claims allow, or their span where
    they disagree (`disputed`); `until` its end alone. `about` are ids of documents and matters.
    `speaker` is the id of whoever says it, None for the sources' own voice. `said` is when they
    said it, as far as known. `origins` counts the sources that do not derive from one another.
    """

    id: str
    kind: str
    verb: str
    title: str
    when: When
    until: When | None
    status: str
    parts: tuple[Part, ...] = ()
    about: tuple[str, ...] = ()
    evidence: tuple[Quote, ...] = ()
    speaker: str | None = None
    said: When | None = None
    dated: tuple[Dated, ...] = ()
    disputed: bool = False
    origins: int = 1
    why: tuple[Ground, ...] = ()
    likely: When | None = None  # the likeliest reading within `when`, if the words favour one
    not_before: tuple[str, ...] = ()  # events it surely follows, by the words
    not_after: tuple[str, ...] = ()  # events it surely precedes, by the words
    derived: str = ""  # "print", "quotation": no record of it is held, only such copies

    def ids(self, *roles: str) -> frozenset[str]:
        """The entities in these parts."""
        return frozenset(part.id for part in self.parts if part.role in roles)

    def shares_a_source(self, other: Event) -> bool:
        """Some source tells of both."""
        return bool({quote.source for quote in self.evidence} & {quote.source for quote in other.evidence})


@dataclass(frozen=True, slots=True)
class Taken:
    """Who took which part, without the words that say so."""

    role: str
    id: str


@dataclass(frozen=True, slots=True)
class Outline:
    """An event without its words: when it was, how it is told, who took part."""

    kind: str
    status: str
    when: When
    until: When | None = None
    parts: tuple[Taken, ...] = ()
