"""Titles and ranks before a name: which they are, and which one person may go by."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from types import MappingProxyType

from timeline.model.mention import Sign
from timeline.resolve.forms import folded, form, vocabulary

MEN = vocabulary("mr sir lord baron viscount master")
WOMEN = vocabulary("mrs ms miss dame lady baroness viscountess countess mme")
TITLES = (
    MEN
    | WOMEN
    | vocabulary(
        "cllr councillor dr prof professor rev reverend judge justice sgt sergeant insp inspector supt dc "
        "capt captain col colonel maj major gen general lt lieutenant alderman mp mx hon dcs dci ds pc "
        "secretary president governor senator ambassador congressman congresswoman minister chancellor "
        "commissioner superintendent commander admiral brigadier canon archdeacon"
    )
)
ALIKE = MappingProxyType(
    {"councillor": "cllr", "professor": "prof", "reverend": "rev", "sergeant": "sgt", "inspector": "insp"}
    | {"captain": "capt", "superintendent": "supt", "colonel": "col", "major": "maj"}
    | {"general": "gen", "lieutenant": "lt"}
)
GRADES = vocabulary("chief deputy assistant vice")
RANKS = vocabulary("pc dc sgt ds insp di dci dcs supt lt capt maj col brigadier gen commander admiral")


@lru_cache(maxsize=1 << 16)
def without_titles(words: str) -> tuple[tuple[str, ...], str]:
    """Titles off, and with them whatever post stands before the last of them."""
    tokens = words.split()
    places = [index for index, token in enumerate(tokens[:-1]) if title_of(token)]
    if not places:
        return (), words
    titles = tuple(title_of(tokens[index]) for index in places)
    return titles, " ".join(tokens[places[-1] + 1 :])


def title_of(token: str) -> str:
    """The title that a word is, one spelling each; empty if it is none."""
    bare = folded(token).rstrip(".")
    return ALIKE.get(bare, bare) if bare in TITLES else ""


def titles_of(titles: Iterable[str], signs: Iterable[Sign], written: str = "") -> frozenset[str]:
    """The titles of a name, those beside it and in the words as written, one spelling each.

    A rank is a title wherever it is told as a post, and a chief inspector is no inspector.
    """
    signed = [(sign.name, ALIKE.get(word, word)) for sign in signs for word in form(sign.reading)]
    known = [word for kind, word in signed if kind == "title" or (kind == "post" and word in RANKS)]
    grade = next((word for kind, word in signed if kind == "post" and word in GRADES), "")
    found = (*titles, *known, *(without_titles(written)[0] if written else ()))
    return frozenset(f"{grade} {word}" if grade and word in RANKS else word for word in found)


def ranks(titles: frozenset[str]) -> frozenset[str]:
    """Those of the titles that are ranks."""
    return frozenset(title for title in titles if title.rpartition(" ")[2] in RANKS)


def titles_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """No Mr on one side with a Mrs on the other."""
    return not (one & MEN and other & WOMEN) and not (one & WOMEN and other & MEN)


def ranks_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """No sergeant on one side with an inspector on the other."""
    mine, yours = ranks(one), ranks(other)
    return not mine or not yours or bool(mine & yours)


def titles_fit(one: frozenset[str], other: frozenset[str]) -> bool:
    """Titles under which one may go who is called by a surname alone."""
    return titles_agree(one, other) and ranks_agree(one, other)
