"""The investigator's lines in corrections.txt: read, printed, appended to, never rewritten.

One decision a paragraph. A line that begins with `;` is a remark; indented lines belong to the
decision above them. Words are anchored as `"exact words" in review.txt #2`, with `\\"`, `\\\\` and
`\\n` inside the quotes for what they stand for; a source with blanks in its name is quoted too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from timeline.dates.edtf import parse
from timeline.errors import TimelineError, WrongTerms
from timeline.model.correction import Anchor, Correction, Target
from timeline.model.problem import Grade, Problem

WHERE = "corrections.txt"

_QUOTED = r'"(?:\\.|[^"\\])*"'
_ANCHOR = rf"(?P<words>{_QUOTED})\s+in\s+(?P<source>{_QUOTED}|\S+)(?:\s+#(?P<number>[1-9]\d*))?"
_ENTITY = r"[a-z]+/[^\s\"]+"
_TARGET = rf"(?:{_QUOTED}\s+in\s+(?:{_QUOTED}|\S+)(?:\s+#[1-9]\d*)?|{_ENTITY})"
_TWO = re.compile(rf"(?P<first>{_TARGET})(?:\s*=\s*|\s+and\s+|\s+)(?P<second>{_TARGET})")
_ONE = re.compile(_ANCHOR)
_DATED = re.compile(rf"(?P<anchor>{_TARGET})\s+is\s+(?P<value>\S+)")
_ADDED = re.compile(r"(?P<verb>[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)*?)\s+on\s+(?P<when>\S+)")
_HEAD = re.compile(r"(?:(?P<decided>\d{4}-\d{2}-\d{2})\s+)?(?P<verb>[a-z]+)\s+(?P<rest>\S.*)")
_FIELD = re.compile(r"(?P<key>[a-z][a-z-]*)\s*:\s*(?P<value>\S.*)")
_ESCAPES = MappingProxyType({"n": "\n", "r": "\r", "t": "\t"})


class CorrectionsChanged(TimelineError):
    """Someone edited corrections.txt since it was read: nothing was appended."""


class _Paragraph(NamedTuple):
    """A decision's line and the indented lines below it, each with its number."""

    number: int
    words: str
    below: tuple[tuple[int, str], ...]


class _Unclear(Exception):
    """A sentence about a line that is no decision, and the line's number where it is not the first."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


def read_corrections(text: str) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    """All decisions in their order, and a problem with its line for each that cannot be read."""
    corrections: list[Correction] = []
    problems: list[Problem] = []
    for paragraph in _paragraphs(text):
        try:
            corrections.append(_read(paragraph))
        except _Unclear as unclear:
            where = f"{WHERE}:{unclear.line or paragraph.number}"
            problems.append(Problem(where, str(unclear), Grade.FAULT, "unread-correction"))
    return tuple(corrections), tuple(problems)


def print_correction(correction: Correction) -> str:
    """The lines that read as this correction, without a line end behind the last."""
    lines = [
        f"{correction.decided} " * (correction.decided is not None) + f"{correction.verb} {_said(correction)}"
    ]
    lines += [f"    {role}: {_folded(value)}" for role, value in correction.fields]
    if correction.verb in ANCHORING:
        below = correction.targets if correction.verb == "add" else correction.targets[1:]
        lines += [f"    {ANCHORING[correction.verb]}: {print_target(target)}" for target in below]
    named = (("why", correction.why), ("by", correction.by))
    return "\n".join([*lines, *(f"    {key}: {_folded(value)}" for key, value in named if value)])


def print_target(target: Target) -> str:
    """Anchored words as they are written in the file, or an entity's id."""
    if isinstance(target, str):
        return target
    source = _quote(target.source) if re.search(r"[\s\"#\\]", target.source) else target.source
    number = f" #{target.number}" if target.number else ""
    return f"{_quote(target.words)} in {source}{number}"


def append(path: Path, lines: Sequence[str], seen_hash: str) -> None:
    """Put decisions below all that stands there, unless the file is no longer the one that was seen."""
    text = path.read_bytes() if path.exists() else b""
    if sha256(text).hexdigest() != seen_hash:
        raise CorrectionsChanged(
            f"{path.name} was changed meanwhile", hint="nothing was written; start again"
        )
    above = "" if not text or text.endswith(b"\n\n") else "\n" if text.endswith(b"\n") else "\n\n"
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(above + "\n\n".join(line.rstrip("\n") for line in lines) + "\n")


def hash_of(path: Path) -> str:
    """The hash of the file as it stands, to be handed to `append`."""
    return sha256(path.read_bytes() if path.exists() else b"").hexdigest()


def _paragraphs(text: str) -> Iterator[_Paragraph]:
    """Decisions, each with what is indented below it."""
    present: _Paragraph | None = None
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        words = line.strip()
        if not words or words.startswith(";"):
            continue
        if line[0].isspace() and present:
            present = present._replace(below=(*present.below, (number, words)))
            continue
        if present:
            yield present
        present = _Paragraph(number, words, ())
    if present:
        yield present


def _read(paragraph: _Paragraph) -> Correction:
    head = _HEAD.fullmatch(paragraph.words)
    if not head or head["verb"] not in _VERBS:
        raise _Unclear(f"{_first(paragraph.words)!r} is no decision; known are {', '.join(_VERBS)}")
    blank = Correction(head["verb"], (), decided=_day(head["decided"]), line=paragraph.number)
    correction = _VERBS[head["verb"]](blank, head["rest"].strip())
    for number, words in paragraph.below:
        correction = _with_field(correction, words, number)
    if correction.verb == "holds" and len(correction.targets) < 2:
        raise _Unclear('a ruling wants what it is against: against: "exact words" in review.txt')
    if correction.verb == "add" and len(correction.targets) != 1:
        raise _Unclear('an added event wants its words: quote: "exact words" in review.txt')
    return correction


def _two(blank: Correction, rest: str) -> Correction:
    found = _TWO.fullmatch(rest)
    if not found:
        raise _Unclear(
            f'{blank.verb!r} wants two things, each "exact words" in a source or an id (person/ann-lee)'
        )
    return replace(blank, targets=(_target(found["first"]), _target(found["second"])))


def _date(blank: Correction, rest: str) -> Correction:
    found = _DATED.fullmatch(rest)
    if not found or not _ONE.fullmatch(found["anchor"]):
        raise _Unclear("'date' wants: date \"exact words\" in review.txt is 2016-08-09")
    return replace(blank, targets=(_target(found["anchor"]),), value=_edtf(found["value"]))


def _one(blank: Correction, rest: str) -> Correction:
    if not _ONE.fullmatch(rest):
        raise _Unclear(f'{blank.verb!r} wants: {blank.verb} "exact words" in review.txt')
    return replace(blank, targets=(_target(rest),))


def _add(blank: Correction, rest: str) -> Correction:
    found = _ADDED.fullmatch(rest)
    if not found:
        raise _Unclear("'add' wants: add sent on 2017-11-27, and indented lines below it")
    return replace(blank, value=f"{found['verb']} on {_edtf(found['when'])}")


_VERBS = MappingProxyType(
    {"same": _two, "different": _two, "date": _date, "drop": _one, "add": _add, "holds": _one}
)
ANCHORING = MappingProxyType({"add": "quote", "holds": "against"})  # the line below that names words


def _with_field(correction: Correction, words: str, line: int) -> Correction:
    """A decision with one of its indented lines."""
    found = _FIELD.fullmatch(words)
    if not found:
        raise _Unclear(f"{_first(words)!r} is no 'name: value'", line)
    key, value = found["key"], found["value"]
    if key == "why":
        return replace(correction, why=value)
    if key == "by":
        return replace(correction, by=value)
    if key != ANCHORING.get(correction.verb):
        if correction.verb != "add":
            raise _Unclear(f"{key!r} is not known below {correction.verb!r}; {_known(correction)}", line)
        return replace(correction, fields=(*correction.fields, (key, value)))
    if not _ONE.fullmatch(value):
        raise _Unclear('a quote is "exact words" in review.txt', line)
    return replace(correction, targets=(*correction.targets, _target(value)))


def _known(correction: Correction) -> str:
    named = ANCHORING.get(correction.verb)
    return f"known are {named}, why and by" if named else "known are why and by"


def _target(words: str) -> Target:
    found = _ONE.fullmatch(words)
    if not found:
        return words
    source = _unquoted(found["source"]) if found["source"].startswith('"') else found["source"]
    return Anchor(_unquoted(found["words"]), source, int(found["number"]) if found["number"] else None)


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError as fault:
        raise _Unclear(f"{words!r} is no day") from fault


def _edtf(words: str) -> str:
    try:
        parse(words)
    except WrongTerms as fault:
        raise _Unclear(str(fault)) from fault
    return words


def _said(correction: Correction) -> str:
    """What stands behind the verb."""
    if correction.verb == "add":
        return correction.value
    if correction.verb == "holds":
        return print_target(correction.targets[0])
    targets = (" = " if correction.verb == "same" else " ").join(map(print_target, correction.targets))
    return f"{targets} is {correction.value}" if correction.verb == "date" else targets


def _quote(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    for letter, sign in _ESCAPES.items():
        escaped = escaped.replace(sign, f"\\{letter}")
    return f'"{escaped}"'


def _unquoted(words: str) -> str:
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[1]), words[1:-1])


def _folded(words: str) -> str:
    return " ".join(words.split())


def _first(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"
