"""TimeML: the words of an annotated text, with the day on which it was written and its title.

The annotations are other people's readings and are left out; the words they stand around are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from timeline.model.source import Text
from timeline.model.when import When
from timeline.readers.charset import normal
from timeline.readers.packed import Unpackable, tree_of
from timeline.readers.pagelayout import Block, laid_out
from timeline.readers.plain import known_by_head
from timeline.readers.received import Received
from timeline.readers.trees import child, value, within, words_of
from timeline.readers.written import from_words

_OPENING = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!DOCTYPE\s+)?TimeML\b", re.IGNORECASE)
_TYPE = re.compile(rb"<!DOCTYPE\s+TimeML[^>\[]*>", re.IGNORECASE)
_TITLES = ("TITLE", "HEADLINE", "EXTRAINFO")
_PARAGRAPH = re.compile(r"\n\s*\n")


class TimeMl:
    """Texts in which dates and events were annotated."""

    name = "timeml"

    def reads(self, received: Received) -> bool:
        """By its first element."""
        return bool(_OPENING.match(received.head.removeprefix(b"\xef\xbb\xbf")))

    def read(self, received: Received) -> Text:
        """Its title and its words, dated by its creation time."""
        try:
            root = tree_of(_TYPE.sub(b"", received.data, count=1), "TimeML")
        except Unpackable as fault:
            return received.unread(str(fault))
        title = next((words for name in _TITLES if (words := words_of(child(root, name)))), "")
        blocks = [Block("heading", title, "1")] if title else []
        blocks += [Block("paragraph", words) for words in _paragraphs(root)]
        text = laid_out(Text(replace(received.source, kind="article"), ""), blocks, {})
        return known_by_head(_dated(text, root, received), received)


def _paragraphs(root: Element) -> Iterator[str]:
    """The words of the text, parted where it parts them; a sentence marked as one stands apart."""
    body = child(root, "TEXT")
    if body is None:
        return
    sentences = [*within(body, "s")]
    pieces = [words_of(one) for one in sentences] or _PARAGRAPH.split(normal("".join(body.itertext())))
    yield from (" ".join(words.split()) for words in pieces if words.strip())


def _dated(text: Text, root: Element, received: Received) -> Text:
    """The day that the file gives as that of its creation."""
    stated = child(root, "DCT")
    times = [*within(stated if stated is not None else root, "TIMEX3")]
    own = [one for one in times if stated is not None or value(one, "functionInDocument") == "CREATION_TIME"]
    words = value(own[0], "value") if own else ""
    written = from_words(words, received.terms) if words else When()
    if written.is_open:
        return text
    known = written.because(f'its creation time, "{words}"')
    return replace(text, source=replace(text.source, written=known, written_from="creation time"))
