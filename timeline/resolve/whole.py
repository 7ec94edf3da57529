"""All steps from what texts say to a case, in their order.

Always done whole, since one new sentence may join two people or move a tenure; the order of the
sources makes no difference. Every join and every inferred date carries its ground.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.model.correction import Correction
from timeline.model.extraction import Extraction
from timeline.model.problem import Problem
from timeline.model.resolved import Resolved
from timeline.model.terms import Terms
from timeline.model.when import NEVER, When
from timeline.resolve.absent import absent_mail
from timeline.resolve.copies import find_copies, with_origins
from timeline.resolve.crossdating import date_sources
from timeline.resolve.dating import Settled, settle_dates
from timeline.resolve.doubts import find_doubts
from timeline.resolve.events import make_events
from timeline.resolve.held import mark_held
from timeline.resolve.merging import merge_claims
from timeline.resolve.messages import find_messages, with_messages
from timeline.resolve.names import Names, link_names
from timeline.resolve.rulings import rulings_of
from timeline.resolve.telling import Told, tell, tell_added
from timeline.resolve.tenures import find_tenures
from timeline.resolve.threads import threads_of
from timeline.resolve.words import apply_to_words

ROUNDS = 4  # of dating sources by each other; each only narrows, so more could only narrow further


def resolve(extractions: Sequence[Extraction], corrections: Sequence[Correction], terms: Terms) -> Resolved:
    """The whole of a case out of what its sources say and its investigator decided."""
    in_order = sorted(extractions, key=lambda extraction: extraction.text.source.path)
    worded = apply_to_words(in_order, corrections)
    names = link_names(worded.extractions, corrections)
    added, stray = tell_added(worded.added, names)
    rulings, unfounded = rulings_of(corrections, worded.extractions)
    settled, told, merged = date_by_each_other(settle_dates(worded), added, names)
    messages = find_messages(settled, told)
    copies = find_copies([source.extraction.text for source in settled], messages)
    if messages.heads or copies:
        told = with_origins(with_messages(told, messages), copies)
        merged = merge_claims(told)
    tenures = find_tenures(settled, told, names)
    texts = tuple(source.extraction.text for source in settled)
    events, contradictions, conflicts = make_events(merged, tenures, names, settled, copies, rulings)
    decided = (*worded.problems, *names.problems, *stray, *unfounded)
    return Resolved(
        terms=terms,
        as_of=clock(terms, settled),
        texts=texts,
        readings=tuple(source.readings for source in settled),
        entities=mark_held(names, settled),
        tenures=tenures,
        events=events,
        doubts=find_doubts(settled, names),
        problems=tuple(sorted((*_found(settled), *decided, *contradictions))),
        absent=absent_mail(messages),
        threads=threads_of(messages),
        copies=copies,
        conflicts=conflicts,
        rulings=rulings,
    )


def date_by_each_other(
    settled: tuple[Settled, ...], added: tuple[Told, ...], names: Names
) -> tuple[tuple[Settled, ...], tuple[Told, ...], tuple[tuple[Told, ...], ...]]:
    """Sources without a date read within the bounds that the others give, until nothing moves.

    With them their claims, one by one and by event.
    """
    told = (*tell(settled, names), *added)
    merged = merge_claims(told)
    for _ in range(ROUNDS):
        if not any(source.is_inferred for source in settled):
            break
        narrowed = date_sources(settled, merged)
        if narrowed == settled:
            break
        settled = narrowed
        told = (*tell(settled, names), *added)
        merged = merge_claims(told)
    return settled, told, merged


def clock(terms: Terms, settled: Sequence[Settled]) -> When:
    """The case's day: as case.toml gives it, else by the latest writing of any source."""
    if terms.as_of is not None:
        return terms.as_of.because(terms.as_of.reason or "given in case.toml")
    known = [source for source in settled if source.written.latest < NEVER]
    if not known:
        return When(reason="no source says when it was written, and case.toml gives no as_of")
    last = max(known, key=lambda source: (source.written.latest, source.path))
    return last.written.because(
        f"the latest day of writing of any source, {last.path}; case.toml gives no as_of"
    )


def _found(settled: Sequence[Settled]) -> Iterator[Problem]:
    """The problems that reading and extracting found."""
    for source in settled:
        yield from source.extraction.text.problems
        yield from source.extraction.problems
