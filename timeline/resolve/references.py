"""Numbers that things bear in prose ("leak L-258", "file AB/1204"): two of one kind are two things."""

from __future__ import annotations

import re
from functools import lru_cache

_REFERENCE = re.compile(r"(?<![\w/-])(?P<letters>[A-Z]{1,5})[-/](?P<number>\d{1,7})(?![\w/-])")


def numbers_agree(one: str, other: str) -> bool:
    """Nothing in the numbers that two passages bear says that they tell of two things."""
    ours, theirs = _references(one), _references(other)
    kinds = {letters for letters, _ in ours} & {letters for letters, _ in theirs}
    return not kinds or bool(ours & theirs)


@lru_cache(maxsize=10_000)  # a passage is laid beside each that it may be of one event with
def _references(words: str) -> frozenset[tuple[str, int]]:
    return frozenset((found["letters"], int(found["number"])) for found in _REFERENCE.finditer(words))
