"""Bodies by their first letters, told from words that are only shouted."""

from __future__ import annotations

from timeline.extract.lexicon import verbs, words

ORDINARY = frozenset("ok pm am not all no and the of to in draft final annex part".split())


def is_acronym(word: str) -> bool:
    """Two to seven capital letters, an ampersand or full stops between, that are no shouted word."""
    bare = word.replace("&", "").replace(".", "")
    if not (2 <= len(bare) <= 7 and bare.isalpha() and bare.isupper()):
        return False
    return (
        bare.lower() not in ORDINARY and bare.lower() not in verbs() and bare.lower() not in words("groups")
    )
