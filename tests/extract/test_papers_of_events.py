"""Papers on what happened, what happens each time, and numbers that are nobody's name."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, extracted, only, told
from timeline.model.mention import Kind


# words, kind and stance of each claim
@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("A summary of the inspection was sent to the Mill Board on 3 May 2014.", ["submission said"]),
        ("A summary of the survey was sent to the Mill Board on 3 May 2014.", ["submission said"]),
        ("The inspection took place on 3 May 2014.", ["inspection said"]),
        ("A series of inspections took place in May 2014.", ["inspection said"]),
        ("Each report is sent on after every inspection.", []),
        ("After any visit the warden makes a note.", []),
    ],
)
def test_a_paper_on_an_event_is_no_event_and_what_is_general_is_none(words: str, claims: list[str]) -> None:
    """A summary of an inspection can be sent, an inspection cannot."""
    assert told(words) == claims


def test_a_summary_of_a_paper_is_about_that_paper() -> None:
    """As a copy of it is."""
    assert "survey" in about(only("A summary of the survey was sent to the Mill Board on 3 May 2014."))[0]


@pytest.mark.parametrize("words", ["Nobody told me of C-09.", "We notify you of K-105 under our policy."])
def test_a_number_in_a_list_is_nobody(words: str) -> None:
    """Whatever a model of language takes it for."""
    people = [mention.reading for mention in extracted(words).mentions if mention.kind is Kind.PERSON]
    assert not [name for name in people if any(letter.isdigit() for letter in name)]
