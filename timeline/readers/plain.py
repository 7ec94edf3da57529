"""Plain text: letters, minutes, stories, notes. The last on the shelf, it takes whatever is text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Mark, Text
from timeline.readers.character import kind_of
from timeline.readers.charset import LOST, Decoded, decode
from timeline.readers.layout import marks_of
from timeline.readers.received import Received
from timeline.readers.written import from_head

_LABEL_OR_DATE = re.compile(r".*:|(?:\w+,?\s+){0,3}\d{4}|\d[\d\W]*", re.DOTALL)
_MEETING = re.compile(r"\b(?:minutes|meeting|notes)\b", re.IGNORECASE)


class Plain:
    """Text without a format of its own."""

    name = "plain"

    def reads(self, received: Received) -> bool:  # noqa: ARG002 - whatever is text
        """Anything: what is no text never comes as far as a reader."""
        return True

    def read(self, received: Received) -> Text:
        """The text with its headings, paragraphs and list items."""
        decoded = decode(received.data)
        text = Text(received.source, decoded.body, marks_of(decoded.body), problems=faults(received, decoded))
        return known_by_head(text, received)


def known_by_head(text: Text, received: Received, start: int = 0) -> Text:
    """The text with the kind, title and day of writing that its first lines show, where still unknown."""
    source = text.source
    kind = received.facts.kind or source.kind
    if kind == "document":
        kind = kind_of(text.body, start)
    title = source.title or _titled(text, kind)
    dating = (source.written, source.written_from)
    if source.written.is_open:
        dating = from_head(text.body, kind, received.terms, day_first=received.source.day_first, start=start)
    known = replace(source, kind=kind, title=title, written=dating[0], written_from=dating[1])
    return replace(text, source=known)


def faults(received: Received, decoded: Decoded) -> tuple[Problem, ...]:
    """What was lost or guessed when bytes became characters."""
    path = received.source.path
    found: list[Problem] = []
    if decoded.guessed:
        message = _guessed(decoded)
        found.append(Problem(path, message, Grade.NOTE, "charset"))
    lost = decoded.body.find(LOST)
    if lost >= 0:
        line = decoded.body.count("\n", 0, lost) + 1
        message = f"has {decoded.body.count(LOST)} unreadable characters, shown as {LOST}"
        found.append(Problem(f"{path}:{line}", message, Grade.NOTE, "damaged"))
    return tuple(found)


def _guessed(decoded: Decoded) -> str:
    if decoded.charset == "utf-8":
        return "is damaged UTF-8: ask for it again where letters are lost"
    return f"is not UTF-8; it was read as {decoded.charset}: check letters with accents"


def _titled(text: Text, kind: str) -> str:
    """The first heading that is neither a part's label nor a date; of minutes' head, the one that says so.

    A letter has none: what stands above it is the sender.
    """
    headings = [_words(text, mark) for mark in text.marks_of("heading")]
    titles = [words for words in headings if not _LABEL_OR_DATE.fullmatch(words)]
    if kind == "letter" or not titles:
        return ""
    telling = [words for words in _at_top(text) if kind == "minutes" and _MEETING.search(words)]
    return (telling or titles)[0]


def _at_top(text: Text) -> Iterator[str]:
    """The headings that stand above all else."""
    for mark in text.marks:
        if mark.kind not in ("heading", "front-matter"):
            return
        if mark.kind == "heading":
            yield _words(text, mark)


def _words(text: Text, mark: Mark) -> str:
    return " ".join(text.body[mark.start : mark.end].split())
