"""Compound files: what they hold, and what a broken one cannot make of itself."""

from __future__ import annotations

import struct
from contextlib import suppress

import pytest

from tests.patience import ends
from tests.readers.outlook import compound
from timeline.readers.compound import MAGIC, Damaged, Storage, opened

LONG, SHORT = b"The crane fell. " * 400, b"It broke. " * 20
TREE = {
    "words": b"It broke.",
    "long": LONG,
    "inner": {"more": b"It fell.", "deeper": {"most": b"x"}},
    "other": {},
}
SECTOR = 512


def put(data: bytes, place: int, number: int) -> bytes:
    return data[:place] + struct.pack("<I", number) + data[place + 4 :]


def directory(data: bytes) -> int:
    return (struct.unpack_from("<I", data, 48)[0] + 1) * SECTOR


def place_of(data: bytes, name: str) -> int:
    """Where the entry of a name begins."""
    return data.index(name.encode("utf-16-le") + b"\0\0", directory(data))


def test_streams_and_storages_are_found_by_their_names():
    root = opened(compound(TREE))
    assert root.names == ("long", "words")
    assert root.stream("Words") == b"It broke."
    assert root.stream("long") == LONG
    assert root.stream("absent") == b""
    inner, other = root.storages()
    assert (inner.names, inner.stream("more")) == (("more",), b"It fell.")
    assert [storage.names for storage in inner.storages("deep")] == [("most",)]
    assert other.names == ()
    assert not root.is_cut_off


@pytest.mark.parametrize("data", [b"", MAGIC, MAGIC + bytes(600), b"\0" * 2000, compound(TREE)[:700]])
def test_without_its_frame_a_file_is_damaged_or_empty(data):
    with suppress(Damaged):
        assert opened(data).names == ()


def test_a_stream_that_says_it_is_larger_than_the_file_ends_with_the_file():
    whole = compound(TREE)
    data = put(whole, place_of(whole, "words") + 120, 0xFFFFFFF0)
    root = opened(data)
    with ends():
        assert len(root.stream("words")) <= len(data)
    assert root.is_cut_off


def test_a_chain_that_comes_back_to_itself_ends():
    """The table of sectors sends every sector to itself."""
    whole = compound({**TREE, "long": LONG * 4})
    table = (struct.unpack_from("<I", whole, 76)[0] + 1) * SECTOR
    ring = struct.pack(f"<{SECTOR // 4}I", *range(SECTOR // 4))
    root = opened(whole[:table] + ring + whole[table + SECTOR :])
    with ends():
        for name in root.names:
            root.stream(name)


def test_the_head_of_a_file_may_claim_any_size_of_the_root():
    """A mail of four kilobytes that says it holds four gigabytes of small streams."""
    data = put(compound(TREE), directory(compound(TREE)) + 120, 0xFFFFFFFF)
    with ends():
        assert opened(data).stream("words") == b"It broke."


def test_entries_that_are_each_others_neighbours_are_told_once():
    whole = compound(TREE)
    data = put(whole, place_of(whole, "words") + 68, 1)
    data = put(data, place_of(whole, "inner") + 76, 1)
    assert sorted(opened(data).names)[:2] == ["long", "words"]


def test_many_streams_over_the_same_bytes_give_no_more_than_twice_the_file():
    tree = {f"stream {number}": SHORT for number in range(50)}
    data = compound(tree)
    first = struct.unpack_from("<I", data, place_of(data, "stream 0") + 116)[0]
    for name in tree:
        data = put(put(data, place_of(data, name) + 116, first), place_of(data, name) + 120, len(data))
    root = opened(data)
    assert sum(len(root.stream(name)) for name in tree) <= 2 * len(data)
    assert root.is_cut_off


def test_storages_that_lie_in_themselves_end():
    """Ten storages in one, each of which holds all ten: their paths have no end."""
    data = compound({f"part {number}": {"x": b"y"} for number in range(10)})
    inner = struct.unpack_from("<I", data, directory(data) + 76)[0]
    for number in range(10):
        data = put(data, place_of(data, f"part {number}") + 76, inner)
    root = opened(data)
    assert 10 < _opened(root, 9) <= 20_000
    assert root.is_cut_off


def _opened(storage: Storage, depth: int) -> int:
    return sum(
        1 + (_opened(inner, depth - 1) if depth else 0)
        for inner in storage.storages()
        if inner.names or depth
    )
