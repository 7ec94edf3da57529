"""Words without their endings: by these two passages are found to speak of one thing."""

from __future__ import annotations

import re
from functools import lru_cache

SHORT = 4  # letters: "the", "its" and "was" tell nothing of what an event is about

_WORD = re.compile(r"[a-z0-9]+")
_ENDING = re.compile(r"(?<=[a-z]{3})(?<!s)s$|(?<=[a-z]{4})ed$")


@lru_cache(maxsize=10_000)  # a request is laid beside each event of a case
def stems(words: str) -> frozenset[str]:
    """Words in small letters without the endings of a plural or a past: defects, reported."""
    return frozenset(_ENDING.sub("", word) for word in _WORD.findall(words.lower()))


@lru_cache(maxsize=10_000)
def telling(words: str) -> frozenset[str]:
    """The stems that are long enough to tell what is spoken of."""
    return frozenset(word for word in stems(words) if len(word) >= SHORT)
