"""What the program itself puts into a build: a digest of its code and of what is installed beside it.

Another rule, another library or another plug-in may read a source otherwise, so each makes a new
key in the cache.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, entry_points, version
from pathlib import Path
from shutil import which

from timeline.extract.model import model_name

EXTRACTING = ("model", "dates", "readers", "extract", "plugins.py", "pipeline/reading.py", "store/codec.py")
EXTRAS = (
    "spacy", "nupunkt", "selectolax", "icalendar", "quotequail", "chardet", "pypdfium2", "python-calamine",
    "nameparser", "nicknames", "python-dateutil", "rapidfuzz", "rensa", "libpff-python",
)  # fmt: skip
PROGRAMS = ("tesseract", "soffice")
PLUG_INS = ("timeline.readers", "timeline.extractors")
ROOT = Path(__file__).parent.parent


@cache
def extracting_code() -> str:
    """A digest of all code and libraries that turn the bytes of a source into an extraction."""
    return _digest(*_files(EXTRACTING), *_installed())


@cache
def whole_code() -> str:
    """A digest of all code and libraries that turn a case folder into a stored case."""
    return _digest(*_files((".",)), *_installed())


def _files(rooms: tuple[str, ...]) -> Iterator[str]:
    """Each file of some rooms with a hash of what it says, by its name."""
    found = [path for room in rooms for path in (ROOT / room, *(ROOT / room).rglob("*")) if path.is_file()]
    for path in sorted(found):
        if path.suffix != ".pyc":
            yield f"{path.relative_to(ROOT).as_posix()} {sha256(path.read_bytes()).hexdigest()}"


def _installed() -> Iterator[str]:
    """The versions of what may change an extraction."""
    yield f"python {sys.version_info.major}.{sys.version_info.minor}"
    yield f"model {model_name()}"
    for name in EXTRAS:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} is not installed"
    for name in PROGRAMS:
        found = which(name)
        yield f"{name} of {Path(found).resolve().stat().st_size} bytes" if found else f"no {name}"
    if os.environ.get("TIMELINE_PLUGINS") != "off":
        for group in PLUG_INS:
            for entry in entry_points(group=group):
                yield f"{group} {entry.name} {entry.value} {entry.dist.version if entry.dist else ''}"


def _digest(*lines: str) -> str:
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()
