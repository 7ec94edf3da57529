"""Files as received -> text that can be quoted: one reader per kind of document.

A reader is asked by the file's name and first bytes, in the order of the shelf. A file that holds
other documents gives several texts, each with a path of its own. The characters of a text are those
that `readers.charset` gives: `\\n` is the only line end, and every offset counts them.

The modules by what they are about; a reader is the module of its kind:

- what all readers share: received, unfolding, bounds, known, written, charset, layout, character, trees,
  packed, compound
- text and pages: plain, typed, markdown, pipes, webpage, savedpage, pagefacts, pageblocks, pagelayout,
  timeml
- office: word, wordblocks, opendocument, openblocks, slides, slideblocks, paragraphs, richtext, rtfblocks,
  rtfparts, rtfsigns, olddoc, workbook
- PDF and scans: pdf, pdflines, pdfpages, pdfsetting, picture, ocr
- mail: mail, mailhead, mailparts, mailbox, addresses, asmail, copiedmail, headerlines, quoted, quotedmail,
  attribution, chaindates
- Outlook: outlookmail, outlookbox, outlookitem, outlookparts, encapsulated, packedrtf, ascalendar
- calendars and contacts: calendar, entries, contentlines, recurring, recurrence, contacts
- tables: table, matrix, dayorder, jsonlines, jsonrecords, jsonplaces
- what other programs export: loadfile, loadfields, timesketch, timelinejs, followthemoney, calllog, stamps
- what holds documents: archive
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from io import BytesIO

from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.plugins import Shelf
from timeline.readers.archive import Archive
from timeline.readers.calendar import Calendar
from timeline.readers.calllog import CallLog
from timeline.readers.contacts import Contacts
from timeline.readers.copiedmail import CopiedMail
from timeline.readers.followthemoney import FollowTheMoney
from timeline.readers.jsonlines import JsonLines
from timeline.readers.jsonrecords import JsonRecords
from timeline.readers.loadfile import LoadFile
from timeline.readers.mail import Mail
from timeline.readers.mailbox import Mailbox, mail_name, mails_in
from timeline.readers.markdown import Markdown
from timeline.readers.olddoc import OldDocument
from timeline.readers.opendocument import OpenDocument
from timeline.readers.outlookbox import OutlookBox
from timeline.readers.outlookmail import OutlookMail
from timeline.readers.pdf import Pdf
from timeline.readers.picture import Picture
from timeline.readers.plain import Plain
from timeline.readers.received import Holder, Member, Reader, Received
from timeline.readers.richtext import Rtf
from timeline.readers.savedpage import SavedWhole, WebPage
from timeline.readers.slides import Slides
from timeline.readers.table import Table
from timeline.readers.timelinejs import TimelineJs
from timeline.readers.timeml import TimeMl
from timeline.readers.timesketch import Timesketch
from timeline.readers.unfolding import NOTHING, Inside, Reads, Unfolding, by_its_reader
from timeline.readers.word import Word
from timeline.readers.workbook import Workbook

READERS: Shelf[Reader] = Shelf(
    "readers",
    (
        Rtf(),
        Word(),
        OutlookMail(),
        OutlookBox(),
        OldDocument(),
        Workbook(),
        OpenDocument(),
        Slides(),
        Picture(),
        Pdf(),
        Archive(),
        SavedWhole(),
        Mailbox(),
        Mail(),
        Contacts(),
        Calendar(),
        LoadFile(),
        CallLog(),
        Timesketch(),
        TimelineJs(),
        FollowTheMoney(),
        Table(),
        JsonLines(),
        JsonRecords(),
        TimeMl(),
        WebPage(),
        CopiedMail(),
        Markdown(),
        Plain(),
    ),
)

OURS = frozenset(type(reader) for reader in READERS.own)


def read_source(path: str, data: bytes, facts: SourceFacts, terms: Terms) -> Text:
    """A source as text with all that is known of it; what cannot be read is an empty text with its reason."""
    *_, text = read_sources(path, data, facts, terms)
    return text


def read_sources(
    path: str,
    data: bytes,
    facts: SourceFacts,
    terms: Terms,
    *,
    inside: Inside = NOTHING,
    read: Reads = by_its_reader,
) -> Iterator[Text]:
    """A source and every document within it, each as a text of its own; a holder comes after its members.

    `inside` is what the case states of members, by their paths; `read` may keep a reader apart.
    """
    return Unfolding(_reader_for, read, inside).texts(_received(path, data, facts, terms))


def read_mails(
    mailbox: str,
    piece: bytes,
    facts: SourceFacts,
    terms: Terms,
    *,
    first: int,
    count: int,
    inside: Inside = NOTHING,
    read: Reads = by_its_reader,
) -> Iterator[Text]:
    """The mails in a piece of a mailbox that holds `count`, the first of them by its number."""
    unfolding = Unfolding(_reader_for, read, inside)
    whole = _received(mailbox, b"", facts, terms)
    for number, data in enumerate(mails_in(BytesIO(piece)), first):
        name = mail_name(number, count)
        yield from unfolding.member(whole, Member(name, data, is_numbered=True), f"{mailbox}/{name}")


def reader_of(path: str, data: bytes) -> str:
    """The name of the reader that would take a file; empty where none does."""
    reader = _reader_for(Received(Source(path, ""), data))
    return reader.name if reader else ""


def holds_others(path: str, data: bytes) -> bool:
    """Whether a file is of a kind that holds documents."""
    return isinstance(_reader_for(Received(Source(path, ""), data)), Holder)


def _received(path: str, data: bytes, facts: SourceFacts, terms: Terms) -> Received:
    day_first = terms.day_first if facts.day_first is None else facts.day_first
    return Received(Source(path, sha256(data).hexdigest(), day_first=day_first), data, facts, terms)


def _reader_for(received: Received) -> Reader | None:
    """The first of ours that takes a file; what is only plain text to us, another package may know."""
    ours = next((reader for reader in READERS if reader.reads(received)), None)
    if not isinstance(ours, Plain):
        return ours
    return next((reader for reader in _others(*_installed()) if reader.reads(received)), ours)


def _installed() -> tuple[str, tuple[str, ...]]:
    """Where other packages may be found, as it is now."""
    return os.environ.get("TIMELINE_PLUGINS", ""), tuple(sys.path)


@lru_cache(maxsize=8)
def _others(_wanted: str, _path: tuple[str, ...]) -> tuple[Reader, ...]:
    """The readers of other packages; looking for them takes as long as reading a page."""
    return tuple(reader for reader in READERS if type(reader) not in OURS)
