"""The record of what was taken in: `intake.jsonl`, one line a source, each bound to the one before.

Who alters, drops or moves a line breaks the chain. The last lines, or all of them, could be dropped
without breaking it: `.timeline/intake.json` therefore remembers how long the record was and how it
ended. It follows the record only as long as the record goes on from there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from timeline.folder.place import Folder
from timeline.model.problem import Grade, Problem

FIRST = "0" * 64
BROKEN = "broken-intake"


@dataclass(frozen=True, slots=True)
class Remembered:
    """How the record ended when it was last written to."""

    lines: int
    head: str

    def agrees_with(self, lines: Sequence[str]) -> bool:
        """Whether a record goes on from there, or ends there."""
        return len(lines) >= self.lines and hash_of(lines[self.lines - 1]) == self.head


def lines_of(folder: Folder) -> list[str]:
    """The lines of the record; none where there is none."""
    if not folder.intake.exists():
        return []
    text = folder.intake.read_bytes().decode("utf-8", "surrogateescape")
    return text.removesuffix("\n").split("\n") if text else []


def record_of(line: str) -> Mapping[str, Any]:
    """A line's fields; empty for one that is no record."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) and {"what", "sha256", "previous"} <= record.keys() else {}


def append(folder: Folder, records: Sequence[Mapping[str, object]]) -> None:
    """Bind records to the last line; what is not known of one is left out of it."""
    if not records:
        return
    lines, remembered = lines_of(folder), remembered_of(folder)
    follows = remembered is None or remembered.agrees_with(lines)
    whole = not folder.intake.exists() or folder.intake.read_bytes()[-1:] in (b"", b"\n")
    added = [*_bound(records, hash_of(lines[-1]) if lines else FIRST)]
    with folder.intake.open("a", encoding="utf-8", newline="\n") as intake:
        intake.write(("" if whole else "\n") + "".join(f"{line}\n" for line in added))
    if follows:
        _remember(folder, Remembered(len(lines) + len(added), hash_of(added[-1])))


def remembered_of(folder: Folder) -> Remembered | None:
    """How the record ended; None where nothing is known of it."""
    try:
        found = json.loads((folder.derived / "intake.json").read_text(encoding="utf-8"))
        return Remembered(int(found["lines"]), str(found["head"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def chain_faults(folder: Folder) -> Iterator[Problem]:
    """Lines that were altered, moved or removed, those at the end among them."""
    lines, remembered = lines_of(folder), remembered_of(folder)
    previous = FIRST
    for number, line in enumerate(lines, 1):
        where, record = f"{folder.intake.name}:{number}", record_of(line)
        if not record:
            yield Problem(where, "is no intake record; the line was damaged", Grade.FAULT, BROKEN)
        elif record["previous"] != previous:
            message = "does not follow the line above; a line was changed, moved or removed"
            yield Problem(where, message, Grade.FAULT, BROKEN)
        previous = hash_of(line)
    if remembered is not None and not remembered.agrees_with(lines):
        yield Problem(folder.intake.name, _how_it_ended(remembered, len(lines)), Grade.FAULT, BROKEN)


def hash_of(line: str) -> str:
    """What the next line says of a line."""
    return sha256(line.encode("utf-8", "surrogateescape")).hexdigest()


def _how_it_ended(remembered: Remembered, lines: int) -> str:
    kept = "put back the one that you kept"
    if not lines:
        return f"is gone or empty; it had {remembered.lines} lines: {kept}"
    if lines < remembered.lines:
        return f"had {remembered.lines} lines and has {lines}; lines were removed at its end: {kept}"
    return f"does not end its first {remembered.lines} lines as it did; it was written anew: {kept}"


def _bound(records: Sequence[Mapping[str, object]], previous: str) -> Iterator[str]:
    for record in records:
        known = {key: value for key, value in record.items() if value != ""}
        line = json.dumps({**known, "previous": previous}, ensure_ascii=False)
        previous = hash_of(line)
        yield line


def _remember(folder: Folder, how: Remembered) -> None:
    folder.derived.mkdir(exist_ok=True)
    words = json.dumps({"lines": how.lines, "head": how.head})
    (folder.derived / "intake.json").write_text(words + "\n", encoding="utf-8")
