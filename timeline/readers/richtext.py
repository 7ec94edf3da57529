"""Rich text (RTF), whatever its name: many files called .doc are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import LOST
from timeline.readers.packed import Unpackable
from timeline.readers.received import Received
from timeline.readers.rtfblocks import RichText, rich_text
from timeline.readers.typed import as_document


class Rtf:
    """Rich text as Word, WordPad and other word processors save it."""

    name = "rich-text"
    binary = True

    def reads(self, received: Received) -> bool:
        """By its first signs."""
        return received.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf")

    def read(self, received: Received) -> Text:
        """Its words as they stand, with tables as rows; tracked changes and comments are kept apart."""
        try:
            document = rich_text(received.data)
        except Unpackable as fault:
            return received.unread(str(fault))
        text = as_document([*document.blocks()], received)
        return replace(text, problems=(*text.problems, *_faults(text, document)))


def _faults(text: Text, document: RichText) -> Iterator[Problem]:
    """What was lost, hidden or guessed."""
    path, lost = text.source.path, text.body.count(LOST)
    if document.is_cut_off:
        message = "ends in the midst of a group, so it may be cut off: ask for it again"
        yield Problem(path, message, Grade.DOUBT, "damaged")
    if document.hidden:
        message = f"hides {document.hidden} characters from its readers, which were left out"
        yield Problem(path, message, Grade.NOTE, "hidden-text")
    if lost:
        yield Problem(path, f"has {lost} unreadable characters, shown as {LOST}", Grade.NOTE, "damaged")
