"""The ways of asking: patterns over words and slots, each with the typed question it stands for.

Both are data: `patterns.txt` and `classes.txt`. In a pattern `<about>` and the like are slots:
`<on>`, `<after>`, `<before>` and `<by>` take a date; `<event>`, `<before_event>` and `<what>` words
that name an event; the rest words that name someone or something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType

DATE_SLOTS = frozenset({"on", "after", "before", "by"})
DATE_MARK = r"§d\d+"
NUMBER_SLOTS = frozenset({"longer"})
NOT_A_NAME = (
    r"(?!(?:what|when|who|whom|whose|why|how|where|which|at|on|of|in|by|for|from|to|with|about|before|after|"
    r"anyone|anybody|someone)\b)"
)

_WORD = re.compile(r"(?<![<{%\\])\b[a-z]+\b(?![>}])")
_SLOT = re.compile(r"<(\w+)>")
_CLASS = re.compile(r"\{(\w+)\}")
_PHRASE = re.compile(r"%([A-Z]+)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way of asking and the question it stands for, with arguments that the wording itself gives."""

    query: str
    words: str
    fixed: Mapping[str, str] = field(default_factory=dict)

    def match(self, words: str) -> dict[str, str] | None:
        """The words of each slot, if this is how the question is asked."""
        found = compiled(self.words).fullmatch(words)
        return None if found is None else {name: slot for name, slot in found.groupdict().items() if slot}


@cache
def grammar() -> tuple[Pattern, ...]:
    """Every way of asking, the more particular first."""
    found: list[Pattern] = []
    query, fixed = "", dict[str, str]()
    for line in _lines("patterns"):
        if line.startswith("["):
            query, *pairs = line.strip("[]").split()
            fixed = dict(pair.split("=", 1) for pair in pairs)
        else:
            found.append(Pattern(query, line, MappingProxyType(fixed)))
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
    return f"(?:{'|'.join(word.strip() for word in words.split('|'))})"


def _lines(name: str) -> Iterator[str]:
    for line in files(__package__).joinpath(f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def compiled(words: str) -> re.Pattern[str]:
    """A pattern's words as an expression: phrases and classes written out, slots as groups."""
    spelled = _PHRASE.sub(lambda match: classes()[f"%{match[1]}"], words)
    spelled = _CLASS.sub(lambda match: classes()[match[1]], spelled)
    return re.compile(_SLOT.sub(_group, spelled))


def _group(slot: re.Match[str]) -> str:
    if slot[1] in DATE_SLOTS:
        return f"(?P<{slot[1]}>{DATE_MARK})"
    if slot[1] in NUMBER_SLOTS:
        return rf"(?P<{slot[1]}>\d+|§d\d+)"
    return rf"(?P<{slot[1]}>{NOT_A_NAME}\S.*?)"


# What may stand around a question without being part of it.
FILLERS = re.compile(
    r"^(?:(?:please|kindly|so|and|but|now|ok|okay|well|hello|hi|whether|if|in this case)\b,? "
    r"|(?:can|could|would|will) you (?:please )?(?:tell|show) (?:me|us) "
    r"|(?:tell|show) (?:me|us) (?=who|what|when|which|where|whether|if|how)"
    r"|(?:do|does) (?:we|you|anyone|the record) (?:know|show|say|have any idea) "
    r"|i(?:'d| would)? (?:want|like|need) to know "
    r"|according to the (?:sources|records?|documents|evidence),? )+"
)
TRAILERS = re.compile(
    r"(?: (?:please|then|exactly|in fact|in this case|on record|at all)"
    r"| according to the (?:sources|records?|documents|evidence))+$"
)
