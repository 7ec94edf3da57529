"""Who held which post, from when to when, as sources say.

A post in apposition to a name says that the person held it when the source was written, and
nothing of before or after: start and end stay open. Records and verbs give starts and ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from timeline.model.entity import Tenure
from timeline.model.grouped import grouped
from timeline.model.mention import Stance
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.dating import Settled
from timeline.resolve.gone import Gone, departures, ended
from timeline.resolve.holdings import holdings
from timeline.resolve.introduced import titles
from timeline.resolve.names import Names
from timeline.resolve.periods import adjoin, are_apart, in_period
from timeline.resolve.sides import sides
from timeline.resolve.takenup import with_starts
from timeline.resolve.telling import Told

OPEN = When()


def find_tenures(settled: Iterable[Settled], told: Iterable[Told], names: Names) -> tuple[Tenure, ...]:
    """Every tenure, those of one person in one post together where nothing parts them."""
    sources, claims = tuple(settled), tuple(told)
    gone = departures(sources, claims, names)
    found = [tenure for source in sources for tenure in titles(source, names, _left(source, gone, claims))]
    found += [tenure for source in sources for tenure in holdings(source, names)]
    rows = frozenset(one.quote for one in claims if one.kind == "appointment" and one.record)
    by_path = {source.path: source for source in sources}
    dated = [one for one in claims if not (_is_end_of_row(one) and one.quote in rows)]
    found += [tenure for one in dated for tenure in _told(one, by_path)]
    found = with_starts(found, claims)
    found += [*ended(gone, found)]
    lists = frozenset(source.path for source in sources if source.extraction.text.source.kind == "table")
    groups = grouped(((tenure.post, tenure.person or ""), tenure) for tenure in found)
    return tuple(tenure for key in sorted(groups) for tenure in _together(groups[key], lists))


def _is_end_of_row(one: Told) -> bool:
    """A departure that a row tells besides the appointment, which has both its days."""
    return one.kind == "departure" and one.record


def _left(source: Settled, gone: Iterable[Gone], claims: Iterable[Told]) -> frozenset[str]:
    """Whoever a source itself says had left by its writing."""
    over = (one for one in gone if not one.planned and one.source == source.path)
    here = {one.person for one in over if _is_over(one.when, source)}
    named = (
        one
        for one in claims
        if one.quote.source == source.path and one.kind == "departure" and one.stance is Stance.SAID
    )
    here |= {person for one in named if _is_over(one.when, source) for person in one.ids("holder")}
    return frozenset(here)


def _is_over(when: When, source: Settled) -> bool:
    return not when.is_open and when.latest <= source.written.latest


def _told(one: Told, sources: Mapping[str, Settled]) -> Iterable[Tenure]:
    """What an appointment or departure, or a row of a staff list, says of a tenure."""
    if one.verb in ("hold", "vacant") and one.record and _is_of_a_period(one):
        yield from in_period(one)
    elif one.verb == "vacant":
        yield from _vacancies(one)
    if one.kind not in ("appointment", "departure") or one.stance is not Stance.SAID:
        return
    start, end = one.moment.start, one.moment.end
    if start.is_open and end.is_open:
        when = _when(one, sources)
        start, end = (when, OPEN) if one.kind == "appointment" else (OPEN, when)
    listed = one.status == "recorded" and end.is_open and not one.written.is_open
    seen = (one.written,) if listed else ()  # a list names who is in post when it is drawn up
    holders = sorted(part.id for part in one.parts if part.id.startswith("person/"))
    certainty = "documented" if one.status == "recorded" else "stated"
    for post in sorted(part.id for part in one.parts if part.id.startswith("post/")):
        for person in holders:
            yield Tenure(person, post, start.as_moment(), end.as_moment(), (one.quote,), certainty, seen)


def _when(one: Told, sources: Mapping[str, Settled]) -> When:
    """Its own day; that of the meeting that elects, or of one behind the post: "at the meeting of 3 May"."""
    source = sources.get(one.quote.source)
    if one.verb == "elect" and source is not None and not one.when.is_day:
        own = source.extraction.text.source
        if own.kind == "minutes" and own.written.is_day:
            return own.written
    posts = [part.quote for part in one.parts if part.id.startswith("post/")]
    if one.moment.own or source is None or not posts:
        return one.when
    told = sides(source, "end", max(posts).end, one.quote.start)
    return one.when if told.end.is_open else told.end


def _vacancies(one: Told) -> Iterable[Tenure]:
    """A post of which a list says that nobody held it, at its writing where it gives no days."""
    start, end = one.moment.start.as_moment(), one.moment.end.as_moment()
    seen = (one.written,) if end.is_open and not one.written.is_open else ()
    certainty = "documented" if one.status == "recorded" else "stated"
    for post in sorted(part.id for part in one.parts if part.id.startswith("post/")):
        yield Tenure(None, post, start, end, (one.quote,), certainty, seen)


def _is_of_a_period(one: Told) -> bool:
    """The row has no days of beginning or end, and the words of its period."""
    bounded = one.when.earliest != EVER and one.when.latest != NEVER
    return one.moment.start.is_open and one.moment.end.is_open and bounded


def _together(tenures: Sequence[Tenure], lists: frozenset[str]) -> tuple[Tenure, ...]:
    """Dated tenures first; each later one joins the only one that it can be part of."""
    done: list[Tenure] = []
    for tenure in sorted(tenures, key=_key):
        fits = [n for n, other in enumerate(done) if _one(tenure, other) and not are_apart(tenure, other)]
        fits = [number for number in fits if not _two_rows(tenure, done[number], lists)]
        fits = [number for number in fits if _covers(done[number], tenure)] if len(fits) > 1 else fits
        if len(fits) == 1:
            done[fits[0]] = _joined(done[fits[0]], tenure)
        else:
            done.append(tenure)
    return tuple(sorted(done, key=lambda t: (t.start.sort_key, t.end.sort_key, t.evidence)))


def _key(tenure: Tenure) -> tuple[int, tuple[Quote, ...]]:
    return tenure.start.is_open + tenure.end.is_open, tenure.evidence


def _one(tenure: Tenure, other: Tenure) -> bool:
    """The two can be one tenure: held alike, sides that agree, and nothing seen outside them."""
    if tenure.manner != other.manner:
        return False
    start, end = tenure.start.met_with(other.start), tenure.end.met_with(other.end)
    if start is None or end is None or start.earliest > end.latest:
        return False
    seen = (*tenure.seen, *other.seen)
    return all(start.earliest <= moment.latest and moment.earliest <= end.latest for moment in seen)


def _two_rows(tenure: Tenure, other: Tenure, lists: frozenset[str]) -> bool:
    """Two rows of one list are two tenures, unless they say the very same."""
    mine, yours = frozenset(tenure.evidence), frozenset(other.evidence)
    if mine & yours or adjoin(tenure, other) or (tenure.start, tenure.end) == (other.start, other.end):
        return False
    return bool({quote.source for quote in mine} & {quote.source for quote in yours} & lists)


def _covers(one: Tenure, other: Tenure) -> bool:
    """It surely held whenever the other was seen."""
    begun = [not one.start.is_open and one.start.latest <= moment.earliest for moment in other.seen]
    return all(begun) and all(moment.latest <= one.end.earliest for moment in other.seen)


def _joined(one: Tenure, other: Tenure) -> Tenure:
    start, end = one.start.met_with(other.start) or one.start, one.end.met_with(other.end) or one.end
    seen = sorted(dict.fromkeys((*one.seen, *other.seen)), key=lambda when: when.sort_key)
    quotes = tuple(sorted(dict.fromkeys((*one.evidence, *other.evidence))))
    certainty = "documented" if "documented" in (one.certainty, other.certainty) else one.certainty
    return Tenure(one.person, one.post, start, end, quotes, certainty, tuple(seen), one.manner)


def sure_holder(tenures: Iterable[Tenure], post: str, when: When) -> Tenure | None:
    """The tenure of a post that surely holds at a moment, if just one person's does."""
    if when.is_open or when.earliest == EVER:
        return None
    sure = [tenure for tenure in tenures if tenure.post == post and _holds(tenure, when)]
    sure = [tenure for tenure in sure if tenure.person and tenure.manner != "covering"]
    people = dict.fromkeys(tenure.person for tenure in sure)
    return sure[0] if len(people) == 1 else None


def _holds(tenure: Tenure, when: When) -> bool:
    """It surely had begun and surely had not ended; or a source of that very day says so."""
    begun = not tenure.start.is_open and tenure.start.latest <= when.earliest
    seen = [moment for moment in tenure.seen if not moment.is_open]
    lasts = tenure.end.earliest >= when.latest and tenure.end.earliest != EVER
    seen_after = any(moment.earliest >= when.latest for moment in seen)
    return (begun and (lasts or seen_after)) or any(when.is_day and moment == when for moment in seen)
