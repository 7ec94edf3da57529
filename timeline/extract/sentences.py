"""A text as sentences, with their words, phrases and date words, and who is speaking in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.extract.entries import Entry, entry_at
from timeline.extract.historic import retold
from timeline.extract.overlong import within_reason
from timeline.extract.phrases import Phrase, phrases_of
from timeline.extract.runons import run_ons
from timeline.extract.tokens import Token, tokens_of
from timeline.model.expression import Expression
from timeline.model.source import Text

SHORT_LINE = 8  # words; wrapped prose has longer lines
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"  # "12 May" opens with a day, not a number
INITIALS = 7  # letters that the longest initials of bodies have
SHOUTED = re.compile(r"\s*(?:(?:A|An|The|AN|THE)\s+)?(?P<words>[A-Z]{4,}(?:\s+[A-Z]{4,}){0,3})(?=\s+[a-z])")
NUMBERING = re.compile(
    r"\s*(?:\(?\d{1,3}(?:\.[1-9]\d{0,2})*[.)]|\d{1,3}(?:\.[1-9]\d{0,2})+"
    rf"|\d{{1,3}}(?=[ \t]+(?!{MONTH})[A-Z])"
    r"|[-*•#]+|\([a-z]\))[ \t]+(?=\S)"
)


DATELINE = re.compile(
    r"\s*[A-Z][A-Z.'’-]{2,}(?: [A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][a-z]+\.?)?"
    rf"(?:, {MONTH}[a-z]*\.? \d{{1,2}}(?:, \d{{4}})?)?(?: ?\([A-Z][\w ]{{1,20}}\))?"
    r" ?(?:—|–|--| - ) ?(?=[A-Z“\"])"
    r"|\s*[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?:\d{{1,2}} {MONTH}[a-z]*|{MONTH}[a-z]*\.? \d{{1,2}}),? \d{{4}} ?(?:—|–|--| - |\.) ?(?=[A-Z“\"])"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at its place; `paragraph` counts from zero, `entry` is that of a chronology it stands in.

    The day that heads an entry is in the quote of its first sentence, and none of its words.
    """

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]
    phrases: tuple[Phrase, ...]
    expressions: tuple[Expression, ...]
    entry: Entry | None = None

    def index_at(self, offset: int) -> int:
        """The index of the first token that does not begin before an offset."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def phrase_at(self, index: int) -> Phrase | None:
        """The phrase that holds a token."""
        return next((phrase for phrase in self.phrases if index in phrase), None)

    def opens_before_name(self, date: Expression) -> bool:
        """ "That same day Crane called": a day counted from another opens, and a name is the subject."""
        first, last = self.index_at(date.start), self.index_at(date.end)
        opens = first == 0 or self.tokens[first - 1].tag in (",", "CC", ".", '"')
        counted = date.meaning.kind == "shift" and last < len(self.tokens)
        return opens and counted and self.tokens[last].tag == "NN" and self.tokens[last].capital


def sentences_of(
    text: Text,
    expressions: Sequence[Expression],
    spans: Sequence[tuple[int, int]],
    entries: Sequence[Entry] = (),
) -> tuple[Sentence, ...]:
    """The sentences of the given prose spans, in the order of the text, without the days of entries."""
    found = []
    body = unshouted(text.body, spans[0]) if spans else text.body
    for number, (start, end) in enumerate(spans):
        for begin, told, stop in _under_their_days(start, end, entries):
            for span in _sentence_spans(text.body, told, stop):
                for first, last in within_reason(text.body, *span):
                    sentence = _sentence(body, first, last, number, expressions)
                    entry = entry_at(entries, first)
                    found.append(sentence if entry is None else _in_entry(sentence, entry, begin))
    return tuple(sentence for sentence in found if sentence.tokens)


def _under_their_days(start: int, end: int, entries: Sequence[Entry]) -> Iterator[tuple[int, int, int]]:
    """A span as stretches that each begin, tell and end: parted where an entry begins, its day left out."""
    first = bisect_left(entries, start, key=lambda one: one.told)
    inside = entries[first : bisect_left(entries, end, key=lambda one: one.start)]
    edges = [max(start, one.start) for one in inside]
    if not edges or edges[0] > start:
        yield start, start, edges[0] if edges else end
    for one, begin, stop in zip(inside, edges, [*edges, end][1:], strict=True):
        if one.told < stop:
            yield begin, one.told, stop


def _in_entry(sentence: Sentence, entry: Entry, begin: int) -> Sentence:
    opens = sentence.tokens and sentence.tokens[0].start <= entry.told + 2 and begin <= entry.start
    beside = opens and entry.start <= entry.date.start < sentence.start
    start = entry.date.start if beside else sentence.start
    tokens = retold(sentence.tokens)
    phrases = sentence.phrases if tokens == sentence.tokens else phrases_of(tokens)
    return replace(sentence, start=start, tokens=tokens, phrases=phrases, entry=entry)


def unshouted(body: str, first: tuple[int, int]) -> str:
    """The body with the capitals that open an article set small ("A HOSPITAL was told"), place by place.

    Only words too long for initials, or that the text has in small letters too: "NATO staff were told".
    """
    lead = SHOUTED.match(body, *first)
    if lead is None:
        return body
    shouted = lead["words"].split()
    known = all(len(word) > INITIALS or re.search(rf"\b{word.lower()}", body) for word in shouted)
    start, end = lead.span("words")
    small = body[start:end].lower()
    return f"{body[:start]}{small}{body[end:]}" if known and len(small) == end - start else body


def paragraphs_of(text: Text) -> tuple[tuple[int, int], ...]:
    """The paragraphs as the reader marked them, else as blank lines part them."""
    marked = [(mark.start, mark.end) for mark in text.marks if mark.kind in ("paragraph", "item")]
    if marked:
        return tuple(part for span in marked for part in lines_of_block(text.body, *span))
    edges, start = [], 0
    for gap in re.finditer(r"\n\s*\n|\n", text.body):
        edges.append((start, gap.start()))
        start = gap.end()
    edges.append((start, len(text.body)))
    return tuple((a, b) for a, b in edges if text.body[a:b].strip())


def lines_of_block(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A block of short lines (an address, a signature) line by line; wrapped prose whole."""
    lines = body[start:end].split("\n")
    block = len(lines) > 1 and all(
        len(line.split()) <= SHORT_LINE and not line.rstrip().endswith(".") for line in lines
    )
    if not block:
        yield start, end
        return
    for line in lines:
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def _sentence_spans(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences by nupunkt; a closing quotation mark stays with the sentence that it ends."""
    from nupunkt import sent_spans  # loads its model on import; only builds want it

    numbering = NUMBERING.match(body, start, end) or DATELINE.match(body, start, end)
    start = numbering.end() if numbering else start
    words = body[start:end]
    for first, last in sent_spans(words):
        piece = words[first:last]
        lead = len(piece) - len(piece.lstrip())
        yield start + first + lead, start + first + len(piece.rstrip())


def _sentence(body: str, start: int, end: int, paragraph: int, expressions: Sequence[Expression]) -> Sentence:
    first = bisect_left(expressions, start, key=lambda e: e.start)
    last = bisect_left(expressions, end, key=lambda e: e.start)
    dated = tuple(e for e in expressions[first:last] if e.type in ("DATE", "TIME", "DURATION", "SET"))
    tokens = _with_dates(tokens_of(body, start, end, run_ons(body)), dated)
    return Sentence(start, end, paragraph, tokens, phrases_of(tokens), dated)


def _with_dates(tokens: Sequence[Token], expressions: Sequence[Expression]) -> tuple[Token, ...]:
    """Words of date expressions are of a class of their own, TD, so that they are no part of a name."""
    spans = [(e.start, e.end) for e in expressions]
    dated = tuple(
        replace(t, tag="TD", lemma="") if any(a <= t.start and t.end <= b for a, b in spans) else t
        for t in tokens
    )
    return tuple(
        replace(t, tag="IN", lemma="") if _says_its_date(dated, index) else t for index, t in enumerate(dated)
    )


def _says_its_date(tokens: Sequence[Token], index: int) -> bool:
    """ "a letter dated 3 May": the word binds the day to the noun as "of" does."""
    around = tokens[index - 1].tag if index else "", *(t.tag for t in tokens[index + 1 : index + 2])
    return tokens[index].low == "dated" and around[0] in ("NN", ",", "(", "TD") and around[1:] == ("TD",)
