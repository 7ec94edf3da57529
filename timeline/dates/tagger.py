"""From a body to its date expressions: words, classes, patterns, meanings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.dates.composers import COMPOSERS
from timeline.dates.grammar import Grammar, grammar
from timeline.dates.joining import in_order, joined
from timeline.dates.numbering import without_numbering
from timeline.dates.plain import plain
from timeline.dates.plausible import plausible
from timeline.dates.scan import Words, cut
from timeline.dates.surroundings import Surroundings, first_person, is_cited, relation_before, surroundings
from timeline.dates.tense import counted_on, is_term, looks_back, tense_of
from timeline.dates.vocabulary import MODS
from timeline.model.expression import Expression, Meaning

if TYPE_CHECKING:
    from timeline.model.source import Mark

OPENING = 16  # characters of a sentence that count as its first words
_OF_LENGTHS = frozenset({"LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"})
_CIRCA = re.compile(r"[Cc]\.")
_PORTIONS = frozenset({"half", "part", "third", "days", "weeks", "months", "years", "stages"})
AHEAD = 4  # how many words behind a run a pattern may look at
_FOLDS = str.maketrans("–—‐‑−‒’‘`´", "------''''")
_TRAILING = re.compile(r"[\s,;:]+$")
_ARTICLE = re.compile(r"an? ", re.IGNORECASE)
_EVENT = re.compile(r"\s+(?:before|after|following|prior\s+to|from|since)$", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:within|in|during|over|at|by|for|from|since|until|into|around|about|on) (?=the |that |this |present)"
)


def tag(body: str, *, day_first: bool | None = None, marks: Sequence[Mark] = ()) -> tuple[Expression, ...]:
    """The date expressions of a body, in its order; they do not overlap."""
    text, place = plain(body)
    around = surroundings(body, marks)
    found = [
        _expression(body, around, place(start), place(end), meaning)
        for start, end, meaning in _meanings(text, grammar())
    ]
    return tuple(in_order(joined(without_numbering(found, body), body), day_first))


def _meanings(text: str, rules: Grammar) -> Iterator[tuple[int, int, Meaning]]:
    """Every place where a pattern fits and its words mean a time."""
    for words in cut(text, rules.alphabet):
        runs = map(re.Match.span, rules.runs.finditer(words.classes))
        spans = [span for span in runs if rules.triggers.search(words.classes, *span)]
        if not spans:
            continue
        pattern = rules.pattern(words.classes)
        reached = 0
        for at, end in spans:
            for found in _in_run(text, words, pattern, at, end):
                if found[0] >= reached:  # else it is the tail of one that looked ahead
                    yield found
                    reached = found[1]


def _in_run(
    text: str, words: Words, pattern: re.Pattern[str], at: int, end: int
) -> Iterator[tuple[int, int, Meaning]]:
    while at < end:
        found = pattern.search(words.classes, at, end + AHEAD)
        if found is None or found.start() >= end:
            return
        taken = _read(text, words, found)
        if taken:
            yield taken
        at = found.end() if taken else _retry(found)


def _retry(found: re.Match[str]) -> int:
    """Where to look on after a match that means nothing: behind its lead, or its first word."""
    lead = found.end("lead")
    return lead if lead > found.start() else found.start() + 1


def _read(text: str, words: Words, found: re.Match[str]) -> tuple[int, int, Meaning] | None:
    if _adjoins(words.words, *found.span()):
        return None
    rule = found.lastgroup or ""
    lead = found.end("lead") if found["lead"] else found.start()
    start, core, end = words.start(found.start()), words.start(lead), words.start(found.end())
    meaning = COMPOSERS[rule](_folded(text[core:end]))
    if meaning is None or not plausible(rule, text, start, core, end, meaning):
        return None
    mod = "" if rule in {"reference", "set"} else _mod(_folded(text[start:core]))
    if _CIRCA.match(text, start) and (text[start] == "C" or meaning.month or meaning.year is None):
        mod = ""
    if mod in _OF_LENGTHS and meaning.kind == "calendar" and not meaning.clock:
        mod = ""
    start = start if mod else core
    mod = mod or meaning.mod
    return *_trimmed(text, start, end, rule), replace(meaning, mod=mod)


def _adjoins(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the match begins or ends within a word such as A20160720B."""
    before = start > 0 and words[start - 1][-1].isalnum() and words[start][0].isalnum()
    return before or (end < len(words) and words[end][0].isalnum() and words[end - 1][-1].isalnum())


def _folded(text: str) -> str:
    return " ".join(text.lower().translate(_FOLDS).split())


def _trimmed(text: str, start: int, end: int, rule: str) -> tuple[int, int]:
    """The expression without the preposition that a pattern needed to see."""
    words = text[start:end]
    leading = _LEADING.match(words.lower()) if rule in {"within", "reference", "day_part"} else None
    leading = leading or (_ARTICLE.match(words) if words.endswith("-long") else None)
    trailing = _EVENT.search(words) if rule == "event_shift" else _TRAILING.search(words)
    return start + (leading.end() if leading else 0), end - (len(trailing[0]) if trailing else 0)


def _mod(lead: str) -> str:
    """The TIMEX3 modifier that the words before a date give."""
    words = re.findall(r"[a-z]+", lead)
    if "no" in words and "than" in words:
        return "EQUAL_OR_LESS" if "more" in words else "EQUAL_OR_MORE"
    if _PORTIONS & set(words):
        return (
            "START" if {"first", "early", "opening"} & set(words) else "MID" if "middle" in words else "END"
        )
    if words[-2:] == ["close", "to"]:
        return "APPROX"
    return next((MODS[word] for word in words if word in MODS), "")


def _expression(body: str, around: Surroundings, start: int, end: int, meaning: Meaning) -> Expression:
    span = around.sentence_span(start)
    relation, tense = _relation(body, start, end, meaning), tense_of(body, span, start, end)
    meaning = counted_on(body, start, meaning, tense)
    if relation == "by" and tense in {"", "present"}:
        tense = "future"  # "Mr Quill to report by Friday"
    elif relation in {"by", "during"} and is_term(body, span, start, relation):
        tense = "term"  # "he was asked to reply by 9 April": that year's, whichever side of the writing
    return Expression(
        start=start,
        end=end,
        text=body[start:end],
        type=_type(meaning),
        meaning=meaning,
        relation=relation,
        tense=tense,
        anterior=looks_back(body, span, start),
        quoted=around.quoted(start),
        speaker=first_person(body, span),
        heading=around.heading(start, end),
        opens=start - span[0] < OPENING,
        bracketed=around.bracketed(start, end),
        cited=is_cited(body, start, end),
        sentence=around.sentence(start),
        paragraph=around.paragraph(start),
    )


def _relation(body: str, start: int, end: int, meaning: Meaning) -> str:
    """What the words say of the moment; a length before an event says it behind itself."""
    if meaning.base == "event":
        return "before" if meaning.sign < 0 else "after"
    if body[start - 1 : start] in {"<", ">"} and body[end : end + 1] != ">" and start > 1:
        return "before" if body[start - 1] == "<" else "after" if body[start - 2] != "\n" else "at"
    return relation_before(body, start)


def _type(meaning: Meaning) -> str:
    if meaning.kind in {"duration", "set"}:
        return meaning.kind.upper()
    return "TIME" if meaning.clock else "DATE"
