"""Compound files (OLE): the file systems within a file in which Outlook and old office programs keep theirs.

Nothing that a broken file says of itself is taken for more than the file can hold: a chain of sectors
ends where it leaves the file, a stream is no longer than the file, and all that is read of one together
stays within twice its size, since sound streams share no sector.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRY = 128
_SMALL_SHIFT, _SMALL = 6, 64
_STORAGE, _STREAM = 1, 2
_LAST = 0xFFFFFFFA  # numbers from here on are signs, not sectors
_IN_HEADER = 109  # sectors of the table that the header names
_TIMES = 2
_MOST_STORAGES = 20_000  # that are looked into: a broken file may say that one lies in itself


class Damaged(ValueError):
    """A compound file whose frame is broken, so that nothing in it can be found."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class Storage:
    """A folder within a compound file: streams and further storages, found by their names in any letters."""

    def __init__(
        self, compound: _Compound, name: str, streams: Mapping[str, _Entry], inner: Mapping[str, _Entry]
    ) -> None:
        self._compound, self.name, self._streams, self._inner = compound, name, streams, inner

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its streams, as they are written."""
        return tuple(entry.name for entry in self._streams.values())

    @property
    def is_cut_off(self) -> bool:
        """Whether anything that was read so far, wherever in the file, was shorter than it should be."""
        return self._compound.is_cut_off

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; none where there is no such stream."""
        entry = self._streams.get(name.upper())
        return self._compound.bytes_of(entry) if entry is not None else b""

    def storages(self, opening: str = "") -> Iterator[Storage]:
        """The storages in it whose names begin so, by their names."""
        for name in sorted(self._inner):
            if name.startswith(opening.upper()):
                yield self._compound.storage(self._inner[name])


def opened(data: bytes) -> Storage:
    """The root of a compound file; Damaged where there is none."""
    try:
        return _Compound(data).root()
    except (struct.error, IndexError, OverflowError) as fault:
        raise Damaged("its frame is broken") from fault


class _Compound:
    """The sectors of a file, and the tables that say which follows which."""

    def __init__(self, data: bytes) -> None:
        shift, small = struct.unpack_from("<HH", data, 30)
        if not data.startswith(MAGIC) or shift not in (9, 12) or small != _SMALL_SHIFT:
            raise Damaged("its head is broken")
        self._data, self._size = data, 1 << shift
        self._left, self._storages = _TIMES * len(data), _MOST_STORAGES
        self.is_cut_off = False
        self._fat = self._table(self._sectors_of_table())
        first, _, self._cutoff, first_small = struct.unpack_from("<IIII", data, 48)
        listing = b"".join(map(self._sector, self._chain(first, self._fat)))
        places = range(0, len(listing) - _ENTRY + 1, _ENTRY)
        self._entries = tuple(_entry(listing, place) for place in places)
        self._small_fat = self._table(self._chain(first_small, self._fat))
        self._small: bytes | None = None

    def root(self) -> Storage:
        """The first entry, which holds all others."""
        return self.storage(self._entries[0])

    def storage(self, entry: _Entry) -> Storage:
        """A storage with what lies in it."""
        streams, inner = dict[str, _Entry](), dict[str, _Entry]()
        self._storages -= 1
        self.is_cut_off = self.is_cut_off or self._storages < 0
        for found in self._below(entry) if self._storages >= 0 else ():
            held = streams if found.kind == _STREAM else inner
            held.setdefault(found.name.upper(), found)
        return Storage(self, entry.name, streams, inner)

    def bytes_of(self, entry: _Entry) -> bytes:
        """A stream as far as it goes; that it is cut off is kept in mind."""
        size = min(entry.size, len(self._data), max(self._left, 0))
        data = (
            self._small_bytes(entry.start, size)
            if entry.size < self._cutoff
            else self._bytes(entry.start, size)
        )
        self._left -= len(data)
        self.is_cut_off = self.is_cut_off or len(data) < entry.size
        return data

    def _below(self, entry: _Entry) -> Iterator[_Entry]:
        """The entries of a storage: a tree, of which a broken file may make a ring."""
        waiting, seen = [entry.child], {entry.child}
        while waiting:
            number = waiting.pop()
            if number >= len(self._entries):
                continue
            found = self._entries[number]
            beside = [other for other in (found.right, found.left) if other not in seen]
            seen.update(beside)
            waiting += beside
            if found.kind in (_STORAGE, _STREAM):
                yield found

    def _sectors_of_table(self) -> Sequence[int]:
        """Where the table of sectors stands: in the header, then in sectors that follow one another."""
        found = [*struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76)]
        (following,) = struct.unpack_from("<I", self._data, 68)
        for _ in range(len(self._data) // self._size):
            numbers = self._numbers(following)
            if not numbers:
                break
            found += numbers[:-1]
            following = numbers[-1]
        most = len(self._data) // self._size
        return [number for number in found if number < _LAST][:most]

    def _table(self, sectors: Sequence[int]) -> Sequence[int]:
        return [number for sector in sectors for number in self._numbers(sector)]

    def _numbers(self, sector: int) -> Sequence[int]:
        data = self._sector(sector)
        return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])

    def _chain(self, start: int, table: Sequence[int], most: int = -1) -> list[int]:
        """The sectors from one on, no more than there are."""
        found = list[int]()
        most = len(table) if most < 0 else min(most, len(table))
        while start < len(table) and len(found) < most:
            found.append(start)
            start = table[start]
        return found

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size  # the header takes the place of one
        return self._data[start : start + self._size]

    def _bytes(self, start: int, size: int) -> bytes:
        chain = self._chain(start, self._fat, -(-size // self._size))
        return b"".join(map(self._sector, chain))[:size]

    def _small_bytes(self, start: int, size: int) -> bytes:
        if self._small is None:
            root = self._entries[0]
            self._small = self._bytes(root.start, min(root.size, len(self._data)))
        chain = self._chain(start, self._small_fat, -(-size // _SMALL))
        return b"".join(self._small[number * _SMALL : (number + 1) * _SMALL] for number in chain)[:size]


def _entry(listing: bytes, place: int) -> _Entry:
    length, kind = struct.unpack_from("<HB", listing, place + 64)
    name = listing[place : place + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
    left, right, child = struct.unpack_from("<III", listing, place + 68)
    start, size = struct.unpack_from("<II", listing, place + 116)  # the upper half of a size is often not set
    return _Entry(name, kind, left, right, child, start, size)
