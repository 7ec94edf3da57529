"""Sentences that one source took from another, or both from a third."""

from __future__ import annotations

ALIKE = 85  # of 100, in any order of the words


def alike(one: str, other: str) -> bool:
    """The two are nearly the same words."""
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(one.casefold(), other.casefold(), score_cutoff=ALIKE) > 0
