"""Attachments: the name of one in a mail means the very source that came with it.

A document is one where the bytes are: the same file attached to two mails, under whatever names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind
from timeline.model.source import Quote, Source, Text
from timeline.resolve.documents import Documents
from timeline.resolve.forms import form
from timeline.resolve.joining import ground
from timeline.resolve.papers import paper

WORDED = ("", "of another thing", "other words in the name", "one and several")  # a file is named at pleasure
STANDS_IN = "stand-in"  # the mark of words in the place of an attachment that is not there

Place = tuple[str, int, int]


def attachments(texts: Mapping[str, Text]) -> Mapping[Place, Source]:
    """The source that is meant wherever a mail names what it carries, if the case holds it."""
    found: dict[Place, Source] = {}
    for path, text in texts.items():
        for mark in text.marks_of("attachment"):
            carried = texts.get(mark.value)
            if carried is not None and carried.body and not any(carried.marks_of(STANDS_IN)):
                found[path, mark.start, mark.end] = carried.source
    return found


def join_carried(documents: Documents, extractions: Iterable[Extraction]) -> None:
    """Join the names under which one file was attached, those with its title, what is said to go with it."""
    extractions = tuple(extractions)
    carried = attachments({one.text.source.path: one.text for one in extractions})
    by_bytes: dict[str, list[int]] = defaultdict(list)
    titles: dict[str, list[str]] = defaultdict(list)
    for index in documents.indexes:
        for naming in documents.joined.units[index].namings:
            source = carried.get((naming.quote.source, naming.quote.start, naming.quote.end))
            if source is not None:
                by_bytes[source.sha256].append(index)
                titles[source.sha256].append(source.title)
    for digest in sorted(by_bytes):
        _join_names(documents, by_bytes[digest])
        _join_title(documents, by_bytes[digest][0], titles[digest])
    for claim in (claim for one in extractions for claim in one.claims):
        if claim.attaching is not None:
            _join_said(documents, claim, claim.attaching)


def _join_names(documents: Documents, indexes: Sequence[int]) -> None:
    """The names of one file; another file of one of these names is none of them."""
    units = documents.joined.units
    for one, other in pairwise(dict.fromkeys(indexes)):
        documents.join(
            one, other, ground("attachment", "the same file was attached", units[one], units[other])
        )


def _join_title(documents: Documents, index: int, titles: Sequence[str]) -> None:
    """The names elsewhere that are the title of what was attached, where that tells it from others."""
    units, wanted = documents.joined.units, frozenset(map(_telling, titles)) - {()}
    for other in documents.indexes:
        if units[other].form in wanted and not documents.known(index).excludes(documents.known(other)):
            text = "the title of what was attached"
            documents.join(index, other, ground("attachment", text, units[index], units[other]))


def _join_said(documents: Documents, claim: Claim, sentence: Quote) -> None:
    """What a mail says is attached, with the only file that it carries."""
    files = [part for part in claim.parts if part.role == "attached" and part.kind is Kind.DOCUMENT]
    said = [
        index
        for index in documents.of_source[sentence.source]
        if sentence.start <= documents.joined.units[index].quote.start < sentence.end
    ]
    if len(files) != 1 or len(said) != 1:
        return
    index, units = documents.places[files[0].quote, Kind.DOCUMENT], documents.joined.units
    if documents.known(index).excludes(documents.known(said[0])) not in WORDED:
        return
    text = "the mail says that it is attached, and carries one file"
    documents.join(index, said[0], ground("attachment", text, units[index], units[said[0]]))


def _telling(title: str) -> tuple[str, ...]:
    """The words of a title that is no mere sort of document; nothing of another."""
    known, words = paper(title, {}), tuple(form(title))
    return words if (known.own | known.specific) and len(words) > 1 else ()
