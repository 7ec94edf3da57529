"""What a reader is handed, what it must be able to do, and how it refuses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from timeline.model.problem import Grade, Problem
from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms

HEAD = 4096


@dataclass(frozen=True, slots=True)
class Received:
    """One file as it came, with what the case states of it."""

    source: Source
    data: bytes
    facts: SourceFacts = field(default_factory=SourceFacts)
    terms: Terms = field(default_factory=Terms)

    @property
    def head(self) -> bytes:
        """The first bytes, by which kinds of file are told apart."""
        return self.data[:HEAD]

    @property
    def suffix(self) -> str:
        """The end of the file's name, lower case, with its dot; empty if there is none."""
        name = self.source.path.rpartition("/")[2]
        return name[name.rindex(".") :].lower() if "." in name else ""

    def unread(self, message: str, code: str = "unreadable") -> Text:
        """An empty text that carries the reason for which nothing could be read."""
        return Text(self.source, "", problems=(Problem(self.source.path, message, Grade.FAULT, code),))

    def without_extra(self, what: str) -> Text:
        """An empty text that says which extra would read this file."""
        return self.unread(f"{what} needs the documents extra: pip install 'timeline[docs]'", "missing-extra")


class Reader(Protocol):
    """Bytes to text. A reader fills in what the file itself says of its title, author and date.

    One whose files are no text sets `binary = True`; to the others such files are not handed.
    """

    name: str

    def reads(self, received: Received) -> bool:
        """Whether this file is of the reader's kind, by its name and first bytes."""

    def read(self, received: Received) -> Text:
        """The file as text; faults of the file become problems of the text."""
