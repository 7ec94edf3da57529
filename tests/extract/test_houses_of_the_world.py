"""Attendance in documents of many kinds of bodies: everyone with the part that the page gives them."""

from __future__ import annotations

import pytest

from tests.extract.houses_of_the_world import HOUSES
from tests.extract.reading import from_file
from timeline.model.terms import SourceFacts

PARTS = ("present", "apologies", "absent", "invited", "in-attendance")


def listed(words: str, name: str) -> dict[str, set[str]]:
    """Who is listed as what at the meeting of a document; who chairs it is present."""
    kind = "minutes" if name.endswith((".txt", ".md")) else ""
    found: dict[str, set[str]] = {}
    for claim in from_file(words, name, SourceFacts(kind=kind)).claims:
        for part in claim.parts if claim.kind == "meeting" and not claim.reported else ():
            role = "present" if part.role == "chair" else part.role
            if role in PARTS:
                found.setdefault(role, set()).add(part.reading)
    return found


@pytest.mark.parametrize(("house", "name", "words", "expected"), HOUSES, ids=[house[0] for house in HOUSES])
def test_everyone_is_listed_as_the_document_has_them(house, name, words, expected):
    assert listed(words, name) == {role: set(names) for role, names in expected.items()}, house
