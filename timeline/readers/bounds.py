"""How much one file may unfold to: documents within documents, bytes, depth, and a path for each.

The bounds are those of the whole file, however its documents are nested. What lies beyond them is
a problem; what lies within them is read.
"""

from __future__ import annotations

import re

MOST_MEMBERS = 20_000
MOST_UNPACKED = 512_000_000
DEEPEST = 8  # documents in documents: forwarded mails
MOST_ARCHIVES = 3  # archives in archives
_LONGEST = 120  # characters of one part of a path
_BETWEEN = re.compile(r"[/\\]+")
_DRIVE = re.compile(r"[A-Za-z]:")
_NOWHERE = ("", ".", "..")


class Bounds:
    """What a file may still give; used up as its documents are unpacked."""

    def __init__(self) -> None:
        self.members, self.size = MOST_MEMBERS, MOST_UNPACKED
        self._taken: dict[str, None] = {}

    def spend(self, size: int) -> bool:
        """Whether one more document of a size is within bounds; it is counted if it is."""
        if self.members < 1 or size > self.size:
            return False
        self.members, self.size = self.members - 1, self.size - size
        return True

    def path(self, within: str, name: str) -> tuple[str, str]:
        """The path of a member, and what is odd about its name in words; no path is given twice."""
        pieces = [piece for piece in _BETWEEN.split(name) if piece not in _NOWHERE]
        below = [piece for piece in pieces if not _DRIVE.fullmatch(piece)]
        tidy = "/".join(map(_short, below)) or "unnamed"
        path = f"{within}/{tidy}"
        free = self._free(path)
        self._taken[free] = None
        if _leads_out(name):
            return free, f"is named {name!r}, which leads out of what holds it; nothing is written there"
        if free != path:
            return free, f"bears a name that another one has: {name!r}"
        return free, ""

    def _free(self, path: str) -> str:
        """A path that no document has yet: itself, or numbered before its ending."""
        folder, slash, name = path.rpartition("/")
        stem, dot, ending = name.rpartition(".")
        number, free = 1, path
        while free in self._taken:
            number += 1
            free = f"{folder}{slash}{stem}-{number}{dot}{ending}" if stem else f"{path}-{number}"
        return free


def _leads_out(name: str) -> bool:
    """A name that would be written elsewhere by a program that obeys it."""
    pieces = _BETWEEN.split(name)
    return pieces[0] == "" or ".." in pieces or bool(_DRIVE.match(pieces[0]))


def _short(piece: str) -> str:
    """A part of a path without what no name holds, cut in its middle where it is too long."""
    tidy = " ".join("".join(letter if letter.isprintable() else " " for letter in piece).split()) or "unnamed"
    if len(tidy) <= _LONGEST:
        return tidy
    stem, dot, ending = tidy.rpartition(".")
    return f"{stem[:_LONGEST]}{dot}{ending}" if 0 < len(ending) < 8 else tidy[:_LONGEST]
