"""Passages that stand against each other and on which nobody has ruled."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.problem import Grade, Problem
from timeline.questions.disputed import clashes
from timeline.questions.remaining import remaining
from timeline.questions.wording import words_of


def passages_pull_apart(case: Case) -> Iterator[Problem]:
    """Each dispute that is open, at its first passage; what another check tells is left to it."""
    told = {clash.quotes for clash in remaining(case)}
    for clash in clashes(case):
        if clash.quotes not in told:
            text = f"{clash.text.rstrip('.')}: rule which holds, or leave both standing"
            yield Problem(place_of(case, clash.quotes[0]), text, Grade.DOUBT, "disputed")


def said_gone_and_still_listed(case: Case) -> Iterator[Problem]:
    """All who were at a meeting are said to have left, while the record has one of them in post then."""
    for clash in remaining(case):
        said, *against = clash.quotes
        places = "; ".join(f"{place_of(case, quote)} “{words_of(quote)}”" for quote in against)
        message = f"“{words_of(said)}” stands against {places}: settle which"
        yield Problem(place_of(case, said), message, Grade.DOUBT, "said-gone-and-listed")
