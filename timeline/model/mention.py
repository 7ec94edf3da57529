"""What a text says, as an extractor saw it: words that name something, and claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline.model.source import Quote


class Kind(Enum):
    """What words can name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    POST = "post"
    GROUP = "group"  # people counted or described, not named: "four members of the public"
    DOCUMENT = "document"
    MATTER = "matter"


class Stance(Enum):
    """What a passage says of a happening."""

    SAID = "said"  # it happened
    DENIED = "denied"  # it did not
    SILENT = "silent"  # there is no record of it
    PLANNED = "planned"  # it was to happen
    OWED = "owed"  # it should have happened


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name something.

    `reading` is a tidy copy of the words, white space folded. `signs` are what the words around
    say of the same thing, as (sign, reading, place) triples that the resolver joins on:
    "title" (Cllr), "post" (the post in apposition: "Acting Chief Executive"), "of" (the body a
    post belongs to), "alias" ("now known as the Care Inspectorate"), "acronym", "maker" (of a
    document), "date" (of a document), "address" (mail), "handle", "since" and "until" (of a post,
    as EDTF).
    """

    quote: Quote
    kind: Kind
    reading: str
    signs: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing that the words around a mention say of what it names."""

    name: str
    reading: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class PartWords:
    """Who or what has which part in a claim, in the claim's own words.

    Roles: agent, sender, recipient, copied, author, chair, present, apologies, absent,
    in-attendance, invited, attached, subject, host, holder, mentioned.
    """

    role: str
    quote: Quote
    kind: Kind
    reading: str


@dataclass(frozen=True, slots=True)
class DateLink:
    """A date expression that dates a claim, and how: at, from, until, before, after, by.

    `under` is at the day that heads the entry of a chronology in which the claim stands.
    """

    relation: str
    start: int  # of the date expression, in the same text
    end: int


@dataclass(frozen=True, slots=True)
class Order:
    """This claim's event happened before or after that of another claim of the same text."""

    relation: str  # "before" or "after"
    trigger: int  # where the other claim's trigger begins
    quote: Quote  # the words that say so


@dataclass(frozen=True, slots=True)
class Claim:
    """What a passage says about the world, and in whose mouth.

    `kind` is an event kind of the contract (meeting, email, report, ...); `verb` the lemma or noun
    that tells it. `agreed` is False for a claim that a table or header makes by its form.
    """

    quote: Quote  # the sentence or clause, or the row
    trigger: Quote  # the word that tells the event
    kind: str
    verb: str
    title: str  # a few words for lists, in the source's terms
    stance: Stance = Stance.SAID
    parts: tuple[PartWords, ...] = ()
    about: tuple[PartWords, ...] = ()
    dates: tuple[DateLink, ...] = ()
    orders: tuple[Order, ...] = ()
    speaker: PartWords | None = None  # None: the source's own voice
    reported: bool = True  # False: the source is itself the record (minutes, mail, table, calendar)
    lasting: bool = False  # a series or period
    attaching: Quote | None = None  # of a mail: its words that say that something goes with it
    derived: str = ""  # "print", "quotation": told by a copy of a record, not by the record itself
