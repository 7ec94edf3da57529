"""What may help with a question that is not understood: its kind, a misspelt word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from timeline.case import Case
from timeline.english.grammar import asking_words
from timeline.store.forms import folded

MARK = re.compile(r"§\w+")
WORD = re.compile(r"[a-z]{3,}")
LIKE = 0.84  # of a word's letters in their order: nearer words are taken for a slip
LONGEST = 400  # characters of a question that are looked at: a longer one is no question


def hints(case: Case, words: str) -> tuple[str, ...]:
    """Sentences that tell what to ask instead; none where nothing is known to help."""
    asked = words[:LONGEST]
    told = next((sentence for pattern, sentence in _known() if pattern.search(asked)), "")
    return tuple(sentence for sentence in (*_slips(case, asked), told) if sentence)


@cache
def _known() -> tuple[tuple[re.Pattern[str], str], ...]:
    lines = files(__package__).joinpath("hints.txt").read_text("utf-8").splitlines()
    pairs = (line.split(" => ", 1) for line in lines if line and not line.startswith("#"))
    return tuple((re.compile(pattern), sentence) for pattern, sentence in pairs)


def _slips(case: Case, words: str) -> Iterator[str]:
    """Words of no question and of no name of the case that are nearly a word of questions."""
    named = {
        word for entity in case.entities() for name in entity.names for word in folded(name.words).split()
    }
    named |= {word for event in case.events() for word in folded(event.title).split()}
    known = sorted(word for word in asking_words() if len(word) > 2)
    for word in dict.fromkeys(WORD.findall(MARK.sub(" ", words))):
        if word not in asking_words() and word not in named:
            near = get_close_matches(word, known, 1, LIKE)
            if near and not word.startswith(near[0]) and not near[0].startswith(word):
                yield f"“{word}” is no word of questions here; perhaps “{near[0]}” is meant."
