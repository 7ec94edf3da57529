"""A disk without space ends the work with one sentence; what was stored before stays as it was."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from timeline.errors import NoSpace

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def space_needed(what: str) -> Generator[None]:
    """Turn a full disk under some work into NoSpace, which says what stopped."""
    try:
        yield
    except (OSError, sqlite3.OperationalError) as fault:
        if not _is_full(fault):
            raise
        hint = "make room and do it again; what was there before is as it was"
        raise NoSpace(f"there is no space left on the disk: {what} was stopped", hint=hint) from fault


def _is_full(fault: OSError | sqlite3.OperationalError) -> bool:
    if isinstance(fault, OSError):
        return fault.errno in _FULL
    return "disk is full" in str(fault) or getattr(fault, "sqlite_errorname", "") == "SQLITE_FULL"
