"""Which files of a case folder are sources: all below `sources/` but sidecars and a system's litter."""

from __future__ import annotations

import os
from collections.abc import Iterator
from errno import ENOENT
from pathlib import Path
from typing import NamedTuple

from timeline.model.problem import Grade, Problem

SIDECAR = ".toml"
_LITTER = frozenset(("thumbs.db", "desktop.ini", "icon\r"))


class Listing(NamedTuple):
    """Paths of sources below the case folder, sorted, and what was left out with its reason."""

    sources: tuple[str, ...]
    left_out: tuple[Problem, ...]


def listing(root: Path) -> Listing:
    """All sources of a case; a link is followed to a file within the folder, never out of it."""
    inside = root.resolve()
    found: list[str] = []
    left_out: list[Problem] = []
    closed: list[OSError] = []
    for path in _files(root, closed):
        try:
            reason = _reason(path, inside)
        except PermissionError as fault:  # of a folder whose names may be read, and no more
            closed.append(fault)
            continue
        if reason:
            left_out.append(Problem(_shown(path, root), reason, Grade.DOUBT, "left-out"))
        else:
            found.append(path.relative_to(root).as_posix())
    left_out += [_closed(fault, root) for fault in closed if fault.errno != ENOENT]
    every = frozenset(found)
    sources = (path for path in found if not is_sidecar(path, every))
    return Listing(tuple(sorted(sources)), tuple(sorted(left_out)))


def is_sidecar(path: str, every: frozenset[str]) -> bool:
    """Whether a file is what is known of the one beside it."""
    return path.endswith(SIDECAR) and path.removesuffix(SIDECAR) in every


def is_aside(name: str) -> bool:
    """Whether a file is a system's or an office program's own: hidden, a lock, a picture of its folder."""
    return name.startswith((".", "~$")) or name.lower() in _LITTER


def _files(root: Path, closed: list[OSError]) -> Iterator[Path]:
    """Every file below sources/, and every link to a folder, which is not gone into.

    Why a folder could not be gone into is noted down.
    """
    for folder, names, files in os.walk(root / "sources", onerror=closed.append):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted([*files, *(name for name in names if os.path.islink(os.path.join(folder, name)))]):
            if not is_aside(name):
                yield Path(folder, name)


def _closed(fault: OSError, root: Path) -> Problem:
    """A folder whose files nobody saw."""
    why = fault.strerror or type(fault).__name__
    message = f"cannot be opened: {why}; nothing of it is read: make it readable"
    return Problem(_shown(Path(fault.filename), root), message, Grade.FAULT, "unreadable")


def _reason(path: Path, inside: Path) -> str:
    """Why a file is no source, in words; empty if it is one."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return "has a name that is no UTF-8; rename it"
    if path.is_symlink() and not _leads_inside(path, inside):
        return "is a link that leads out of the case folder or nowhere; copy the file instead"
    if path.is_dir():
        return "is a link to a folder; copy the folder instead"
    return "" if path.is_file() else "is no ordinary file"


def _leads_inside(path: Path, inside: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(inside)
    except (OSError, RuntimeError):
        return False


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode()
