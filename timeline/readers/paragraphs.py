"""Paragraphs as office programs keep them, with who changed them and when, cut into blocks.

Words that were inserted while changes were tracked stand in the text and carry a mark "inserted";
words that were deleted do not stand where they were, for nobody who reads the document sees them.
They are told below it, each with a mark "deleted". The value of both marks is who changed it and
when. Comments stand below as well. A paragraph that is "typed" is a line of plain text in an
office file: its layout is that of its lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.model.problem import Grade, Problem
from timeline.model.source import Mark, Text
from timeline.readers.pagelayout import BETWEEN_CELLS, Block

_HEADING = re.compile(r"(?:heading|contents heading) ?(\d)|(title)$")
_TYPED = re.compile(r"preformatted text|html preformatted|plain text")
_LONGEST_HEADING = 90
_BEFORE = 6  # words that tell where a deletion stood


class Piece(NamedTuple):
    """Words of a paragraph, and whether and by whom they were "inserted" or "deleted"."""

    words: str
    change: str = ""
    changed: str = ""  # by whom and when


class Paragraph(NamedTuple):
    """A paragraph's pieces, and what kind of block it is."""

    pieces: tuple[Piece, ...]
    kind: str = "paragraph"
    value: str = ""

    @property
    def words(self) -> str:
        """What a reader of the document sees."""
        return "".join(piece.words for piece in self.pieces if piece.change != "deleted")


def kind_by_style(name: str) -> tuple[str, str]:
    """What a paragraph is by the English name of its style, and a heading's level."""
    heading = _HEADING.match(name)
    if heading:
        return "heading", heading[1] or "1"
    return ("typed" if _TYPED.match(name) else "paragraph"), ""


def may_be_heading(words: str) -> bool:
    """Whether words are short enough for a line in bold type to be a heading made by hand."""
    words = words.strip()
    return 0 < len(words) <= _LONGEST_HEADING and words[-1] not in ".,;"


def block_of(paragraph: Paragraph) -> Iterator[Block]:
    """A paragraph that has words, its insertions marked; white space at its ends is left out."""
    words = paragraph.words
    if paragraph.kind == "typed":
        yield Block("typed", words.rstrip(), inner=_insertions(paragraph, 0, len(words.rstrip())))
    elif words.strip():
        lead, end = len(words) - len(words.lstrip()), len(words.rstrip())
        inner = _insertions(paragraph, lead, end)
        yield Block(paragraph.kind, words[lead:end], paragraph.value, inner=inner)


def rows_of(rows: Sequence[tuple[str, ...]]) -> Iterator[Block]:
    """A table's rows that have words, the first of them its header where it names every column."""
    rows = [row for row in rows if any(row)]
    named = len(rows) > 1 and len(rows[0]) > 1 and all(rows[0])
    for row in rows:
        yield Block("row", BETWEEN_CELLS.join(row), cells=row, headers=rows[0] if named else ())


def cell_of(paragraphs: Sequence[Paragraph]) -> str:
    """The words of a table's cell on one line."""
    return " ".join(" ".join(one.words for one in paragraphs).split())


def deletions(paragraphs: Sequence[Paragraph]) -> Iterator[Block]:
    """What was deleted, each with the words it stood behind."""
    for paragraph in paragraphs:
        before, run = "", list[Piece]()
        for piece in (*paragraph.pieces, Piece("")):
            if piece.change == "deleted" and (not run or run[0].changed == piece.changed):
                run.append(piece)
                continue
            yield from _deletion(before, run)
            run = [piece] if piece.change == "deleted" else []
            before += "" if run else piece.words
        yield from _deletion(before, run)


def comment(words: str, author: str, moment: str) -> Iterator[Block]:
    """A comment with who made it and when as the value of its mark."""
    words = " ".join(words.split())
    lead = f"[comment by {author}] " if author else "[comment] "
    if words:
        mark = Mark("comment", len(lead), len(lead) + len(words), who(author, moment))
        yield Block("change", lead + words, inner=(mark,))


def who(author: str, moment: str) -> str:
    """By whom and when a document was changed, as far as it says."""
    return ", ".join(filter(None, (author, moment)))


def tracked(text: Text) -> tuple[Problem, ...]:
    """That the document shows one of several states."""
    kinds = ("insertion", "inserted"), ("deletion", "deleted")
    counts = [(word, sum(1 for _ in text.marks_of(kind))) for word, kind in kinds]
    told = " and ".join(f"{count} {word}{'s' if count > 1 else ''}" for word, count in counts if count)
    if not told:
        return ()
    message = f"tracks {told}; its text is that with all of them made, and deleted words stand below it"
    return (Problem(text.source.path, message, Grade.NOTE, "tracked-changes"),)


def _insertions(paragraph: Paragraph, lead: int, end: int) -> tuple[Mark, ...]:
    """Where the inserted words of a paragraph lie, placed from the first character that is kept."""
    marks, place = list[Mark](), 0
    for piece in paragraph.pieces:
        if piece.change == "deleted":
            continue
        start, place = place, place + len(piece.words)
        if piece.change == "inserted" and min(place, end) > max(start, lead):
            marks.append(Mark("inserted", max(start, lead) - lead, min(place, end) - lead, piece.changed))
    return tuple(marks)


def _deletion(before: str, run: Sequence[Piece]) -> Iterator[Block]:
    gone = " ".join("".join(piece.words for piece in run).split())
    if gone:
        place = " ".join(before.split()[-_BEFORE:])
        lead = f"[deleted behind “{place}”] " if place else "[deleted at the start of a paragraph] "
        mark = Mark("deleted", len(lead), len(lead) + len(gone), run[0].changed)
        yield Block("change", lead + gone, inner=(mark,))
