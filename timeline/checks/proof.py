"""Proof that what is said rests on what was received: sources unchanged, quotes exact, reports still true."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from html import unescape
from typing import TYPE_CHECKING, Any

from timeline.errors import UnknownName
from timeline.model.problem import Grade, Problem
from timeline.model.source import Quote

if TYPE_CHECKING:
    from timeline.case import Case
    from timeline.folder import Folder

_QUOTED = re.compile(r"“([^“”]{12,})”")
_CUT = re.compile(r"\s*…\s*")
_PAGE = re.compile(r"\s*<!DOCTYPE html>", re.IGNORECASE)
_TAG = re.compile(r"<style>.*?</style>|<[^<>]+>", re.DOTALL)
_ESCAPED = re.compile(r"\\([^\w\s])")  # as Markdown has it


@dataclass(frozen=True, slots=True)
class Proof:
    """How much was compared, and what did not hold."""

    sources: int
    quotes: int
    problems: tuple[Problem, ...]


def prove(case: Case, folder: Folder) -> Proof:
    """Compare every source with what was built from it, and every quote with its source."""
    quotes = list(dict.fromkeys(case.quotes()))
    faults = (*changed_sources(case, folder), *inexact(case, quotes))
    return Proof(len(case.sources()), len(quotes), faults)


def prove_report(case: Case, name: str, words: str) -> Proof:
    """Compare the quotes of a printed report, JSON or text, with the sources as they are now."""
    try:
        told = list(_told(json.loads(words)))
    except json.JSONDecodeError:
        passages = [match[1] for match in _QUOTED.finditer(_as_read(words))]
        return Proof(len(case.sources()), len(passages), tuple(_unfound(case, name, passages)))
    return Proof(len(case.sources()), len(told), tuple(inexact(case, told)))


def changed_sources(case: Case, folder: Folder) -> Iterator[Problem]:
    """The files that are gone, are new or hold other bytes than those the case was built from.

    What lies within a file is as it was if the file is.
    """
    present, built = folder.sources(), [source for source in case.sources() if not source.within]
    for path in sorted({*present}.difference(source.path for source in built)):
        yield Problem(path, "is new since the case was built: build again", Grade.NOTE, "new")
    for source in built:
        if source.path not in present:
            yield Problem(source.path, "is gone since the case was built: put it back, or build", code="gone")
            continue
        digest = _digest(folder, source.path)
        if source.sha256 and not digest:
            yield Problem(source.path, "cannot be opened: make it readable", code="unreadable")
        elif digest != source.sha256:
            yield Problem(source.path, "has changed since the case was built: build again", code="changed")


def _digest(folder: Folder, path: str) -> str:
    """The hash of a source's bytes; empty, as in the stored case, where they cannot be had."""
    try:
        return sha256(folder.read_bytes(path)).hexdigest()
    except OSError:
        return ""


def quote_is_not_exact(case: Case) -> Iterator[Problem]:
    """Every quote of the case, compared letter for letter with its source."""
    return inexact(case, dict.fromkeys(case.quotes()))


def inexact(case: Case, quotes: Iterable[Quote]) -> Iterator[Problem]:
    """The quotes that are not, letter for letter, what stands at their place."""
    for quote in quotes:
        try:
            body = case.text(quote.source).body
        except UnknownName:
            yield Problem(quote.source, "is quoted, but is no source of this case", code="no-source")
            continue
        if body[quote.start : quote.end] != quote.exact:
            place = f"{quote.source}:{quote.start}"
            yield Problem(place, f'does not hold the quoted words "{quote.exact}"', code="inexact")


def _told(value: Any) -> Iterator[Quote]:
    """Every piece of evidence inside a JSON document."""
    if isinstance(value, Mapping):
        if {"source", "start", "end", "quote"} <= value.keys():
            yield Quote(value["source"], value["start"], value["end"], value["quote"])
        yield from (quote for part in value.values() for quote in _told(part))
    elif isinstance(value, list):
        yield from (quote for part in value for quote in _told(part))


def _as_read(words: str) -> str:
    """A page of HTML as its reader sees it: without tags, its quotations in quotation marks."""
    if not _PAGE.match(words):
        return words
    return unescape(_TAG.sub("", words.replace("<q>", "“").replace("</q>", "”")))


def _unfound(case: Case, name: str, passages: Iterable[str]) -> Iterator[Problem]:
    """The passages in quotation marks that no source holds, white space, cuts and escapes aside."""
    bodies = [_folded(case.text(source.path).body) for source in case.sources()]
    titles = _titles(case)
    for passage in passages:
        read = (_folded(passage), _folded(_ESCAPED.sub(r"\1", passage)))
        if not any(words in titles or _stands(words, bodies) for words in read):
            yield Problem(name, f'no source holds the quoted words "{passage}"', code="inexact")


def _stands(words: str, bodies: Sequence[str]) -> bool:
    """Some text holds all the pieces between the cuts."""
    pieces = [piece for piece in _CUT.split(words) if piece]
    return any(all(piece in body for piece in pieces) for body in bodies)


def _titles(case: Case) -> frozenset[str]:
    """What stands in quotation marks as a name: of an event, a source or whatever else the case knows."""
    names = [event.title for event in case.events()]
    names += [source.title for source in case.sources()]
    names += [rule.name for rule in case.terms.rules]
    names += [one.words for entity in case.entities() for one in entity.names]
    return frozenset(_folded(name) for name in names if name)


def _folded(words: str) -> str:
    return " ".join(words.split())
