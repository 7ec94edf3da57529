"""OpenDocument texts and presentations (ODT, ODP), as `readers.openblocks` takes them apart."""

from __future__ import annotations

from timeline.model.source import Text
from timeline.readers.openblocks import blocks_of
from timeline.readers.packed import Package, Unpackable, holds
from timeline.readers.received import Received
from timeline.readers.typed import as_document

_KINDS = (b"vnd.oasis.opendocument.text", b"vnd.oasis.opendocument.presentation")
_SUFFIXES = (".odt", ".ott", ".odp", ".otp")


class OpenDocument:
    """Documents of LibreOffice and of the programs that save as it does."""

    name = "open-document"
    binary = True

    def reads(self, received: Received) -> bool:
        """By the kind that it names in its first bytes; by its name where these are cut off."""
        named = any(kind in received.head[:200] for kind in _KINDS)
        is_packed = received.head.startswith(b"PK\x03\x04")
        return is_packed and (
            named or (received.suffix in _SUFFIXES and holds(received.data, b"content.xml"))
        )

    def read(self, received: Received) -> Text:
        """Its words as they stand, with tables as rows; tracked changes and comments are kept apart."""
        try:
            package = Package(received.data)
            if b"encryption-data" in package.bytes_of("META-INF/manifest.xml"):
                return received.unread("is locked with a password: save it without one")
            blocks = [*blocks_of(package)]
        except Unpackable as fault:
            return received.unread(str(fault))
        return as_document(blocks, received)
