"""Names linked: which words of the case are one person, body, post, group, document or matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from timeline.model.correction import Correction
from timeline.model.entity import Entity, Ground, Name
from timeline.model.extraction import Extraction
from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.model.problem import Problem
from timeline.model.source import Quote
from timeline.resolve import judgements
from timeline.resolve.accounts import with_accounts
from timeline.resolve.acts import join_by_acts
from timeline.resolve.antecedents import join_antecedents
from timeline.resolve.bodies import join_bodies
from timeline.resolve.carried import join_carried
from timeline.resolve.documents import Documents, join_by_keys
from timeline.resolve.forms import form, person_form, slug, tidy
from timeline.resolve.fullest import fullest, usual
from timeline.resolve.joining import Joined, Near
from timeline.resolve.naming import Place, Unit, namings, units_of
from timeline.resolve.people import join_people
from timeline.resolve.posts import join_posts
from timeline.resolve.sidebyside import join_in_lists, join_with_listed, keep_apart_in_lists

Ids = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Rival:
    """A name that may mean one of several entities; `reason` says why it is open."""

    id: str
    quote: Quote
    words: str
    others: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Names:
    """The entities of a case and the place of each."""

    entities: tuple[Entity, ...]
    at: Mapping[Place, str]
    names: Mapping[str, str]
    rivals: tuple[Rival, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def first(self) -> Mapping[str, Quote]:
        """The first place of each entity."""
        return {e.id: min(quote for name in e.names for quote in name.quotes) for e in self.entities}

    def id_at(self, quote: Quote, kind: Kind) -> str:
        """The entity that words name; what was never a name there is a fault of ours."""
        return self.at[quote, kind]


def link_names(extractions: Sequence[Extraction], corrections: Sequence[Correction]) -> Names:
    """Join names by rule under the investigator's decisions."""
    found = namings(extractions)
    texts = [extraction.text for extraction in extractions]
    decided, stray = judgements.read_judgements(corrections, found, texts)
    units = units_of(found, judgements.pinned(decided))
    joined, near, ids, problems = _judged(units, extractions, decided)
    return _names(joined, near, ids, (*stray, *problems))


def _judged(
    units: tuple[Unit, ...], extractions: Sequence[Extraction], decided: Sequence[judgements.Judgement]
) -> tuple[Joined, tuple[Near, ...], Ids, tuple[Problem, ...]]:
    """By rule alone first, so that an id means what the investigator saw; then under the decisions.

    An id may come about through another decision: the second round knows those of the first.
    """
    joined = Joined(units)
    near = _by_rule(joined, extractions)
    ids, known = _ids(joined, ()), dict[str, list[int]]()
    problems: tuple[Problem, ...] = ()
    for _ in range(2 if decided else 0):
        known = _units_by_id(ids) | known
        judged, unknown = judgements.to_units(decided, units, known)
        joined = Joined(units)
        problems = (*unknown, *judgements.apply(judged, joined))
        near = _by_rule(joined, extractions)
        ids = _ids(
            joined, [(i, known[i][0]) for one in judged if one.correction.verb == "same" for i in one.ids]
        )
    return joined, near, ids, problems


def _by_rule(joined: Joined, extractions: Sequence[Extraction]) -> tuple[Near, ...]:
    """Bodies before posts and documents, which are told apart by them."""
    near = [
        near for kind in (Kind.ORGANISATION, Kind.GROUP, Kind.MATTER) for near in join_bodies(joined, kind)
    ]
    near += keep_apart_in_lists(joined, extractions)
    join_in_lists(joined, extractions)
    join_with_listed(joined, extractions)
    near += join_people(joined, extractions)
    join_posts(joined)
    documents = Documents(joined, extractions)
    join_carried(documents, extractions)
    join_by_keys(documents)
    join_antecedents(documents)
    join_by_acts(joined, documents, extractions)
    return (*near, *documents.rivals())


def _units_by_id(ids: Ids) -> dict[str, list[int]]:
    found = grouped((name, index) for index, name in ids.items())
    return dict(found)


def _ids(joined: Joined, pinned: Iterable[tuple[str, int]]) -> Ids:
    """The id of each unit: from its entity's fullest name; a decided one stays with its words."""
    fixed = {joined.root(index): name for name, index in pinned}
    base = {root: _base(joined, root) for root in joined.roots() if root not in fixed}
    taken = [*base.values(), *fixed.values()]
    crowded = _repeated(taken)
    own = {root: f"{name}-{_mark(joined, root)}" if name in crowded else name for root, name in base.items()}
    by_root = own | fixed
    return {index: by_root[joined.root(index)] for index in range(len(joined.units))}


def _repeated(names: Sequence[str]) -> frozenset[str]:
    seen: dict[str, int] = defaultdict(int)
    for name in names:
        seen[name] += 1
    return frozenset(name for name, times in seen.items() if times > 1)


def _base(joined: Joined, root: int) -> str:
    units = joined.members(root)
    return slug(_kind(units).value, fullest(units, _kind(units)))


def _kind(units: Sequence[Unit]) -> Kind:
    """What an entity is: of several kinds that a decision joined, the most definite."""
    return min((unit.kind for unit in units), key=judgements.ORDER.index)


def _mark(joined: Joined, root: int) -> str:
    """A short hash of an entity's first quote."""
    quote = joined.members(root)[0].quote
    return sha256(f"{quote.source}:{quote.start}:{quote.exact}".encode()).hexdigest()[:6]


def _names(joined: Joined, near: Iterable[Near], ids: Ids, problems: tuple[Problem, ...]) -> Names:
    entities = sorted((_entity(joined, root, ids[root]) for root in joined.roots()), key=lambda e: e.id)
    at = {naming.place: ids[index] for index, unit in enumerate(joined.units) for naming in unit.namings}
    rivals = [_rival(joined, one, ids) for one in near]
    unsettled = dict.fromkeys(rival for rival in rivals if rival.others)
    return Names(
        tuple(entities),
        at,
        {entity.id: entity.name for entity in entities},
        tuple(sorted(unsettled, key=lambda rival: (rival.quote, rival.others, rival.reason))),
        problems,
    )


def _entity(joined: Joined, root: int, name: str) -> Entity:
    units = joined.members(root)
    why = tuple(_gathered(joined.grounds(root)))
    kind = Kind(name.partition("/")[0])
    best = fullest(units, kind)
    return Entity(name, kind, best, _forms(units, best), why, held=kind is not Kind.DOCUMENT)


def _gathered(grounds: Iterable[Ground]) -> Iterable[Ground]:
    """One ground per rule and reason, with the first passages it rests on."""
    quotes: dict[tuple[str, str], list[Quote]] = defaultdict(list)
    for one in grounds:
        quotes[one.rule, one.text] += one.quotes
    for (rule, text), places in quotes.items():
        yield Ground(text, rule, tuple(sorted(dict.fromkeys(places)))[:8])


def _forms(units: Sequence[Unit], best: str) -> tuple[Name, ...]:
    """Each name with its places, the fullest first and then by first place."""
    quotes: dict[tuple[str, ...], list[Quote]] = defaultdict(list)
    words: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for unit in units:
        for naming in unit.namings:
            words[unit.form].append(tidy(naming.reading, unit.kind))
            quotes[unit.form].append(naming.quote)
    first = person_form(best) if units[0].kind is Kind.PERSON else form(best)
    names = {key: Name(usual(words[key]), tuple(sorted(dict.fromkeys(quotes[key])))) for key in quotes}
    ordered = [names[key] for key in sorted(names, key=lambda key: (key != first, names[key].quotes[0]))]
    return with_accounts(units, ordered)


def _rival(joined: Joined, near: Near, ids: Ids) -> Rival:
    unit = joined.units[near.unit]
    others = sorted(frozenset(ids[other] for other in near.others) - {ids[near.unit]})
    exact = " ".join(unit.quote.exact.split())
    words = exact if unit.words in exact else unit.words
    return Rival(ids[near.unit], unit.quote, words, tuple(others), near.reason)
