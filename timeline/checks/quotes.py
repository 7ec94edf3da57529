"""Quotes that are not the words at their place: a fault of ours, which nobody should have to trust us on."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.checks.proof import inexact
from timeline.model.problem import Problem


def quote_is_not_exact(case: Case) -> Iterator[Problem]:
    """Every quote of the case, compared letter for letter with its source."""
    return inexact(case, dict.fromkeys(case.quotes()))
