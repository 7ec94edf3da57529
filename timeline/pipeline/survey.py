"""What a build is made from, as it lies in the folder now, each thing with a hash of what it says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import file_digest, sha256
from os import SEEK_END
from typing import BinaryIO

from timeline.folder import Folder
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline.code import extracting_code, whole_code
from timeline.readers import reader_of
from timeline.readers.bounds import MOST_UNPACKED
from timeline.readers.mailbox import Slice, slices
from timeline.readers.received import HEAD
from timeline.store.codec import digest

PIECE = 4_000_000  # bytes of a mailbox that are read at once
CORRECTIONS, TERMS, PROGRAM = "corrections.txt", "case.toml", "the program"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is read at once: a file, or some mails of a large mailbox; `key` names its extractions."""

    path: str
    key: str
    sha256: str
    start: int
    end: int
    mails: Slice | None = None

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Found:
    """A file as it lies there, and what is stated of documents within it; `fault`: why it has no bytes."""

    path: str
    sha256: str
    size: int
    facts: SourceFacts
    pieces: tuple[Piece, ...] = ()
    inside: Mapping[str, SourceFacts] = field(default_factory=dict)
    fault: str = ""

    @property
    def is_cut(self) -> bool:
        """A mailbox that is read in pieces."""
        return any(piece.mails is not None for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Survey:
    """All that a build depends on, in one order."""

    sources: tuple[Found, ...]
    corrections: str
    inputs: dict[str, str]

    @property
    def present(self) -> Iterator[tuple[str, int, str]]:
        """The path, size and hash of every file that could be opened."""
        return ((found.path, found.size, found.sha256) for found in self.sources if not found.fault)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all pieces."""
        return tuple(piece.key for found in self.sources for piece in found.pieces)

    def without(self, held: Collection[str]) -> tuple[tuple[Found, Piece], ...]:
        """What is not held yet, each piece with its file."""
        return tuple(
            (found, piece) for found in self.sources for piece in found.pieces if piece.key not in held
        )


def survey(folder: Folder) -> Survey:
    """Look at every source; one that cannot be read is found too, with the reason."""
    sources = tuple(_found(folder, path) for path in sorted(folder.sources()))
    corrections = _corrections(folder)
    inputs = {
        source.path: digest(source.sha256, source.facts, source.inside, source.fault) for source in sources
    }
    inputs[CORRECTIONS] = digest(corrections)
    inputs[TERMS] = digest(folder.terms, folder.problems, folder.sidecar_problems())
    inputs[PROGRAM] = whole_code()
    return Survey(sources, corrections, inputs)


def reading_terms(terms: Terms) -> Terms:
    """The terms by which single sources are read; the others touch only the whole."""
    return replace(terms, title="", as_of=None, sources={}, series=(), rules=())


def _found(folder: Folder, path: str) -> Found:
    facts, inside = folder.facts(path), folder.facts_inside(path)
    try:
        content, size, mails = _looked_into(folder, path)
    except OSError as fault:
        return Found(path, "", 0, facts, inside=inside, fault=fault.strerror or type(fault).__name__)
    if size > MOST_UNPACKED and not mails:
        too_large = f"it holds {size} bytes, more than the {MOST_UNPACKED} that are read at once"
        return Found(path, content, size, facts, inside=inside, fault=too_large)
    key = digest(path, content, facts, inside, reading_terms(folder.terms), extracting_code())
    pieces = [Piece(path, digest(key, cut), hashed, cut.start, cut.end, cut) for cut, hashed in mails]
    whole = Piece(path, key, content, 0, size)
    return Found(path, content, size, facts, tuple(pieces) or (whole,), inside)


def _looked_into(folder: Folder, path: str) -> tuple[str, int, list[tuple[Slice, str]]]:
    """A file's hash and size; of a large mailbox also the pieces in which it is read, with theirs."""
    with folder.open(path) as file:
        content, size = file_digest(file, "sha256").hexdigest(), file.seek(0, SEEK_END)
        file.seek(0)
        if size <= PIECE or reader_of(path, file.read(HEAD)) != "mailbox":
            return content, size, []
        return content, size, [(cut, _hash(file, cut)) for cut in slices(file, PIECE)]


def _hash(file: BinaryIO, cut: Slice) -> str:
    file.seek(cut.start)
    return sha256(file.read(cut.end - cut.start)).hexdigest()


def _corrections(folder: Folder) -> str:
    if not folder.corrections.is_file():
        return ""
    return folder.corrections.read_text(encoding="utf-8-sig", errors="replace")
