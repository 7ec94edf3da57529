"""Claims with their words resolved: who, of what, when, in whose mouth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.entity import Ground
from timeline.model.event import KINDS, Part
from timeline.model.mention import Claim, Kind, PartWords, Stance
from timeline.model.problem import Problem
from timeline.model.source import Quote
from timeline.model.when import NEVER, When
from timeline.resolve.anchors import rule_of, stranded
from timeline.resolve.dating import Settled
from timeline.resolve.moments import Moment, moment
from timeline.resolve.names import Names
from timeline.resolve.words import Added

AT_THE_TIME = 7  # days between an event and a party's record of it that is still made at the time
PARTY_KINDS = ("email", "letter", "minutes", "calendar", "table", "statement")
KIND_OF_VERB = MappingProxyType(
    {
        "met": "meeting", "sent": "email", "emailed": "email", "submitted": "submission", "wrote": "letter",
        "inspected": "inspection", "visited": "visit", "said": "statement", "told": "statement",
        "decided": "decision", "ordered": "decision", "requested": "request", "asked": "request",
        "refused": "refusal", "appointed": "appointment", "left": "departure", "published": "publication",
        "rang": "telephone", "telephoned": "telephone", "knew": "knowledge", "saw": "knowledge",
        "reported": "report", "produced": "report",
    }
)  # fmt: skip
ABOUT_ROLES = ("about", "subject", "attached")


@dataclass(frozen=True, slots=True)
class Told:
    """One claim, resolved."""

    quote: Quote
    trigger: Quote
    kind: str
    verb: str
    title: str
    stance: Stance
    moment: Moment
    written: When
    parts: tuple[Part, ...] = ()
    about: tuple[str, ...] = ()
    speaker: str | None = None
    status: str = "stated"
    lasting: bool = False
    orders: tuple[tuple[str, int], ...] = ()  # "before" or "after", and where the other's trigger begins
    why: tuple[Ground, ...] = ()
    record: bool = False  # made by the form of a source: minutes, a mail, a row
    subjects: tuple[str, ...] = ()  # documents and matters that it is about, as such or as a part
    derived: str = ""  # "print", "quotation": told by a copy of a record
    message: str = ""  # a mail's header: which message it is, the same in every copy
    origin: str = ""  # the first of the sources that are copies of one another; empty: its own

    @property
    def when(self) -> When:
        """When its event was, by this claim alone."""
        return self.moment.when

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Total: by place and kind."""
        return self.quote.source, self.trigger.start, self.quote.start, self.kind, self.verb

    def ids(self, *roles: str) -> frozenset[str]:
        """Whoever has one of these parts."""
        return frozenset(part.id for part in self.parts if part.role in roles)


def tell(settled: Iterable[Settled], names: Names) -> tuple[Told, ...]:
    """Every claim of every source, resolved, by place."""
    told = (_told(claim, source, names) for source in settled for claim in source.extraction.claims)
    return tuple(sorted(told, key=lambda one: one.sort_key))


def _told(claim: Claim, source: Settled, names: Names) -> Told:
    found = moment(claim, source)
    about = tuple(dict.fromkeys(names.id_at(words.quote, words.kind) for words in claim.about))
    parts = tuple(_part(words, names) for words in claim.parts)
    return Told(
        claim.quote,
        claim.trigger,
        claim.kind,
        claim.verb,
        claim.title,
        claim.stance,
        found,
        source.written_of(claim.trigger.start),
        parts,
        about,
        names.id_at(claim.speaker.quote, claim.speaker.kind) if claim.speaker else None,
        _status(claim, found.when, source),
        claim.lasting,
        tuple((order.relation, order.trigger) for order in claim.orders),
        record=not claim.reported,
        subjects=_subjects(
            [names.id_at(w.quote, w.kind) for w in claim.about if not _itself(w, claim)], parts
        ),
        derived=claim.derived,
    )


def _itself(words: PartWords, claim: Claim) -> bool:
    """The message that an "email" tells is that event, and no subject that two tellings must share."""
    return (
        words.quote.start <= claim.trigger.start < words.quote.end
        and words.quote.source == claim.trigger.source
    )


def _subjects(about: Sequence[str], parts: Sequence[Part]) -> tuple[str, ...]:
    things = (part.id for part in parts if part.id.startswith(("document/", "matter/")))
    return tuple(dict.fromkeys((*about, *things)))


def _part(words: PartWords, names: Names) -> Part:
    name = names.id_at(words.quote, words.kind)
    return Part(words.role, name, names.names[name], words.quote.exact, words.quote)


def _status(claim: Claim, when: When, source: Settled) -> str:
    """How the event stands on record, by this claim alone."""
    if claim.stance is not Stance.SAID:
        return str(claim.stance.value)
    if claim.derived == "quotation":
        return "stated"
    party = claim.speaker is None and source.extraction.text.source.kind in PARTY_KINDS
    return "recorded" if not claim.reported or (party and _at_the_time(when, source.written)) else "stated"


def _at_the_time(when: When, written: When) -> bool:
    """The event lies at most a week before the words were set down, whatever the days were."""
    return written.latest != NEVER and when.days_to(written)[1] <= AT_THE_TIME and not when.is_open


def tell_added(added: Sequence[Added], names: Names) -> tuple[tuple[Told, ...], tuple[Problem, ...]]:
    """The investigator's own claims; one that names what the case does not hold is a problem."""
    told, problems = [], []
    for one in added:
        unknown = [name for _, name in one.fields if name not in names.names]
        if unknown:
            problems.append(stranded(one.correction, f"this case has no {unknown[0]}"))
        else:
            told.append(_told_added(one, names))
    return tuple(told), tuple(problems)


def _told_added(one: Added, names: Names) -> Told:
    about = tuple(name for role, name in one.fields if _is_about(role, name))
    parts = tuple(
        Part(role, name, names.names[name], names.names[name], one.quote)
        for role, name in one.fields
        if not _is_about(role, name)
    )
    kind = one.verb if one.verb in KINDS else KIND_OF_VERB.get(one.verb, "other")
    why = one.correction.why or "added by the investigator"
    return Told(
        one.quote, one.quote, kind, one.verb, f"{one.verb}: {one.quote.exact}", Stance.SAID,
        Moment(one.when, own=not one.when.is_open), When(), parts, about,
        why=(Ground(why, rule_of(one.correction), (one.quote,)),), subjects=_subjects(about, parts),
    )  # fmt: skip


def _is_about(role: str, name: str) -> bool:
    return role in ABOUT_ROLES and name.startswith((Kind.DOCUMENT.value, Kind.MATTER.value))
