"""What a mail's own words say goes with it: "Please find attached the audit", "The minutes are attached"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from timeline.model.mention import Kind, Mention, PartWords
from timeline.model.source import Quote, Text

_SAYS = re.compile(
    r"\b(?:(?:see|find|review|note)\s+(?:the\s+|my\s+|our\s+)?(?:attached|attachments?|enclosed)|"
    r"(?:attached|enclosed)\s+(?:is|are|please|herewith|you\s+will)|"
    r"(?:is|are)\s+(?:now\s+|also\s+)?(?:attached|enclosed)(?!\s+to\b)|"
    r"as\s+attached|the\s+attached|attached\s*[.:]|"
    r"I(?:\s+have|\s*['’]ve)?\s+(?:now\s+|also\s+)?(?:attach|enclose)(?:d)?(?:ed)?|"
    r"(?:I\s+am|I['’]m)\s+(?:attaching|enclosing)|(?:in|per)\s+the\s+attachment)\b|\bpfa\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:no|not|nothing|never|without|forgot|missing|will|shall|would)\b|n['’]t\b|['’]ll\b", re.IGNORECASE
)
_NO_NAMES = frozenset(("attachment", "attachments", "enclosure", "enclosures", "copy"))
_SENTENCE = re.compile(r"[^.!?\n]*(?:\n(?!\s*\n)[^.!?\n]*)*[.!?]?")


def sentences_attaching(text: Text, spans: Sequence[tuple[int, int]]) -> Iterator[Quote]:
    """The sentences of some stretches that say that something goes with the mail."""
    for low, high in spans:
        for found in _SENTENCE.finditer(text.body, low, high):
            words = found.group()
            if _SAYS.search(words) and not _NOT.search(words):
                start = found.start() + len(words) - len(words.lstrip())
                yield text.quote(start, found.start() + len(words.rstrip()))


def documents_in(sentences: Iterable[Quote], mentions: Sequence[Mention]) -> Iterator[PartWords]:
    """The documents that such sentences name."""
    for sentence in sentences:
        for mention in mentions:
            inside = sentence.start <= mention.quote.start < sentence.end
            says_what = mention.reading.split()[-1].lower() not in _NO_NAMES
            if inside and says_what and mention.kind is Kind.DOCUMENT:
                yield PartWords("about", mention.quote, mention.kind, mention.reading)
