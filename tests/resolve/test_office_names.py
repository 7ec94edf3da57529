"""Offices in the place of names: which words are nothing else, and before whose surname they stand."""

from __future__ import annotations

import pytest

from timeline.resolve.offices import bearers, office_alone, offices_before


# words, the office that they are
@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("The Governor", "governor"),
        ("Madam Secretary", "secretary"),
        ("MR PRESIDENT", "president"),
        ("Governor Byrne", ""),
        ("Secretary of State", ""),
        ("Professor", ""),
        ("Treasury", ""),
        ("", ""),
    ],
)
def test_an_office_alone(words: str, office: str) -> None:
    """A form of address may stand before it; a rank or a learned title says nothing."""
    assert office_alone(words) == office


# words, the offices before the name in them
@pytest.mark.parametrize(
    ("words", "offices"),
    [
        ("Governor Byrne", ("governor",)),
        ("Secretary  Ada J Byrne", ("secretary",)),
        ("Secretary of State", ()),
        ("Secretary Of State for Fish", ()),
        ("Dr Byrne", ()),
        ("Ada Byrne", ()),
    ],
)
def test_an_office_before_a_name(words: str, offices: tuple[str, ...]) -> None:
    """What an office is of is nobody's name."""
    assert offices_before(words) == offices


def test_whom_each_source_calls_so() -> None:
    """By surname, so that two ways of naming one person count once."""
    named = [("a.csv", "Governor Byrne"), ("a.csv", "Governor Ada Byrne"), ("b.csv", "Governor Quill")]
    found = bearers(named)
    assert found["a.csv", "governor"] == {"byrne"}
    assert found["b.csv", "governor"] == {"quill"}
