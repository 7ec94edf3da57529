"""What happened at a time that nothing bounds usefully, and which record would settle it.

Not every sentence without a date is a gap: what stands beside a dated sentence is placed by it, and what was
asked for or said is told elsewhere. A gap is what a source itself cannot place ("at some point", "could not
say when"), a row of a register without its date, and an act that leaves a record of its own: a decision, an
inspection, a report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.gap import Gap
from timeline.model.phrase import NAMES_OF_MONTHS, named
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.passages import sentence_at
from timeline.questions.wording import many, words_of

WIDE = timedelta(days=366)
VAGUE = timedelta(days=31)  # where a source says itself that it cannot tell when
SAID = frozenset({"statement"})  # said at its source's time
RECORDS = MappingProxyType(
    {
        "decision": "The minutes or the order by which it was decided would settle it.",
        "inspection": "The report or the diary of the inspection would settle it.",
        "appointment": "The letter of appointment would settle it.",
        "submission": "What was handed over, or the note that went with it, would settle it.",
        "report": "The report itself would settle it.",
        "publication": "The publication itself would settle it.",
        "departure": "The letter of resignation, or a staff record, would settle it.",
        "visit": "A diary of either side would settle it.",
        "meeting": "Minutes, or a diary of one who was there, would settle it.",
        "warning-letter": "The letter itself would settle it.",
    }
)
MESSAGES = MappingProxyType(
    {
        "letter": "The letter itself would settle it.",
        "email": "The email itself would settle it.",
        "telephone": "A note or a record of calls would settle it.",
    }
)
UNSURE = re.compile(
    r"\bat some (?:point|time|stage|date)\b|\bsome time (?:before|after|in|during|ago|later)\b|\bsometime\b|"
    r"\bon (?:one occasion|an? un(?:known|certain) (?:date|day))\b|"
    r"\bonce (?=\w+ed\b|told\b|said\b|came\b|went\b)",
    re.IGNORECASE,
)
UNKNOWN = re.compile(
    r"\b(?:(?:could|can|did|does|do) ?not|cannot|couldn['’]t|can['’]t|don['’]t|didn['’]t|unable to) "
    r"(?:now )?(?:say|recall|remember|know|tell)(?: us| me)? (?:exactly )?"
    r"(?:when|(?:in|on) which|in what|what (?:day|year|date|month)|the (?:day|date|year))|"
    r"\bno date (?:was|is|has been) (?:given|recorded)|"
    r"\bdates? (?:is|was|are|were) (?:not|un)\s?(?:known|recorded|given)|"
    r"\b(?:nobody|no one) (?:knows|remembers|can say) when",
    re.IGNORECASE,
)
BLANK = re.compile(r"\n\s*\n")


def undated_gaps(case: Case) -> Iterator[Gap]:
    """What happened, but can be placed only within bounds too wide to use, and matters."""
    places, told = _dated_places(case), set[Quote]()
    for event in case.events():
        if event.status in HAPPENED and event.kind not in SAID and event.evidence and not event.when.lasts:
            words = _says_unknown(case, event)
            if told & set(words):
                continue  # "She asked him once. He refused. She could not say when that was": one gap
            told |= set(words)
            if words or (_is_wide(event.when, WIDE) and _leaves_a_record(case, event, places)):
                yield _gap(case, event, words)


def _is_wide(when: When, limit: timedelta) -> bool:
    return when.is_open or when.latest - when.earliest > limit


def _says_unknown(case: Case, event: Event) -> tuple[Quote, ...]:
    """The words by which its source says that it cannot tell when: its own, or those right behind."""
    quote = event.evidence[0]
    if not _is_wide(event.when, VAGUE):
        return ()
    if UNSURE.search(quote.exact) or UNKNOWN.search(quote.exact):
        return (quote,)
    text = case.text(quote.source)
    end = quote.end
    for _ in range(2):
        start = end + len(text.body[end:]) - len(text.body[end:].lstrip())
        if start >= len(text.body) or BLANK.search(text.body, end, start):
            return ()
        behind = sentence_at(text, start, start + 1)
        if UNKNOWN.search(behind.exact):
            return (behind,)
        end = max(behind.end, start + 1)
    return ()


def _leaves_a_record(case: Case, event: Event, places: Mapping[str, Sequence[Quote]]) -> bool:
    """A row of a register, or an act of weight that no dated sentence beside it places."""
    quote = event.evidence[0]
    if case.source(quote.source).kind == "table":
        return True
    if event.kind == "departure" and not event.when.is_open:
        return False  # told by who has left, with its writing for a bound
    dated = any(month in quote.exact for month in NAMES_OF_MONTHS)
    return event.kind in RECORDS and not dated and not _beside(case, quote, places.get(quote.source, ()))


def _beside(case: Case, quote: Quote, dated: Sequence[Quote]) -> bool:
    """A sentence with a date of its own stands in the same paragraph."""
    body = case.text(quote.source).body
    for other in dated:
        low, high = sorted(((quote.start, quote.end), (other.start, other.end)))
        if low[1] <= high[0] and not BLANK.search(body, low[1], high[0]):
            return True
    return False


def _dated_places(case: Case) -> Mapping[str, Sequence[Quote]]:
    """The words of each source that tell something of a known month."""
    found: dict[str, list[Quote]] = {}
    for event in case.events():
        if not _is_wide(event.when, VAGUE):
            for quote in event.evidence:
                found.setdefault(quote.source, []).append(quote)
    return MappingProxyType(found)


def _gap(case: Case, event: Event, words: tuple[Quote, ...]) -> Gap:
    """The event with its bounds, what its source says of the time, and what would settle it."""
    parts = many(len(event.parts), "part")
    why = f"{parts} in it on record" + (", and its source cannot place it" if words else "")
    gravity = Gravity(len(event.parts) / 4 + (1 if words else 0), why)
    said = (
        [f"A source says: “{words_of(words[0]).rstrip('.')}”."]
        if words[:1] != event.evidence[:1] and words
        else []
    )
    text = " ".join(
        [f"Cannot be dated closely: {event.title} ({named(event.when)}).", *said, _settled(case, event)]
    )
    about = event.about[0] if event.about else None
    return Gap(
        gap_id("undated", about or event.kind, event.id),
        "undated",
        about,
        event.when if not event.when.is_open else When(),
        None,
        None,
        "stated" if words else "not-covered",
        text,
        tuple(dict.fromkeys((*event.evidence, *words))),
        last=event.id,
        gravity=gravity.words,
        rank=gravity.rank,
    )


def _settled(case: Case, event: Event) -> str:
    """Which record would settle it: the one that such an act leaves, or the date of a source without one."""
    source = case.source(event.evidence[0].source)
    own = RECORDS.get(event.kind) or MESSAGES.get(event.kind)
    if source.written.is_open:
        return f"The date of {source.title or source.path} would narrow it."
    return own or "A record made at the time would settle it."
