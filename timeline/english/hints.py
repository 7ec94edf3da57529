"""What may help with a question that is not understood: its kind, a misspelt word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from timeline.case import Case
from timeline.english.frames import frames
from timeline.english.grammar import asking_words
from timeline.store.forms import folded

MARK = re.compile(r"§\w+")
WORD = re.compile(r"[a-z]{3,}")
NAME = re.compile(r"(?<!^)(?<![.?!] )\b[A-Z][a-z][\w’'-]+(?: [A-Z][\w’'-]+)*|^[A-Z][a-z]+(?: [A-Z][\w’'-]+)+")
FEW = 3  # names looked at, and offered for each
LIKE = 0.84  # of a word's letters in their order: nearer words are taken for a slip
LIKE_NAME = 0.75  # names are spelt in more ways than words
LONGEST = 400  # characters of a question that are looked at: a longer one is no question


def hints(case: Case, words: str) -> tuple[str, ...]:
    """Sentences that tell what to ask instead; none where nothing is known to help."""
    asked = words[:LONGEST]
    told = next((sentence for pattern, sentence in _known() if pattern.search(asked)), "")
    slipped = (
        f"“{word}” is no word of questions here; perhaps “{near}” is meant."
        for word, near in slips(case, asked).items()
    )
    return tuple(sentence for sentence in (*slipped, told) if sentence)


@cache
def _known() -> tuple[tuple[re.Pattern[str], str], ...]:
    lines = files(__package__).joinpath("hints.txt").read_text("utf-8").splitlines()
    pairs = (line.split(" => ", 1) for line in lines if line and not line.startswith("#"))
    return tuple((re.compile(pattern), sentence) for pattern, sentence in pairs)


def slips(case: Case, words: str) -> dict[str, str]:
    """Words of no question and of no name of the case, each with the word of questions that is nearly it."""
    return dict(_slips(case, words))


def names_near(case: Case, question: str) -> Iterator[str]:
    """Sentences on words with a capital that the case does not know, and what it knows that is like them."""
    known = frozenset(
        word for entity in case.entities() for name in entity.names for word in folded(name.words).split()
    )
    for found in list(NAME.finditer(question[:LONGEST]))[:FEW]:
        strange = [word for word in folded(found[0]).split() if word not in known | _of_questions()]
        near = [name for name in case.near(found[0]) if strange and _is_like(name, strange)]
        if near:
            yield f"“{found[0]}” is no name of this case; the nearest: {', '.join(near[:FEW])}."


def _is_like(name: str, strange: Sequence[str]) -> bool:
    """One of the words that are not known is nearly a word of a name."""
    return any(get_close_matches(word, folded(name).split(), 1, LIKE_NAME) for word in strange)


@cache
def _of_questions() -> frozenset[str]:
    """All words that a question may be asked in."""
    of_frames = (word for frame in frames() for phrase in frame.words for word in phrase.split())
    return asking_words().union(of_frames)


def _slips(case: Case, words: str) -> Iterator[tuple[str, str]]:
    named = {
        word for entity in case.entities() for name in entity.names for word in folded(name.words).split()
    }
    named |= {word for event in case.events() for word in folded(event.title).split()}
    known = sorted(word for word in _of_questions() if len(word) > 2)
    for word in dict.fromkeys(WORD.findall(MARK.sub(" ", words))):
        if word not in _of_questions() and word not in named:
            turned = [one for one in known if sorted(one) == sorted(word)]  # "teh" for "the"
            near = turned[:1] or get_close_matches(word, known, 1, LIKE)
            if near and not word.startswith(near[0]) and not near[0].startswith(word):
                yield word, near[0]
