"""A disk without space ends the work with one sentence; what was stored before stays as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from timeline.errors import DISK_FULL, NoSpace


@contextmanager
def space_needed(what: str) -> Generator[None]:
    """Turn a disk that is full, or that fails, under some work into NoSpace, which says what stopped."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as fault:
        why = _why(fault)
        if not why:
            raise
        hint = "make room and do it again; what was there before is as it was"
        raise NoSpace(f"{why}: {what} was stopped", hint=hint) from fault


def _why(fault: OSError | sqlite3.OperationalError) -> str:
    """What is the matter with the disk; empty where it is something else."""
    name = getattr(fault, "sqlite_errorname", "")
    full = fault.errno in DISK_FULL if isinstance(fault, OSError) else "disk is full" in str(fault)
    if full or name == "SQLITE_FULL":
        return "there is no space left on the disk"
    failed = name.startswith("SQLITE_IOERR") or "disk I/O error" in str(fault)
    return "the disk is full or fails (disk I/O error)" if failed else ""
