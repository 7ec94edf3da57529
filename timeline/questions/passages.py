"""The sentences of a rule's own source: what it demands, what it misses, what should have been."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.errors import AmbiguousName, UnknownName
from timeline.model.source import Quote, Text
from timeline.model.terms import Rule
from timeline.model.when import When
from timeline.questions.stems import stems, telling

SENTENCE = re.compile(r"\S(?:(?!\n\s*\n)[\s\S])*?(?:[.!?][”\"’]?(?=\s|\Z)|(?=\n\s*\n)|\Z)")
BREAK = re.compile(  # where one sentence ends and the next begins, or a line of its own
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bRev)(?<!\bCllr)(?<!\bProf)"
    r"(?P<stop>[.!?][”\"’)]?)(?=\s+[^\sa-z]|\s*\Z)\s*|\n\s*\n|\n(?=[ \t]*(?:[-*#•|]|\d+[.)]\s))"
)
LONGEST = 800  # characters on either side of a place
NEGATION = re.compile(r"\b(?:no|not|none|never|nobody|without|failed)\b", re.IGNORECASE)
SHOULD = re.compile(r"\b(?:should|ought to) have\b", re.IGNORECASE)
LEANS = re.compile(r"(?:It|This|That|They|These)\b")


def sentences_of(text: Text) -> tuple[Quote, ...]:
    """A text's sentences; one that leans on the sentence before ("It should have been.") holds both."""
    places: list[tuple[int, int]] = []
    for match in SENTENCE.finditer(text.body):
        leans = places and LEANS.match(match[0]) and SHOULD.search(match[0])
        start = places[-1][0] if leans else match.start()
        places.append((start, match.end()))
    return tuple(text.quote(*place) for place in places)


def sentence_at(text: Text, start: int, end: int) -> Quote:
    """The sentence around a place, within the paragraph, item or heading that it stands in."""
    low, high = _block(text, start, end)
    before = [match.end() for match in BREAK.finditer(text.body, low, start)]
    first = before[-1] if before else low
    after = BREAK.search(text.body, max(start, end - 1), high)
    words = text.body[first : after.start() if after else high]
    lead = len(words) - len(words.lstrip())
    closing = after.group("stop") if after and after.group("stop") else ""
    return text.quote(first + lead, first + len(words.rstrip()) + len(closing))


def sentence_around(case: Case, quote: Quote) -> Quote:
    """The sentence that a quote is or stands in."""
    return sentence_at(case.text(quote.source), quote.start, quote.end)


def sentence_before(text: Text, quote: Quote) -> Quote | None:
    """The sentence right before another in its paragraph, which says who "he" is and what "this"."""
    before = sentence_at(text, quote.start - 2, quote.start - 2) if quote.start > 1 else quote
    joined = before.end <= quote.start and "\n\n" not in text.body[before.end : quote.start]
    return before if joined else None


def _block(text: Text, start: int, end: int) -> tuple[int, int]:
    """The part of a text to which a sentence at a place is confined."""
    low, high = max(0, start - LONGEST), min(len(text.body), end + LONGEST)
    for opened, closed in text.blocks_at(start, end):
        low, high = max(low, opened), min(high, closed)
    return low, high


def rule_text(case: Case, rule: Rule) -> Text | None:
    """The source that a rule is taken from, where the case holds it."""
    try:
        return case.text(case.source(rule.source).path) if rule.source else None
    except (UnknownName, AmbiguousName):
        return None


def demand(case: Case, rule: Rule) -> Quote | None:
    """The sentence of the rule's source that says most of its trigger, its duty and towards whom."""
    text = rule_text(case, rule)
    wanted = telling(f"{rule.trigger} {rule.duty} {rule.recipient}")
    sentences = sentences_of(text) if text else ()
    found = [quote for quote in sentences if not NEGATION.search(quote.exact) and _names(rule, quote)]
    best = max(found, key=lambda quote: (len(wanted & stems(quote.exact)), -quote.start), default=None)
    return best if best and len(wanted & stems(best.exact)) > 1 else None


def _names(rule: Rule, quote: Quote) -> bool:
    """It has all the words of the trigger; a title without a full stop is no demand."""
    return telling(rule.trigger) <= stems(quote.exact) and quote.exact.endswith((".", "”", '"', "!", ";"))


def missed(case: Case, rule: Rule, when: When) -> Iterator[Quote]:
    """Sentences of the rule's source, if written after a moment, on what was not done or should have been."""
    text = rule_text(case, rule)
    if text and when.surely_before(text.source.written):
        yield from (quote for quote in sentences_of(text) if _misses(rule, quote.exact))


def _misses(rule: Rule, words: str) -> bool:
    wanted, said = telling(rule.trigger) | telling(rule.duty), stems(words)
    if SHOULD.search(words):
        return bool(wanted & said)
    return bool(NEGATION.search(words)) and wanted <= said and rule.trigger.lower() != rule.duty.lower()
