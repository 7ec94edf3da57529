"""Happenings that no claim tells, since they bear no date, and that other passages put in time.

"The boiler failed two days after the audit" tells when it was as soon as some source dates the audit.
Without such a date it stays a sentence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from timeline.model.entity import Ground
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.placing import Happening
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.resolve.dating import Settled
from timeline.resolve.happenings import Happenings
from timeline.resolve.names import Names
from timeline.resolve.statements import point_of
from timeline.resolve.unordered import Laid, quotes_of

THINGS = (Kind.DOCUMENT, Kind.MATTER)
NOBODY = re.compile(r"(?:I|we|you|he|she|it|they|this|that|these|those|there|who|which)\b", re.IGNORECASE)

Telling = tuple[Settled, Happening, Quote]


def untold(
    settled: Sequence[Settled],
    happenings: Happenings,
    names: Names,
    laid: Laid,
    told: Iterable[str],
) -> Iterator[Event]:
    """An event for each point that other passages bound by a date and that no claim tells."""
    known = frozenset(told)
    for point, tellings in _by_point(settled, happenings).items():
        bounds = laid.moments.get(point, When())
        basis = laid.basis(point)
        if point not in known and not bounds.is_open and any(one.when is not None for one in basis):
            ground = Ground(bounds_told(laid, point), "order", quotes_of(basis))
            yield _event(names, tellings, bounds, ground)


def _by_point(settled: Sequence[Settled], happenings: Happenings) -> Mapping[str, list[Telling]]:
    """What is told to have been before or after something, by its point; of whom must be plain."""
    found: defaultdict[str, list[Telling]] = defaultdict(list)
    for source in settled:
        for placing in source.extraction.placings.placed:
            plain = not NOBODY.match(placing.what.quote.exact) and not placing.what.phase
            if placing.beside is not None and not placing.reason and plain:
                point = point_of(source.path, happenings, placing.what)
                found[point].append((source, placing.what, placing.quote))
    return found


def bounds_told(laid: Laid, point: str) -> str:
    """The statements that bound a point, in their words."""
    return "; ".join(dict.fromkeys(one.cited for one in laid.basis(point)[:3]))


def _event(names: Names, tellings: Sequence[Telling], bounds: When, ground: Ground) -> Event:
    source, happening, _ = tellings[0]
    when = When(bounds.earliest, bounds.latest, reason=ground.text).no_later_than(source.written)
    parts = tuple(_parts(names, source, happening.quote))
    start = "undated" if when.earliest == EVER else when.earliest.isoformat()
    mark = sha256(f"{source.path}:{happening.at}:order".encode()).hexdigest()[:6]
    things = tuple(kind.value for kind in THINGS)
    return Event(
        id=f"event/{start}-other-{mark}",
        kind="other",
        verb=happening.head,
        title=" ".join(happening.quote.exact.split()),
        when=when,
        until=None,
        status="stated",
        parts=tuple(part for part in parts if not part.id.startswith(things)),
        about=tuple(part.id for part in parts if part.id.startswith(things)),
        evidence=tuple(sorted(dict.fromkeys(quote for _, _, quote in tellings))),
        said=source.written if not source.written.is_open else None,
        why=(ground,),
    )


def _parts(names: Names, source: Settled, within: Quote) -> Iterator[Part]:
    """Whoever and whatever the words name."""
    seen = set()
    for mention in source.extraction.mentions:
        quote = mention.quote
        if within.start <= quote.start and quote.end <= within.end:
            id = names.id_at(quote, mention.kind)
            if id not in seen:
                seen.add(id)
                yield Part("mentioned", id, names.names[id], quote.exact, quote)
