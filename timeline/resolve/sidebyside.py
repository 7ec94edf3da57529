"""People who are listed side by side: a list of those present names nobody twice on purpose.

"Bob Quill" and "Robert Quill" in one list are two people until somebody says otherwise, however well
the one name stands for the other; that they share an account is saying so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from timeline.model.extraction import Extraction
from timeline.model.grouped import grouped
from timeline.model.mention import Claim, Kind, PartWords
from timeline.model.source import Quote
from timeline.resolve.crowd import generations_fit, name_of
from timeline.resolve.forms import form
from timeline.resolve.joining import Joined, Near, ground
from timeline.resolve.persons import parsed
from timeline.resolve.titles import titles_fit, titles_of

LISTS = frozenset({"present", "chair", "in-attendance", "apologies", "absent", "invited"})
TWICE = frozenset({"chair", "invited"})  # who chairs or is invited may stand among those present too
REASON = "the two are listed side by side"
Pair = tuple[int, int]
Forms = tuple[str, ...]


def keep_apart_in_lists(joined: Joined, extractions: Sequence[Extraction]) -> tuple[Near, ...]:
    """Keep apart whom one list names beside each other under two full names; each pair is a doubt."""
    at = {naming.quote: index for index, unit in enumerate(joined.units) for naming in unit.namings}
    accounts = _accounts(joined)
    near: dict[tuple[Forms, ...], Near] = {}
    for extraction in extractions:
        for claim in extraction.claims:
            for one, other in _pairs(joined, claim, at):
                if not generations_fit(name_of(joined.units[one]), name_of(joined.units[other])):
                    continue  # told apart by their names
                forms = joined.units[one].form, joined.units[other].form
                shared = accounts[forms[0]] & accounts[forms[1]] if forms[0] != forms[1] else frozenset()
                if not shared and not joined.same(one, other):
                    joined.keep_apart(one, other)
                    names = tuple(sorted((joined.units[one].form, joined.units[other].form)))
                    near.setdefault(names, Near(one, (other,), REASON))
    return tuple(near.values())


def _pairs(joined: Joined, claim: Claim, at: dict[Quote, int]) -> Iterator[Pair]:
    """Those of one surname and another given name in the lists of one meeting."""
    if claim.kind != "meeting" or claim.reported:
        return
    listed = {at[p.quote]: p.role for p in claim.parts if _is_listed(p) and p.quote in at}
    families: defaultdict[str, list[int]] = defaultdict(list)
    for index in listed:
        name = parsed(joined.units[index].words)
        if name.given:
            families[name.surname].append(index)
    for surname in sorted(families):
        for one, other in combinations(families[surname], 2):
            if _are_two(joined, one, other, (listed[one], listed[other])):
                yield one, other


def _is_listed(part: PartWords) -> bool:
    return part.role in LISTS and part.kind is Kind.PERSON


def _are_two(joined: Joined, one: int, other: int, roles: tuple[str, str]) -> bool:
    """Two full names, or an initial beside them that is neither of the chair nor of those invited."""
    units = joined.units[one], joined.units[other]
    names = [parsed(unit.words) for unit in units]
    where = [sign.reading for unit in units for sign in unit.signs("listed")[:1]]
    if len(where) == len(frozenset(where)) == 2:
        return True
    differ = names[0].given != names[1].given
    return differ and (all(name.is_full for name in names) or TWICE.isdisjoint(roles))


def _accounts(joined: Joined) -> defaultdict[Forms, frozenset[str]]:
    """The accounts and addresses beside each name, wherever it stands."""
    found: defaultdict[Forms, frozenset[str]] = defaultdict(frozenset)
    for unit in joined.units:
        if unit.kind is Kind.PERSON:
            signs = (*unit.signs("handle"), *unit.signs("address"))
            found[unit.form] |= frozenset(sign.reading for sign in signs)
    return found


def join_in_lists(joined: Joined, extractions: Sequence[Extraction]) -> None:
    """Join "T. Quill" with "T. Quill", and "Quill" with "Quill", in the lists of one body.

    A name short of a given name is nobody in particular; in minutes of one body it is its member.
    """
    at = {naming.quote: index for index, unit in enumerate(joined.units) for naming in unit.namings}
    groups: dict[tuple[Forms, Forms], dict[int, None]] = defaultdict(dict)
    for extraction in extractions:
        for claim in extraction.claims:
            for host, index in _members(joined, claim, at):
                groups[host, joined.units[index].form][index] = None
    for group in groups.values():
        two = any(_are_told_apart(joined, *pair) for pair in combinations(group, 2))
        first: dict[frozenset[str], int] = {}
        for index in group:
            one = first.setdefault(_titles(joined, index) if two else frozenset(), index)
            text = f'"{joined.units[one].words}" stands in several lists of one body'
            joined.join(one, index, ground("same-list", text, joined.units[one], joined.units[index]))


def _are_told_apart(joined: Joined, one: int, other: int) -> bool:
    """A man and a woman, two ranks, or two titles in one list."""
    titles = _titles(joined, one), _titles(joined, other)
    near = joined.units[one].source == joined.units[other].source
    return not titles_fit(*titles) or (near and titles[0] != titles[1])


def _members(joined: Joined, claim: Claim, at: dict[Quote, int]) -> Iterator[tuple[Forms, int]]:
    """Those listed without a given name at a meeting, with the body that met."""
    hosts = [form(part.reading) for part in claim.parts if part.role == "host"]
    if claim.kind != "meeting" or claim.reported or not hosts:
        return
    for part in claim.parts:
        listed = part.role in LISTS and part.kind is Kind.PERSON and part.quote in at
        if listed and not parsed(joined.units[at[part.quote]].words).is_full:
            yield hosts[0], at[part.quote]


def _titles(joined: Joined, index: int) -> frozenset[str]:
    name, namings = parsed(joined.units[index].words), joined.units[index].namings
    return frozenset().union(*(titles_of(name.titles, one.signs, one.quote.exact) for one in namings))


def join_with_listed(joined: Joined, extractions: Sequence[Extraction]) -> None:
    """Join "Cllr Quill" in minutes with the only Quill, "T. Quill", whom they list."""
    at = {naming.quote: index for index, unit in enumerate(joined.units) for naming in unit.namings}
    spoken = grouped(
        ((unit.source, parsed(unit.words).surname), index)
        for index, unit in enumerate(joined.units)
        if unit.kind is Kind.PERSON and parsed(unit.words).is_surname
    )
    for extraction in extractions:
        for surname, listed in _families(joined, extraction, at).items():
            near = spoken[extraction.text.source.path, surname] if len(listed) == 1 else ()
            for index in near:
                if titles_fit(_titles(joined, listed[0]), _titles(joined, index)):
                    unit, other = joined.units[listed[0]], joined.units[index]
                    text = f'"{other.words}" is the only one of that name whom the minutes list'
                    joined.join(listed[0], index, ground("listed", text, unit, other))


def _families(joined: Joined, extraction: Extraction, at: dict[Quote, int]) -> dict[str, list[int]]:
    """Those whom minutes list by more than a surname, by their surnames."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    meetings = (claim for claim in extraction.claims if claim.kind == "meeting" and not claim.reported)
    parts = (part for claim in meetings for part in claim.parts if part.role in LISTS)
    for index in dict.fromkeys(at[part.quote] for part in parts if part.quote in at):
        name = parsed(joined.units[index].words)
        if joined.units[index].kind is Kind.PERSON and name.given:
            found[name.surname].append(index)
    return dict(sorted(found.items()))
