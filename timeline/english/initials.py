"""Initials in a question, spelt out where the names of the case have one reading of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.mention import Kind
from timeline.questions.sittings import COUNTED
from timeline.store.forms import SMALL_WORDS, folded

INITIALS = re.compile(r"\b[A-Z]{2,6}\b")


def spelt_out(case: Case, asked: str) -> str:
    """The question with initials as the words they stand for: "TSC" as "Technical Steering Committee"."""
    found = [token for token in dict.fromkeys(INITIALS.findall(asked)) if token.lower() not in SMALL_WORDS]
    if not found:
        return asked
    names = tuple(dict.fromkeys(_names(case)))
    known = frozenset(folded(name) for name in names)
    for token in found:
        meant = {words for name in names for words in _bearing(token, name)}
        if len(meant) == 1 and token.lower() not in known:
            asked = re.sub(rf"\b{token}\b", next(iter(meant)), asked)
    return asked


def _names(case: Case) -> Iterator[str]:
    """Names of bodies, groups and posts, and what meetings are called."""
    for entity in case.entities(Kind.ORGANISATION, Kind.GROUP, Kind.POST):
        yield from (name.words for name in entity.names)
    for kind in sorted(COUNTED):
        yield from (event.title for event in case.events(kind=kind))


def _bearing(token: str, name: str) -> Iterator[str]:
    """The stretch of a name whose words begin with these letters."""
    words = [word for word in re.findall(r"[\w'’-]+", name) if word.lower() not in SMALL_WORDS]
    for start in range(len(words) - len(token) + 1):
        stretch = words[start : start + len(token)]
        if all(word[0] == letter for word, letter in zip(stretch, token, strict=True)):
            yield " ".join(stretch)
