"""Corrections to words, applied before anything is resolved: drop, date and add.

A `drop` takes back what was read at a place, a `date` says what words mean there, an `add` is a
claim of the investigator's own, resting on words of a source. Identity is settled in `names`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.dates.edtf import parse
from timeline.errors import WrongTerms
from timeline.model.correction import Anchor, Correction
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, PartWords
from timeline.model.problem import Problem
from timeline.model.source import Quote, Text
from timeline.model.when import When
from timeline.resolve.anchors import Stranded, place, places, rule_of, stranded


@dataclass(frozen=True, slots=True)
class Redated:
    """What the investigator says that words mean as a date; where they are no date, of the event."""

    quote: Quote
    when: When


@dataclass(frozen=True, slots=True)
class Added:
    """A claim of the investigator's, with the ids of its parts."""

    verb: str
    when: When
    quote: Quote
    fields: tuple[tuple[str, str], ...]
    correction: Correction


@dataclass(frozen=True, slots=True)
class Worded:
    """The extractions with what was dropped left out, and what was decided of dates and added."""

    extractions: tuple[Extraction, ...]
    redated: tuple[Redated, ...]
    added: tuple[Added, ...]
    problems: tuple[Problem, ...]


def apply_to_words(extractions: Sequence[Extraction], corrections: Sequence[Correction]) -> Worded:
    """Apply drop, date and add; each line that changes nothing is a problem with its number."""
    state = Worded(tuple(extractions), (), (), ())
    for correction in corrections:
        apply = {"drop": _drop, "date": _date, "add": _add}.get(correction.verb)
        try:
            state = apply(state, correction) if apply else state
        except Stranded as reason:
            state = replace(state, problems=(*state.problems, stranded(correction, str(reason))))
    return state


def _anchor(correction: Correction) -> Anchor:
    for target in correction.targets:
        if isinstance(target, Anchor):
            return target
    raise Stranded("it names no words of a source")


def _texts(extractions: Iterable[Extraction]) -> list[Text]:
    return [extraction.text for extraction in extractions]


def _drop(state: Worded, correction: Correction) -> Worded:
    quote = place(_anchor(correction), _texts(state.extractions))
    left = tuple(without(e, quote) if e.text.source.path == quote.source else e for e in state.extractions)
    if left == state.extractions:
        raise Stranded(f'nothing is read at "{quote.exact}"')
    return replace(state, extractions=left)


def without(extraction: Extraction, quote: Quote) -> Extraction:
    """An extraction without the claims, mentions and dates that were read within a quote."""
    dates = {(e.start, e.end) for e in extraction.expressions if _within(e.start, e.end, quote)}
    claims = [c for c in extraction.claims if not _inside(c.trigger, quote) and not _inside(c.quote, quote)]
    return replace(
        extraction,
        expressions=tuple(e for e in extraction.expressions if (e.start, e.end) not in dates),
        mentions=tuple(m for m in extraction.mentions if not _inside(m.quote, quote)),
        claims=tuple(_claim_without(claim, quote) for claim in claims),
    )


def _claim_without(claim: Claim, quote: Quote) -> Claim:
    speaker = claim.speaker if claim.speaker and not _inside(claim.speaker.quote, quote) else None
    return replace(
        claim,
        parts=_outside(claim.parts, quote),
        about=_outside(claim.about, quote),
        dates=tuple(link for link in claim.dates if not _within(link.start, link.end, quote)),
        speaker=speaker,
    )


def _outside(words: tuple[PartWords, ...], quote: Quote) -> tuple[PartWords, ...]:
    return tuple(part for part in words if not _inside(part.quote, quote))


def _inside(inner: Quote, outer: Quote) -> bool:
    return inner.source == outer.source and _within(inner.start, inner.end, outer)


def _within(start: int, end: int, quote: Quote) -> bool:
    return quote.start <= start and end <= quote.end


def _date(state: Worded, correction: Correction) -> Worded:
    when = _moment(correction.value, correction)
    found = places(_anchor(correction), _texts(state.extractions))
    if not any(_dates_something(state.extractions, quote) for quote in found):
        raise Stranded(f'no date and no event is read at "{found[0].exact}"')
    earlier = tuple(one for one in state.redated if one.quote not in found)
    return replace(state, redated=(*earlier, *(Redated(quote, when) for quote in found)))


def _dates_something(extractions: Iterable[Extraction], quote: Quote) -> bool:
    source = (e for e in extractions if e.text.source.path == quote.source)
    return any(
        any(_touches(x.start, x.end, quote) for x in e.expressions)
        or any(_touches(c.trigger.start, c.trigger.end, quote) for c in e.claims)
        for e in source
    )


def _touches(start: int, end: int, quote: Quote) -> bool:
    return start < quote.end and quote.start < end


def _add(state: Worded, correction: Correction) -> Worded:
    verb, _, moment = correction.value.partition(" on ")
    when = _moment(moment, correction) if moment else When()
    quote = place(_anchor(correction), _texts(state.extractions))
    return replace(
        state, added=(*state.added, Added(verb.strip(), when, quote, correction.fields, correction))
    )


def _moment(value: str, correction: Correction) -> When:
    try:
        return parse(value.strip()).because(f"decided in {rule_of(correction)}")
    except WrongTerms as error:
        raise Stranded(str(error)) from error
