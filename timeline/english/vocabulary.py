"""The words that questions are made of, as the files beside this one hold them: lines and classes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

_CLASS = re.compile(r"\{(\w+)\}")


def lines_of(name: str) -> Iterator[str]:
    """The lines of a file of words, without remarks and empty ones."""
    for line in files(__package__).joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def members() -> Mapping[str, tuple[str, ...]]:
    """The words of each class; of a phrase (%THEN) its one expression."""
    pairs = (line.split(": ", 1) for line in lines_of("classes"))
    return MappingProxyType(
        {name: (words,) if name[0] == "%" else tuple(alternatives(words)) for name, words in pairs}
    )


@cache
def classes() -> Mapping[str, str]:
    """The classes and phrases by name, as expressions."""
    return MappingProxyType(
        {name: words[0] if name[0] == "%" else _either(words) for name, words in members().items()}
    )


def crowds() -> frozenset[str]:
    """The words for people in general: staff, officers, trustees."""
    return frozenset(members()["people"])


def with_classes(words: str) -> str:
    """An expression with its classes written out."""
    return _CLASS.sub(lambda match: classes()[match[1]], words)


def _either(words: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


def alternatives(words: str) -> Iterator[str]:
    """The words between bars; a bar within brackets parts none of them."""
    if "(" not in words:
        yield from (word.strip() for word in words.split("|"))
        return
    depth, word = 0, ""
    for letter in words:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            yield word.strip()
            word = ""
        else:
            word += letter
    yield word.strip()
