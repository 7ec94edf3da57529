"""The forms of dates, compiled over the classes of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from timeline.dates.forms import PARTS, RULES, TRIGGER_ROLES, TRIGGER_WORDS
from timeline.dates.scan import Alphabet
from timeline.dates.starts import Start, start_of

_TOKEN = re.compile(r"\(\?(?:<?[=!]|:)|[A-Z][A-Z0-9]*|[a-z]+|\[[^\]]*\]|_|\s+|.")
_FREE = frozenset(")|?*+")


class Grammar:
    """The forms as one expression, with what finds the stretches of text that can hold them."""

    __slots__ = ("alphabet", "pattern", "runs", "triggers")

    def __init__(self) -> None:
        self.alphabet = Alphabet(_named_words())
        parts: dict[str, str] = {}
        starts: dict[str, Start] = {}
        for name, form in forms_of(PARTS):
            parts[name] = f"(?:{self._expanded(form, parts)})"
            starts[name] = self._start(form, starts)
        rules = [
            (name, self._expanded(form, parts), self._start(form, starts)) for name, form in forms_of(RULES)
        ]
        # each form is tried only where a word stands that it can begin with
        choice = "|".join(f"(?P<{name}>{_at(start)}{form})" for name, form, start in rules)
        anywhere = Start(
            frozenset().union(starts["LEAD"].letters, *(one.letters for *_, one in rules)), False
        )
        lead = f"(?P<lead>{_at(starts['LEAD'])}{parts['LEAD']})?"
        self.pattern = re.compile(f"{_at(anywhere)}{lead}(?:{choice})")
        self.runs = re.compile(f"[^{_escaped(map(self._role, ('WORD', 'NAME', 'OTHER', 'BREAK')))}]+")
        triggers = (*TRIGGER_ROLES, *("=" + word for word in TRIGGER_WORDS.split()))
        self.triggers = re.compile(f"[{_escaped(map(self._role, triggers))}]")

    def _role(self, role: str) -> str:
        return self.alphabet.letters_of(role)

    def _start(self, form: str, starts: dict[str, Start]) -> Start:
        tokens = [token for token in _TOKEN.findall(form) if not token.isspace()]
        return start_of(tokens, self._class, starts)

    def _class(self, token: str) -> str:
        """The letters of one word's place: a class, or a choice of marks in brackets."""
        return "".join(map(self._letters, token[1:-1] if token.startswith("[") else (token,)))

    def _expanded(self, form: str, parts: dict[str, str]) -> str:
        return "".join(self._token(token, parts) for token in _TOKEN.findall(form))

    def _token(self, token: str, parts: dict[str, str]) -> str:
        if token in parts:
            return parts[token]
        if token.isspace():
            return ""
        if token == "(":
            return "(?:"
        if token.startswith("(?") or token in _FREE:
            return token
        return f"[{re.escape(self._class(token))}]"

    def _letters(self, token: str) -> str:
        """The classes of the words that a token of a form stands for."""
        if token == "_":
            return self._role("SPACE")
        letters = self._role(token if token.isupper() else "=" + token)
        if not letters:
            raise ValueError(f'no word has the role "{token}"')
        return letters


def forms_of(text: str) -> Iterator[tuple[str, str]]:
    """Each form's name with its alternatives as one expression."""
    for block in re.split(r"\n(?=\w+:\n)", text.strip()):
        name, _, body = block.partition(":\n")
        lines = re.sub(r"[ ]*&\n\s*", " ", body).splitlines()
        yield name, " | ".join(lines)


def _at(start: Start) -> str:
    """A look at whether the word that stands here can begin a form."""
    return f"(?=[{re.escape(''.join(sorted(start.letters)))}])"


def _escaped(letters: Iterator[str]) -> str:
    return re.escape("".join(letters))


def _named_words() -> set[str]:
    """Every word that a form names."""
    forms = " ".join(form for text in (PARTS, RULES) for _, form in forms_of(text))
    words = {token for token in _TOKEN.findall(forms) if token.isalpha() and token.islower()}
    letters = {letter for group in re.findall(r"\[[^\]]*\]", forms) for letter in group if letter.isalpha()}
    return words | letters | set(TRIGGER_WORDS.split())


@cache
def grammar() -> Grammar:
    """The grammar, compiled on first use."""
    return Grammar()
