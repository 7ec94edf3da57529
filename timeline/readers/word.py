"""Word documents (DOCX), as `readers.wordblocks` takes them apart."""

from __future__ import annotations

from timeline.model.source import Text
from timeline.readers.packed import Package, Unpackable, holds, is_locked
from timeline.readers.received import Received
from timeline.readers.typed import as_document
from timeline.readers.wordblocks import blocks_of

_SUFFIXES = (".docx", ".docm", ".dotx")


class Word:
    """Documents of Word and of the programs that save as it does."""

    name = "word"
    binary = True

    def reads(self, received: Received) -> bool:
        """By the parts in it; by its name where it is locked or cut off."""
        if holds(received.data, b"word/document"):
            return True
        return received.suffix in _SUFFIXES and (
            is_locked(received.data) or received.head.startswith(b"PK\x03\x04")
        )

    def read(self, received: Received) -> Text:
        """Its words as they stand, with tables as rows; tracked changes and comments are kept apart."""
        if is_locked(received.data):
            return received.unread("is locked with a password: save it without one")
        try:
            blocks = [*blocks_of(Package(received.data))]
        except Unpackable as fault:
            return received.unread(str(fault))
        return as_document(blocks, received)
