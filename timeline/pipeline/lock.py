"""One build at a time: the system's own lock on a file, let go by whatever ends the build.

A lock that a killed build left behind therefore cannot exist; the file itself means nothing.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from timeline.errors import BuildRunning

try:
    import fcntl
except ImportError:  # Windows has no such locks
    fcntl = None  # type: ignore[assignment]


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold the lock of a file, or raise BuildRunning where another process holds it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _take(handle)
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(handle)


def _take(handle: int) -> None:
    if fcntl is None:
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as held:
        holder = os.pread(handle, 32, 0).decode(errors="replace").strip()
        whose = f" (process {holder})" if holder.isdigit() else ""
        raise BuildRunning(
            f"another build of this case is running{whose}",
            hint="wait until it is done; the case as last built answers meanwhile",
        ) from held
