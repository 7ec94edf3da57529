"""Statements that everybody has left, against lists that have some of them in post."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.problem import Grade, Problem
from timeline.questions.remaining import remaining
from timeline.questions.wording import words_of


def said_gone_and_still_listed(case: Case) -> Iterator[Problem]:
    """All who were at a meeting are said to have left, while the record has one of them in post then."""
    for clash in remaining(case):
        said, *against = clash.quotes
        places = "; ".join(f"{place_of(case, quote)} “{words_of(quote)}”" for quote in against)
        message = f"“{words_of(said)}” stands against {places}: settle which"
        yield Problem(place_of(case, said), message, Grade.DOUBT, "said-gone-and-listed")
