"""Tenures that cannot be, or that cannot both be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from timeline.case import Case
from timeline.checks.places import place_of
from timeline.model.entity import Tenure
from timeline.model.mention import Kind
from timeline.model.phrase import named
from timeline.model.problem import Grade, Problem
from timeline.model.when import EVER, NEVER


def tenure_ends_before_it_starts(case: Case) -> Iterator[Problem]:
    """A tenure whose end surely lies before its start."""
    for tenure in case.tenures():
        if tenure.end.surely_before(tenure.start):
            span = f"from {named(tenure.start)} to {named(tenure.end)}"
            post = case.entity(tenure.post).name
            message = f'"{_who(case, tenure)}" is said to be "{post}" {span}: check both dates'
            yield Problem(place_of(case, tenure.evidence[0]), message, Grade.DOUBT, "tenure-reversed")


def two_hold_one_post(case: Case) -> Iterator[Problem]:
    """Two people whose tenures of one post surely overlap, as far as both are documented."""
    for post in case.entities(Kind.POST):
        held = [tenure for tenure in case.tenures(post=post.id) if tenure.manner != "covering"]
        documented = [tenure for tenure in held if tenure.certainty == "documented"]
        for one, other in combinations(documented, 2):
            if one.person != other.person and _surely_overlap(one, other):
                yield _both(case, post.name, one, other)


def _surely_overlap(one: Tenure, other: Tenure) -> bool:
    """Some day lies surely within both: after both starts and before both ends."""
    if NEVER in (one.start.latest, other.start.latest) or EVER in (one.end.earliest, other.end.earliest):
        return False
    return max(one.start.latest, other.start.latest) < min(one.end.earliest, other.end.earliest)


def _both(case: Case, post: str, one: Tenure, other: Tenure) -> Problem:
    names = f'"{_who(case, one)}" and "{_who(case, other)}"'
    start = named(max(one.start, other.start, key=lambda when: when.sort_key))
    message = f'{names} both hold the post "{post}" from {start}: settle which, or that it is shared'
    return Problem(place_of(case, other.evidence[0]), message, Grade.DOUBT, "two-holders")


def _who(case: Case, tenure: Tenure) -> str:
    return case.entity(tenure.person).name if tenure.person else "a vacancy"
