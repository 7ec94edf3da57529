"""What is a paper because somebody has it in hand: "gave her a list", "was shown the results"."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.extract.lexicon import classes
from timeline.extract.passage import Passage
from timeline.extract.phrases import Phrase
from timeline.model.mention import Kind, PartWords


def handled(passage: Passage, phrases: Iterable[Phrase]) -> tuple[PartWords, ...]:
    """The documents and matters that phrases name, and what is a paper where it is handed over."""
    found: list[PartWords] = []
    for phrase in phrases:
        found += passage.things((phrase,)) or _receipted(passage, phrase) or _in_hand(passage, phrase)
    return tuple(found)


def _receipted(passage: Passage, phrase: Phrase) -> list[PartWords]:
    """ "acknowledged receipt": of what was spoken of before; it is no paper of its own."""
    bare = phrase.last == phrase.first + 1 and passage.sentence.tokens[phrase.first].low == "receipt"
    meant = passage.recall.document if bare else None
    return [PartWords("about", meant.quote, meant.kind, meant.reading)] if meant is not None else []


def _in_hand(passage: Passage, phrase: Phrase) -> list[PartWords]:
    tokens = passage.sentence.tokens
    first, last = max(phrase.first, phrase.start), phrase.core or phrase.last
    owner = max((i for i in range(first, last) if tokens[i].tag == "POS"), default=first - 1)
    first = owner + 1
    while first < last - 1 and tokens[first].tag in ("DT", "RB", "PRP"):
        first += 1
    kept = classes("documents")["handled"]
    if tokens[phrase.first : phrase.last] and tokens[phrase.first].low == "receipt":
        return []  # that it came, and not a slip of paper
    if phrase.negative or tokens[last - 1].low not in kept or any(t.capital for t in tokens[first:last]):
        return []
    quote = passage.text.quote(tokens[first].start, tokens[last - 1].end)
    return [PartWords("about", quote, Kind.DOCUMENT, passage.words(first, last))]
