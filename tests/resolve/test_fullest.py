"""The name by which an entity goes."""

from __future__ import annotations

import pytest

from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.resolve.fullest import fullest, tidy, usual
from timeline.resolve.naming import Naming, units_of


def best(kind: Kind, *names: str) -> str:
    """The fullest of these names, each at a place of its own."""
    namings = [Naming(Quote("sources/a.txt", n, n + 1, "x"), kind, name) for n, name in enumerate(names)]
    return fullest(units_of(namings), kind)


@pytest.mark.parametrize(
    ("kind", "names", "expected"),
    [
        (Kind.PERSON, ("Byrne", "Cllr Ada Byrne", "A. Byrne"), "Ada Byrne"),
        (Kind.PERSON, ("Mr Byrne", "Byrne"), "Mr Byrne"),
        (Kind.PERSON, ("Ada Byrne", "Ada Maria Byrne"), "Ada Maria Byrne"),
        (Kind.ORGANISATION, ("QHT", "the Quay Harbour Trust's"), "Quay Harbour Trust"),
        (Kind.POST, ("leader", "Leader of the Council", "Leader of the Council"), "Leader of the Council"),
        (Kind.POST, ("former Harbour Master", "Harbour Master"), "Harbour Master"),
        (Kind.DOCUMENT, ("the report", "Tidewell report", "audit report"), "Tidewell report"),
        (Kind.DOCUMENT, ("the report", "report", "report", "audit"), "audit"),
        (Kind.GROUP, ("COUNCILLORS", "councillors", "councillors"), "councillors"),
    ],
)
def test_the_fullest_name(kind, names, expected):
    """Given name and surname; most words; a maker before a kind before nothing; as mostly written."""
    assert best(kind, *names) == expected
    assert best(kind, *names[::-1]) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the  Harbour Trust's", "Harbour Trust"),
        ("This report", "report"),
        ("the", "the"),
        ("O’Dare’s", "O’Dare"),
    ],
)
def test_tidy_names(words, expected):
    """Without article, possessive and odd spaces; a lone word is kept."""
    assert tidy(words) == expected


def test_the_usual_spelling():
    """The most frequent; of equals not the one in capitals."""
    assert usual(["HARBOUR", "Harbour"]) == "Harbour"
    assert usual(["harbour", "Harbour", "Harbour"]) == "Harbour"
