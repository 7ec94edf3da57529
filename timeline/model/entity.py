"""What mentions turn out to be, and who held which post."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Name:
    """A form under which an entity occurs, with the places; the fullest form comes first."""

    words: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, post, group, document or matter of the case.

    `why` tells which signs joined its names, a sentence each, with the passages.
    """

    id: str  # "person/rosemarie-harris"
    kind: Kind
    name: str
    names: tuple[Name, ...]
    why: tuple[Ground, ...] = ()
    held: bool = True  # documents: the case holds the document itself as a source
    source: str | None = None  # documents: the source that is this document
    general: bool = False  # documents: only ever spoken of in general, none in particular


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason for a date, an identity or a link: a rule or a correction, and its passages."""

    text: str
    rule: str  # the rule's stable name, or "corrections.txt:12"
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in a post from one moment to another; a record, not an edge.

    An open end is bounded by the case's `as_of` only in answers. `person` is None for a vacancy
    that a source states.
    """

    person: str | None
    post: str
    start: When
    end: When
    evidence: tuple[Quote, ...]
    certainty: str = "documented"  # documented, stated, inferred, possible
    seen: tuple[When, ...] = ()  # moments at which sources surely say that it held
    manner: str = ""  # "covering", "on secondment": not held in full right


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question that only the investigator can settle, with the correction lines that would."""

    id: str
    kind: str  # identity, date, holder
    question: str
    quotes: tuple[Quote, ...]
    options: tuple[str, ...] = ()  # lines for corrections.txt, the likelier first
