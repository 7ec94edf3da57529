"""Office files are ZIP archives of XML: opened within bounds, so that a hostile one costs a sentence.

XML with a document type is refused, since office files have none and entity bombs need one.
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from timeline.readers.compound import MAGIC

MOST_MEMBERS = 20_000
MOST_UNPACKED = 512_000_000
MOST_XML = 128_000_000
WORST_RATIO = 400  # unpacked to packed; long runs of empty cells come to some fifty
BROKEN = (
    BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    struct.error,
)
FREE = 4_000_000  # bytes that any file may unpack to
_DEEPEST = 150
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class Unpackable(Exception):
    """An archive, or a part of one, that is not opened; its words say why and what to do."""


def is_packed(data: bytes) -> bool:
    """Whether bytes begin as a ZIP archive does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def is_locked(data: bytes) -> bool:
    """Whether an office file was saved with a password."""
    return data.startswith(MAGIC) and _ENCRYPTED in data


def holds(data: bytes, member: bytes) -> bool:
    """Whether an archive names a member near its start or its end, where the names stand."""
    return is_packed(data) and (member in data[:65536] or member in data[-262_144:])


class Package:
    """An archive whose size when unpacked is within bounds."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
        except BROKEN as fault:
            raise Unpackable("is cut off or damaged: ask for it again") from fault
        infos = self._zip.infolist()
        self.names = tuple(info.filename for info in infos)
        unpacked = sum(info.file_size for info in infos)
        if len(infos) > MOST_MEMBERS or unpacked > MOST_UNPACKED:
            raise Unpackable(f"unpacks to {len(infos)} files of {unpacked} bytes, too much to be opened")
        if unpacked > max(FREE, WORST_RATIO * len(data)):
            raise Unpackable(f"unpacks to {unpacked // max(len(data), 1)} times its size, as bombs do")
        if any(info.flag_bits & 1 for info in infos):
            raise Unpackable("is locked with a password: save it without one")

    def bytes_of(self, name: str) -> bytes:
        """A member's bytes; a member that is not there has none."""
        if name not in self.names:
            return b""
        try:
            return self._zip.read(name)
        except BROKEN as fault:
            raise Unpackable(f"is damaged in its part {name!r}: ask for it again") from fault

    def xml(self, name: str) -> Element | None:
        """A member as XML, None where there is no such member."""
        data = self.bytes_of(name)
        return tree_of(data, name) if data else None

    def sound(self, name: str) -> bytes:
        """A member's bytes, which are XML without a document type and not nested beyond reason."""
        data = self.bytes_of(name)
        if data:
            _check(data, name)
        return data


def tree_of(data: bytes, name: str) -> Element:
    """XML as a tree, once it was found to be neither broken nor hostile."""
    _check(data, name)
    try:
        return fromstring(data)
    except (ParseError, ValueError, LookupError) as fault:
        raise Unpackable(f"is damaged in its part {name!r}: ask for it again") from fault


def _check(data: bytes, name: str) -> None:
    """Refuses XML that is broken or hostile; it is gone through without being kept."""
    if len(data) > MOST_XML:
        raise Unpackable(f"holds {len(data)} bytes in its part {name!r}, too much to be read at once")
    parser = ParserCreate(namespace_separator=" ")
    depth = 0

    def opens(*_: object) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise Unpackable(f"is nested too deeply in its part {name!r}")

    def closes(*_: object) -> None:
        nonlocal depth
        depth -= 1

    def declares(*_: object) -> None:
        raise Unpackable(f"declares a document type in its part {name!r}, which no office file does")

    parser.StartElementHandler, parser.EndElementHandler = opens, closes
    parser.StartDoctypeDeclHandler = declares
    try:
        parser.Parse(data, True)
    except (ExpatError, ValueError, LookupError) as fault:
        raise Unpackable(f"is damaged in its part {name!r}: ask for it again") from fault
