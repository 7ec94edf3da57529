"""Where "have" is a verb by itself: "had no knowledge of it", "had sight of it", "had the survey"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract.lexicon import classes
from timeline.extract.phrases import Phrase
from timeline.extract.tokens import Token

HAVE = frozenset(("had", "has", "have"))
KNOWING = frozenset(("knowledge", "awareness", "sight", "idea", "inkling", "notion"))
IN_HAND = frozenset(("it", "them"))


def tells_alone(tokens: Sequence[Token], phrase: Phrase | None, index: int) -> bool:
    """Whether the token is a "have" of its own, by the phrase behind it."""
    if phrase is None or tokens[index].tag != "AUX" or tokens[index].low not in HAVE:
        return False
    head = tokens[(phrase.core or phrase.last) - 1].low
    if phrase.negative:
        return head in KNOWING
    return head == "sight" or (tokens[index].low == "had" and _in_hand(tokens, phrase, index))


def _in_hand(tokens: Sequence[Token], phrase: Phrase, index: int) -> bool:
    """ "I had the survey on 3 May"; not "had the survey typed" nor "had it been sent"."""
    behind = tokens[phrase.last : phrase.last + 1]
    whole = not behind or behind[0].tag in (".", ",", "IN", "TD", "CC", '"')
    definite = tokens[phrase.first].low in ("the", "this", "that")
    paper = definite and tokens[phrase.head].low in classes("documents")["strong"]
    held = paper or (tokens[phrase.first].low in IN_HAND and phrase.last == phrase.first + 1)
    return whole and held and index > 0 and tokens[index - 1].tag not in (".", "SC", '"')
