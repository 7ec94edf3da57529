"""Which classes of words a form can begin with, so that a place where none of them stands is passed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple


class Start(NamedTuple):
    """The letters that a form can begin with, and whether it can be empty."""

    letters: frozenset[str]
    is_optional: bool


EMPTY = Start(frozenset(), is_optional=True)
_AROUND = ("(?=", "(?!", "(?<")


def start_of(tokens: Sequence[str], letters: Callable[[str], str], parts: Mapping[str, Start]) -> Start:
    """How a form begins: its tokens, the letters of a class, and how the parts that it names begin."""
    found, _ = _choice(tokens, 0, letters, parts)
    return found


def _choice(
    tokens: Sequence[str], at: int, letters: Callable[[str], str], parts: Mapping[str, Start]
) -> tuple[Start, int]:
    """The ways to begin what stands up to the end of a group; where that is."""
    ways: frozenset[str] = frozenset()
    is_optional = False
    while True:
        way, at = _sequence(tokens, at, letters, parts)
        ways, is_optional = ways | way.letters, is_optional or way.is_optional
        if at >= len(tokens) or tokens[at] == ")":
            return Start(ways, is_optional), at
        at += 1  # behind the bar


def _sequence(
    tokens: Sequence[str], at: int, letters: Callable[[str], str], parts: Mapping[str, Start]
) -> tuple[Start, int]:
    begins: frozenset[str] = frozenset()
    is_optional = True
    while at < len(tokens) and tokens[at] not in {")", "|"}:
        one, at = _item(tokens, at, letters, parts)
        if is_optional:
            begins, is_optional = begins | one.letters, one.is_optional
    return Start(begins, is_optional), at


def _item(
    tokens: Sequence[str], at: int, letters: Callable[[str], str], parts: Mapping[str, Start]
) -> tuple[Start, int]:
    """A part, a class or a group, with the sign of repetition behind it."""
    token = tokens[at]
    if token.startswith("("):
        one, at = _choice(tokens, at + 1, letters, parts)
        one = EMPTY if token.startswith(_AROUND) else one
    else:
        one = parts.get(token) or Start(frozenset(letters(token)), is_optional=False)
    at += 1
    if at < len(tokens) and tokens[at] in {"?", "*", "+"}:
        return Start(one.letters, one.is_optional or tokens[at] != "+"), at + 1
    return one, at
