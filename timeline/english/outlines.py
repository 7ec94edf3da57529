"""What a question must have for a pattern to fit it, told by plain words: expressions are slow to compile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline.english.vocabulary import alternatives, classes, members

DATE = "§d"
OPENING = re.compile(r"(?:\(\?:[a-z][a-z {}]*(?:\|[a-z][a-z {}]*)*\)|[a-z]+)(?= |\(\?: )")
SAID = re.compile(r"[a-z']+|§d")
BRACKET = re.compile(r"\\.|[()]")
TOKEN = re.compile(r"(?P<word>[a-z']+|\{\w+\}|<\w+>)?(?P<times>(?:%[A-Z]+\??)*)")
FIRST = re.compile(r"(?P<stem>[a-z']+)(?P<ending>(?<=..)\?)?(?= (?!\?)|$)|\{(?P<named>\w+)\}(?= (?!\?)|$)")
DATED = frozenset(f"<{slot}>" for slot in "on also after before by since".split())


class Piece(NamedTuple):
    """A stretch of a pattern: words outside brackets, or all that stands in one pair of them."""

    words: str
    is_group: bool
    is_optional: bool


def may_fit(pattern: str, words: str) -> bool:
    """Whether a question has all the words without which a pattern fits nothing."""
    begun = openings(pattern)
    if begun and words.split(" ", 1)[0] not in begun:
        return False
    return all(_said(words) & one for one in needed(pattern))


@cache
def _said(words: str) -> frozenset[str]:
    return frozenset(SAID.findall(words))


@cache
def openings(pattern: str) -> frozenset[str]:
    """The words with which a pattern can begin, where it says so plainly; else none."""
    found = OPENING.match(pattern)
    if found is None:
        return frozenset()
    begun = found[0].removeprefix("(?:").removesuffix(")").split("|")
    return frozenset(alternative.split(" ", 1)[0] for alternative in begun)


@cache
def needed(pattern: str) -> tuple[frozenset[str], ...]:
    """Sets of words, one of each of which a question has if the pattern fits it; a date is the word §d."""
    pieces = tuple(piece for piece in _pieces(pattern) if piece.words)
    if any("|" in piece.words for piece in pieces if not piece.is_group):
        return ()
    return tuple(_needed(pieces))


def _needed(pieces: tuple[Piece, ...]) -> Iterator[frozenset[str]]:
    for place, piece in enumerate(pieces):
        free = _ends_apart(pieces[:place])
        after = pieces[place + 1].words if place + 1 < len(pieces) else " "
        if not piece.is_group:
            yield from _of_words(piece.words, free, _begins_apart(after))
        elif not piece.is_optional and free and _begins_apart(after):
            yield from _of_group(piece.words)


def _begins_apart(words: str) -> bool:
    return words.startswith((" ", ",", "%")) and not words.startswith(" ?")


def _ends_apart(before: tuple[Piece, ...]) -> bool:
    """Whether a word begins after these, whichever of the optional ones are left out."""
    for piece in reversed(before):
        if not all(
            words.endswith(" ") for words in (piece.words.split("|") if piece.is_group else [piece.words])
        ):
            return False
        if not piece.is_optional:
            break
    return True


def _of_words(words: str, free_before: bool, free_after: bool) -> Iterator[frozenset[str]]:
    """Of words that no bracket holds; those glued to a bracket are only part of a word."""
    tokens = words.replace(" ?", "?").split(" ")
    for place, token in enumerate(tokens):
        found = TOKEN.fullmatch(token)
        glued = (place == 0 and not free_before) or (place == len(tokens) - 1 and not free_after)
        if found is None:
            continue
        if found["word"] in DATED or any(_is_wanted(time) for time in found["times"].split("%")[1:]):
            yield frozenset((DATE,))
        if not glued and (first := _first(found["word"] or "")):
            yield first


def _is_wanted(time: str) -> bool:
    """Whether a phrase of time cannot be left out, and holds a date."""
    meant = classes()[f"%{time.rstrip('?')}"]
    return not time.endswith("?") and not meant.endswith("?") and "<" in meant


def _of_group(words: str) -> Iterator[frozenset[str]]:
    """Of a group, the first words of each of its alternatives, if all are plain."""
    firsts = [_first(alternative) for alternative in alternatives(words)]
    if all(firsts):
        yield frozenset().union(*firsts)


@cache
def _first(words: str) -> frozenset[str]:
    """The word that words begin with, in all its forms; none where it is not plain."""
    found = FIRST.match(words)
    if found is None:
        return frozenset()
    if found["named"]:
        firsts = [_first(member) for member in members()[found["named"]]]
        return frozenset().union(*firsts) if all(firsts) else frozenset()
    return frozenset((found["stem"], found["stem"][:-1])) if found["ending"] else frozenset((found["stem"],))


def _pieces(pattern: str) -> Iterator[Piece]:
    """A pattern as stretches outside brackets and within the outermost ones."""
    depth, at = 0, 0
    for bracket in BRACKET.finditer(pattern):
        if len(bracket[0]) > 1:
            continue
        depth += 1 if bracket[0] == "(" else -1
        if bracket[0] == "(" and depth == 1:
            yield Piece(pattern[at : bracket.start()].lstrip("?*+"), False, False)
            at = bracket.start()
        elif bracket[0] == ")" and depth == 0:
            yield _group(pattern[at : bracket.end()], pattern[bracket.end() : bracket.end() + 1])
            at = bracket.end()
    yield Piece(pattern[at:].lstrip("?*+"), False, False)


def _group(words: str, sign: str) -> Piece:
    """What stands in brackets; what only looks ahead needs nothing that is not needed elsewhere."""
    plain = words.startswith("(?:")
    return Piece(words[3:-1], True, sign in ("?", "*") or not plain)
