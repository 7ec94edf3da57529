"""Where the words of rich text gather: paragraphs, the cells and rows of tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from timeline.readers.pagelayout import Block
from timeline.readers.paragraphs import (
    Paragraph,
    Piece,
    block_of,
    cell_of,
    kind_by_style,
    may_be_heading,
    rows_of,
)


@dataclass(slots=True)
class Shape:
    """What kind of paragraph is being written."""

    style: int = 0
    kind: str = "paragraph"
    level: int = -1
    in_table: bool = False
    is_listed: bool = False

    def set(self, name: str, value: int | None, styles: Mapping[int, str], levels: Mapping[int, int]) -> None:
        """Take a control word that shapes paragraphs."""
        if name == "pard":
            self.style, self.kind, self.level = 0, "paragraph", -1
            self.in_table = self.is_listed = False
        elif name == "s":
            self.style = value or 0
            self.kind, level = kind_by_style(styles.get(self.style, ""))
            self.level = int(level) - 1 if level else levels.get(self.style, -1)
        elif name == "outlinelevel" and value is not None and 0 <= value < 9:
            self.level = value
        elif name == "intbl":
            self.in_table = True
        elif name == "ls":
            self.is_listed = True


@dataclass(slots=True)
class Part:
    """A stretch of the document that is read in one go: its body, the notes below it, a comment."""

    seen: list[Paragraph] = field(default_factory=list)  # also those in tables
    is_item: bool = False  # whether a list's sign stands before the words to come
    _blocks: list[Block] = field(default_factory=list)
    _pieces: list[Piece] = field(default_factory=list)
    _light: bool = False  # whether any of its words are not in bold type
    _cell: list[Paragraph] = field(default_factory=list)
    _cells: list[str] = field(default_factory=list)
    _rows: list[tuple[str, ...]] = field(default_factory=list)

    def add(self, words: str, change: str, changed: str, *, is_bold: bool) -> None:
        """Words of the paragraph that is being written."""
        self._light = self._light or (not is_bold and bool(words.strip()))
        last = self._pieces[-1] if self._pieces else None
        if last is not None and last[1:] == (change, changed):
            self._pieces[-1] = last._replace(words=last.words + words)
        else:
            self._pieces.append(Piece(words, change, changed))

    def end_paragraph(self, shape: Shape) -> None:
        """The paragraph is written; one within a table belongs to the cell."""
        paragraph = self._paragraph(shape)
        if shape.in_table:
            self._cell.append(paragraph)
        elif paragraph.pieces or paragraph.kind == "typed":
            self._end_table()
            self._blocks += block_of(paragraph)
            self.seen.append(paragraph)

    def end_cell(self, shape: Shape) -> None:
        """The cell is written."""
        self._cell.append(self._paragraph(shape))
        self._cells.append(cell_of(self._cell))
        self.seen += self._cell
        self._cell = []

    def end_row(self) -> None:
        """The row is written."""
        self._rows.append(tuple(self._cells))
        self._cells = []

    def blocks(self) -> Iterator[Block]:
        """All that was written."""
        self._end_table()
        yield from self._blocks

    def _end_table(self) -> None:
        if self._cell:
            self._cells.append(cell_of(self._cell))
            self.seen += self._cell
        if self._cells:
            self._rows.append(tuple(self._cells))
        self._blocks += rows_of(self._rows)
        self._rows, self._cells, self._cell = [], [], []

    def _paragraph(self, shape: Shape) -> Paragraph:
        words = "".join(piece.words for piece in self._pieces if piece.change != "deleted")
        kind, value = shape.kind, str(shape.level + 1) if shape.level >= 0 else ""
        if value:
            kind = "heading"
        elif kind == "paragraph" and (self.is_item or shape.is_listed):
            kind = "item"
        elif kind == "paragraph" and not self._light and may_be_heading(words):
            kind = "heading"
        pieces = tuple(self._pieces)
        self._pieces, self._light, self.is_item = [], False, False
        return Paragraph(pieces, kind, value)
