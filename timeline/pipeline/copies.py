"""Mails that the case holds more than once: every copy is kept as a source, the first alone is told.

Two mails are copies where they bear one Message-ID and read the same, word for word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.model.extraction import Extraction
from timeline.model.problem import Grade, Problem
from timeline.model.source import Text

Identity = tuple[str, str]


def once(extractions: Sequence[Extraction]) -> list[Extraction]:
    """The extractions in order of their paths; of mails that are there twice, the first says what it says."""
    told: dict[Identity, str] = {}
    return [_once(one, told) for one in sorted(extractions, key=lambda one: one.text.source.path)]


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
    copy = replace(text, source=replace(text.source, copy_of=first), problems=tuple(_kept(text, first)))
    return Extraction(copy)


def _kept(text: Text, first: str) -> Iterator[Problem]:
    path = text.source.path
    yield Problem(path, f"is the same mail as {first!r}, which is told", Grade.NOTE, "copy")
    yield from text.problems
