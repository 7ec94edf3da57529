"""Someone who acts at a meeting whose list does not have them there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling

Codes = Callable[[Telling], list[str]]
CODE = "acted-and-not-listed"
LISTED = "person/ann person/bea person/cyd"


def council(words: str = "", present: str = LISTED, **act: str) -> Telling:
    """A council of three, minutes with these words below the list, and perhaps what someone did."""
    told = Telling(as_of="2020").knows(
        "person/ann: Ann Hale", "person/bea: Bea Stroud", "person/cyd: Cyd Tarn", "person/dov: Dov Lloyd"
    )
    told.source("m.txt", "2018-05-03", "minutes")
    told.says(
        "Present: Ann Hale, Bea Stroud, Cyd Tarn.", "meeting", "2018-05-03", title="council", present=present
    )
    told.words(words) if words else None
    if act:
        told.says(
            "The crane is to be repaired, they proposed.", "request", "2018-05-03", title="crane", **act
        )
    return told


# who proposed it, how often it is reported
@pytest.mark.parametrize(("who", "times"), [("person/dov", 1), ("person/ann", 0)])
def test_whoever_proposes_is_listed(codes: Codes, who: str, times: int) -> None:
    """By what the minutes tell as done at the meeting."""
    assert codes(council(agent=who)).count(CODE) == times


# words without a sentence, how often it is reported
@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("Proposed by Cllr Lloyd, seconded by Cllr Hale.", 1),
        ("Proposed: Lloyd. Seconded: Lloyd.", 1),
        ("Proposed by Cllr Stroud, seconded by Cllr Hale.", 0),
        ("Proposed by nobody.", 0),
        ("Moved by Cllr Nemo.", 0),
    ],
)
def test_movers_and_seconders_are_listed(codes: Codes, words: str, times: int) -> None:
    """Each name once, and only those of somebody in the case."""
    assert codes(council(words)).count(CODE) == times


def test_a_short_list_names_not_all(codes: Codes) -> None:
    """Two names may be those who were named only."""
    assert CODE not in codes(council(agent="person/dov", present="person/ann person/bea"))
