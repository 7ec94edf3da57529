"""Names that share an account, an address or a number in a list; and what a source says is another name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from timeline.model.mention import Sign
from timeline.resolve.crowd import Crowd
from timeline.resolve.forms import person_form
from timeline.resolve.joining import Near
from timeline.resolve.logins import is_of_an_office, login_of
from timeline.resolve.persons import Name, conflict, parsed

MANY = 8  # full names under one address or handle from which it is a shared mailbox


def join_by_sign(crowd: Crowd, sign: str, text: str) -> list[Near]:
    """Join whoever shares an address or handle, but never two names that conflict.

    The mailbox of an office is many people's: under it names are joined by themselves or not at all.
    """
    holders = {value: _own(crowd, value, group) for value, group in _holders(crowd, sign).items()}
    torn = {value for value in holders if _conflict(crowd, holders[value])}
    near = [_shared(crowd, holders[value], f"{text}, {value}") for value in sorted(torn)]
    chained = chains([group for value, group in sorted(holders.items()) if value not in torn])
    loose = frozenset(index for chain in chained if _conflict(crowd, chain) for index in chain)
    near += [_shared(crowd, chain, f"{text} by turns") for chain in chained if chain[0] in loose]
    for value in sorted(holders):
        group = holders[value]
        for index in group if value not in torn and group[0] not in loose else ():
            crowd.join(group[0], index, f"same-{sign}", f"{text}, {value}")
    return [one for one in near if 0 < len(one.others) < MANY]


def _holders(crowd: Crowd, sign: str) -> dict[str, list[int]]:
    """The names beside each address, handle or number."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index in crowd.indexes:
        place = f" of {crowd.unit(index).source}" if sign == "number" else ""
        known = [f"{entry.reading.casefold()}{place}" for entry in _signs(crowd, index, sign)]
        if sign == "address" and crowd.names[index].address:
            known.append(crowd.names[index].address)
        for value in dict.fromkeys(known):
            holders[value].append(index)
    return holders


def _own(crowd: Crowd, value: str, group: list[int]) -> list[int]:
    """Whom an address tells apart from others: at an office's, only the bare address itself."""
    if not is_of_an_office(value):
        return group
    return [index for index in group if not crowd.names[index].surname] or group[:1]


def _signs(crowd: Crowd, index: int, sign: str) -> list[Sign]:
    """The signs beside a name; an address that only a space parts from a login is somebody else's."""
    login = login_of(crowd.unit(index).words)
    found = ((naming, entry) for naming in crowd.unit(index).namings for entry in naming.sign(sign))
    alone = login is None or login.is_plain
    return [entry for naming, entry in found if alone or entry.quote.start - naming.quote.end != 1]


def _conflict(crowd: Crowd, group: Sequence[int]) -> bool:
    """Names of different people among them have neither given name nor surname in common."""
    roots: dict[Name, frozenset[int]] = {}
    for index in group:
        for member in crowd.names_of(index):
            name = crowd.names[member]
            roots[name] = roots.get(name, frozenset()) | {crowd.joined.root(index)}
    pairs = combinations(roots, 2)
    return any(conflict(*pair) and len(roots[pair[0]] | roots[pair[1]]) > 1 for pair in pairs)


def _shared(crowd: Crowd, group: Sequence[int], text: str) -> Near:
    """Whoever has the least of a name under what several share, beside the full names."""
    ordered = sorted(group, key=lambda index: (crowd.names[index].is_full, index))
    full = [index for index in group if crowd.names[index].is_full and index != ordered[0]]
    distinct = {crowd.names[index]: index for index in reversed(full)}
    others = [i for i in sorted(distinct.values()) if crowd.joined.may_join(i, ordered[0])]
    return Near(ordered[0], tuple(others), f"{text}, but the names under it conflict")


def chains(groups: Iterable[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    """The groups, put together where they share a member."""
    chain_of: dict[int, tuple[int, ...]] = {}
    for group in groups:
        members = (other for member in group for other in chain_of.get(member, (member,)))
        whole = tuple(sorted(dict.fromkeys(members)))
        chain_of.update(dict.fromkeys(whole, whole))
    return tuple(dict.fromkeys(chain_of[index] for index in sorted(chain_of)))


def join_by_alias(crowd: Crowd) -> None:
    """Join names that a source says are one."""
    signed = [(index, crowd.unit(index).signs("alias")) for index in crowd.indexes]
    for index, sign in ((index, sign) for index, signs in signed for sign in signs):
        words, source = person_form(sign.reading), crowd.unit(index).source
        for other in crowd.indexes:
            if crowd.unit(other).source == source and crowd.unit(other).form == words:
                crowd.join(index, other, "alias", f'the source says that it is also "{sign.reading}"')


def join_by_birth(crowd: Crowd) -> list[Near]:
    """Join a name with the one that a source says its bearer was born under; a short one is asked about."""
    signed = [(index, crowd.unit(index).signs("born")) for index in crowd.indexes]
    near = []
    for index, sign in ((index, sign) for index, signs in signed for sign in signs):
        born = parsed(sign.reading)
        given = (born.given, *crowd.names[index].middle) if born.given else _given(crowd, index)
        words = f'the source says that "{crowd.unit(index).words}" was "{sign.reading}" before'
        others = [other for other in crowd.people_of(born.surname) if crowd.joined.may_join(index, other)]
        full = [o for o in others if crowd.names[o].is_full and crowd.names[o].given in given]
        for other in (*full, *(o for o in others if _is_at(crowd, o, sign))):
            crowd.join(index, other, "birth-name", words)
        short = [o for o in others if not full and _may_be_short(crowd, o, given)]
        short = [o for o in short if not crowd.joined.same(o, index)]
        near += [Near(other, (index,), words) for other in crowd.joined.heads(short)[:MANY]]
    return near


def _given(crowd: Crowd, index: int) -> tuple[str, ...]:
    """The given names of a person under every full name."""
    names = [crowd.names[member] for member in crowd.names_of(index) if crowd.names[member].is_full]
    return tuple(dict.fromkeys(name.given for name in names))


def _is_at(crowd: Crowd, index: int, sign: Sign) -> bool:
    """The name stands nowhere but behind "née"."""
    return all(naming.quote == sign.quote for naming in crowd.unit(index).namings)


def _may_be_short(crowd: Crowd, index: int, given: Sequence[str]) -> bool:
    """ "A. Hale" or "Ms Hale", for someone called Ada."""
    name = crowd.names[index]
    begun = name.has_initial and any(one.startswith(name.given) for one in given)
    return begun or (name.is_surname and bool(crowd.own_titles[index]))
