"""Taking sources in: copied, hashed, and recorded in lines that are each bound to the one before.

A line of `intake.jsonl` holds what (the path below the case folder), when and by whom (only if the
caller says so), where it came from, size, sha256, and the sha256 of the line before. Who alters a
copy, or alters, drops or moves a line, breaks what `verify_intake` compares.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any

from timeline.errors import WrongTerms
from timeline.folder.listing import is_aside
from timeline.folder.place import Folder
from timeline.folder.record import BROKEN, append, chain_faults, lines_of, record_of, remembered_of
from timeline.model.problem import Grade, Problem

BY_HAND = "found in sources/"


@dataclass(frozen=True, slots=True)
class Added:
    """A source taken in; `is_new` is False where the same bytes already lay at that place."""

    path: str
    sha256: str
    size: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Intake:
    """When something was taken in and by whom, as far as the caller says."""

    when: str = ""
    by: str = ""

    def record(self, path: str, origin: str, size: int, digest: str) -> Mapping[str, object]:
        """The record of a source, without what binds it to another."""
        return {
            "what": path,
            "when": self.when,
            "by": self.by,
            "from": origin,
            "size": size,
            "sha256": digest,
        }


def add_sources(folder: Folder, paths: Iterable[Path], *, when: str = "", by: str = "") -> tuple[Added, ...]:
    """Copy files and whole folders into sources/, each with its record; nothing there is overwritten."""
    wanted = [pair for path in paths for pair in _wanted(path, folder.root.resolve())]
    return tuple(_add(folder, origin, name, Intake(when, by)) for origin, name in wanted)


def record_found(
    folder: Folder, present: Iterable[tuple[str, int, str]], *, when: str = "", by: str = ""
) -> int:
    """Record the sources that were put there by hand, by path, size and hash; how many there were."""
    known = frozenset(str(record_of(line).get("what")) for line in lines_of(folder))
    new = [one for one in present if one[0] not in known]
    append(folder, [Intake(when, by).record(path, BY_HAND, size, digest) for path, size, digest in new])
    return len(new)


def verify_intake(folder: Folder) -> tuple[Problem, ...]:
    """What does not agree between the record, its own chain and the sources as they lie there now."""
    lines = lines_of(folder)
    if not lines and remembered_of(folder) is None:
        return ()
    records = enumerate(map(record_of, lines), 1)
    latest = {str(record["what"]): (number, record) for number, record in records if record}
    copies = [problem for path in sorted(latest) for problem in _copy(folder, path, *latest[path])]
    return (*chain_faults(folder), *copies, *_unrecorded(folder, latest))


def _wanted(path: Path, case: Path) -> Iterator[tuple[Path, str]]:
    """The files that a path names, each with its place below sources/; links are not followed in folders."""
    top = path.resolve()
    if top in (case, *case.parents) or top.is_relative_to(case / "sources"):
        raise WrongTerms(
            f"'{path}' holds this case or lies in its sources",
            hint="name what was received; what was put into sources/ by hand is read by the next build",
        )
    if path.is_file():
        yield path, _visible(path.name)
    elif path.is_dir():
        yield from _in_folder(top)
    else:
        raise WrongTerms(f"there is no '{path}'", hint="name files or folders that exist")


def _visible(name: str) -> str:
    """The name of a file, if a build would read a file of that name."""
    if is_aside(name):
        raise WrongTerms(f"{name!r} has a name that no build reads", hint="copy it under another name")
    return name


def _in_folder(top: Path) -> Iterator[tuple[Path, str]]:
    """Every file below a folder that a build would read."""
    for place, names, files in os.walk(top):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            file = Path(place, name)
            if file.is_file() and not file.is_symlink() and not is_aside(name):
                yield file, f"{top.name}/{file.relative_to(top).as_posix()}"


def _add(folder: Folder, origin: Path, name: str, intake: Intake) -> Added:
    digest, size = _hash(origin), origin.stat().st_size
    target, is_new = _target(folder, name, digest)
    path = target.relative_to(folder.root).as_posix()
    if is_new:
        _copied(origin, target, digest)
        append(folder, [intake.record(path, _from(origin), size, digest)])
    return Added(path, digest, size, is_new)


def _target(folder: Folder, name: str, digest: str) -> tuple[Path, bool]:
    """Where a file goes, by its name or the first numbered one that is free; and whether it is new there."""
    first = folder.root / "sources" / name
    place, number = first, 1
    while place.exists():
        if place.is_file() and _hash(place) == digest:
            return place, False
        number += 1
        place = first.with_name(f"{first.stem}-{number}{first.suffix}")
    return place, True


def _copied(origin: Path, target: Path, digest: str) -> None:
    """Copy whole or not at all: a copy under way has another name, and its hash is that of the original."""
    target.parent.mkdir(parents=True, exist_ok=True)
    under_way = target.with_name(f".{target.name}.part")
    try:
        shutil.copyfile(origin, under_way)
    except OSError:
        under_way.unlink(missing_ok=True)
        raise
    if _hash(under_way) != digest:
        under_way.unlink()
        raise WrongTerms(f"'{origin}' changed while it was copied", hint="add it again")
    under_way.replace(target)


def _from(origin: Path) -> str:
    """The place as it was named; of one that says where on this machine it lies, its last part alone."""
    return origin.name if origin.is_absolute() else origin.as_posix()


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _copy(folder: Folder, path: str, number: int, record: Mapping[str, Any]) -> Iterator[Problem]:
    place = folder.root / path
    if not place.resolve().is_relative_to(folder.root.resolve()):
        yield Problem(f"intake.jsonl:{number}", f"{path!r} lies outside the case", Grade.FAULT, BROKEN)
        return
    try:
        digest = _hash(place) if place.is_file() else ""
    except OSError as fault:
        message = f"cannot be opened: {fault.strerror}; make it readable"
        yield Problem(path, message, Grade.FAULT, "unreadable")
        return
    if not digest:
        yield Problem(path, f"is gone; intake.jsonl:{number} records it", Grade.FAULT, "source-gone")
    elif digest != record["sha256"]:
        message = f"is not what was taken in (intake.jsonl:{number}): its bytes have changed"
        yield Problem(path, message, Grade.FAULT, "source-changed")


def _unrecorded(folder: Folder, recorded: Mapping[str, object]) -> Iterator[Problem]:
    """Sources beside the record: put there by hand, or their last lines were removed."""
    for path in folder.sources():
        if path not in recorded:
            message = "has no intake record; it was put there by hand or its record was removed"
            yield Problem(path, message, Grade.DOUBT, "no-intake")
