"""How these tests read a document: its words in, a text out."""

from __future__ import annotations

from inspect import cleandoc

from timeline.model.source import Cell, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source, read_sources


def read(
    words: str | bytes, name: str = "note.txt", *, facts: SourceFacts | None = None, **terms: object
) -> Text:
    """A document as its reader gives it; a string is taken without its indentation."""
    data = words if isinstance(words, bytes) else (cleandoc(words) + "\n").encode()
    return read_source(f"sources/{name}", data, facts or SourceFacts(), Terms(**terms))  # type: ignore[arg-type]


def read_all(data: bytes, name: str, **terms: object) -> list[Text]:
    """A document and all that it holds, the holder after its members."""
    return [*read_sources(f"sources/{name}", data, SourceFacts(), Terms(**terms))]  # type: ignore[arg-type]


def marked(text: Text, kind: str) -> list[str]:
    """The words under each mark of a kind."""
    return [text.body[mark.start : mark.end] for mark in text.marks_of(kind)]


def quoted(text: Text, cell: Cell) -> str:
    """The words at the place of a cell."""
    return text.quote(cell.start, cell.end).exact


def codes(text: Text) -> list[str]:
    """What went wrong, in short."""
    return [problem.code for problem in text.problems]
