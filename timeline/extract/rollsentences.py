"""The sentences of minutes by their full stops, those of titles and initials left out of account."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.extract.brackets import Span

SENTENCE = re.compile(
    r"(?:[^.!?]|[.!?](?!\s|$)|(?<=\b[^\W\d_])\.(?!(?<=[ap]\.m\.)\s+[A-Z])|(?<=\b(?:Mr|Ms|Dr|St|Jr))\.|"
    r"(?<=\b(?:Mrs|Rev|Hon))\.|(?<=\b(?:Cllr|Prof))\.|(?<=\bCllrs)\.|(?<=\bMessrs)\.)+[.!?]?"
)
NUMBER = re.compile(r"[ \t>*_#•-]*(?:\d+(?:[./]\d+)*(?:[.):][ \t]+|[ \t]+(?![a-z]))|[a-z][.)][ \t]+)?")
OTHERS = re.compile(
    r";\s+(?:and\s+)?(?=(?:also )?(?:absent|present|excused|in attendance|not present)\s(?:was|were)\b)"
)
TELLS = re.compile(
    r"\b(?:was|were|had|has|sent|gave|took|chaired|presided|joined|left|arrived|apologised|attended)\b"
)


def sentences(body: str) -> Iterator[Span]:
    """The sentences of a text by their full stops, without bullets; paragraphs and items are apart."""
    for paragraph in re.finditer(r"(?:[^\n]|\n(?![ \t]*(?:\n|[-*•#]|\d+[.)])))+", body):
        for found in SENTENCE.finditer(body, *paragraph.span()):
            lead = NUMBER.match(body, found.start(), found.end())
            start = lead.end() if lead else found.start()
            start += len(body[start : found.end()]) - len(body[start : found.end()].lstrip())
            yield from _clauses(body, start, found.end())


def _clauses(body: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, cut where a semicolon has others behind it who were there or were not."""
    for found in OTHERS.finditer(body, start, end):
        yield start, found.start()
        start = found.end()
    if start < end:
        yield start, end


def told_from(words: str, start: int) -> int:
    """Where a sentence that tells something follows a list on its line; the end of the line if none does."""
    for found in [*SENTENCE.finditer(words, start)][1:]:
        if TELLS.search(found.group()):
            return found.start() + len(found.group()) - len(found.group().lstrip())
    return len(words)
