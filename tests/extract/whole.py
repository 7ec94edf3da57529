"""Whole documents: every claim as one line, so that a table says all that a document must tell.

line    "kind stance | role who, role who | about | date words | speaker", what is missing left empty
untold  words of the document on which no claim may rest
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from tests.extract.reading import about, dates, from_file
from tests.extras import needs_reader
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim
from timeline.model.terms import SourceFacts


@dataclass(frozen=True)
class Whole:
    """A document with what it must tell and what it must not."""

    name: str
    file: str
    kind: str
    words: str
    told: tuple[str, ...]
    untold: tuple[str, ...] = ()


@cache
def seen(document: Whole) -> Extraction:
    """What an extractor sees in a document, as the reader of its file gives it."""
    needs_reader(document.file)
    return from_file(document.words, document.file, SourceFacts(kind=document.kind))


def line(found: Extraction, claim: Claim) -> str:
    """One claim as one line."""
    who = ", ".join(f"{part.role} {part.reading}" for part in claim.parts)
    speaker = claim.speaker.reading if claim.speaker else ""
    cells = (
        f"{claim.kind} {claim.stance.value}",
        who,
        ", ".join(about(claim)),
        ", ".join(dates(found, claim)),
        speaker,
    )
    return " | ".join(cells).rstrip(" |")


def lines(document: Whole) -> list[str]:
    """All that a document tells, in its order."""
    found = seen(document)
    return [line(found, claim) for claim in found.claims]


def told_rows(documents: Iterable[Whole]) -> Iterator[tuple[Whole, str]]:
    """Each document with each line that it must tell."""
    for document in documents:
        for row in document.told:
            yield document, row


def untold_rows(documents: Iterable[Whole]) -> Iterator[tuple[Whole, str]]:
    """Each document with each of its words that tell nothing."""
    for document in documents:
        for words in document.untold:
            yield document, words


def resting_on(document: Whole, words: str) -> list[str]:
    """The lines of the claims whose telling word stands within some words of a document."""
    found = seen(document)
    start = found.text.body.index(words)
    return [line(found, claim) for claim in found.claims if start <= claim.trigger.start < start + len(words)]
