"""Archives (ZIP): every file in one is a source of its own, unpacked in memory and within bounds.

Nothing is written anywhere. A member that is locked, a link, damaged or a bomb costs itself alone.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile, ZipInfo

from timeline.model.source import Text
from timeline.readers.bounds import MOST_ARCHIVES, MOST_UNPACKED
from timeline.readers.charset import seems_binary
from timeline.readers.packed import BROKEN, FREE, WORST_RATIO, is_packed
from timeline.readers.received import Member, Received

_LOCKED = 0x1
_UTF8 = 0x800
_HEADER = 30  # bytes before a member's name
_LITTER = ("thumbs.db", "desktop.ini", "__macosx")


class Archive:
    """ZIP archives that are no document of an office program."""

    name = "archive"
    binary = True
    most_bytes = MOST_UNPACKED

    def reads(self, received: Received) -> bool:
        """By its first bytes, where they are not those of an office file."""
        return is_packed(received.data) and seems_binary(received.data) == "a ZIP archive"

    def read(self, received: Received) -> Text:
        """No words of its own: its files are sources."""
        if received.archives >= MOST_ARCHIVES:
            return received.unread(
                f"lies in {received.archives} archives, one in the other: unpack it into sources/"
            )
        if _opened(received.data) is None:
            return received.unread("is a ZIP archive that is cut off or damaged: ask for it again")
        return Text(replace(received.source, kind="archive"), "")

    def members(self, received: Received) -> Iterator[Member]:
        """The files in it, each as it is asked for; what a system left beside them is left out."""
        archive = _opened(received.data)
        if archive is None or received.archives >= MOST_ARCHIVES:
            return
        infos = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info)]
        overlapping = _overlapping(infos)
        for number, info in enumerate(infos):
            fault, code = _fault(info, overlaps=info.header_offset in overlapping)
            if not fault and not received.bounds.spend(info.file_size):
                yield Member("", fault=_too_much(len(infos) - number), code="bomb")
                return
            yield Member(_name(info), fault=fault, code=code) if fault else _member(archive, info)


def _opened(data: bytes) -> ZipFile | None:
    try:
        return ZipFile(BytesIO(data))
    except BROKEN:
        return None


def _member(archive: ZipFile, info: ZipInfo) -> Member:
    """A file's bytes, no more of them than it declares."""
    try:
        return Member(_name(info), archive.read(info), is_unpacked=True)
    except BROKEN:
        return Member(_name(info), fault="is damaged in its archive: ask for it again")


def _name(info: ZipInfo) -> str:
    """A file's name; one that does not say so is in UTF-8 as often as not."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _fault(info: ZipInfo, *, overlaps: bool) -> tuple[str, str]:
    """Why a file in an archive is not unpacked, and the code of that; empty where it is."""
    if stat.S_ISLNK(info.external_attr >> 16):
        return "is a link, and links are not followed: add the file that it means", "link"
    if info.flag_bits & _LOCKED:
        return "is locked with a password: unpack it and add it without one", "locked"
    if overlaps:
        return "shares its bytes with another file of its archive, as bombs do", "bomb"
    if info.file_size > max(FREE, WORST_RATIO * info.compress_size):
        return (
            f"unpacks to {info.file_size // max(info.compress_size, 1)} times its size, as bombs do",
            "bomb",
        )
    return "", ""


def _overlapping(infos: Sequence[ZipInfo]) -> frozenset[int]:
    """The places of files that begin before the one in front of them ends, and of those in front."""
    placed = sorted(infos, key=lambda info: info.header_offset)
    pairs = (
        (one.header_offset, other.header_offset)
        for one, other in pairwise(placed)
        if one.header_offset + _HEADER + len(one.orig_filename) + one.compress_size > other.header_offset
    )
    return frozenset(place for pair in pairs for place in pair)


def _is_litter(info: ZipInfo) -> bool:
    pieces = info.filename.split("/")
    hidden = any(piece.startswith(".") and piece.strip(".") for piece in pieces)
    return hidden or pieces[-1].startswith("~$") or any(piece.lower() in _LITTER for piece in pieces)


def _too_much(left: int) -> str:
    files = "1 file" if left == 1 else f"{left} files"
    return f"unpacks to more than is opened at once; {files} of it not read: unpack it into sources/"
