"""Under which names someone occurs: each as it was typed, at the places where it was."""

from __future__ import annotations

import pytest

from timeline.model.entity import Entity, Name
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.questions.names import spellings


def entity(kind: Kind, **typed: tuple[str, ...]) -> Entity:
    """Someone or something under names, each of which stands somewhere in these ways."""
    names = tuple(
        Name(words, tuple(Quote("sources/index.csv", at, at + len(way), way) for at, way in enumerate(ways)))
        for words, ways in typed.items()
    )
    return Entity(f"{kind.value}/one", kind, names[0].words, names)


def listed(kind: Kind, **typed: tuple[str, ...]) -> list[tuple[str, int]]:
    """Each name with the number of its places."""
    return [(words, len(quotes)) for words, quotes in spellings(entity(kind, **typed)).items()]


# as it is typed at the places of one name
@pytest.mark.parametrize(
    "typed",
    [
        ("AshJ@town.gov", "ashj@town.gov"),
        ("AshJ@town.gov", "AshJ@town/gov", "ashj@town;gov"),
        ("Ash, Jane", "Ash, Jane>", "ASH, JANE", "Ash. Jane", "Ash,Jane", ";Ash, Jane"),
    ],
)
def test_every_way_in_which_a_name_was_typed_is_listed(typed: tuple[str, ...]) -> None:
    """Capitals, slips of the pen and stray signs are what the source says."""
    assert listed(Kind.PERSON, **{typed[0]: typed}) == [(way, 1) for way in typed]


def test_a_name_in_another_order_than_it_is_read_is_listed_as_typed() -> None:
    """The reading "Jane Ash" stands nowhere."""
    assert listed(Kind.PERSON, **{"Jane Ash": ("Ash, Jane", "Ash, Jane")}) == [("Ash, Jane", 2)]


def test_an_address_beside_a_name_is_part_of_what_was_typed() -> None:
    """Where the source gives both in one."""
    typed = ("Ash, Jane", "Ash, Jane <AshJ@town.gov>")
    assert listed(Kind.PERSON, **{"Jane Ash": typed}) == [(way, 1) for way in typed]


def test_whoever_is_she_is_no_further_name() -> None:
    """The place goes with the name, which a title may stand before."""
    assert listed(Kind.PERSON, **{"Jane Ash": ("She", "Dr Jane Ash")}) == [("Dr Jane Ash", 2)]


def test_an_article_and_a_possessive_make_no_other_name() -> None:
    """Nor does a capital at the head of a sentence."""
    assert listed(Kind.ORGANISATION, council=("the council", "Council's", "The Council")) == [("council", 3)]


def test_a_body_is_listed_in_every_spelling() -> None:
    """The trust in capitals is the trust."""
    typed = {"Weir Trust": ("Weir Trust", "WEIR TRUST", "the Weir Trust")}
    assert listed(Kind.ORGANISATION, **typed) == [("Weir Trust", 2), ("WEIR TRUST", 1)]


def test_a_paper_is_told_in_one_spelling() -> None:
    """ "Audit Report" is the audit report."""
    typed = {"audit report": ("the audit report", "Audit Report")}
    assert listed(Kind.DOCUMENT, **typed) == [("audit report", 2)]


def test_a_name_without_a_place_is_kept() -> None:
    """A decision may have given it."""
    assert listed(Kind.PERSON, **{"Jane Ash": ("Jane Ash",), "Jane Elm": ()}) == [
        ("Jane Ash", 1),
        ("Jane Elm", 0),
    ]
