"""What a question gives back: sentences with quotes, and what was searched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline.model.source import Quote
from timeline.model.when import When

ANSWERED, NONE_ON_RECORD = "answered", "none-on-record"
CANNOT_SAY, NOT_UNDERSTOOD = "cannot-say", "not-understood"


@dataclass(frozen=True, slots=True)
class Finding:
    """
    One sentence with its quotes; `value` is what a program would want of it.

    `ladder` holds what stands below it rung by rung: the acts by which someone came to know, in time.
    """

    text: str
    evidence: tuple[Quote, ...]
    certainty: str = "documented"  # documented, stated, inferred, possible
    value: Any = None
    id: str | None = None
    name: str | None = None
    when: When | None = None
    until: When | None = None
    ladder: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Searched:
    """What was looked through, so that an absence has bounds."""

    sources: int
    start: str = ""  # EDTF, the earliest day any searched source tells of
    end: str = ""
    series: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a question was read: the typed query that gives the same answer."""

    query: str
    args: Mapping[str, str] = field(default_factory=dict)
    command: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """All findings, one paragraph that sums them up, and what it rests on."""

    status: str
    text: str
    findings: tuple[Finding, ...] = ()
    searched: Searched = Searched(0)
    caveats: tuple[str, ...] = ()
    question: str = ""
    reading: ReadAs | None = None
