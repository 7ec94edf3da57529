"""The investigator's `same` and `different`, found in the case; they outrank every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from timeline.model.correction import Correction, Target
from timeline.model.mention import Kind
from timeline.model.problem import Problem
from timeline.model.source import Quote, Text
from timeline.resolve.anchors import Stranded, places, rule_of, stranded
from timeline.resolve.joining import Joined, ground
from timeline.resolve.naming import Naming, Place, Unit, by_place

ORDER = (Kind.PERSON, Kind.ORGANISATION, Kind.DOCUMENT, Kind.POST, Kind.GROUP, Kind.MATTER)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision on two things: places where words name them, or ids."""

    correction: Correction
    sides: tuple[tuple[Place, ...] | str, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """Which units a decision is about; `ids` are those it names."""

    correction: Correction
    sides: tuple[tuple[int, ...], ...]
    ids: tuple[str, ...]


def read_judgements(
    corrections: Sequence[Correction], found: Sequence[Naming], texts: Sequence[Text]
) -> tuple[tuple[Judgement, ...], tuple[Problem, ...]]:
    """The decisions on identity with the places they mean; for one pair the last line wins."""
    last = {_pair(c): c for c in corrections if c.verb in ("same", "different")}
    judgements, problems = [], []
    for correction in sorted(last.values(), key=lambda c: (c.line, c.verb)):
        try:
            kind = _kind_of(correction.targets)
            sides = tuple(_side(target, kind, found, texts) for target in correction.targets)
            judgements.append(Judgement(correction, sides))
        except Stranded as reason:
            problems.append(stranded(correction, str(reason)))
    return tuple(judgements), tuple(problems)


def _pair(correction: Correction) -> tuple[str, ...]:
    return tuple(sorted(repr(target) for target in correction.targets))


def _kind_of(targets: Iterable[Target]) -> Kind | None:
    """The kind that an id among the targets gives."""
    heads = [target.partition("/")[0] for target in targets if isinstance(target, str)]
    return next((kind for kind in ORDER if kind.value in heads), None)


def _side(
    target: Target, kind: Kind | None, found: Sequence[Naming], texts: Sequence[Text]
) -> tuple[Place, ...] | str:
    if isinstance(target, str):
        return target
    return tuple(_named_at(quote, kind, found) for quote in places(target, texts))


def _named_at(quote: Quote, kind: Kind | None, found: Sequence[Naming]) -> Place:
    """The naming at a quote: those very words, else the widest within, else the closest around.

    One of the kind sought goes first; another will do, for "the surveyor" may be a person.
    """
    near = [n for n in found if n.quote.source == quote.source and _touch(n.quote, quote)]
    near = [n for n in near if n.kind is kind] or near
    if not near:
        raise Stranded(f'nothing is named at "{quote.exact}"')
    return min(near, key=lambda n: (_distance(n.quote, quote), n.implied, ORDER.index(n.kind))).place


def _touch(inner: Quote, outer: Quote) -> bool:
    within = outer.start <= inner.start and inner.end <= outer.end
    return within or (inner.start <= outer.start and outer.end <= inner.end)


def _distance(found: Quote, wanted: Quote) -> tuple[int, int, int]:
    width, full = found.end - found.start, wanted.end - wanted.start
    return (0 if width == full else 1 if width < full else 2), abs(full - width), found.start


def pinned(judgements: Iterable[Judgement]) -> frozenset[Place]:
    """The places on which someone has decided."""
    return frozenset(p for j in judgements for side in j.sides if not isinstance(side, str) for p in side)


def to_units(
    judgements: Iterable[Judgement], units: Sequence[Unit], ids: Mapping[str, Sequence[int]]
) -> tuple[tuple[Judged, ...], tuple[Problem, ...]]:
    """The units that each decision is about; an id that the case does not hold strands its line."""
    where = by_place(units)
    judged, problems = [], []
    for one in judgements:
        unknown = [side for side in one.sides if isinstance(side, str) and side not in ids]
        if unknown:
            problems.append(stranded(one.correction, f"this case has no {unknown[0]}"))
            continue
        sides = tuple(_units(side, where, ids) for side in one.sides)
        named = tuple(side for side in one.sides if isinstance(side, str))
        judged.append(Judged(one.correction, sides, named))
    return tuple(judged), tuple(problems)


def _units(
    side: tuple[Place, ...] | str, where: Mapping[Place, int], ids: Mapping[str, Sequence[int]]
) -> tuple[int, ...]:
    if isinstance(side, str):
        return tuple(ids[side])
    return tuple(where[place] for place in side)


def apply(judged: Iterable[Judged], joined: Joined) -> tuple[Problem, ...]:
    """Keep apart what is different, then join what is the same, before any rule is asked."""
    decisions = tuple(judged)
    for one in decisions:
        if one.correction.verb == "different":
            _keep_apart(one, joined)
    return tuple(p for one in decisions if one.correction.verb == "same" for p in _join(one, joined))


def _keep_apart(one: Judged, joined: Joined) -> None:
    for first, second in product(*one.sides[:2]):
        if first != second:
            joined.keep_apart(first, second)


def _join(one: Judged, joined: Joined) -> tuple[Problem, ...]:
    first, *rest = [index for side in one.sides for index in side]
    for index in rest:
        units = joined.units[first], joined.units[index]
        text = f"decided by the investigator{f': {one.correction.why}' if one.correction.why else ''}"
        if not joined.join(first, index, ground(rule_of(one.correction), text, *units)):
            return (stranded(one.correction, "another line keeps the two apart"),)
    return ()
