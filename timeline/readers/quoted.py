"""Where a mail repeats other mails: lines that begin with `>`, and what stands below a reply's divide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.model.source import Mark
from timeline.readers.headerlines import block_at, header_below, is_divide, is_rule
from timeline.readers.layout import Line, lines_of

_WROTE = re.compile(
    r"(?:on\b.{6,200}\bwrote|am\b.{6,80}\bschrieb\b.{0,80}|le\b.{6,200}\ba écrit)\s*:", re.IGNORECASE
)


def quoted_marks(body: str, start: int) -> tuple[Mark, ...]:
    """The stretches of a mail's body that are other mails' words, in order, not overlapping."""
    lines = [*lines_of(body, start)]
    divide = next((number for number in range(len(lines)) if _divides(lines, number)), len(lines))
    marks = [*_angled(lines[:divide])]
    below = [line for line in lines[divide:] if line.words]
    if below:
        marks.append(Mark("quoted", below[0].start, below[-1].end))
    return tuple(marks)


def _divides(lines: Sequence[Line], number: int) -> bool:
    """Whether everything from this line on is another mail."""
    words = lines[number].words
    if is_divide(words):
        return not words.startswith(">")
    if is_rule(words):
        return header_below(lines, number + 1) is not None
    if words and not words.startswith(">") and block_at(lines, number):
        return True
    wrote = _wrote(lines, number)
    return wrote > 0 and not _answered(lines, number + wrote)


def _wrote(lines: Sequence[Line], number: int) -> int:
    """How many lines "On ... X wrote:" takes from here, none if it does not stand here."""
    for count in (1, 2, 3):
        joined = " ".join(line.words for line in lines[number : number + count])
        if _WROTE.fullmatch(joined):
            return count
    return 0


def _answered(lines: Sequence[Line], number: int) -> bool:
    """Whether angle brackets mark what is quoted, so that an answer may stand below it."""
    following = next((line.words for line in lines[number:] if line.words), "")
    return following.startswith(">")


def _angled(lines: Sequence[Line]) -> Iterator[Mark]:
    """Runs of lines that begin with `>`, with the words that introduce them; blank lines do not end a run."""
    run: list[Line] = []
    number = 0
    while number < len(lines):
        taken = _taken(lines, number)
        if run and not taken and lines[number].words:
            yield Mark("quoted", run[0].start, run[-1].end)
            run = []
        run.extend(lines[number : number + taken])
        number += max(taken, 1)
    if run:
        yield Mark("quoted", run[0].start, run[-1].end)


def _taken(lines: Sequence[Line], number: int) -> int:
    """How many lines from here on are quoted or introduce what is."""
    if lines[number].words.startswith(">"):
        return 1
    count = _wrote(lines, number)
    return count if count and _answered(lines, number + count) else 0
