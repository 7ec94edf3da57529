"""Units joined: transitively, with grounds, and never against what keeps them apart."""

from __future__ import annotations

import pytest

from timeline.model.entity import Ground
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.resolve.joining import Joined, ground
from timeline.resolve.likeness import alike
from timeline.resolve.naming import Naming, Unit, units_of

WHY = Ground("because", "rule")


def joined(count: int = 5) -> Joined:
    """So many names, each in a source of its own."""
    quotes = [Quote(f"sources/{n}.txt", 0, 4, f"Nam{n}") for n in range(count)]
    namings = [Naming(quote, Kind.PERSON, quote.exact) for quote in quotes]
    return Joined(tuple(Unit(Kind.PERSON, n.quote.source, (n.reading,), (n,)) for n in namings))


def test_joins_are_transitive():
    """Two joins make one of three."""
    names = joined()
    names.join(0, 1, WHY)
    names.join(3, 1, WHY)
    assert names.same(0, 3)
    assert names.indexes(3) == (0, 1, 3)
    assert names.roots() == (0, 2, 4)


def test_the_first_name_stands_for_all():
    """Whatever the order of joining."""
    one, other = joined(), joined()
    for pair in ((0, 1), (1, 2), (2, 3)):
        one.join(*pair, WHY)
    for pair in ((3, 2), (2, 1), (1, 0)):
        other.join(*pair, WHY)
    assert one.root(3) == other.root(3) == 0
    assert one.members(0) == other.members(0)


def test_what_is_kept_apart_stays_apart():
    """Directly, and through whatever joins either."""
    names = joined()
    names.keep_apart(0, 1)
    assert not names.join(0, 1, WHY)
    assert names.join(1, 2, WHY)
    assert not names.join(2, 0, WHY)
    assert names.join(0, 3, WHY)
    assert not names.join(3, 2, WHY)


def test_apart_survives_later_joins_on_both_sides():
    """Kept apart before, joined with others after."""
    names = joined()
    names.join(0, 1, WHY)
    names.keep_apart(1, 2)
    names.join(2, 3, WHY)
    assert not names.may_join(0, 3)
    assert names.may_join(0, 4)


def test_joining_twice_is_joining_once():
    """No second ground for what is known."""
    names = joined()
    names.join(0, 1, WHY)
    assert names.join(1, 0, WHY)
    assert names.grounds(0) == (WHY,)


def test_corrections_come_first_among_grounds():
    """Whoever decided outranks every rule."""
    names = joined()
    names.join(0, 1, Ground("a rule", "a-rule"))
    names.join(1, 2, Ground("someone", "corrections.txt:3"))
    assert [g.rule for g in names.grounds(2)] == ["corrections.txt:3", "a-rule"]


def test_heads_are_of_the_names_asked_for():
    """A root may be another kind's name; a head never is."""
    names = joined()
    names.join(0, 3, WHY)
    assert names.heads([2, 3, 4]) == (2, 3, 4)
    assert names.roots([2, 3, 4]) == (2, 0, 4)


def test_a_ground_quotes_both_names():
    """In the order of the sources."""
    names = joined()
    found = ground("a-rule", "because", names.units[3], names.units[1])
    assert [quote.source for quote in found.quotes] == ["sources/1.txt", "sources/3.txt"]


def test_units_gather_a_name_per_source():
    """Twice in one source is one unit, in two sources two; a decided place is its own."""
    quotes = [Quote("sources/a.txt", n, n + 5, "Byrne") for n in (0, 9, 20)]
    quotes.append(Quote("sources/b.txt", 0, 5, "Byrne"))
    found = [Naming(quote, Kind.PERSON, "Byrne") for quote in quotes]
    assert [len(unit.namings) for unit in units_of(found)] == [3, 1]
    assert [len(u.namings) for u in units_of(found, frozenset([found[1].place]))] == [2, 1, 1]


def test_each_place_of_a_document_is_judged_for_itself():
    """ "The report" may mean another one further down."""
    quotes = [Quote("sources/a.txt", n, n + 6, "report") for n in (0, 9)]
    assert len(units_of([Naming(quote, Kind.DOCUMENT, "report") for quote in quotes])) == 2


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The mayor has ordered the inquiry after the fire.",
            "The mayor ordered the inquiry after the fire.",
            True,
        ),
        (
            "After the fire the mayor ordered the inquiry.",
            "The mayor ordered the inquiry after the fire.",
            True,
        ),
        ("The mayor ordered the inquiry.", "The harbour trust bought a crane.", False),
        ("", "The mayor ordered the inquiry.", False),
    ],
)
def test_sentences_in_nearly_the_same_words(one, other, expected):
    """In any order of the words, and either way round."""
    assert alike(one, other) is expected
    assert alike(other, one) is expected
