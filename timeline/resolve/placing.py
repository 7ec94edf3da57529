"""Events narrowed by what other passages and other sources put them beside.

An event takes part through the word that tells it. What it rests on is named with it, and dates on
which sources disagree bound nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.model.conflict import Conflict, Ruling, Saying
from timeline.model.entity import Ground
from timeline.model.event import HAPPENED, Event
from timeline.model.grouped import grouped
from timeline.model.mention import Stance
from timeline.model.message import Copies
from timeline.model.placing import Happening, singular
from timeline.model.when import EVER, When
from timeline.resolve.dating import Settled
from timeline.resolve.happenings import Happenings
from timeline.resolve.names import Names
from timeline.resolve.statements import Statement, point_of, statements
from timeline.resolve.telling import Told
from timeline.resolve.unordered import Laid, lay, quotes_of
from timeline.resolve.untold import untold

Group = tuple[Told, ...]
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_WORD = re.compile(r"[a-z]+")
SHOWN = 3  # statements that a reason quotes


@dataclass(frozen=True, slots=True)
class Placed:
    """The events within what all passages allow, and the passages that cannot all be true."""

    events: list[Event]
    conflicts: tuple[Conflict, ...]
    untold: tuple[Event, ...] = ()  # that no claim tells


def placed(
    events: Sequence[Event],
    groups: Sequence[Group],
    settled: Sequence[Settled],
    copies: Sequence[Copies],
    rulings: Sequence[Ruling],
    names: Names,
) -> Placed:
    """Lay all statements of the case together, and narrow the events that they tell of."""
    told = {source.path: source.extraction.placings for source in settled}
    happenings = Happenings(told)
    points = _points(groups, settled, happenings)
    found = statements(settled, happenings)
    said = [left for one in found if (left := _standing(one, rulings)) is not None]
    links = [*_one_event(points), *happenings.introduced(told), *_meant(groups, settled, happenings, points)]
    links += _retold(groups, settled, happenings, points)
    taking_part = {number: mine[0] for number, mine in points.items()}
    taking_part |= {int(other.split()[1]): other for _, other in links if other.startswith("event ")}
    said += _dates_of(events, groups, dict(sorted(taking_part.items())), said)
    laid = lay(said, links)
    narrowed = list(events)
    for number, point in taking_part.items():
        narrowed[number] = _narrowed(events[number], groups[number], point, laid)
    origins = {source: group.first for group in copies for source in group.sources}
    known = [*taking_part.values(), *(end for link in links for end in link)]
    new = tuple(untold(settled, happenings, names, laid, known))
    return Placed(narrowed, tuple(_conflicts(laid, origins)), new)


def _standing(one: Statement, rulings: Sequence[Ruling]) -> Statement | None:
    """A statement by the passages that no ruling sets aside; None where none is left."""
    against = [quote for ruling in rulings for quote in ruling.against]
    kept = tuple(quote for quote in one.quotes if not any(quote.overlaps(other) for other in against))
    return replace(one, quotes=kept) if kept else None


def _points(
    groups: Sequence[Group], settled: Sequence[Settled], names: Happenings
) -> dict[int, tuple[str, ...]]:
    """The points of each event: those whose telling word is a word that tells it."""
    at = {(path, happening.at): point_of(path, names, happening) for path, happening in _happenings(settled)}
    found = {}
    for number, group in enumerate(groups):
        mine = dict.fromkeys(at[key] for one in group if (key := (one.quote.source, one.trigger.start)) in at)
        if mine:
            found[number] = tuple(mine)
    return found


def _happenings(settled: Sequence[Settled]) -> Iterator[tuple[str, Happening]]:
    for source in settled:
        yield from ((source.path, happening) for happening in source.extraction.placings.happenings)


def _one_event(points: Mapping[int, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Words that were found to tell one event tell one moment."""
    for mine in points.values():
        yield from ((mine[0], other) for other in mine[1:])


def _meant(
    groups: Sequence[Group],
    settled: Sequence[Settled],
    names: Happenings,
    points: Mapping[int, Sequence[str]],
) -> Iterator[tuple[str, str]]:
    """ "Before Ann wrote to the clerk": the only letter on record from her to the clerk."""
    meant = {
        (path, h.at): point_of(path, names, h) for path, h in _happenings(settled) if h.manner == "meant"
    }
    alike: defaultdict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    if not meant:
        return
    for number, group in enumerate(groups):
        for one in group[:1]:
            alike[one.kind, _parties(group)].append(number)
    for number, group in enumerate(groups):
        here = [meant[key] for one in group if (key := (one.quote.source, one.trigger.start)) in meant]
        others = [n for n in alike[group[0].kind, _parties(group)] if n != number]
        if here and len(others) == 1 and len(_parties(group)) > 1 and len(group) == 1:
            yield here[0], next(iter(points.get(others[0], ())), f"event {others[0]}")


def _retold(
    groups: Sequence[Group],
    settled: Sequence[Settled],
    names: Happenings,
    points: Mapping[int, Sequence[str]],
) -> Iterator[tuple[str, str]]:
    """ "Before the auditors arrived": the one event with a date that is told in as many words or more."""
    meant = [(path, one) for path, one in _happenings(settled) if one.manner == "meant" and one.about]
    meant = [(path, one) for path, one in meant if not one.often]
    heads = frozenset(one.head for _, one in meant)
    dated: defaultdict[str, list[tuple[int, frozenset[str]]]] = defaultdict(list)
    for number, group in enumerate(groups):
        own = [one for one in group if one.moment.own and one.stance is Stance.SAID and one.verb in heads]
        for one in own[:1]:
            dated[one.verb].append((number, frozenset(map(singular, _WORD.findall(one.title.lower())))))
    for path, telling in meant:
        found = [number for number, said in dated[telling.head] if said.issuperset(telling.about)]
        if len(found) == 1:
            yield point_of(path, names, telling), next(iter(points.get(found[0], ())), f"event {found[0]}")


def _parties(group: Group) -> frozenset[str]:
    return frozenset(f"{part.role} {part.id}" for one in group for part in one.parts)


def _dates_of(
    events: Sequence[Event],
    groups: Sequence[Group],
    taking_part: Mapping[int, str],
    said: Sequence[Statement],
) -> Iterator[Statement]:
    """The dates of events that no statement gives: a mail's, a row's, those of sentences read otherwise."""
    spoken = grouped(
        (quote.source, quote)
        for quote in (quote for one in said if one.when is not None for quote in one.quotes)
    )
    for number, point in taking_part.items():
        event, own = events[number], [one for one in groups[number] if one.moment.own]
        if not own or event.disputed or event.when.lasts or event.status not in HAPPENED or _on_weekday(own):
            continue
        if not any(one.quote.overlaps(quote) for one in own for quote in spoken[one.quote.source]):
            when = When(event.when.earliest, event.when.latest)
            yield Statement(point, "", None, None, when, (own[0].quote,), event.title)


def _on_weekday(group: Sequence[Told]) -> bool:
    """Dated by a bare "Tuesday", which may be the one after something else."""
    return any(quote.exact.lower() in WEEKDAYS for one in group for quote in one.moment.quotes)


def _narrowed(event: Event, group: Group, point: str, laid: Laid) -> Event:
    """The event within what its point is bounded by; where that excludes its own date, as it was."""
    bounds = laid.moments.get(point, When())
    basis = laid.basis(point)
    if bounds.is_open or event.disputed or event.when.lasts or not basis or event.status not in HAPPENED:
        return event
    counted = any(one.weekday for one in basis) and _on_weekday(group)
    own = replace(group[0].moment.when, earliest=EVER, form="") if counted else event.when
    when = (When() if counted else own).met_with(When(bounds.earliest, bounds.latest))
    if when is None or when.same_days(event.when):
        return event
    told = "; ".join(dict.fromkeys(one.cited for one in basis[:SHOWN]))
    reason = "; ".join(part for part in ("" if counted else event.when.reason, told) if part)
    ground = Ground(told, "order", quotes_of(basis))
    return replace(event, when=when.because(reason), why=(*event.why, ground))


def _conflicts(laid: Laid, origins: Mapping[str, str]) -> Iterator[Conflict]:
    """The sets that cannot all be true and that more than one origin tells."""
    for said in laid.conflicts:
        told = [{origins.get(quote.source, quote.source) for quote in one.quotes} for one in said]
        if not frozenset.intersection(*map(frozenset, told)):
            yield _conflict(said)


def _conflict(said: Sequence[Statement]) -> Conflict:
    dates = [one.when for one in said if one.when is not None]
    when = dates[0] if dates else When()
    for other in dates[1:]:
        when = when.spanned_with(other)
    first = [Saying(one.quotes[0], one.quotes[1:]) for one in said]
    sayings = tuple(sorted({one.quote: one for one in first}.values(), key=lambda one: one.quote))
    return Conflict(sayings, tuple(dict.fromkeys(one.thing for one in said)), when)
