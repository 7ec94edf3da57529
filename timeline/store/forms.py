"""The forms under which a name is looked up: as written, folded, by its last words, by any word.

Folding makes a copy for comparison: case, accents, white space, punctuation, articles, titles of
address and the possessive are left out. Nothing folded is ever shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

ARTICLES = frozenset({"the", "a", "an"})
TITLES = frozenset(
    (
        *("cllr", "cllrs", "councillor", "councillors", "mr", "mrs", "ms", "miss", "mx", "dr"),
        *("sir", "dame", "lord", "lady", "hon", "prof", "professor", "rev", "revd", "reverend"),
        *("capt", "captain", "col", "colonel", "sgt", "sergeant", "supt", "superintendent"),
        *("insp", "inspector", "alderman", "canon", "archdeacon", "commander", "brigadier", "lieutenant"),
    )
)
SMALL_WORDS = ARTICLES | frozenset(
    ("of", "for", "in", "on", "to", "at", "by", "into", "from", "and", "with", "about")
)
HEADED = re.compile(r" (?:of|for|into|on|about|to|from|by|in|at|with) ")

_POSSESSIVE = re.compile(r"['\u2019\u02bc](?:s\b|(?!\w))")
_NOT_WORD = re.compile(r"[^\w&]+")


def tidy(name: str) -> str:
    """The name with its white space folded, no-break spaces too."""
    return " ".join(name.split())


def folded(name: str) -> str:
    """The name as it is compared; one of nothing but titles and articles keeps them."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = _NOT_WORD.sub(" ", _POSSESSIVE.sub(" ", plain.casefold())).split()
    kept = words
    while kept and (kept[0] in ARTICLES or kept[0] in TITLES):
        kept = kept[1:]
    return " ".join(kept or words)


def tails(form: str, kind: str) -> Iterator[str]:
    """The last words of a folded name; what a post or document is of, or for, is no last word."""
    headed = kind in ("post", "document", "matter", "group")
    words = (HEADED.split(form)[0] if headed else form).split()
    whole = " ".join(words)
    if whole != form:
        yield whole
    yield from (" ".join(words[start:]) for start in range(1, len(words)))


def telling_words(form: str) -> tuple[str, ...]:
    """The words of a folded name that can tell it from others, each once."""
    return tuple(dict.fromkeys(word for word in form.split() if word not in SMALL_WORDS))
