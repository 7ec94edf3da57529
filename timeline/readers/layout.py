"""Where headings, paragraphs and list items lie in plain text and Markdown.

The three kinds of mark do not overlap and together hold every line with a letter or a digit. A
heading's mark and an item's leave out the sign in front (`##`, `-`, `3.`); a heading's value is
its level where the text gives one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.model.source import Mark

_ITEM = re.compile(r"[ \t]*(?:[-*+•‣◦–—]|\(?\d{1,3}[.)](?!\d)|\(?[a-z]\)|\(?[ivx]{1,5}\))[ \t]+(?=\S)")
_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_EMPHASISED = re.compile(r"[ \t]*(\*\*|__)(?P<words>[^*_]+)\1:?[ \t]*$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NUMBER = re.compile(r"(?!\d{1,2}\.? [A-Z][a-z]+,? \d{4}\b)\d{1,2}[.)]?[ \t]+(?=[A-Z])")  # no "3 May 2012"
_POINT = re.compile(  # "Item 3: Car park", "Agenda item 4.2 – Drains"
    r"(?:agenda |business )?(?:item|point|minute|section|topic|matter|part) (?:no\.? ?)?"
    r"\d{1,3}(?:\.\d{1,3})*[ \t]*[:.)–—-][ \t]*(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?!(?:Dear|The)\b)[A-Z][^\s:]*(?: [^\s:]+){0,3}:")
_LABELLED = re.compile(r"[A-Z][\w'’]*(?: [\w'’]+){0,3}: ?\S")
_FIELD = re.compile(r"[:.!?](?:\s|$)")
_SOLID = re.compile(r"\w")

_LONGEST_HEADING = 90
_LONGEST_POINT = 8  # words of the heading of a point
_SHORTER = 0.6  # a heading leaves most of its line empty
_WIDEST = 160  # wider lines were not broken by hand: each is a paragraph
_NEARLY = 0.9  # a line that had room for the next word was broken on purpose
_ENDS = '.!?:”"’)'


class Line(NamedTuple):
    """A line by the places of its first and last characters, its white space trimmed."""

    start: int
    end: int
    words: str


class Block(NamedTuple):
    """Lines without a blank one between them, what they are together, and those of the next block."""

    lines: Sequence[Line]
    next_lines: Sequence[Line]
    width: int
    is_title: bool

    def breaks_before(self, number: int) -> bool:
        """Whether a line begins a paragraph of its own although no blank line stands above it."""
        line, above = self.lines[number].words, self.lines[number - 1].words
        if number == 0 or self.width > _WIDEST or _LABELLED.match(line):
            return True
        fitted = len(above) + 1 + len(line.split(maxsplit=1)[0]) <= _NEARLY * self.width
        return fitted and above[-1] in _ENDS

    def below(self, number: int) -> Line | None:
        """The line below one of the block's."""
        return self.lines[number + 1] if number + 1 < len(self.lines) else None


def lines_of(body: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of a stretch of text, blank ones too, each trimmed."""
    end = len(body) if end is None else end
    while start <= end:
        stop = body.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield _trimmed(body, start, stop)
        start = stop + 1


def marks_of(body: str, start: int = 0, end: int | None = None) -> tuple[Mark, ...]:
    """Headings, paragraphs and list items of a stretch of text, in order."""
    blocks = [*_blocks(lines_of(body, start, end))]
    found: list[Mark] = []
    for number, lines in enumerate(blocks):
        below = blocks[number + 1] if number + 1 < len(blocks) else ()
        width = max(len(line.words) for line in lines)
        found.extend(
            _marks_of_block(body, Block(lines, below, width, number == 0 and _is_title(lines, width)))
        )
    return tuple(found)


def _is_title(lines: Sequence[Line], width: int) -> bool:
    """A letterhead or title: some short lines at the very top, none a sentence or a labelled field."""
    if len(lines) < 2 or width > _LONGEST_HEADING or not is_heading_like(lines[0].words):
        return False
    return not any(_FIELD.search(line.words) for line in lines)


def opens_item(words: str) -> bool:
    """Whether a line begins with the sign of a list."""
    return bool(_ITEM.match(words))


def opens_field(words: str) -> bool:
    """Whether a line begins with a label and its value."""
    return bool(_LABELLED.match(words))


def is_heading_like(words: str) -> bool:
    """A short line in title or upper case that does not end as a sentence does."""
    if not 0 < len(words) <= _LONGEST_HEADING or words[-1] in ".,;!?\"”'’)":
        return False
    terms = [match.group() for match in _WORD.finditer(words)]
    if not terms or not terms[0][0].isupper() or terms[0] == "Dear":
        return False
    return all(term[0].isupper() for term in terms if len(term) > 3)


def _trimmed(body: str, start: int, stop: int) -> Line:
    words = body[start:stop]
    lead = len(words) - len(words.lstrip())
    tail = len(words.rstrip())
    return Line(start + min(lead, tail), start + tail, words.strip())


def _blocks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Runs of lines that are not blank."""
    block: list[Line] = []
    for line in lines:
        if line.words:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _marks_of_block(body: str, block: Block) -> Iterator[Mark]:
    run: list[Line] = []
    kind = "paragraph"
    for number, line in enumerate(block.lines):
        heading = _heading(block, number)
        item = None if heading else _ITEM.match(line.words)
        if heading or item or block.breaks_before(number) or _is_rule(line):
            yield from _joined(body, kind, run)
            run, kind = [], "paragraph"
        if heading:
            yield heading
        elif item:
            run, kind = [Line(line.start + item.end(), line.end, line.words)], "item"
        elif not _is_rule(line):
            run.append(line)
    yield from _joined(body, kind, run)


def _joined(body: str, kind: str, run: Sequence[Line]) -> Iterator[Mark]:
    if run and _SOLID.search(body, run[0].start, run[-1].end):
        yield Mark(kind, run[0].start, run[-1].end)


def _is_rule(line: Line) -> bool:
    return not _SOLID.search(line.words)


def _heading(block: Block, number: int) -> Mark | None:
    """The heading that a line is, by its signs or by how it stands."""
    line, below = block.lines[number], block.below(number)
    hashes = _ATX.match(line.words)
    if hashes:
        end = line.start + len(line.words.rstrip("#").rstrip())
        return Mark("heading", line.start + hashes.end(), end, str(len(hashes.group(1))))
    if not _SOLID.search(line.words) or len(line.words) > _LONGEST_HEADING:
        return None
    ruled = _SETEXT.match(below.words) if below else None
    if ruled:
        return Mark("heading", line.start, line.end, "1" if "=" in ruled.group(1) else "2")
    return _point(block, number) or _numbered_heading(block, number) or _plain_heading(block, number)


def _point(block: Block, number: int) -> Mark | None:
    """ "Item 3: Car park" above what was said of it, however short that is."""
    line = block.lines[number]
    sign = _POINT.match(line.words)
    above = block.below(number) is not None or bool(block.next_lines)
    short = len(line.words.split()) <= _LONGEST_POINT and line.words[-1] not in ".,;:"
    return Mark("heading", line.start + sign.end(), line.end) if sign and above and short else None


def _plain_heading(block: Block, number: int) -> Mark | None:
    line = block.lines[number]
    emphasised = _EMPHASISED.match(line.words)
    if emphasised:
        return Mark("heading", line.start + emphasised.start("words"), line.start + emphasised.end("words"))
    if _ITEM.match(line.words):
        return None
    is_label = bool(_LABEL.fullmatch(line.words))
    alone = len(block.lines) == 1 and bool(block.next_lines)
    if is_label or block.is_title or (alone and is_heading_like(line.words)):
        return Mark("heading", line.start, line.end)
    return None


def _numbered_heading(block: Block, number: int) -> Mark | None:
    """A numbered line that heads prose: alone above a paragraph, or far shorter than the line below it."""
    line, below = block.lines[number], block.below(number)
    sign = _NUMBER.match(line.words)
    if not sign or line.words[-1] in ".,;:":
        return None
    alone = len(block.lines) == 1 and bool(block.next_lines) and not _ITEM.match(block.next_lines[0].words)
    above = below is not None and below.words[:1].isupper() and len(line.words) < _SHORTER * len(below.words)
    return Mark("heading", line.start + sign.end(), line.end) if alone or above else None
