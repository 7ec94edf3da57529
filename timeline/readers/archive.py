"""Archives (ZIP): what is in one is said, and that it is to be unpacked; a source is one file."""

from __future__ import annotations

from timeline.model.source import Text
from timeline.readers.charset import seems_binary
from timeline.readers.packed import Package, Unpackable, is_packed
from timeline.readers.received import Received

_SHOWN = 5


class Archive:
    """ZIP archives that are no document of an office program."""

    name = "archive"
    binary = True

    def reads(self, received: Received) -> bool:
        """By its first bytes, where they are not those of an office file."""
        return is_packed(received.data) and seems_binary(received.data) == "a ZIP archive"

    def read(self, received: Received) -> Text:
        """No words, but the names of the first files in it, without unpacking any."""
        try:
            names = [name for name in Package(received.data).names if not name.endswith("/")]
        except Unpackable as fault:
            return received.unread(f"is a ZIP archive, which no reader takes: it {fault}")
        shown = ", ".join(repr(name) for name in names[:_SHOWN])
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        held = f"{shown}{more}" if names else "nothing"
        return received.unread(
            f"is a ZIP archive of {held}, which are not read in it: unpack it into sources/", "packed"
        )
