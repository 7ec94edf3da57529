"""The properties of what Outlook keeps: words, numbers and moments under numbers of two bytes.

A mail, a recipient and an attachment are each a storage of a compound file: a stream lists the properties,
short ones with their values; each long one is a stream of its own. What the file's maker named by himself
has a number from 0x8000 on, which another stream tells.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from timeline.readers.charset import decode
from timeline.readers.compound import Storage
from timeline.readers.rtfsigns import codec_of_page

LISTING = "__properties_version1.0"
_HEADS = {"mail": 32, "mail within": 24, "part": 8}  # bytes before the first property
_WORDS, _BYTES_OF_WORDS, _BYTES, _MOMENT, _NUMBER, _TRUTH = 0x1F, 0x1E, 0x102, 0x40, 0x03, 0x0B
_PAGE, _PAGE_OF_BODY = 0x3FFD, 0x3FDE
_BODIES = frozenset((0x1000, 0x1013))
_NAMES, _NAMED, _FIRST_NAMED = "__nameid_version1.0", "__substg1.0_00030102", 0x8000
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_NEVER = 1601


@dataclass(frozen=True, slots=True)
class Parts:
    """The properties of one storage."""

    storage: Storage
    _short: Mapping[tuple[int, int], bytes]
    _codec: str = ""

    def words(self, *numbers: int) -> str:
        """The first of some properties that is words and not empty."""
        return next((found for found in map(self._words, numbers) if found.strip()), "")

    def data(self, number: int) -> bytes:
        """A property that is bytes."""
        return self.storage.stream(f"__substg1.0_{number:04X}{_BYTES:04X}")

    def number(self, number: int) -> int:
        """A property that is a number; 0 where it is not there."""
        found = self._short.get((number, _NUMBER))
        return struct.unpack_from("<i", found)[0] if found else 0

    def is_set(self, number: int) -> bool:
        """A property that says yes or no; what is not there says no."""
        return self._short.get((number, _TRUTH), b"\0")[:1] != b"\0"

    def moment(self, number: int) -> datetime | None:
        """A property that is a moment, in universal time."""
        found = self._short.get((number, _MOMENT))
        return moment_of(struct.unpack("<Q", found)[0]) if found else None

    def within(self, storage: Storage, kind: str = "part") -> Parts:
        """The properties of a recipient, an attachment or a mail within this one."""
        return parts_of(storage, kind, self._codec)

    def _words(self, number: int) -> str:
        wide = self.storage.stream(f"__substg1.0_{number:04X}{_WORDS:04X}")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self.storage.stream(f"__substg1.0_{number:04X}{_BYTES_OF_WORDS:04X}")
        if not narrow and number in _BODIES:
            narrow = self.data(number)
        page = self.number(_PAGE_OF_BODY) if number in _BODIES else 0
        return decode(narrow, codec_of_page(page) if page else self._codec).body.rstrip("\0\ufffd")


def parts_of(storage: Storage, kind: str = "mail", codec: str = "") -> Parts:
    """The properties of a storage of a kind: "mail", "mail within" or "part"."""
    listing = storage.stream(LISTING)
    short = dict[tuple[int, int], bytes]()
    for place in range(_HEADS[kind], len(listing) - 15, 16):
        kind_of_value, number = struct.unpack_from("<HH", listing, place)
        short.setdefault((number, kind_of_value), listing[place + 8 : place + 16])
    found = Parts(storage, short, codec)
    page = found.number(_PAGE)
    return Parts(storage, short, codec_of_page(page)) if page else found


def named(storage: Storage) -> Mapping[int, int]:
    """The numbers in this file of the properties that Outlook knows by other numbers."""
    names = next(storage.storages(_NAMES), None)
    return dict(numbered(names.stream(_NAMED))) if names is not None else {}


def numbered(stream: bytes) -> Iterator[tuple[int, int]]:
    """Each number by which Outlook knows a property, with the one that it has in this file."""
    for place in range(0, len(stream) - 7, 8):
        known, kind, order = struct.unpack_from("<IHH", stream, place)
        if not kind & 1:
            yield known, _FIRST_NAMED + order


def moment_of(ticks: int) -> datetime | None:
    """A count of tenths of microseconds since 1601; None where it is not set or beyond the calendar."""
    try:
        found = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
    return found if found.year > _NEVER and found.year < 4500 else None
