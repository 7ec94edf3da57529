"""What was received, as text that can be quoted.

Offsets count characters of `Text.body`; both `start` (included) and `end` (not included) are
those of a slice. Only `Text.quote` makes quotes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from timeline.model.problem import Problem
from timeline.model.when import When

BLOCKS = frozenset(("paragraph", "item", "heading"))  # marks that a sentence does not go beyond


@dataclass(frozen=True, slots=True)
class Source:
    """One document as received, and what is known of it from outside its prose.

    A document within another has a path below it: "sources/mail.zip/minutes/a.docx".
    """

    path: str  # below the case folder, with forward slashes: "sources/review.txt"
    sha256: str  # of its own bytes
    kind: str = "document"  # article, email, minutes, letter, table, calendar, archive, mailbox, ...
    title: str = ""
    author: str = ""
    written: When = When()  # when its words were set down
    day_first: bool | None = None  # how 07/08/2016 is to be read, where the case or a sidecar says
    written_from: str = ""  # "case.toml", "sidecar", "Date header", "file name", "its own words"
    within: str = ""  # the path of the mail, mailbox or archive that holds it; empty for a file
    copy_of: str = ""  # the path of the source that tells what this one repeats word for word


@dataclass(frozen=True, slots=True, order=True)
class Quote:
    """Exact words at an exact place; made only by Text.quote."""

    source: str
    start: int
    end: int
    exact: str

    def overlaps(self, other: Quote) -> bool:
        """They share words of one source."""
        return self.source == other.source and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text: a page, heading, paragraph, list item, speaker, mail header, mail body."""

    kind: str
    start: int
    end: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a row: its words at their place, and their value once unquoted and decoded."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Row:
    """A record that the format itself sets apart: a table row, a mail's headers, a calendar entry.

    Field names are lower case. For mail: from, to, cc, bcc, date, subject, message-id,
    in-reply-to, references, attachment (several fields of one name are numbered "to#2").
    """

    kind: str  # "table", "email", "calendar"
    start: int
    end: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Text:
    """A source as plain text, with places in it and the rows that its format sets apart."""

    source: Source
    body: str
    marks: tuple[Mark, ...] = ()
    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()
    _lines: list[int] = field(default_factory=list, init=False, compare=False, repr=False)
    _blocks: list[tuple[int, int, int]] = field(default_factory=list, init=False, compare=False, repr=False)

    def quote(self, start: int, end: int) -> Quote:
        """The exact words of a slice; a place outside the text is a fault of ours."""
        if not 0 <= start <= end <= len(self.body):
            raise ValueError(f"{self.source.path}: no place {start} to {end} in {len(self.body)} characters")
        return Quote(self.source.path, start, end, self.body[start:end])

    def line_of(self, offset: int) -> int:
        """The number of the line that holds an offset, counting from one."""
        if not self._lines:
            self._lines.extend(i for i, letter in enumerate(self.body) if letter == "\n")
        return bisect_right(self._lines, offset - 1) + 1

    def marks_of(self, kind: str) -> Iterator[Mark]:
        """The marks of one kind, in the order of the text."""
        return (mark for mark in self.marks if mark.kind == kind)

    def blocks_at(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where the paragraphs, items and headings that hold a place stand, the last of them first."""
        if not self._blocks:
            blocks = sorted((mark.start, mark.end) for mark in self.marks if mark.kind in BLOCKS)
            reached = accumulate((end for _, end in blocks), max)
            self._blocks.extend((*block, furthest) for block, furthest in zip(blocks, reached, strict=True))
        at = bisect_right(self._blocks, (start, len(self.body) + 1)) - 1
        while at >= 0 and self._blocks[at][2] >= end:
            if end <= self._blocks[at][1]:
                yield self._blocks[at][:2]
            at -= 1

    def page_of(self, offset: int) -> int | None:
        """The page that holds an offset, where the format has pages."""
        for mark in self.marks_of("page"):
            if mark.start <= offset < mark.end:
                return int(mark.value)
        return None
