"""Files of Outlook made by hand: a mail (MSG) in the compound file that holds its properties."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime

FREE, END, OF_THE_FAT, NOBODY = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
SECTOR, SMALL, CUTOFF = 512, 64, 4096
MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STORAGE, STREAM, ROOT = 1, 2, 5
Tree = Mapping[str, "bytes | Tree"]


class _Laying:
    """What is put together: entries, streams in sectors of their own, and those in small sectors."""

    def __init__(self) -> None:
        self.entries: list[list] = [["Root Entry", ROOT, NOBODY, NOBODY, 0, 0]]
        self.large, self.small = bytearray(), bytearray()
        self.large_chains: list[int] = []
        self.small_chains: list[int] = []

    def storage(self, tree: Tree) -> int:
        """The names of a storage, each the right neighbour of the one before; the first of them."""
        first, before = NOBODY, NOBODY
        for name in sorted(tree, key=lambda name: (len(name), name.upper())):
            number, value = len(self.entries), tree[name]
            held = isinstance(value, bytes)
            self.entries.append([name, STREAM if held else STORAGE, NOBODY, NOBODY, 0, 0])
            first = number if first == NOBODY else first
            if before != NOBODY:
                self.entries[before][2] = number
            before = number
            if held:
                self.entries[number][4:] = [self.stream(value), len(value)]
            else:
                self.entries[number][3] = self.storage(value)
        return first

    def stream(self, value: bytes) -> int:
        """A stream in its sectors, and the chain of them; its first."""
        is_large = len(value) >= CUTOFF
        held, chains = (self.large, self.large_chains) if is_large else (self.small, self.small_chains)
        size = SECTOR if is_large else SMALL
        if not value:
            return END
        first, count = len(chains), -(-len(value) // size)
        chains += [*range(first + 1, first + count), END]
        held += value + bytes(count * size - len(value))
        return first


def compound(tree: Tree) -> bytes:
    """A compound file of storages and streams, by their names; no larger than one table of sectors allows."""
    laying = _Laying()
    laying.entries[0][3] = laying.storage(tree)
    return _file(laying)


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le")
    head = letters + bytes(64 - len(letters)) + struct.pack("<HBB", len(letters) + 2, kind, 1)
    return head + struct.pack("<III", NOBODY, right, child) + bytes(36) + struct.pack("<IQ", start, size)


def _file(laying: _Laying) -> bytes:
    """Large streams, directory, chains of small sectors and these, each where the one before ends."""
    chains, small = laying.small_chains, bytes(laying.small)
    links = struct.pack(f"<{len(chains)}I", *chains) + b"\xff" * (-4 * len(chains) % SECTOR)
    sizes = (len(laying.entries) * 128, len(links), len(small))
    counts = [max(-(-size // SECTOR), 1) for size in sizes]
    first = len(laying.large_chains)
    starts = [first + sum(counts[:number]) for number in range(3)]
    laying.entries[0][4:] = [starts[2], len(small)]
    fat = [*laying.large_chains]
    for start, count in zip(starts, counts, strict=True):
        fat += [*range(start + 1, start + count), END]
    fat += [OF_THE_FAT]
    head = MAGIC + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    head += bytes(6) + struct.pack("<IIIIII", 0, 1, starts[0], 0, CUTOFF, starts[1])
    head += struct.pack("<III", counts[1], END, 0) + struct.pack("<I", len(fat) - 1)
    parts = (b"".join(_entry(*entry) for entry in laying.entries), links, small)
    body = (part + bytes(count * SECTOR - len(part)) for part, count in zip(parts, counts, strict=True))
    table = struct.pack(f"<{len(fat)}I", *fat)
    whole = (_filled(head), bytes(laying.large), *body, _filled(table))
    return b"".join(whole)


def _filled(data: bytes) -> bytes:
    return data + b"\xff" * (SECTOR - len(data))


Value = "str | bytes | datetime | int | bool | Tree"
Fields = Mapping[int, Value]


def msg(fields: Fields, *others: tuple[str, Mapping], named: Fields | None = None) -> bytes:
    """A mail of these properties; the others are recipients ("recip") and attachments ("attach").

    What is named has numbers by which Outlook knows it, and others in the file.
    """
    own = {0x8000 + place: value for place, value in enumerate((named or {}).values())}
    tree: dict = mail({**fields, **own}, *others, head=32)
    entries = (struct.pack("<IHH", known, 0, place) for place, known in enumerate(named or {}))
    return compound({**tree, "__nameid_version1.0": {"__substg1.0_00030102": b"".join(entries)}})


def mail(fields: Fields, *others: tuple[str, Mapping], head: int = 24) -> Tree:
    """The storage of a mail, as it stands within another."""
    tree: dict = _properties(fields, bytes(head))
    for kind in ("recip", "attach"):
        for number, (_, inner) in enumerate(other for other in others if other[0] == kind):
            tree[f"__{kind}_version1.0_#{number:08X}"] = _properties(inner, bytes(8))
    return tree


def _properties(fields: Fields, head: bytes) -> dict[str, bytes | Tree]:
    """The streams of some properties, and the stream that lists them."""
    streams: dict[str, bytes | Tree] = {}
    for number, value in fields.items():
        kind, held, stream = _property(value)
        head += struct.pack("<HHI", kind, number, 6) + held
        if stream is not None:
            streams[f"__substg1.0_{number:04X}{kind:04X}"] = stream
    return {"__properties_version1.0": head, **streams}


def _property(value: Value) -> tuple[int, bytes, bytes | Tree | None]:
    """A property's kind, the eight bytes that stand for it, and its stream or storage if it has one."""
    if isinstance(value, Mapping):
        return 0x0D, bytes(8), value
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        return 0x40, struct.pack("<Q", ticks), None
    if isinstance(value, bool):
        return 0x0B, struct.pack("<II", value, 0), None
    if isinstance(value, int):
        return 3, struct.pack("<II", value, 0), None
    stream = value.encode("utf-16-le") if isinstance(value, str) else value
    length = len(stream) + (2 if isinstance(value, str) else 0)
    return (0x1F if isinstance(value, str) else 0x102), struct.pack("<II", length, 0), stream


def packed_rtf(data: bytes) -> bytes:
    """Rich text as Outlook keeps it, every byte of it new, with the sign of its end."""
    out, before = b"", 207
    for place in range(0, len(data), 8):
        piece = data[place : place + 8]
        out += (b"\0" if len(piece) == 8 else bytes((1 << len(piece),))) + piece
    out += b"" if len(data) % 8 else b"\1"
    out += struct.pack(">H", ((before + len(data)) % 4096) << 4)
    return struct.pack("<II4sI", len(out) + 12, len(data), b"LZFu", 0) + out
