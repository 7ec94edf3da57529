"""Denials that a passage of another source stands against: "we never received it", beside the log.

What is denied is known by its words, so that it need not be a document of the case. Both sides are shown;
a limit that nothing dates ("until the auditors left") sets nothing beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from timeline.case import Case
from timeline.extract.attached import sentences_attaching
from timeline.model.event import HAPPENED, LETTERS, Event
from timeline.model.grouped import grouped
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote, Text
from timeline.model.when import NEVER
from timeline.questions.claimed import Claimed, claims
from timeline.questions.clash import Clash
from timeline.questions.denied_words import GAVE, GOT, RECORD, Denied
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import agreeing_with, source_name, teller
from timeline.questions.wording import capital, listing, many, the, words_of

HITS = 100  # passages looked through for one thing
NEGATED = re.compile(
    r"\b(?:no|not|never|nobody|none|neither|nor|without|unaware|unless|if|whether)\b|n['’]t\b", re.IGNORECASE
)
PROMISED = re.compile(r"\b(?:will|shall|would|going to|is to|are to)\b|['’]ll\b", re.IGNORECASE)
DEEDS = MappingProxyType(  # what no record is said to be of, as others tell that they did it
    {
        "notification": ("notified",), "report": ("reported",), "complaint": ("complained",),
        "warning": ("warned",), "request": ("requested",),
        "telephone": ("telephoned", "rang", "rung", "phoned"),
        "call": ("telephoned", "rang", "rung", "phoned", "called"),
    }
)  # fmt: skip
COMING = re.compile(
    r"\b(?:sent|sends?|posted|delivered|handed|gave|given|passed|forwarded|emailed|arrived|received|enclosed?|"
    r"attach(?:ed)?|submitted|thank(?:s| you) for)\b",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\b(?:thank(?:s| you) for|received|arrived|acknowledge|have read|have seen)\b", re.IGNORECASE
)
PRESENT = ("present", "chair", "in-attendance")
HEARERS = ("recipient", "copied", *PRESENT)
GIVERS = ("sender", "agent", "author")
LETTERHEAD = 200  # characters at the head of a paper in which its house is named
LONG = 5  # letters of a word of which others are made
FEWEST = 4  # words of a passage that says something: a heading does not
BESIDE = 2  # passages told against one denial
SHOWN = 3  # denials of one thing by one person that are quoted


@dataclass(frozen=True, slots=True)
class Against:
    """A passage that stands against a denial, and the event by which it does."""

    quote: Quote
    event: Event
    thanked: bool

    @property
    def order(self) -> tuple[object, ...]:
        """Their own thanks for it, then a record before what is told, words before a subject."""
        recorded = self.event.status == "recorded"
        subject = self.quote.exact.lower().startswith("subject:")
        return (not self.thanked, not recorded, subject, self.event.when.sort_key, self.quote)


def belied(case: Case) -> Iterator[Clash]:
    """A clash for each denial against which some passage of another source stands."""
    events = by_source(case)
    told_by = grouped((claimed.key, claimed) for claimed in claims(case, events))
    for told in told_by.values():
        sources = {one.denied.quote.source for one in told}
        for claimed in told:
            against = sorted(_against(case, claimed, events, sources), key=lambda one: one.order)
            if against:
                yield _clash(case, claimed, told, _each_event(against))
                break


def _each_event(against: Sequence[Against]) -> Sequence[Against]:
    """One passage of each event and one event of the same words, the first few."""
    found: list[Against] = []
    for one in against:
        words = words_of(one.quote)
        if not any(one.event.id == other.event.id or words == words_of(other.quote) for other in found):
            found.append(one)
    return found[:BESIDE]


def by_source(case: Case) -> Mapping[str, Sequence[Event]]:
    """The events that each source tells of."""
    return grouped(
        (path, event)
        for event in case.events()
        for path in dict.fromkeys(quote.source for quote in event.evidence)
    )


def _against(
    case: Case, claimed: Claimed, events: Mapping[str, Sequence[Event]], own: set[str]
) -> Iterator[Against]:
    """The passages of other sources that name the thing and by which it was had, known or given."""
    denied = claimed.denied
    if denied.how != RECORD and (not claimed.whose or (denied.is_generic and not denied.since)):
        return
    until = denied.until or _said(case, claimed)
    for quote in _naming(case, denied, own):
        for event in _events_at(case, quote, events):
            in_time = event.when.latest < until and (not denied.since or event.when.earliest >= denied.since)
            if in_time and not event.when.is_open and _stands(case, claimed, quote, event):
                yield Against(quote, event, _thanked(quote, event, claimed.whose))


def _said(case: Case, claimed: Claimed) -> date:
    """When it was denied, at the latest: what comes afterwards is not denied."""
    written = case.source(claimed.denied.quote.source).written
    said = claimed.event.said if claimed.event and claimed.event.said else written
    return min(said.earliest if not said.is_open else NEVER, written.latest)


def _naming(case: Case, denied: Denied, own: set[str]) -> Iterator[Quote]:
    """The passages of other sources with all the telling words, told as so."""
    longest = max(denied.words, key=len)
    deeds = DEEDS.get(longest.lower().removesuffix("s"), ()) if denied.how == RECORD else ()
    promised = PROMISED if denied.how in (GOT, RECORD) else NEGATED
    seen: set[Quote] = set()
    for form in dict.fromkeys((longest, longest.removesuffix("s"), f"{longest}s", f"{longest}y", *deeds)):
        for line in case.search(f'"{form}"', HITS):
            text = case.text(line.source)
            if line.source in own or text.source.copy_of:
                continue
            for match in re.finditer(rf"\b{re.escape(form)}\b", line.exact, re.IGNORECASE):
                quote = _passage(text, line.start + match.start(), line.start + match.end())
                if quote.exact.startswith(("From:", ">")):  # the head of a mail that is repeated
                    continue
                named = form in deeds or _has_all(denied.thing, stems(quote.exact))
                said = named and not NEGATED.search(quote.exact) and not promised.search(quote.exact)
                if quote not in seen and said and len(quote.exact.split()) >= FEWEST:
                    seen.add(quote)
                    yield quote


def _has_all(thing: frozenset[str], stems_: frozenset[str]) -> bool:
    """Each word stands there, or one that is made of it: a fault, and what is faulty."""
    return all(one in stems_ or (len(one) >= LONG and f"{one}y" in stems_) for one in thing)


def _passage(text: Text, start: int, end: int) -> Quote:
    """The row of a table, the line of a mail's header, else the sentence around a place."""
    row = next((row for row in text.rows if row.start <= start < row.end), None)
    if row is None:
        return sentence_at(text, start, end)
    if row.kind == "email":
        low = text.body.rfind("\n", 0, start) + 1
        high = text.body.find("\n", end)
        return text.quote(low, high if high >= 0 else len(text.body))
    return text.quote(row.start, row.end)


def _events_at(case: Case, quote: Quote, events: Mapping[str, Sequence[Event]]) -> Iterator[Event]:
    """What a passage tells of, and the mail, letter or meeting in whose words or minutes it stands."""
    kind = case.source(quote.source).kind
    for event in events.get(quote.source, ()):
        whole = event.status == "recorded" and (
            (event.kind in LETTERS and kind in LETTERS) or (event.kind == "meeting" and kind == "minutes")
        )
        if event.status in HAPPENED and (whole or any(one.overlaps(quote) for one in event.evidence)):
            yield event


def _stands(case: Case, claimed: Claimed, quote: Quote, event: Event) -> bool:
    how, whose = claimed.denied.how, claimed.whose
    if how == RECORD:
        return _is_on_record(case, claimed, quote, event)
    if how == GAVE:
        return bool(event.ids(*GIVERS) & whose) and event.kind != "meeting"
    heard = bool(event.ids(*HEARERS) & whose)
    if how == GOT:
        theirs = heard or _reaches_house(case, claimed, event)
        return (theirs and _has_come(case, quote, event)) or _thanked(quote, event, whose)
    words = not quote.exact.lower().startswith("subject:")
    return heard or (words and bool(event.ids(*GIVERS) & whose))


def _is_on_record(case: Case, claimed: Claimed, quote: Quote, event: Event) -> bool:
    """Some record or witness has what no record is said to be of."""
    if claimed.denied.is_generic:
        return bool(event.ids("recipient") & claimed.whose) or _reaches_house(case, claimed, event)
    return event.status == "recorded" or any(one.overlaps(quote) for one in event.evidence)


def _has_come(case: Case, quote: Quote, event: Event) -> bool:
    """The passage says that the thing went, or goes with the mail; a row of a list of mails is enough."""
    row = event.status == "recorded" and case.source(quote.source).kind == "table" and event.kind in LETTERS
    text = case.text(quote.source)
    attaching = any(sentences_attaching(text, [(quote.start, quote.end)]))
    return row or attaching or COMING.search(quote.exact) is not None


def _thanked(quote: Quote, event: Event, whose: frozenset[str]) -> bool:
    """They themselves write that it has come."""
    return bool(event.ids("sender") & whose) and THANKS.search(quote.exact) is not None


def _reaches_house(case: Case, claimed: Claimed, event: Event) -> bool:
    """It went to the body on whose paper the denial stands."""
    head = " ".join(case.text(claimed.denied.quote.source).body[:LETTERHEAD].lower().split())
    names = [part.name.lower() for part in event.parts if part.role in ("recipient", "copied")]
    return any(len(name) > 3 and name in head for name in names)


def _clash(case: Case, claimed: Claimed, told: Sequence[Claimed], against: Sequence[Against]) -> Clash:
    others = [one.denied.quote for one in told if one is not claimed]
    sources = {quote.source for quote in others} - {claimed.denied.quote.source}
    also = f" ({many(len(sources), 'more source')} with the same)" if sources else ""
    who, said = _denier(case, claimed), words_of(claimed.denied.quote).rstrip(".")
    beside = "; and ".join(f"{_beside(case, claimed, one)}: {_shown(one.quote)}" for one in against)
    text = f"{capital(who)} {agreeing_with(who, 'says', 'say')}: “{said}”{also}; but {beside}."
    quotes = (claimed.denied.quote, *(one.quote for one in against), *others[: SHOWN - 1])
    events = ([claimed.event] if claimed.event else []) + [one.event for one in against]
    about = next((id for one in events for id in one.about), None)
    return Clash(about, text, against[0].event.when, tuple(dict.fromkeys(quotes)), tuple(events))


def _shown(quote: Quote) -> str:
    return f"“{words_of(quote).rstrip('.')}”"


def _denier(case: Case, claimed: Claimed) -> str:
    if claimed.event is not None:
        return teller(case, claimed.event)
    return source_name(case, claimed.denied.quote)


def _beside(case: Case, claimed: Claimed, against: Against) -> str:
    """Who has it otherwise, and when it was."""
    event, when = against.event, in_words(against.event.when)
    source = case.source(against.quote.source)
    if event.status == "recorded" and event.kind in LETTERS and source.kind in LETTERS:
        sender, to = _people(case, event, "sender"), _people(case, event, "recipient", "copied")
        return f"{sender or 'somebody'} wrote {f'to {to} ' if to else ''}{when}"
    listed = [case.entity(id).name for id in sorted(event.ids(*PRESENT) & claimed.whose)]
    name = source_name(case, against.quote) if event.status == "recorded" else teller(case, event)
    have = agreeing_with(name, "says", "say")
    if event.kind == "meeting" and listed:
        return f"{name}, by which {listing(listed)} was there, {have}"
    dated = event.when.is_day and source.written != event.when
    return f"{name} {have}{f' of {named(event.when)}' if dated else ''}"


def _people(case: Case, event: Event, *roles: str) -> str:
    ids = dict.fromkeys(part.id for part in event.parts if part.role in roles)
    return listing([the(case.entity(id)) for id in ids])
