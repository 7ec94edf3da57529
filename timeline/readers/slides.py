"""Presentations (PPTX), slide after slide: a slide is a page, its title a heading."""

from __future__ import annotations

from timeline.model.source import Text
from timeline.readers.packed import Package, Unpackable, holds, is_locked
from timeline.readers.pagelayout import laid_out
from timeline.readers.plain import known_by_head
from timeline.readers.received import Received
from timeline.readers.slideblocks import blocks_of

_SUFFIXES = (".pptx", ".pptm", ".ppsx", ".potx")


class Slides:
    """Presentations of PowerPoint and of the programs that save as it does."""

    name = "slides"
    binary = True

    def reads(self, received: Received) -> bool:
        """By the parts in it; by its name where it is locked or cut off."""
        if holds(received.data, b"ppt/presentation"):
            return True
        is_cut = received.head.startswith(b"PK\x03\x04")
        return received.suffix in _SUFFIXES and (is_locked(received.data) or is_cut)

    def read(self, received: Received) -> Text:
        """The words of the slides with the speaker's notes; comments stand below."""
        if is_locked(received.data):
            return received.unread("is locked with a password: save it without one")
        try:
            blocks = [*blocks_of(Package(received.data))]
        except Unpackable as fault:
            return received.unread(str(fault))
        text = laid_out(Text(received.source, ""), blocks, received.facts.columns)
        return known_by_head(text, received)
