"""Files as received -> text that can be quoted: one reader per kind of document.

A reader is asked by the file's name and first bytes, in the order of the shelf. What the case
states of a source (case.toml, a sidecar) outranks what the file says of itself, and that outranks
the file's name. The characters of a text are those that `readers.charset` gives: `\\n` is the only
line end, and every offset counts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from timeline.model.problem import Grade, Problem
from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.plugins import Shelf
from timeline.readers.archive import Archive
from timeline.readers.calendar import Calendar
from timeline.readers.charset import seems_binary
from timeline.readers.copiedmail import CopiedMail
from timeline.readers.followthemoney import FollowTheMoney
from timeline.readers.jsonlines import JsonLines
from timeline.readers.jsonrecords import JsonRecords
from timeline.readers.loadfile import LoadFile
from timeline.readers.mail import Mail
from timeline.readers.mailbox import Mailbox
from timeline.readers.markdown import Markdown
from timeline.readers.opendocument import OpenDocument
from timeline.readers.pdf import Pdf
from timeline.readers.plain import Plain
from timeline.readers.received import Reader, Received
from timeline.readers.richtext import Rtf
from timeline.readers.savedpage import WebPage
from timeline.readers.slides import Slides
from timeline.readers.table import Table
from timeline.readers.timelinejs import TimelineJs
from timeline.readers.timesketch import Timesketch
from timeline.readers.word import Word
from timeline.readers.workbook import Workbook
from timeline.readers.written import IN_WORDS, from_name

READERS: Shelf[Reader] = Shelf(
    "readers",
    (
        Rtf(),
        Word(),
        Workbook(),
        OpenDocument(),
        Slides(),
        Pdf(),
        Archive(),
        Mailbox(),
        Mail(),
        Calendar(),
        LoadFile(),
        Timesketch(),
        TimelineJs(),
        FollowTheMoney(),
        Table(),
        JsonLines(),
        JsonRecords(),
        WebPage(),
        CopiedMail(),
        Markdown(),
        Plain(),
    ),
)

MOST_BYTES = 64_000_000


def read_source(path: str, data: bytes, facts: SourceFacts, terms: Terms) -> Text:
    """A source as text with all that is known of it; what cannot be read is an empty text with its reason."""
    day_first = terms.day_first if facts.day_first is None else facts.day_first
    received = Received(Source(path, sha256(data).hexdigest(), day_first=day_first), data, facts, terms)
    reader = next((reader for reader in READERS if reader.reads(received)), None)
    text = _refused(received, reader) or (
        reader.read(received) if reader else received.unread("no reader takes this kind")
    )
    text = replace(text, source=_with_facts(text.source, received))
    return replace(text, problems=(*text.problems, *_wordless(text), *_disagreement(text.source)))


def reader_of(path: str, data: bytes) -> str:
    """The name of the reader that would take a file; empty where none does."""
    received = Received(Source(path, ""), data)
    return next((reader.name for reader in READERS if reader.reads(received)), "")


def _refused(received: Received, reader: Reader | None) -> Text | None:
    """What is not worth a reader: nothing at all, too much, or no text."""
    path, size = received.source.path, len(received.data)
    if not received.data.strip(b"\x00\t\n\r \xef\xbb\xbf"):
        return Text(received.source, "", problems=(Problem(path, "is empty", Grade.NOTE, "empty"),))
    if size > MOST_BYTES:
        return received.unread(
            f"holds {size} bytes, more than the {MOST_BYTES} that are read at once: split it"
        )
    binary = "" if getattr(reader, "binary", False) else seems_binary(received.data)
    return received.unread(f"seems to be {binary}, which no reader takes; add it as text") if binary else None


def _with_facts(source: Source, received: Received) -> Source:
    """What the case states over what the file says, and its name where neither dates it."""
    facts = received.facts
    known = replace(
        source,
        kind=facts.kind or source.kind,
        title=facts.title or source.title,
        author=facts.author or source.author,
    )
    if facts.written is not None:
        stated = facts.written.because(f"stated in {facts.written_from or 'the call'}")
        return replace(known, written=stated, written_from=facts.written_from)
    if known.written.is_open:
        named = from_name(source.path)
        return known if named.is_open else replace(known, written=named, written_from="file name")
    return known


def _wordless(text: Text) -> Iterator[Problem]:
    """A file that was read and holds no word to quote, a page of pictures for one."""
    if not text.problems and not text.body.strip():
        yield Problem(text.source.path, "holds no words", Grade.NOTE, "empty")


def _disagreement(source: Source) -> Iterator[Problem]:
    """A document whose head and whose file's name give days that exclude each other."""
    named = from_name(source.path)
    if source.written_from in IN_WORDS and not named.is_open and not source.written.may_overlap(named):
        where = f"{source.written_from} gives {source.written.edtf}, the file's name {named.edtf}"
        message = f"{where}; the first is taken: state `written` in case.toml if it is wrong"
        yield Problem(source.path, message, Grade.DOUBT, "two-dates")
