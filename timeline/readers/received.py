"""What a reader is handed, what it must be able to do, and how it refuses.

A reader whose files hold other documents is a `Holder` as well: it gives them as `Member`s, and
each is then read as a source of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from timeline.model.problem import Grade, Problem
from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers.bounds import Bounds

HEAD = 4096


@dataclass(frozen=True, slots=True)
class Received:
    """One document as it came, with what the case states of it, and how much may unfold out of it."""

    source: Source
    data: bytes
    facts: SourceFacts = field(default_factory=SourceFacts)
    terms: Terms = field(default_factory=Terms)
    bounds: Bounds = field(default_factory=Bounds, compare=False)
    depth: int = 0  # of documents that this one lies in
    archives: int = 0  # of archives among them
    is_numbered: bool = False  # its name is a number that we gave

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


@dataclass(frozen=True, slots=True)
class Member:
    """A document within another: its name there and its bytes, or the fault for which it has none.

    Without a name the fault is one of the whole. `cell` is the field of the holder's row that
    announces the member, as `attachment#2` does in a mail.
    """

    name: str
    data: bytes = b""
    fault: str = ""
    code: str = "unreadable"
    cell: str = ""
    is_numbered: bool = False
    is_unpacked: bool = False  # out of an archive


@runtime_checkable
class Holder(Protocol):
    """A reader whose files hold documents."""

    def members(self, received: Received) -> Iterator[Member]:
        """The documents in a file, in its order, one at a time; faults among them are members too."""


class Reader(Protocol):
    """Bytes to text. A reader fills in what the file itself says of its title, author and date.

    One whose files are no text sets `binary = True`; to the others such files are not handed. One
    that hands bytes to a library which is not written in Python sets `native = True`, and is kept
    apart from the build, since such a library may take the whole process with it.
    """

    name: str

    def reads(self, received: Received) -> bool:
        """Whether this file is of the reader's kind, by its name and first bytes."""

    def read(self, received: Received) -> Text:
        """The file as text; faults of the file become problems of the text."""
