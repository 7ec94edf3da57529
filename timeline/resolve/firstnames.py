"""First names in mails: "Paul should be told" among colleagues who all know which Paul.

A lone first name is joined with the one person of the case who bears it, if whoever writes or reads the
mail has a mailbox beside theirs or writes to them; a second bearer of the name, in whatever place of it,
leaves it open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from timeline.model.grouped import grouped
from timeline.resolve.crowd import Crowd


def join_first_names(crowd: Crowd) -> None:
    """Join the lone first names in the words of mails with the one colleague who can be meant."""
    parties = _parties(crowd)
    bearers = _bearers(crowd)
    for index in crowd.indexes:
        name, source = crowd.names[index], crowd.unit(index).source
        if not name.is_surname or name.titles or source not in parties or crowd.is_known(index):
            continue
        if index in crowd.circles.times:  # whoever writes under one word may be anybody
            continue
        roots = bearers.get(name.surname, {})
        if len(roots) != 1 or any(crowd.names[one].is_full for one in crowd.by_surname[name.surname]):
            continue
        (root,) = roots
        if crowd.joined.may_join(index, root) and _are_colleagues(crowd, root, parties[source]):
            text = f'"{crowd.unit(index).words}" is the first name of one colleague alone'
            crowd.join(root, index, "first-name", text)


def _parties(crowd: Crowd) -> dict[str, list[int]]:
    """Who writes and reads the mails of each source."""
    return grouped(
        (crowd.unit(index).source, index) for index in sorted(crowd.circles.times) if index in crowd.names
    )


def _bearers(crowd: Crowd) -> dict[str, dict[int, None]]:
    """The people of each first name, one root for each."""
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for index in crowd.indexes:
        if crowd.names[index].is_full:
            found[crowd.names[index].given][crowd.joined.root(index)] = None
    return found


def _are_colleagues(crowd: Crowd, root: int, parties: list[int]) -> bool:
    """Their mailbox is of one place with that of a party, or they write to one another."""
    writing = {crowd.joined.root(one) for one in parties}
    own = crowd.joined.indexes(root)
    beside = {crowd.joined.root(other) for one in own for other in crowd.circles.beside.get(one, ())}
    places = {place for one in parties for place in _places(crowd, one)}
    return bool(writing & beside) or any(place in places for place in _places(crowd, root))


def _places(crowd: Crowd, index: int) -> Iterator[str]:
    """The domains of the addresses of a person."""
    for unit in crowd.joined.members(index):
        for sign in unit.signs("address"):
            yield sign.reading.lower().rpartition("@")[2]
