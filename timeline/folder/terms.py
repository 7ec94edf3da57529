"""What `case.toml` and sidecars declare, read into `Terms`; each fault with its line.

A value that cannot be read, an unknown key and an incomplete section are problems and left out;
only a file that is no TOML at all makes the case unusable.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any

from timeline.errors import UnreadableCase, WrongTerms
from timeline.folder.lines import Path, line_in, lines_of
from timeline.folder.rules import counts_no_days, why_unusable
from timeline.folder.values import (
    Meaning,
    columns,
    deadline,
    duration,
    moment,
    region,
    several,
    words,
    yes_no,
    zone,
)
from timeline.model.problem import Grade, Problem
from timeline.model.terms import Rule, Series, SourceFacts, Terms

_TERMS: Mapping[str, Meaning] = MappingProxyType(
    {"title": words, "as_of": moment, "timezone": zone, "day_first": yes_no, "language": words}
)
_FACTS: Mapping[str, Meaning] = MappingProxyType(
    {
        "written": moment,
        "title": words,
        "kind": words,
        "author": words,
        "day_first": yes_no,
        "columns": columns,
    }
)
_SERIES: Mapping[str, Meaning] = MappingProxyType(
    {"name": words, "sources": words, "every": duration, "start": moment, "end": moment, "about": several}
)
_RULE: Mapping[str, Meaning] = MappingProxyType(
    {"name": words, "trigger": words, "duty": words, "actor": words, "recipient": words}
    | {"within": deadline, "start": moment, "end": moment, "source": words}
    | {"working": yes_no, "holidays": region}
)
_SECTIONS = ("source", "series", "rule")


@dataclass(slots=True)
class _Declared:
    """A TOML file being read: its name, the lines of its keys, the faults found so far."""

    where: str
    lines: Mapping[Path, int]
    problems: list[Problem] = field(default_factory=list)

    def report(self, at: Path, message: str, code: str, grade: Grade = Grade.FAULT) -> None:
        """Keep a fault with the line of the key, or of the nearest section that has one."""
        line = next((self.lines[at[:end]] for end in range(len(at), 0, -1) if at[:end] in self.lines), 1)
        self.problems.append(Problem(f"{self.where}:{line}", message, grade, code))


def read_terms(text: str) -> tuple[Terms, tuple[Problem, ...]]:
    """The terms of a case; keys of sources stand as they were written, not yet matched with files."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        where = f"case.toml:{_line(text, str(fault))}"
        raise UnreadableCase(f"{where}: {_sentence(fault)}", hint="mend that line of case.toml") from fault
    declared = _Declared("case.toml", lines_of(text))
    own = {key: value for key, value in table.items() if key not in _SECTIONS}
    plain = _fields(declared, own, _TERMS, ())
    sources = {path: SourceFacts(**facts) for path, facts in _sources(declared, table.get("source", {}))}
    series = tuple(
        Series(**found) for found in _several(declared, table, "series", _SERIES, ("name", "sources"))
    )
    rules = tuple(
        Rule(**found) for found in _several(declared, table, "rule", _RULE, ("name", "trigger", "duty"))
    )
    terms = Terms(**plain, sources=sources, series=series, rules=rules)
    return terms, tuple(sorted(declared.problems, key=_by_line))


def read_facts(text: str, where: str) -> tuple[SourceFacts, tuple[Problem, ...]]:
    """The facts of a sidecar; one that is no TOML states nothing and says where it breaks."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        place = f"{where}:{_line(text, str(fault))}"
        return SourceFacts(), (Problem(place, _sentence(fault), Grade.FAULT, "broken-toml"),)
    declared = _Declared(where, lines_of(text))
    facts = SourceFacts(**_fields(declared, table, _FACTS, ()))
    return facts, tuple(declared.problems)


def _fields(
    declared: _Declared, table: Mapping[str, object], known: Mapping[str, Meaning], at: Path
) -> dict[str, Any]:
    """The values of a section that mean something; the others become problems."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            near = get_close_matches(key, [*known, *(() if at else _SECTIONS)], 1)
            meant = f"; did you mean {near[0]!r}?" if near else f"; known are {', '.join(known)}"
            declared.report((*at, key), f"{key!r} is not known here{meant}", "unknown-key", Grade.DOUBT)
            continue
        try:
            found[key] = known[key](value)
        except WrongTerms as wrong:
            declared.report((*at, key), f"{key!r} is left out: {wrong}", "wrong-value")
    return found


def _sources(declared: _Declared, table: object) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(table, dict):
        declared.report(("source",), 'sources are declared as [source."sources/review.txt"]', "wrong-value")
        return
    for path, facts in table.items():
        if isinstance(facts, dict):
            yield path, _fields(declared, facts, _FACTS, ("source", path))
        else:
            message = f'{path!r} is no section; write [source."sources/review.txt"], quotes and all'
            declared.report(("source", path), message, "wrong-value")


def _several(
    declared: _Declared,
    table: Mapping[str, object],
    name: str,
    known: Mapping[str, Meaning],
    needed: tuple[str, ...],
) -> Iterator[dict[str, Any]]:
    """The sections of an array of tables that have what they need."""
    sections = table.get(name, [])
    if not isinstance(sections, list):
        declared.report((name,), f"{name!r} stands in double brackets: [[{name}]]", "wrong-value")
        return
    for number, section in enumerate(sections):
        stated = section if isinstance(section, dict) else {}
        found = _fields(declared, stated, known, (name, number))
        missing = [key for key in needed if not found.get(key)]
        why = f"it needs {' and '.join(map(repr, missing))}" if missing else ""
        if known is _RULE:
            why = why or why_unusable(stated, found)
            _warn_of_hours(declared, found, number)
        if why:
            declared.report((name, number), f"this [[{name}]] is left out: {why}", "incomplete")
        else:
            yield found


def _warn_of_hours(declared: _Declared, found: Mapping[str, object], number: int) -> None:
    if counts_no_days(found):
        message = "'working' says nothing of hours, which are all counted; write 'within' in days, as P1D"
        declared.report(("rule", number, "working"), message, "wrong-value", Grade.DOUBT)


def _line(text: str, complaint: str) -> int:
    return len(text.splitlines()) if "end of document" in complaint else line_in(complaint)


def _sentence(fault: Exception) -> str:
    message = str(fault).partition(" (at ")[0]
    return message[:1].lower() + message[1:]


def _by_line(problem: Problem) -> tuple[int, Problem]:
    return int(problem.where.rpartition(":")[2]), problem
