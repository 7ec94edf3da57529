"""Extractions are kept from build to build, and damage costs no more than work."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.store.examples import REVIEW, STAFF
from timeline.errors import StoreBroken
from timeline.model.extraction import Extraction
from timeline.store.cache import Cache
from timeline.store.codec import encode_extraction


def kept(path: Path, *keys: str) -> None:
    """Put an extraction under some keys."""
    with Cache(path) as cache:
        for key in keys:
            cache.put(key, "sources/review.txt", [encode_extraction(Extraction(REVIEW))])


def test_what_was_put_is_there_in_the_next_build(tmp_path: Path) -> None:
    kept(tmp_path / "cache.db", "a")
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.keys() == {"a"}
        assert cache.get("a") == (Extraction(REVIEW),)


def test_a_key_that_is_not_held_is_a_fault_of_ours(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache, pytest.raises(KeyError):
        cache.get("a")


def test_one_key_holds_the_last_that_was_put(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        for text in (REVIEW, STAFF):
            cache.put("a", text.source.path, [encode_extraction(Extraction(text))])
        assert [one.text for one in cache.get("a")] == [STAFF]


def test_a_key_holds_the_documents_of_a_file_in_their_order(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        cache.put("a", "sources/box.zip", [encode_extraction(Extraction(text)) for text in (STAFF, REVIEW)])
        assert [one.text for one in cache.get("a")] == [STAFF, REVIEW]
        assert (cache.size("a"), cache.size("b")) == (2, 0)


def test_what_is_no_longer_of_use_is_forgotten(tmp_path: Path) -> None:
    kept(tmp_path / "cache.db", "a", "b", "c")
    with Cache(tmp_path / "cache.db") as cache:
        cache.keep(["b", "d"])
        assert cache.keys() == {"b"}


@pytest.mark.parametrize("bytes_", [b"no database, no database " * 50, b""])
def test_a_damaged_cache_is_begun_anew(tmp_path: Path, bytes_: bytes) -> None:
    (tmp_path / "cache.db").write_bytes(bytes_)
    kept(tmp_path / "cache.db", "a")
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.keys() == {"a"}


def test_a_cache_of_another_version_is_begun_anew(tmp_path: Path) -> None:
    kept(tmp_path / "cache.db", "a")
    with sqlite3.connect(tmp_path / "cache.db") as db:
        db.execute("PRAGMA user_version = 99")
    with Cache(tmp_path / "cache.db") as cache:
        assert cache.keys() == frozenset()


def test_a_record_that_someone_changed_is_said_to_be_damaged(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache.db") as cache:
        cache.put("a", "sources/review.txt", [b"{}"])
        with pytest.raises(StoreBroken, match="cache"):
            cache.get("a")
