"""Header lines of a mail as they are printed or copied: "From: ... Sent: ... To: ... Subject: ...".

The names of the lines may be marked (`*From:*`), quoted (`> From:`) or misread ("Frorn:", "5ent:",
"T0:"). Only a block of such lines is a mail's: one that names its sender and two things more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from timeline.readers.layout import Line

_LABEL = re.compile(
    r"[\s>|]*[*_]{0,2}(?P<label>[^\W_][\w|-]{0,14}?(?: addresses)?)[*_]{0,2}[ \t]*[:;][*_]{0,2}(?=\s|\S|$)"
)
_WORDS = MappingProxyType(
    {
        "from": "from von de från van fra da",
        "date": "sent date gesendet envoyé skickat verzonden datum enviado inviato",
        "to": "to an à till aan para",
        "cc": "cc kopie",
        "bcc": "bcc",
        "subject": "subject betreff objet ämne onderwerp asunto oggetto",
        "attachment": "attachment attachments anlagen",
        "importance": "importance priority sensitivity reply-to",
        "message-id": "message-id",
    }
)
_NAMES = MappingProxyType({word: name for name, words in _WORDS.items() for word in words.split()})
_OFTEN_MISREAD = ("from", "sent", "date", "subject", "attachments")
_MISREAD = str.maketrans("051|", "osii")
_LISTS = frozenset(("to", "cc", "bcc", "attachment"))
_TELLING = frozenset(("to", "date", "subject"))
_DIVIDE = re.compile(
    r"[>|\s]*-{2,}\s*(?:original (?:message|appointment)|forwarded (?:message|mail)|forwarded by\b.*|"
    r"reply message|reply|urspr.*nachricht|weitergeleitete.*|message d.origine|message transf.*)\s*-*|"
    r"[>|\s]*begin forwarded message:?",
    re.IGNORECASE,
)
_RULE = re.compile(r"[>|\s]*_{20,}")
_GOES_ON = re.compile(r"[,;]\s*$")
_ADDRESSES = re.compile(r".*(?:@|;\s)")


class Field(NamedTuple):
    """A header line: what it tells, and where its value stands."""

    name: str
    start: int
    end: int


class Block(NamedTuple):
    """The header lines of one mail; `last` is the number of the line below them."""

    start: int
    end: int
    last: int
    fields: tuple[Field, ...]

    @property
    def names(self) -> frozenset[str]:
        """What the lines tell."""
        return frozenset(field.name for field in self.fields)


def field_of(line: Line) -> Field | None:
    """The header line that a line may be."""
    found = _LABEL.match(line.words)
    name = _name(found["label"]) if found else ""
    if not found or not name:
        return None
    value = line.words[found.end() :]
    start = line.start + found.end() + len(value) - len(value.lstrip(" \t*_"))
    return Field(name, min(start, line.end), line.end)


def is_divide(words: str) -> bool:
    """A line that says that another mail follows."""
    return bool(_DIVIDE.fullmatch(words))


def is_rule(words: str) -> bool:
    """A line drawn across, as some programs do above a mail's header."""
    return bool(_RULE.fullmatch(words))


def header_below(lines: Sequence[Line], number: int) -> Block | None:
    """The mail header at a line or below the blank lines there, where a divide or rule announces it."""
    first = next((at for at in range(number, min(number + 4, len(lines))) if lines[at].words), len(lines))
    return block_at(lines, first, least=1) if first < len(lines) else None


def block_at(lines: Sequence[Line], number: int, *, least: int = 2) -> Block | None:
    """The mail header that begins at a line; its lines may stand apart by a blank one.

    It names the sender, and at `least` so many of recipient, date and subject.
    """
    fields, at = list[Field](), number
    while at < len(lines):
        field = field_of(lines[at])
        if field and field.name not in (known.name for known in fields):
            fields.append(field)
        elif fields and _continues(lines, at, fields[-1]):
            fields[-1] = fields[-1]._replace(end=lines[at].end)
        elif not (lines[at].words == "" and fields and _resumes(lines, at, fields)):
            break
        at += 1
    names = frozenset(field.name for field in fields)
    if not fields or "from" not in names or len(names & _TELLING) < least:
        return None
    return Block(lines[number].start, fields[-1].end, at, tuple(fields))


def is_list(name: str) -> bool:
    """Whether a header line holds several names."""
    return name in _LISTS


def depth_of(words: str) -> int:
    """How many angle brackets stand before a line."""
    signs = re.match(r"[>|\s]*", words)
    return signs.group().count(">") if signs else 0


def _name(label: str) -> str:
    """What a label names, letters that are easily misread read again."""
    words = label.casefold()
    if words in _NAMES:
        return _NAMES[words]
    words = words.translate(_MISREAD).replace("rn", "m").removesuffix(" addresses")
    if words in _NAMES:
        return _NAMES[words]
    near = [name for name in _OFTEN_MISREAD if _one_letter_off(words, name)]
    return _NAMES[near[0]] if near and label[:1].upper() == label[:1] else ""


def _one_letter_off(words: str, name: str) -> bool:
    """Another letter in one place, and only one."""
    if len(words) != len(name):
        return False
    return sum(one != other for one, other in zip(words, name, strict=True)) == 1


def _continues(lines: Sequence[Line], at: int, field: Field) -> bool:
    """A line that goes on with the list or the subject above it."""
    if not lines[at].words or field_of(lines[at]) or lines[at - 1].end != field.end:
        return False
    if field.name in _LISTS:
        return bool(_GOES_ON.search(lines[at - 1].words) or _ADDRESSES.match(lines[at].words))
    return field.name == "subject" and _follows(lines, at + 1, field.name)


def _follows(lines: Sequence[Line], at: int, name: str) -> bool:
    """Another line of the header comes right below."""
    found = field_of(lines[at]) if at < len(lines) else None
    return found is not None and found.name != name


def _resumes(lines: Sequence[Line], at: int, fields: Sequence[Field]) -> bool:
    """Below a blank line the header goes on with a line that it has not had."""
    found = field_of(lines[at + 1]) if at + 1 < len(lines) else None
    return found is not None and found.name not in (known.name for known in fields)
