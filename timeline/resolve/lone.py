"""One word for a correspondent: the surname or given name of the only one in the index who bears it.

Whoever writes is not always listed in full, so that a given name that people commonly have says nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from timeline.resolve.offices import office_alone, offices_before
from timeline.resolve.persons import is_customary
from timeline.resolve.spelt import Candidates, Spelt

SHORTEST = 3  # letters of a word by which someone is known
LONGER = 2  # letters by which a login is longer than the surname in it


def lone(people: Spelt) -> Candidates:
    """Each single word, with the one person of its index whom it can mean."""
    surnames, given = _bearers(people, "surname"), _bearers(people, "given")
    for index in people.circles.times:
        word = _word(people, index)
        source = people.joined.units[index].source
        of_surname, of_given = surnames.get((source, word), {}), given.get((source, word), {})
        for bearers, signs in ((of_surname, "surname-alone"), (of_given, "given-alone")):
            if word and len(of_surname or of_given) == len(bearers) == 1:
                ((root, other),) = bearers.items()
                told = [*_signs(people, word, root, signs)]
                if told:
                    yield index, (other, (*told, *people.circle(index, other)))


def office_names(people: Spelt) -> Candidates:
    """ "The Governor", beside the only one whom the index calls so, unless they write to each other."""
    titled: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for index in people.names:
        unit = people.joined.units[index]
        for office in offices_before(unit.quote.exact):
            titled[unit.source, office].setdefault(people.names[index].surname, index)
    for index in people.circles.times:
        unit = people.joined.units[index]
        called = [*titled.get((unit.source, office_alone(unit.words)), {}).values()]
        if index in people.names and len(called) == 1:
            yield index, (called[0], ("office-alone", "nobody-called", *_between(people, index, called[0])))


def _between(people: Spelt, index: int, other: int) -> Iterator[str]:
    yield from people.circle(index, other)
    beside = people.circles.beside.get(index)
    if beside is not None and beside[other]:
        yield "one-row"


def _bearers(people: Spelt, part: str) -> dict[tuple[str, str], dict[int, int]]:
    """Whoever bears each surname or given name in each source, a name for each person."""
    found: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for index in people.full:
        key = people.joined.units[index].source, getattr(people.names[index], part)
        found[key].setdefault(people.joined.root(index), index)
    return found


def _word(people: Spelt, index: int) -> str:
    """The one word of a name, if it says anything: no title, address or common given name."""
    name, login = people.names.get(index), people.logins.get(index)
    if name is None or not name.is_surname or name.titles or (login is not None and login.domain):
        return ""
    unit = people.joined.units[index]
    common = bool(unit.signs("given")) or is_customary(name.surname)
    return "" if common or len(unit.form) > 1 or len(name.surname) < SHORTEST else name.surname


def _signs(people: Spelt, word: str, root: int, sign: str) -> Iterator[str]:
    """What speaks for the only bearer of a word; nothing where somebody else may be meant."""
    if sign == "surname-alone":
        yield sign
        if not any(_is_another(people, index, word, root) for index in people.names):
            yield "nobody-else"
    elif len({people.names[one] for one in people.joined.indexes(root) if one in people.names}) > 1:
        yield sign
        yield "nobody-called"


def _is_another(people: Spelt, index: int, word: str, root: int) -> bool:
    """A short name or login of somebody else of that surname: "T. Byrne", "byrnet@"."""
    if people.joined.root(index) == root:
        return False
    name, login = people.names[index], people.logins.get(index)
    if name.has_initial and name.surname == word:
        return True
    letters = login.letters if login is not None and login.letters != word else ""
    short = len(letters) <= len(word) + LONGER
    return short and (letters.startswith(word) or letters.endswith(word))
