"""Customary short forms: "Bob Martin" is "Robert Martin", and "Chris" may be Christine or Christopher."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from timeline.resolve.crowd import Crowd
from timeline.resolve.persons import Name, full_forms, is_short_for
from timeline.resolve.slips import slips

MISSPELT = 1  # letters by which two given names may be one that was misspelt
BEGUN = 4  # letters with which a short form and a given name begin alike

Decided = Sequence[tuple[int, tuple[int, ...]]]


def short(name: Name, other: Name) -> bool:
    """Bob Martin beside Robert Martin."""
    fits = name.is_full and name.given != other.given and is_short_for(name.given, other.given)
    return fits and (not name.suffix or name.suffix == other.suffix)


def forms_of_one(crowd: Crowd, index: int, others: Sequence[int]) -> bool:
    """ "Bill", "Billy" and "William": each is a form of every other, so that nobody is between two."""
    pairs = combinations((index, *others), 2)
    return all(crowd.agree(*pair) and _is_one_form(crowd, *pair) for pair in pairs)


def _is_one_form(crowd: Crowd, one: int, other: int) -> bool:
    first, second = crowd.names[one], crowd.names[other]
    return first.given == second.given or short(first, second)


def between_two(crowd: Crowd, decided: Decided, fitting: Mapping[Name, Sequence[int]]) -> dict[int, str]:
    """Whoever fits only "Chris", where "Chris" fits others too or is somebody else near by."""
    meant = {crowd.joined.root(index): (index, roots) for index, roots in decided}
    torn = {
        root: index
        for root, (index, roots) in meant.items()
        if len(roots) > 1 and _is_torn(crowd, index, fitting[crowd.names[index]])
    }
    found = {}
    for index, roots in decided:
        root = crowd.joined.root(roots[0])
        anothers = len(roots) == 1 and _is_anothers(crowd, index, meant.get(root))
        rival = _rival(crowd, index, roots[0]) if len(roots) == 1 else None
        if len(roots) == 1 and (root in torn or anothers or rival is not None):
            words = crowd.unit(torn.get(root, root) if rival is None else index).words
            found[index] = f'the name fits, but "{words}" may be somebody else\'s as well'
    return found


def _rival(crowd: Crowd, index: int, other: int) -> int | None:
    """Somebody else of the surname whose given name begins like the short one: "Barney", beside Barnaby."""
    pair = crowd.names[index].given, crowd.names[other].given
    begun = min(pair, key=len)[:BEGUN]
    for third in crowd.people_of(crowd.names[index].surname):
        given = crowd.names[third].given
        is_form = any(slips(given, one) <= MISSPELT or is_short_for(given, one) for one in pair)
        if given.startswith(begun) and len(begun) < len(given) and given not in pair and not is_form:
            return third
    return None


def _is_torn(crowd: Crowd, index: int, others: Sequence[int]) -> bool:
    return any(_exclude(crowd, index, *pair) for pair in combinations(others, 2))


def _is_anothers(crowd: Crowd, index: int, meant: tuple[int, tuple[int, ...]] | None) -> bool:
    """The short name means one person of its own source, who cannot be this one."""
    if meant is None or len(meant[1]) > 1 or crowd.joined.same(index, meant[1][0]):
        return False
    return any(_exclude(crowd, meant[0], index, one) for one in crowd.names_of(meant[1][0]))


def _exclude(crowd: Crowd, index: int, one: int, other: int) -> bool:
    """Two people who both may go by a short name: other given names, or other initials as often."""
    name, first, second = (crowd.names[each].given for each in (index, one, other))
    rare = crowd.circles.is_rare(one, other) or crowd.circles.is_rare(other, one)
    if not rare and not crowd.agree(one, other):
        return True
    fuller = {first, second} <= {*full_forms(name)}
    return fuller and slips(first, second) > MISSPELT and not is_short_for(first, second)
