"""Passages that stand against each other and on which nobody has ruled."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.problem import Grade, Problem
from timeline.questions.disputed import clashes
from timeline.questions.remaining import remaining


def passages_pull_apart(case: Case) -> Iterator[Problem]:
    """Each dispute that is open, at its first passage; what another check tells is left to it."""
    told = {clash.quotes for clash in remaining(case)}
    for clash in clashes(case):
        if clash.quotes not in told:
            text = f"{clash.text.rstrip('.')}: rule which holds, or leave both standing"
            yield Problem(place_of(case, clash.quotes[0]), text, Grade.DOUBT, "disputed")
