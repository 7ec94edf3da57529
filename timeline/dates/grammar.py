"""The forms of dates, compiled over the classes of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from timeline.dates.forms import FRONTS, PARTS, RULES, TIMED, TRIGGER_ROLES, TRIGGER_WORDS
from timeline.dates.scan import LETTERS, Alphabet
from timeline.dates.shapes import NEVER, Shape, charset, grouped, shape_of

_TOKEN = re.compile(r"\(\?(?:<?[=!]|:)|[A-Z][A-Z0-9]*|[a-z]+|\[[^\]]*\]|_|\S")
_NOT_IN_DATES = ("WORD", "NAME", "OTHER", "BREAK")
_SHORT = 2000  # words


class Grammar:
    """The forms over the letters of an alphabet, and what finds the stretches of text that can hold them."""

    __slots__ = ("_known", "_pattern", "alphabet", "runs", "triggers")

    def __init__(self) -> None:
        self.alphabet = Alphabet(_named_words())
        self.runs = re.compile(charset(self._roles(_NOT_IN_DATES), "^") + "+")
        words = ("=" + word for word in TRIGGER_WORDS.split())
        self.triggers = re.compile(charset(self._roles((*TRIGGER_ROLES, *words))))
        self._known: frozenset[str] = frozenset()
        self._pattern = re.compile(NEVER)

    def pattern(self, classes: str) -> re.Pattern[str]:
        """The forms as one expression for a text of these classes.

        To compile them all takes 40 ms, which a question or a single line need not wait for: if the first
        text is short, they are pruned to what it can hold, until another text holds more.
        """
        letters = frozenset(classes)
        if not letters <= self._known:
            is_first = not self._known and len(classes) < _SHORT
            self._known = letters if is_first else frozenset(LETTERS)
            self._pattern = self._compiled(self._known)
        return self._pattern

    def _compiled(self, held: frozenset[str]) -> re.Pattern[str]:
        """What the forms can fit in a text of these letters; each is tried only where it can begin."""
        letters = {token: self._letters(token) & held for token in _classes()}
        parts: dict[str, Shape | None] = {}
        for name, form in forms_of(PARTS):
            part = shape_of(_TOKEN.findall(form), letters.__getitem__, parts)
            parts[name] = part and grouped(part)
        shapes = (
            (name, shape_of(_TOKEN.findall(form), letters.__getitem__, parts))
            for name, form in forms_of(RULES)
        )
        rules = {name: shape for name, shape in shapes if shape is not None}
        fronts = {name: parts[part] for name, part in FRONTS}
        opening = "".join(f"(?P<{name}>{_tried(shape)})?" for name, shape in fronts.items())
        choice = "|".join(_rule(name, shape) for name, shape in rules.items())
        begins = (shape.begins for shape in (*fronts.values(), *rules.values()) if shape)
        anywhere = Shape("", frozenset[str]().union(*begins))
        return re.compile(f"{_tried(anywhere)}{opening}(?:{choice or NEVER})")

    def _roles(self, roles: Iterable[str]) -> str:
        return "".join(map(self.alphabet.letters_of, roles))

    def _letters(self, token: str) -> frozenset[str]:
        """The letters of one word's place: a class, or a choice of marks in brackets."""
        if token.startswith("[") and len(token) > 1:
            return frozenset[str]().union(*map(self._letters, token[1:-1]))
        letters = self.alphabet.letters_of(_role(token))
        if not letters:
            raise ValueError(f'no word has the role "{token}"')
        return frozenset(letters)


def _role(token: str) -> str:
    """The role that a token of a form stands for."""
    if token == "_":
        return "SPACE"
    return token if token.isupper() else "=" + token


def _rule(name: str, shape: Shape) -> str:
    """A rule as a group of its name; where a time stands before it, it must be one that may follow it."""
    rule = f"(?P<{name}>{_tried(shape)})"
    return rule if name in TIMED else f"(?(time){NEVER}|{rule})"


def _tried(shape: Shape | None) -> str:
    """The expression behind a look at whether the word that stands here can begin it."""
    return f"(?={charset(shape.begins)}){shape.expression}" if shape and shape.begins else NEVER


def forms_of(text: str) -> Iterator[tuple[str, str]]:
    """Each form's name with its alternatives as one expression."""
    for block in re.split(r"\n(?=\w+:\n)", text.strip()):
        name, _, body = block.partition(":\n")
        lines = re.sub(r"[ ]*&\n\s*", " ", body).splitlines()
        yield name, " | ".join(lines)


@cache
def _classes() -> frozenset[str]:
    """Every token of a form that stands for a class of words."""
    names = {name for name, _ in forms_of(PARTS)}
    forms = " ".join(form for text in (PARTS, RULES) for _, form in forms_of(text))
    tokens = set(_TOKEN.findall(forms)) - names
    return frozenset(token for token in tokens if token not in "()|?*+" and not token.startswith("(?"))


def _named_words() -> set[str]:
    """Every word that a form names."""
    words = {token for token in _classes() if token.isalpha() and token.islower()}
    letters = {letter for token in _classes() if token[0] == "[" for letter in token if letter.isalpha()}
    return words | letters | set(TRIGGER_WORDS.split())


@cache
def grammar() -> Grammar:
    """The grammar, compiled on first use."""
    return Grammar()
