"""Plain text that came in an office file or a PDF: what it is, the readers of plain text can say.

A mail that was printed into a document, or Markdown that was pasted into one, is read as what it
is. The words and their places stay those of the document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.model.source import Text
from timeline.readers.copiedmail import CopiedMail, header_at_top
from timeline.readers.markdown import Markdown, front_matter
from timeline.readers.pagelayout import Block, laid_out
from timeline.readers.paragraphs import tracked
from timeline.readers.plain import Plain, known_by_head
from timeline.readers.received import HEAD, Reader, Received

_BELOW = ("change", "header", "footer")  # what stands below the words of a document
_LAYOUT = ("heading", "paragraph", "item")
_HASHES = re.compile(r"^#{1,6}[ \t]+\S", re.MULTILINE)
_HEADINGS = 2


def finished(text: Text, blocks: Sequence[Block], received: Received) -> Text:
    """A document that was laid out, with its kind, title and day as its words show them."""
    typed = [block for block in blocks if block.kind == "typed"]
    if typed and all(block.kind in ("typed", *_BELOW) for block in blocks):
        return as_typed(text, len("\n".join(block.words for block in typed)), received)
    return known_by_head(text, received)


def as_document(blocks: Sequence[Block], received: Received) -> Text:
    """The blocks of an office document as its text, with what is to be said of its tracked changes."""
    text = laid_out(Text(received.source, ""), blocks, received.facts.columns)
    text = finished(text, blocks, received)
    return replace(text, problems=(*text.problems, *tracked(text)))


def recognised(text: Text, received: Received) -> Text:
    """A text that was printed: a mail or Markdown if it opens as one, else what its words show."""
    is_mail = header_at_top(text.body[:HEAD]) is not None
    if is_mail or front_matter(text.body).end:
        return as_typed(text, len(text.body), received)
    return known_by_head(text, received)


def as_typed(text: Text, end: int, received: Received) -> Text:
    """A document whose words up to a place are plain text, read as that text."""
    words = text.body[:end]
    inner = replace(received, source=text.source, data=words.encode("utf-8", "replace"))
    known = _reader(words, inner).read(inner)
    if known.body != words:
        return known_by_head(text, received)
    kept = [mark for mark in text.marks if mark.kind not in _LAYOUT or mark.start >= end]
    source = replace(
        known.source,
        title=known.source.title or text.source.title,
        author=known.source.author or text.source.author,
    )
    marks = tuple(sorted((*known.marks, *kept), key=lambda mark: (mark.start, -mark.end, mark.kind)))
    return replace(text, source=source, marks=marks, rows=(*known.rows, *text.rows))


def _reader(words: str, inner: Received) -> Reader:
    if CopiedMail().reads(inner):
        return CopiedMail()
    is_marked_up = front_matter(words).end or len(_HASHES.findall(words)) >= _HEADINGS
    return Markdown() if is_marked_up else Plain()
