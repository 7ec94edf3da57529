"""The name by which an entity goes."""

from __future__ import annotations

import pytest

from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.resolve.forms import tidy
from timeline.resolve.fullest import fullest, usual
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
        (Kind.PERSON, ("ADA BYRNE", "ADA BYRNE", "Ada Byrne"), "Ada Byrne"),
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
    ("kind", "words", "expected"),
    [
        (Kind.ORGANISATION, "the  Harbour Trust's", "Harbour Trust"),
        (Kind.DOCUMENT, "This report", "report"),
        (Kind.DOCUMENT, "A report", "report"),
        (Kind.GROUP, "the", "the"),
        (Kind.PERSON, "O’Dare’s", "O’Dare"),
        (Kind.PERSON, "A Byrne", "A Byrne"),
        (Kind.PERSON, "An Binh Tarn", "An Binh Tarn"),
        (Kind.PERSON, "the Byrne", "Byrne"),
    ],
)
def test_tidy_names(kind, words, expected):
    """Without article, possessive and odd spaces; a lone word is kept, and the "A" of a person."""
    assert tidy(words, kind) == expected


def test_the_usual_spelling():
    """The most frequent; of equals not the one in capitals."""
    assert usual(["HARBOUR", "Harbour"]) == "Harbour"
    assert usual(["harbour", "Harbour", "Harbour"]) == "Harbour"
