"""Mails that the case holds more than once: every copy is kept as a source, the first alone is told.

Two mails are copies where they bear one Message-ID and read the same, word for word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from timeline.model.extraction import Extraction
from timeline.model.problem import Grade, Problem
from timeline.model.source import Text

Identity = tuple[str, str]


def once(extractions: Sequence[Extraction]) -> list[Extraction]:
    """The extractions in order of their paths; of mails that are there twice, the first says what it says."""
    told: dict[Identity, str] = {}
    found = [_once(one, told) for one in sorted(extractions, key=lambda one: one.text.source.path)]
    copies = Counter(_place(one.text) for one in found if one.text.source.copy_of)
    return [_counted(one, copies[one.text.source.path]) for one in found]


def _place(text: Text) -> str:
    """Where a copy is spoken of: at the mailbox or archive that holds it, else at itself."""
    return text.source.within or text.source.path


def _counted(one: Extraction, copies: int) -> Extraction:
    if not copies:
        return one
    path, first = one.text.source.path, one.text.source.copy_of
    message = f"is the same mail as {first!r}, which is told"
    if not first:
        these = "1 mail that is" if copies == 1 else f"{copies} mails that are"
        message = f"holds {these} in the case before, word for word; each is told once"
    note = Problem(path, message, Grade.NOTE, "copies")
    return replace(one, text=replace(one.text, problems=(*one.text.problems, note)))


def _once(one: Extraction, told: dict[Identity, str]) -> Extraction:
    identity = _identity(one.text)
    if identity is None:
        return one
    path = one.text.source.path
    first = told.setdefault(identity, path)
    return one if first == path else _copy(one.text, first)


def _identity(text: Text) -> Identity | None:
    """What no two mails share, for a mail that has it: its Message-ID with all that it reads."""
    records = [row for row in text.rows if row.kind == "email"]
    if text.source.kind != "email" or len(records) != 1 or "message-id" not in records[0].cells:
        return None
    return records[0].cells["message-id"].value, text.body


def _copy(text: Text, first: str) -> Extraction:
    """A mail that says nothing of its own; its words can be searched."""
    return Extraction(replace(text, source=replace(text.source, copy_of=first)))
