"""Files of Outlook made by hand: a mail (MSG) in the compound file that holds its properties."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime

FREE, END, OF_THE_FAT, NOBODY = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
SECTOR, SMALL = 512, 64
STORAGE, STREAM, ROOT = 1, 2, 5
Tree = Mapping[str, "bytes | Tree"]


def compound(tree: Tree) -> bytes:
    """A compound file of storages and small streams, by their names."""
    entries, small = [["Root Entry", ROOT, NOBODY, NOBODY, 0, 0]], bytearray()
    chains: list[int] = []
    entries[0][3] = _laid(tree, entries, small, chains)
    directory = b"".join(_entry(*entry) for entry in entries)
    return _file(directory, bytes(small), chains, len(small))


def _laid(tree: Tree, entries: list[list], small: bytearray, chains: list[int]) -> int:
    """The names of a storage, each the right neighbour of the one before; the first of them."""
    first, before = NOBODY, NOBODY
    for name in sorted(tree, key=lambda name: (len(name), name.upper())):
        number = len(entries)
        value = tree[name]
        entries.append([name, STREAM if isinstance(value, bytes) else STORAGE, NOBODY, NOBODY, 0, 0])
        if first == NOBODY:
            first = number
        else:
            entries[before][2] = number
        before = number
        if isinstance(value, bytes):
            entries[number][4:] = [_stored(value, small, chains), len(value)]
        else:
            entries[number][3] = _laid(value, entries, small, chains)
    return first


def _stored(value: bytes, small: bytearray, chains: list[int]) -> int:
    """A stream in small sectors, and the chain of them; its first."""
    if not value:
        return END
    first, count = len(chains), -(-len(value) // SMALL)
    chains += [*range(first + 1, first + count), END]
    small += value + bytes(count * SMALL - len(value))
    return first


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le")
    head = letters + bytes(64 - len(letters)) + struct.pack("<HBB", len(letters) + 2, kind, 1)
    return head + struct.pack("<III", NOBODY, right, child) + bytes(36) + struct.pack("<IQ", start, size)


def _file(directory: bytes, small: bytes, chains: list[int], size: int) -> bytes:
    """Directory, chains of small sectors and these, each from the sector where the one before ends."""
    directory = directory[:116] + struct.pack("<I", 0) + directory[120:]
    links = struct.pack(f"<{len(chains)}I", *chains)
    parts = [directory, links + b"\xff" * (-len(links) % SECTOR), small]
    counts = [max(-(-len(part) // SECTOR), 1) for part in parts]
    starts = [sum(counts[:number]) for number in range(3)]
    root = struct.pack("<IQ", starts[2], size)
    parts[0] = directory[:116] + root + directory[128:]
    fat: list[int] = []
    for start, count in zip(starts, counts, strict=True):
        fat += [*range(start + 1, start + count), END]
    fat += [OF_THE_FAT]
    table = struct.pack(f"<{len(fat)}I", *fat)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += bytes(6) + struct.pack("<IIIIII", 0, 1, starts[0], 0, 4096, starts[1])
    head += struct.pack("<III", counts[1], END, 0) + struct.pack("<I", len(fat) - 1)
    head += b"\xff" * (SECTOR - len(head))
    body = b"".join(
        part + bytes(count * SECTOR - len(part)) for part, count in zip(parts, counts, strict=True)
    )
    return head + body + table + b"\xff" * (SECTOR - len(table))


def msg(fields: Mapping[int, str | bytes | datetime | int], *others: tuple[str, Mapping]) -> bytes:
    """A mail of these properties; the others are recipients ("recip") and attachments ("attach")."""
    tree: dict = _properties(fields, bytes(32))
    for kind in ("recip", "attach"):
        for number, (_, inner) in enumerate(other for other in others if other[0] == kind):
            tree[f"__{kind}_version1.0_#{number:08X}"] = _properties(inner, bytes(8))
    return compound(tree)


def _properties(fields: Mapping[int, str | bytes | datetime | int], head: bytes) -> dict[str, bytes]:
    """The streams of some properties, and the stream that lists them."""
    streams: dict[str, bytes] = {}
    for number, value in fields.items():
        kind, held, stream = _property(value)
        head += struct.pack("<HHI", kind, number, 6) + held
        if stream is not None:
            streams[f"__substg1.0_{number:04X}{kind:04X}"] = stream
    return {"__properties_version1.0": head, **streams}


def _property(value: str | bytes | datetime | int) -> tuple[int, bytes, bytes | None]:
    """A property's kind, the eight bytes that stand for it, and its stream if it has one."""
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        return 0x40, struct.pack("<Q", ticks), None
    if isinstance(value, int):
        return 3, struct.pack("<II", value, 0), None
    stream = value.encode("utf-16-le") if isinstance(value, str) else value
    length = len(stream) + (2 if isinstance(value, str) else 0)
    return (0x1F if isinstance(value, str) else 0x102), struct.pack("<II", length, 0), stream
