"""The pieces of a text that full-text search finds: paragraphs, or lines where a text is a table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from timeline.model.source import Quote, Text

Span = tuple[int, int]

_BLOCK = re.compile(r"\S(?:.*\S)?(?:[^\S\n]*\n[^\S\n]*\S(?:.*\S)?)*")
_LINE = re.compile(r"\S(?:.*\S)?")
_WORD = re.compile(r"[^\W_]+")  # as the tokenizer of the index cuts them
_PHRASE = re.compile(r'"([^"]*)"|([^"]+)')
LONGEST = 4000  # characters: a block beyond it is taken line by line


def passages(text: Text) -> Iterator[Span]:
    """The places of all words of a text, in order, each in one piece only."""
    for block in _BLOCK.finditer(text.body):
        if text.rows or block.end() - block.start() > LONGEST:
            yield from (line.span() for line in _LINE.finditer(text.body, block.start(), block.end()))
        else:
            yield block.span()


def narrowed(text: Text, span: Span, words: Sequence[str]) -> Quote:
    """The fewest whole lines of a passage that hold all the words; the passage where none do."""
    lines = [line.span() for line in _LINE.finditer(text.body, *span)]
    found = [_held(text.body[start:end], words) for start, end in lines]
    runs = (_run(found, first, len(words)) for first in range(len(lines)))
    best = min((run for run in runs if run), key=lambda run: (run[1] - run[0], run[0]), default=None)
    if best is None:
        return text.quote(*span)
    return text.quote(lines[best[0]][0], lines[best[1]][1])


def spoken(words: str) -> tuple[str, ...]:
    """The words as the full-text index holds them: lower case, without accents."""
    return tuple(dict.fromkeys(spoken_in_order(words)))


def spoken_in_order(words: str) -> list[str]:
    """The same, repeated where they are repeated."""
    return _WORD.findall(_bare(words))


def phrases(words: str) -> tuple[str, ...]:
    """What the index is asked for: phrases as they stand in double quotes, else single words."""
    pieces = _PHRASE.findall(words.replace("\u201c", '"').replace("\u201d", '"'))
    apart = [[" ".join(spoken_in_order(said))] if said else spoken_in_order(bare) for said, bare in pieces]
    return tuple(dict.fromkeys(phrase for some in apart for phrase in some if phrase))


def _held(line: str, words: Sequence[str]) -> frozenset[str]:
    present = frozenset(spoken(line))
    return frozenset(word for word in words if word in present)


def _run(found: Sequence[frozenset[str]], first: int, wanted: int) -> Span | None:
    """The shortest run of lines from `first` on that holds as many words as are wanted."""
    held: frozenset[str] = frozenset()
    for last in range(first, len(found)):
        held |= found[last]
        if len(held) == wanted:
            return first, last
    return None


def _bare(words: str) -> str:
    low = words.lower()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
