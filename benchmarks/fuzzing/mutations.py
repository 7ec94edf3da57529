"""What befalls files: bits flip, ends are lost, pieces are doubled, moved, spliced, read in another charset.

Every mutation is a function of a file, of another file and of chance; the same chance gives the same bytes.
"""

from __future__ import annotations

import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, tostring

from benchmarks.fuzzing.samples import packed
from tests.readers import outlook
from timeline.readers import compound, packedrtf

Mutation = Callable[[bytes, bytes, random.Random], bytes]
LARGEST = 200_000
LARGEST_STREAM = 6_000
MOST_ELEMENTS = 4_000
NASTY = (
    b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\r", b"\r\n\r\n",
    b"\n" * 40, b'"', b"'", b"<", b">", b"&", b"{", b"}", b"[" * 200, b"(" * 200, b"\\" * 50, b"%s", b",",
    b";", b"|" * 60, b"\t", b"-1", b"0", b"9" * 400, b"1e999", b"NaN", b"null", b"2147483648",
    b"99999999999999999999", b"0000-00-00", b"31/02/2016", b"9999-12-31", b"00000101T000000Z",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;" * 20, b"<a>" * 300, b"=?utf-8?B?////?=", b"=?x?q?=?=",
    b"Content-Type: multipart/mixed; boundary=\"\"\n", b"From x Tue Aug 9 2016\n", b"BEGIN:VEVENT\n",
    b"END:VEVENT\n", b"RRULE:FREQ=DAILY\n", b"$(id)", b"../../etc/passwd", b"A" * 3000, b" " * 3000,
    "\u00e9\u0301\U0001f600\u202e\ufeff".encode(), b"\x1b[31m", b"\x14\xfe", b"\xa9" * 20,
)  # fmt: skip
CHARSETS = ("utf-16", "utf-16-be", "utf-32", "cp1252", "utf-7", "cp037", "koi8-r", "shift-jis")


def mutated(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """A file after one to eight mishaps; those of an archive often befall a part and not its shell."""
    if whole[:2] == b"PK" and chance.random() < 0.6:
        return _within(whole, other, chance)
    if whole.startswith(compound.MAGIC) and chance.random() < 0.6:
        return _within_compound(whole, other, chance)
    for _ in range(chance.randint(1, 8)):
        whole = chance.choice(MUTATIONS)(whole, other, chance)[:LARGEST]
    return whole


def _within(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    try:
        with zipfile.ZipFile(BytesIO(whole)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return whole
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(sorted(parts))
        parts[name] = _part(parts[name], other, chance)
    return packed(parts)


def _within_compound(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """A compound file whose frame is sound, and some of its streams are not."""
    try:
        tree = _tree(compound.opened(whole))
    except compound.Damaged:
        return whole
    for _ in range(chance.randint(1, 4)):
        place, name = tree, chance.choice(sorted(tree))
        while isinstance(place[name], dict) and place[name] and chance.random() < 0.9:
            place = place[name]
            name = chance.choice(sorted(place))
        if isinstance(place[name], dict):
            del place[name]
            tree = tree or {"lost": b""}
        else:
            place[name] = _stream(place[name], other, chance)
    try:
        return outlook.compound(tree)
    except (struct.error, ValueError):  # more than one table of sectors
        return whole


def _tree(storage: compound.Storage) -> dict[str, Any]:
    streams = {name: storage.stream(name) for name in storage.names}
    return streams | {inner.name: _tree(inner) for inner in storage.storages()}


def _stream(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """A stream after a mishap; of packed rich text, what is packed in it."""
    rich, is_whole = packedrtf.unpacked(data)
    is_rich = is_whole and data[8:12] == b"LZFu"
    for _ in range(chance.randint(1, 4)):
        befallen = chance.choice(MUTATIONS)(rich if is_rich else data, other, chance)[:LARGEST_STREAM]
        rich, data = (befallen, data) if is_rich else (rich, befallen)
    return outlook.packed_rtf(rich) if is_rich else data


def _part(part: bytes, other: bytes, chance: random.Random) -> bytes:
    """A part of an archive: mostly still XML, with elements lost, doubled, moved and filled otherwise."""
    if chance.random() < 0.75:
        return _elements(part, chance)
    for _ in range(chance.randint(1, 6)):
        part = chance.choice(MUTATIONS)(part, other, chance)[:LARGEST]
    return part


def _elements(part: bytes, chance: random.Random) -> bytes:
    try:
        root = fromstring(part)
    except (ParseError, ValueError):
        return part
    for _ in range(chance.randint(1, 8)):
        found = [*root.iter()]
        if len(found) > MOST_ELEMENTS:
            break
        _befall(found, chance)
    return tostring(root)


def _befall(found: list[Element], chance: random.Random) -> None:
    """One mishap to one element."""
    one, parent = chance.choice(found), chance.choice(found)
    what = chance.choice(("text", "attribute", "lose", "double", "deep", "tag"))
    nasty = chance.choice(NASTY).decode("cp1252", "replace")
    sound = "".join(letter for letter in nasty if letter in "\t\n" or letter >= " ")
    if what == "text":
        one.text = sound
    elif what == "attribute" and one.attrib:
        one.set(chance.choice(sorted(one.attrib)), sound)
    elif what == "lose" and len(parent):
        parent.remove(parent[chance.randrange(len(parent))])
    elif what == "double" and len(parent):
        child = parent[chance.randrange(len(parent))]
        times = chance.choice((1, 3, 200)) if len(list(child.iter())) < 20 else 1
        parent.extend(deepcopy(child) for _ in range(times))
    elif what == "deep" and len(found) < 500:
        for _ in range(chance.choice((3, 40, 200))):
            one = SubElement(one, parent.tag)
    elif what == "tag":
        one.tag = chance.choice(found).tag


def _place(whole: bytes, chance: random.Random) -> int:
    return chance.randint(0, len(whole))


def _span(whole: bytes, chance: random.Random) -> tuple[int, int]:
    start = _place(whole, chance)
    return start, min(len(whole), start + int(chance.expovariate(1 / 60)) + 1)


def flip(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Some bits are others."""
    found = bytearray(whole)
    for _ in range(chance.randint(1, 12) if found else 0):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def cut(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """The end is lost, rarely the beginning."""
    place = _place(whole, chance)
    return whole[:place] if chance.random() < 0.8 else whole[place:]


def remove(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A piece is lost."""
    start, end = _span(whole, chance)
    return whole[:start] + whole[end:]


def double(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A piece stands several times, rarely very often."""
    start, end = _span(whole, chance)
    times = chance.choice((2, 3, 10, 300))
    return whole[:start] + whole[start:end] * times + whole[end:]


def move(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A piece stands elsewhere."""
    start, end = _span(whole, chance)
    rest = whole[:start] + whole[end:]
    place = _place(rest, chance)
    return rest[:place] + whole[start:end] + rest[place:]


def splice(whole: bytes, other: bytes, chance: random.Random) -> bytes:
    """The end of another file, or a piece of it."""
    if chance.random() < 0.5:
        return whole[: _place(whole, chance)] + other[_place(other, chance) :]
    start, end = _span(other, chance)
    place = _place(whole, chance)
    return whole[:place] + other[start:end] + whole[place:]


def put(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Something nasty stands somewhere, or in the place of as much."""
    nasty = chance.choice(NASTY)
    place = _place(whole, chance)
    return whole[:place] + nasty + whole[place + (len(nasty) if chance.random() < 0.5 else 0) :]


def recode(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """It is in another charset than it was."""
    return whole.decode("utf-8", "replace").encode(chance.choice(CHARSETS), "replace")


def shuffle(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Lines stand in another order, or twice."""
    lines = whole.split(b"\n")
    for _ in range(chance.randint(1, 4)):
        line = lines.pop(chance.randrange(len(lines))) if len(lines) > 1 else lines[0]
        lines.insert(chance.randint(0, len(lines)), line)
    return b"\n".join(lines)


def count(whole: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A number is another number."""
    places = [i for i in range(len(whole)) if whole[i : i + 1].isdigit()]
    if not places:
        return whole
    place = chance.choice(places)
    number = chance.choice((b"0", b"-1", b"99999999999", b"4294967296", b"3.5", b"", b"\xd9\xa3"))
    return whole[:place] + number + whole[place + 1 :]


MUTATIONS: tuple[Mutation, ...] = (flip, cut, remove, double, move, splice, put, put, recode, shuffle, count)
