"""On which line of a TOML file a key stands; `tomllib` gives values without places."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping

Path = tuple[str | int, ...]

_SECTION = re.compile(r"\s*(\[\[?)\s*(?P<name>[^\[\]]*(?:\"[^\"]*\"|'[^']*')?[^\[\]]*?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*(?P<key>(?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")


def lines_of(text: str) -> Mapping[Path, int]:
    """The line of each section and key by its path; the sections of an array are numbered from 0."""
    found: dict[Path, int] = {}
    within: Path = ()
    counts: dict[Path, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        section, key = _SECTION.fullmatch(line), _KEY.match(line)
        if section:
            within = _parts(f"{section['name']} = 0")
            if section[1] == "[[":
                counts[within] = counts.get(within, -1) + 1
                within = (*within, counts[within])
            found.setdefault(within, number)
        elif key:
            found.setdefault((*within, *_parts(f"{key['key']} = 0")), number)
    return found


def line_in(message: str) -> int:
    """The line that a TOML parser's complaint names, 1 where it names none (the end of the file)."""
    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else 1


def _parts(line: str) -> Path:
    try:
        return tuple(_keys(tomllib.loads(line)))
    except tomllib.TOMLDecodeError:
        return ()


def _keys(table: object) -> Iterator[str]:
    while isinstance(table, dict):
        name, table = next(iter(table.items()))
        yield name
