"""Extractions kept from build to build, each under a key made of all that went into it.

A key holds the extractions of one file: its own, and those of the documents within it. Nothing in
it is ever changed: another text, another fact or another rule is another key. Each goes to the
disk as it arrives, so that a build that is stopped goes on where it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path
from types import TracebackType

import msgspec

from timeline.errors import NotAllowed, StoreBroken
from timeline.model.extraction import Extraction
from timeline.store.codec import decode
from timeline.store.read import RIGHTS

REREAD = "delete .timeline/cache.db in the case and run: timeline build"
VERSION = 2
TABLE = """
CREATE TABLE IF NOT EXISTS extractions (
    key TEXT, number INTEGER, source TEXT NOT NULL, record BLOB NOT NULL, PRIMARY KEY (key, number)
) STRICT
"""


class Cache:
    """The extractions of a case; one that is damaged is begun anew."""

    def __init__(self, path: Path) -> None:
        try:
            self._db = _opened(path)
        except sqlite3.OperationalError as fault:  # of the disk, not of the file
            if "readonly" not in str(fault) and "unable to open" not in str(fault):
                raise
            raise NotAllowed(f"the cache of the case cannot be written: {fault}", hint=RIGHTS) from fault
        except sqlite3.DatabaseError:
            _removed(path)
            self._db = _opened(path)

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, kind: type | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        self._db.close()

    def keys(self) -> frozenset[str]:
        """What is held."""
        return frozenset(str(row[0]) for row in self._db.execute("SELECT DISTINCT key FROM extractions"))

    def get(self, key: str) -> tuple[Extraction, ...]:
        """The extractions of a key that is held."""
        question = "SELECT record FROM extractions WHERE key = ? ORDER BY number"
        rows = self._db.execute(question, (key,)).fetchall()
        if not rows:
            raise KeyError(key)
        try:
            return tuple(decode(Extraction, row[0]) for row in rows)
        except msgspec.MsgspecError as fault:
            raise StoreBroken(f"the cache of the case is damaged: {fault}", hint=REREAD) from fault

    def size(self, key: str) -> int:
        """How many extractions a key holds."""
        return int(self._db.execute("SELECT count(*) FROM extractions WHERE key = ?", (key,)).fetchone()[0])

    def put(self, key: str, source: str, records: Sequence[bytes]) -> None:
        """Keep the extractions of a file, from now on whatever happens."""
        rows = ((key, number, source, record) for number, record in enumerate(records))
        with self._db:
            self._db.execute("DELETE FROM extractions WHERE key = ?", (key,))
            self._db.executemany("INSERT INTO extractions VALUES (?, ?, ?, ?)", rows)

    def keep(self, keys: Collection[str]) -> None:
        """Forget all but some."""
        others = sorted(self.keys().difference(keys))
        with self._db:
            self._db.executemany("DELETE FROM extractions WHERE key = ?", ((key,) for key in others))


def _opened(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path)
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError("a cache of another version")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute(TABLE)
        db.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.DatabaseError:
        db.close()
        raise
    return db


def _removed(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
