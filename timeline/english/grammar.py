"""The ways of asking: patterns over words and slots, each with the typed question it stands for.

Both are data: `patterns.txt` and `classes.txt`. In a pattern `<about>` and the like are slots:
`<on>`, `<after>`, `<before>`, `<since>` and `<by>` take a date; `<event>`, `<before_event>` and `<what>`
words that name an event; the rest words that name someone or something. A section with a question mark is
tentative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

DATE_SLOTS = frozenset({"on", "after", "before", "by", "since"})
DATE_MARK = r"§d\d+"
NUMBER_SLOTS = frozenset({"longer"})
MESSAGES = (
    r"(?:e-?mails?|mails?|letters?|warning letters?|submissions?|messages?|correspondence|communications?)"
)
NOT_A_NAME = (
    r"(?!(?:what|when|who|whom|whose|why|how|where|which|at|on|of|in|by|for|from|to|with|about|before|after|"
    r"within|during|since|until|because|"
    r"anyone|anybody|someone)\b)"
)

_WORD = re.compile(r"(?<![<{%\\])\b[a-z]+\b(?![>}])")
_SLOT = re.compile(r"<(\w+)>")
_CLASS = re.compile(r"\{(\w+)\}")
_PHRASE = re.compile(r"%([A-Z]+)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """
    A way of asking and the question it stands for, with arguments that the wording itself gives.

    A tentative one fits much that asks for something else: where its names settle nothing, it says nothing.
    """

    query: str
    words: str
    fixed: Mapping[str, str] = field(default_factory=dict)
    tentative: bool = False

    def match(self, words: str) -> dict[str, str] | None:
        """The words of each slot, if this is how the question is asked."""
        found = compiled(self.words).fullmatch(words)
        return None if found is None else {name: slot for name, slot in found.groupdict().items() if slot}


@cache
def grammar() -> tuple[Pattern, ...]:
    """Every way of asking, the more particular first."""
    found: list[Pattern] = []
    query, fixed, tentative = "", dict[str, str](), False
    for line in _lines("patterns"):
        if line.startswith("["):
            query, *marks = line.strip("[]").split()
            tentative = "?" in marks
            fixed = dict(mark.split("=", 1) for mark in marks if mark != "?")
        else:
            found.append(Pattern(query, line, MappingProxyType(fixed), tentative))
    return tuple(found)


@cache
def classes() -> Mapping[str, str]:
    """The classes and phrases by name, as expressions."""
    pairs = (line.split(": ", 1) for line in _lines("classes"))
    return MappingProxyType({name: words if name[0] == "%" else _either(words) for name, words in pairs})


@cache
def asking_words() -> frozenset[str]:
    """The words that questions are made of: none of them alone is taken for a name."""
    return frozenset(
        word for name in ("patterns", "classes") for line in _lines(name) for word in _WORD.findall(line)
    )


def _either(words: str) -> str:
    return f"(?:{'|'.join(sorted(_alternatives(words), key=lambda word: (-len(word), word)))})"


def _alternatives(words: str) -> Iterator[str]:
    """The words of a class; a bar within brackets parts none of them."""
    depth, word = 0, ""
    for letter in words:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            yield word.strip()
            word = ""
        else:
            word += letter
    yield word.strip()


def _lines(name: str) -> Iterator[str]:
    for line in files(__package__).joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def compiled(words: str) -> re.Pattern[str]:
    """A pattern's words as an expression: phrases and classes written out, slots as groups."""
    spelled = _PHRASE.sub(lambda match: classes()[f"%{match[1]}"], words)
    return re.compile(_SLOT.sub(_group, _with_classes(spelled)))


def _group(slot: re.Match[str]) -> str:
    if slot[1] in DATE_SLOTS:
        return f"(?P<{slot[1]}>{DATE_MARK})"
    if slot[1] == "unread":
        return r"(?P<unread>\S.*)"
    if slot[1] == "kind":
        return f"(?P<kind>{MESSAGES})"
    if slot[1] in NUMBER_SLOTS:
        return rf"(?P<{slot[1]}>\d+|§d\d+)"
    return rf"(?P<{slot[1]}>{NOT_A_NAME}\S.*?)"


@cache
def crowds() -> frozenset[str]:
    """The words for people in general: staff, officers, trustees."""
    lines = dict(line.split(": ", 1) for line in _lines("classes"))
    return frozenset(_alternatives(lines["people"]))


class Around(NamedTuple):
    """What may stand before a question and after it, and what begins it and comes to "who"."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    people: re.Pattern[str]


@cache
def around() -> Around:
    """What may stand around a question without being part of it."""
    found: dict[str, list[str]] = {"[before]": [], "[after]": [], "[people]": []}
    place = ""
    for line in _lines("around"):
        if line in found:
            place = line
        else:
            found[place].append(_with_classes(line))
    before, after, people = ("|".join(lines) for lines in found.values())
    return Around(re.compile(f"^(?:{before})+"), re.compile(f"(?:{after})+$"), re.compile(f"^(?:{people})"))


def _with_classes(words: str) -> str:
    return _CLASS.sub(lambda match: classes()[match[1]], words)
