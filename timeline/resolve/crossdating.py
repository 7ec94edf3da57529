"""Sources without a date bounded by what other sources date.

Three ways: a relative date of theirs ("almost a year ago") tells of a moment that another source
dates; they tell as past what another source dates; they tell as still to come what another
source tells as done.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline import dates
from timeline.model.grouped import grouped
from timeline.model.mention import Stance
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.dating import OWN_WORDS, Settled, written_at
from timeline.resolve.telling import Told

Group = tuple[Told, ...]


def date_sources(settled: Sequence[Settled], groups: Sequence[Group]) -> tuple[Settled, ...]:
    """The sources, those of inferred date within narrower bounds where others give them."""
    bounds = grouped((*_past(groups), *_relative(settled, groups), *_to_come(groups)))
    return tuple(_narrowed(source, bounds.get(source.path, ())) for source in settled)


def _narrowed(source: Settled, bounds: Iterable[When]) -> Settled:
    """One source within the bounds; one that its own contradicts is left aside."""
    if not source.is_inferred:
        return source
    written = source.written
    for bound in sorted(bounds, key=lambda when: (when.sort_key, when.reason)):
        both = written.met_with(bound)
        if both is not None and not both.same_days(written):
            written = both.because("; ".join(part for part in (written.reason, bound.reason) if part))
    if written == source.written:
        return source
    return written_at(source, written, _from(source, written))


def _from(source: Settled, written: When) -> str:
    """Whose words the bounds rest on."""
    own = OWN_WORDS if source.extraction.text.source.written_from.startswith(OWN_WORDS) else ""
    return f"{OWN_WORDS} and other sources" if own or written.reason else OWN_WORDS


def _beside(groups: Iterable[Group]) -> Iterable[tuple[Told, Told]]:
    """Each claim with each of another source that dates the same event by words of its own."""
    for group in groups:
        dating = [one for one in group if one.moment.own and not one.when.lasts]
        yield from ((one, other) for one in group for other in dating if _apart(one, other))


def _apart(one: Told, other: Told) -> bool:
    return one.quote.source != other.quote.source


def _past(groups: Iterable[Group]) -> Iterable[tuple[str, When]]:
    """Written no earlier than what is told there as past and dated elsewhere."""
    for one, other in _beside(groups):
        if one.stance is Stance.SAID and other.when.earliest > EVER:
            reason = f"it tells as past what {_cite(other)} dates to {other.when}"
            yield one.quote.source, When(other.when.earliest, NEVER, reason=reason)


def _relative(settled: Iterable[Settled], groups: Iterable[Group]) -> Iterable[tuple[str, When]]:
    """Written when its relative words fit the moment that another source gives."""
    found = {(s.path, x.start, x.end): x for s in settled for x in s.extraction.expressions}
    for one, other in _beside(groups):
        for quote in one.moment.quotes:
            expression = found.get((quote.source, quote.start, quote.end))
            written = dates.written_for(expression, other.when) if expression else None
            if written is not None:
                reason = f'its "{quote.exact}" is {other.when}, by {_cite(other)}'
                yield quote.source, written.because(reason)


def _to_come(groups: Sequence[Group]) -> Iterable[tuple[str, When]]:
    """Written no later than the end of what is told there as still to come."""
    plans = [one for group in groups for one in group if one.stance is Stance.PLANNED]
    done = _by_subject(one for group in groups for one in group if one.stance is Stance.SAID)
    for plan in plans:
        for other in (o for subject in plan.subjects for o in done.get((plan.verb, subject), ())):
            if other.quote.source != plan.quote.source and other.when.latest < NEVER:
                reason = f"it tells as still to come what {_cite(other)} tells as done by {other.when.latest}"
                yield plan.quote.source, When(EVER, other.when.latest, reason=reason)


def _by_subject(told: Iterable[Told]) -> Mapping[tuple[str, str], list[Told]]:
    return grouped(((one.verb, subject), one) for one in told for subject in one.subjects)


def _cite(one: Told) -> str:
    words = " ".join(one.quote.exact.split())
    return f'{one.quote.source} ("{words if len(words) < 80 else words[:77] + "..."}")'
