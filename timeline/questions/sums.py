"""Sums that a sentence states and that its own numbers do not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.source import Quote
from timeline.questions.clash import Clash
from timeline.questions.counts import NUMBERS, SPANS
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import source_name
from timeline.questions.wording import words_of

TOTAL = re.compile(
    r"(?:,?\s+(?:making|giving|which makes)?\s*(?:a|in)\s+total(?:\s+of)?|,?\s+totalling|,?\s+in all|"
    r"^\s*In (?:total|all),?|^\s*Altogether,?|^\s*The total (?:was|is|came to))\s*:?\s+"
    r"(?P<total>[a-z]+(?:-[a-z]+)?|\d[\d,]*)(?:\s+(?P<thing>[a-z]+))?"
    r"|,\s+(?P<last>[a-z]+(?:-[a-z]+)?|\d[\d,]*)\s+in (?:all|total)\b",
    re.IGNORECASE,
)
ADDED = re.compile(
    r"(?<![\w£$€.,/%-])(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6}|[a-z]+(?:-[a-z]+)?)\s+(?P<thing>[a-z]{3,}s)\b",
    re.IGNORECASE,
)
LOOSE = re.compile(  # numbers that need not add up, and numbers that are none exactly
    r"\b(?:of (?:the|these|those|which|them|whom)|others?|further|more|additional|remaining|including|"
    r"estimated|approximately|at least|per|each|every|rose|fell)\b"
    r"|\b(?:about|around|some|nearly|almost|over|under)\s+\d",
    re.IGNORECASE,
)
WORDS = ("total", "totalling", "altogether", "in all")
HITS = 400


def sums_that_fail(case: Case) -> Iterator[Clash]:
    """A clash for each stated sum of two or more numbers of one thing that do not give it."""
    seen: set[Quote] = set()
    for word in WORDS:
        for line in case.search(f'"{word}"', HITS):
            text = case.text(line.source)
            if text.source.copy_of:
                continue
            for match in re.finditer(rf"\b{word}\b", line.exact, re.IGNORECASE):
                sentence = sentence_at(text, line.start + match.start(), line.start + match.end())
                if sentence not in seen:
                    seen.add(sentence)
                    yield from _of(case, sentence, _before(case, sentence))


def _before(case: Case, sentence: Quote) -> Quote | None:
    """The sentence before it in the same paragraph."""
    body = case.text(sentence.source).body
    end = len(body[: sentence.start].rstrip())
    if end == 0 or "\n\n" in body[end : sentence.start]:
        return None
    return sentence_at(case.text(sentence.source), end - 1, end)


def _of(case: Case, sentence: Quote, before: Quote | None) -> Iterator[Clash]:
    stated = TOTAL.search(sentence.exact)
    if stated is None or LOOSE.search(sentence.exact):
        return
    opens = stated.start() == 0
    whole = before.exact if opens and before is not None else sentence.exact[: stated.start()]
    total, added = number_of(stated["total"] or stated["last"]), _added(whole)
    alike = len({thing for _, thing in added}) == 1
    of_it = not stated["thing"] or not added or stems(stated["thing"]) & stems(added[0][1]) or not opens
    if total is None or len(added) < 2 or not alike or not of_it or LOOSE.search(whole):
        return
    found = sum(number for number, _ in added)
    if found != total:
        quotes = (before, sentence) if opens and before is not None else (sentence,)
        numbers = " and ".join(str(number) for number, _ in added)
        text = (
            f"{source_name(case, sentence)} states {total} as the sum of {numbers}, which is {found}: "
            f"“{' '.join(words_of(quote) for quote in quotes)}”."
        )
        yield Clash(None, text, case.source(sentence.source).written, quotes, ())


def _added(words: str) -> list[tuple[int, str]]:
    """The numbers of things in a sentence; none where one of its numbers is of nothing."""
    found = [(m["number"], m["thing"].lower()) for m in ADDED.finditer(words)]
    counted = [(n, thing) for number, thing in found if (n := number_of(number)) is not None]
    figures = sum(number[0].isdigit() for number, _ in found)
    plain = len(re.findall(r"\d[\d,]*", words)) <= figures
    return counted if plain and not any(thing in SPANS for _, thing in counted) else []


def number_of(words: str) -> int | None:
    """A number in figures or words; None of any other word."""
    low = words.lower()
    return NUMBERS.get(low) or (int(low.replace(",", "")) if low[0].isdigit() else None)
