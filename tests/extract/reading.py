"""How these tests read: words in, what the extractor saw out, in a form that fits a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from inspect import cleandoc

from timeline.extract.clause import Clause
from timeline.extract.clauses import clauses_of
from timeline.extract.phrases import Phrase
from timeline.extract.sentences import Sentence, paragraphs_of, sentences_of
from timeline.extract.tokens import Token, tokens_of
from timeline.extract.whole import extract
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention, Order
from timeline.model.source import Mark, Quote, Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source

PARAGRAPH = re.compile(r"\S(?:(?!\n\s*\n)[\s\S])*")


def text_of(words: str, kind: str = "article", *, day_first: bool | None = None) -> Text:
    """A text of prose without its indentation, blank lines between its paragraphs, no reader between."""
    body = cleandoc(words)
    marks = tuple(Mark("paragraph", *found.span()) for found in PARAGRAPH.finditer(body))
    return Text(Source("sources/story.txt", "", kind=kind, day_first=day_first), body, marks)


def received(words: str, name: str, facts: SourceFacts | None = None) -> Text:
    """A text as the reader of its file gives it."""
    data = (cleandoc(words) + "\n").encode()
    return read_source(f"sources/{name}", data, facts or SourceFacts(), Terms())


def extracted(words: str, kind: str = "article") -> Extraction:
    """What an extractor sees in prose."""
    return extract(text_of(words, kind))


def from_file(words: str, name: str, facts: SourceFacts | None = None) -> Extraction:
    """What an extractor sees in a file of some format."""
    return extract(received(words, name, facts))


def claims_of(words: str, kind: str = "article") -> tuple[Claim, ...]:
    """What prose claims, in its order."""
    return extracted(words, kind).claims


def only(words: str, kind: str = "article") -> Claim:
    """The one claim that prose makes."""
    (claim,) = claims_of(words, kind)
    return claim


def told(words: str) -> list[str]:
    """The claims of prose as "kind stance"."""
    return [f"{claim.kind} {claim.stance.value}" for claim in claims_of(words)]


def parts(claim: Claim) -> dict[str, list[str]]:
    """Who has which part."""
    found: dict[str, list[str]] = {}
    for part in claim.parts:
        found.setdefault(part.role, []).append(part.reading)
    return found


def about(claim: Claim) -> list[str]:
    """What a claim is about."""
    return [thing.reading for thing in claim.about]


def dates(extraction: Extraction, claim: Claim) -> list[str]:
    """The words that date a claim, with how: "at 3 May"."""
    body = extraction.text.body
    return [f"{link.relation} {body[link.start : link.end]}" for link in claim.dates]


def dated(words: str) -> dict[str, list[str]]:
    """The date words of each claim by the word that tells it."""
    found = extracted(words)
    return {claim.trigger.exact: dates(found, claim) for claim in found.claims}


def orders(words: str) -> list[str]:
    """Which claim comes before or after which: "wrote after visit"."""
    found = extracted(words)
    names = {claim.trigger.start: claim.trigger.exact for claim in found.claims}
    return [
        f"{claim.trigger.exact} {order.relation} {names[order.trigger]}"
        for claim in found.claims
        for order in claim.orders
    ]


def mentions_of(words: str, *kinds: Kind) -> list[str]:
    """The readings of what prose names, of some kinds or all."""
    return [m.reading for m in extracted(words).mentions if not kinds or m.kind in kinds]


def mention(words: str, reading: str) -> Mention:
    """The first mention that reads so."""
    return next(m for m in extracted(words).mentions if m.reading == reading)


def signs(found: Mention) -> list[str]:
    """What stands around a mention: "post Harbour Master"."""
    return [f"{sign.name} {sign.reading}" for sign in found.signs]


def sentence(words: str) -> Sentence:
    """The only sentence of some words, its dates tagged."""
    from timeline.dates import tag

    text = text_of(words)
    (found,) = sentences_of(text, tag(text.body), paragraphs_of(text))
    return found


def tags(words: str) -> list[tuple[str, str]]:
    """Every word with its class."""
    return [(token.text, token.tag) for token in tokens_of(words, 0, len(words))]


def shown(tokens: Sequence[Token], phrase: Phrase) -> str:
    """A phrase as its words with single blanks."""
    return " ".join(token.text for token in tokens[phrase.first : phrase.last])


def clause(words: str, verb: str) -> tuple[Sentence, Clause]:
    """The clause of a verb as it is written."""
    whole = sentence(words)
    return whole, next(c for c in clauses_of(whole) if whole.tokens[c.verb].text == verb)


def quotes(extraction: Extraction) -> list[Quote]:
    """Every quote that anything extracted carries."""
    from timeline.extract.gate import quotes_of

    return [quote for item in (*extraction.mentions, *extraction.claims) for quote in quotes_of(item)]


def order_quotes(extraction: Extraction) -> list[Order]:
    """Every order between claims."""
    return [order for claim in extraction.claims for order in claim.orders]
