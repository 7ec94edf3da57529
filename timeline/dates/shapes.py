"""A form as a regular expression over classes of words, without what a text of given words cannot hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple


class Shape(NamedTuple):
    """A form's expression, the letters that it can begin with, and whether it can be empty.

    `letters` are those of a form that is one class and nothing else; else there are none.
    """

    expression: str
    begins: frozenset[str]
    is_optional: bool = False
    letters: frozenset[str] = frozenset()


EMPTY = Shape("", frozenset(), is_optional=True)
NEVER = "(?!)"
_NEGATIVE = ("(?!", "(?<!")
_AROUND = ("(?=", "(?<=", *_NEGATIVE)
Classes = Callable[[str], frozenset[str]]
Parts = Mapping[str, Shape | None]


def shape_of(tokens: Sequence[str], classes: Classes, parts: Parts) -> Shape | None:
    """The shape of a form from its tokens, the letters of each class, and the parts that it names.

    A class without letters is a word that the text does not hold; a form that needs one is None.
    """
    found, _ = _choice(tokens, 0, classes, parts)
    return found


def _choice(tokens: Sequence[str], at: int, classes: Classes, parts: Parts) -> tuple[Shape | None, int]:
    """The alternatives up to the end of a group; where that is."""
    ways: list[Shape] = []
    while True:
        way, at = _sequence(tokens, at, classes, parts)
        if way is not None:
            ways.append(way)
        if at >= len(tokens) or tokens[at] == ")":
            return _either(ways), at
        at += 1  # behind the bar


def _either(ways: Sequence[Shape]) -> Shape | None:
    if len(ways) < 2:
        return ways[0] if ways else None
    ways = list(_merged(ways))
    begins = frozenset[str]().union(*(way.begins for way in ways))
    if len(ways) == 1:
        return ways[0]
    return Shape("|".join(way.expression for way in ways), begins, any(way.is_optional for way in ways))


def _merged(ways: Sequence[Shape]) -> Iterator[Shape]:
    """The alternatives, with neighbours that are one class each as one, which `re` compiles much faster."""
    letters: frozenset[str] = frozenset()
    for way in ways:
        if letters and not way.letters:
            yield _of_class(letters)
            letters = frozenset()
        letters |= way.letters
        if not way.letters:
            yield way
    if letters:
        yield _of_class(letters)


def _sequence(tokens: Sequence[str], at: int, classes: Classes, parts: Parts) -> tuple[Shape | None, int]:
    items: list[Shape | None] = []
    while at < len(tokens) and tokens[at] not in {")", "|"}:
        one, at = _item(tokens, at, classes, parts)
        items.append(one)
    held = [item for item in items if item is not None]
    if len(held) < len(items):
        return None, at
    return held[0] if len(held) == 1 else _joined(held), at


def _joined(items: Sequence[Shape]) -> Shape:
    begins: frozenset[str] = frozenset()
    is_optional = True
    for item in items:
        if is_optional:
            begins, is_optional = begins | item.begins, item.is_optional
    return Shape("".join(item.expression for item in items), begins, is_optional)


def _item(tokens: Sequence[str], at: int, classes: Classes, parts: Parts) -> tuple[Shape | None, int]:
    """A part, a class or a group, with the sign of repetition behind it."""
    token = tokens[at]
    if token.startswith("("):
        inner, at = _choice(tokens, at + 1, classes, parts)
        one = _around(token, inner) if token in _AROUND else _grouped(inner)
    elif token in parts:
        one = parts[token]
    else:
        letters = classes(token)
        one = _of_class(letters) if letters else None
    at += 1
    if at < len(tokens) and tokens[at] in {"?", "*", "+"}:
        return _repeated(one, tokens[at]), at + 1
    return one, at


def grouped(shape: Shape) -> Shape:
    """The shape as one item of a sequence."""
    if shape.letters:
        return shape
    return shape._replace(expression=f"(?:{shape.expression})")


def _grouped(shape: Shape | None) -> Shape | None:
    return None if shape is None else grouped(shape)


def _around(sign: str, inner: Shape | None) -> Shape | None:
    """A look ahead or behind; what cannot stand there is never seen, and never in the way."""
    if inner is None:
        return EMPTY if sign in _NEGATIVE else None
    return EMPTY._replace(expression=f"{sign}{inner.expression})")


def _repeated(one: Shape | None, sign: str) -> Shape | None:
    if one is None:
        return None if sign == "+" else EMPTY
    return Shape(one.expression + sign, one.begins, one.is_optional or sign != "+")


def _of_class(letters: frozenset[str]) -> Shape:
    return Shape(charset(letters), letters, letters=letters)


def charset(letters: Iterable[str], sign: str = "") -> str:
    """A class of letters by its ranges, which `re` compiles faster than one letter after the other."""
    codes = sorted(set(map(ord, letters)))
    ends = [i for i, code in enumerate(codes) if code + 1 not in codes[i + 1 : i + 2]]
    starts = [0, *(end + 1 for end in ends[:-1])]
    ranges = (_range(codes[start], codes[end]) for start, end in zip(starts, ends, strict=True))
    return f"[{sign}{''.join(ranges)}]"


def _range(first: int, last: int) -> str:
    if last - first < 2:
        return "".join(re.escape(chr(code)) for code in range(first, last + 1))
    return f"{re.escape(chr(first))}-{re.escape(chr(last))}"
