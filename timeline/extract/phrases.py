"""Noun phrases of a sentence: where they stand, their heads, what introduces them.

A phrase is a run of nominal words; `of` joins a second phrase to it where the first is an office,
a document or a measure ("head of service", "a copy of the report"). Indexes count the sentence's
tokens, ends not included.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extract.lexicon import classes, event_nouns, given_names, words
from timeline.extract.tokens import Token

MEASURES = frozenset(
    [
        "copy",
        "copies",
        "series",
        "number",
        "part",
        "parts",
        "print",
        "photocopy",
        "scan",
        "sample",
        "set",
        "batch",
        "bundle",
        "range",
        "total",
        "majority",
        "minority",
        "couple",
        "draft",
        "version",
        "extract",
        "summary",
        "lack",
        "sequence",
        "round",
        "string",
        "members",
    ]
)
FOR_WHAT = frozenset(
    "department ministry office centre center institute minister secretary commissioner".split()
)
NEGATIVES = frozenset(("no", "no-one", "nobody", "none", "nothing", "neither"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens from `first` to `last`; `head` is the token that says what it is.

    `prep` is the preposition before it; `core` where its own words end and an `of` phrase begins;
    `start` where what it measures begins ("a copy of | the report").
    """

    first: int
    last: int
    head: int
    prep: str = ""
    core: int = 0
    negative: bool = False
    start: int = 0

    def __contains__(self, index: int) -> bool:
        return self.first <= index < self.last


def phrases_of(tokens: Sequence[Token]) -> tuple[Phrase, ...]:
    """The noun phrases of a sentence, left to right, none inside another."""
    found: list[Phrase] = []
    index = 0
    while index < len(tokens):
        end = _end_of_phrase(tokens, index)
        if end == index:
            index += 1
            continue
        phrase = _with_of(tokens, index, end)
        found.append(phrase)
        index = phrase.last
    return tuple(found)


def _end_of_phrase(tokens: Sequence[Token], start: int) -> int:
    """Where a phrase that begins here ends, or `start` if none does."""
    index = start
    if _is_an_age(tokens, start):
        return start
    if _is_pronoun(tokens[index]) or tokens[index].low in NEGATIVES - {"no", "neither"}:
        return index + 1
    while index < len(tokens) and _opens_phrase(tokens, index):
        index += 1
    nominal = index
    while index < len(tokens) and _goes_on(tokens, index, start):
        index += 2 if tokens[index].tag == "(" else 1
        nominal = index
    return nominal if any(t.tag in ("NN", "CD") for t in tokens[start:nominal]) else start


def _is_an_age(tokens: Sequence[Token], index: int) -> bool:
    """The number in "Teale, 46, took charge"."""
    before, behind = tokens[max(0, index - 2) : index], tokens[index + 1 : index + 2]
    if tokens[index].tag != "CD" or len(tokens[index].text) > 3 or len(before) < 2 or not behind:
        return False
    return before[0].capital and before[0].tag == "NN" and before[1].tag == behind[0].tag == ","


def _is_pronoun(token: Token) -> bool:
    return token.tag == "PRP" and token.low not in (
        "which",
        "who",
        "that",
        "what",
        "there",
        "whose",
        "its",
        "their",
    )


def _opens_phrase(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.tag == "DT" or token.low in ("no", "whose"):
        return True
    before = tokens[index - 1] if index else None
    opened = before is not None and (before.tag == "DT" or before.low == "no")  # "no further mention"
    return token.tag == "RB" and opened and token.low not in ("not", "longer")


def _goes_on(tokens: Sequence[Token], index: int, start: int) -> bool:
    token, after = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if token.tag in ("NN", "CD"):
        return not _begins_a_subject(tokens, index, start)
    if token.tag == "TD":
        following = next((t for t in tokens[index:] if t.tag != "TD"), None)
        return tokens[start].tag in ("DT", "POS") and following is not None and following.tag == "NN"
    if token.tag == "POS":
        return after is not None and after.tag in ("NN", "CD", "VB", "TD")
    if token.tag == "(" and index > start:
        return _bracketed_modifier(tokens, index)
    if token.tag == ")":
        return after is not None and after.tag == "NN" and _opened_within(tokens, index, start)
    if token.tag == "RB":
        return token.low == "up" and after is not None and after.tag == "NN"
    if token.tag == "CC":
        return _joins_names(tokens, index, start)
    if token.tag == "VB":
        return (
            bool(token.forms & {"part", "past", "ing"})
            and index == start + 1
            and _determined(tokens, start, after)
        )
    return False


def _begins_a_subject(tokens: Sequence[Token], index: int, start: int) -> bool:
    """ "in its conclusions Acme said": a name after a common noun, right before a verb, stands alone."""
    if (
        index == start
        or not tokens[index].capital
        or tokens[index - 1].capital
        or tokens[index - 1].tag != "NN"
    ):
        return False
    prep = tokens[start - 1] if start else None
    if prep is None or prep.tag != "IN" or prep.low == "of":
        return False
    if tokens[index - 1].low in words("groups") or tokens[index - 1].low in words("titles"):
        return False
    end = index
    while end < len(tokens) and tokens[end].tag == "NN" and tokens[end].capital:
        end += 1
    return end < len(tokens) and tokens[end].tag in ("VB", "AUX")


def _determined(tokens: Sequence[Token], start: int, after: Token | None) -> bool:
    return tokens[start].tag in ("DT", "POS") and after is not None and after.tag == "NN"


def _bracketed_modifier(tokens: Sequence[Token], index: int) -> bool:
    """ "this (Peopletoo) report": one word in brackets between the determiner and the noun."""
    inner = tokens[index + 1 : index + 4]
    return len(inner) == 3 and inner[0].tag == "NN" and inner[1].tag == ")" and inner[2].tag == "NN"


def _opened_within(tokens: Sequence[Token], index: int, start: int) -> bool:
    return any(t.tag == "(" for t in tokens[start:index])


def _joins_names(tokens: Sequence[Token], index: int, start: int) -> bool:
    """ "Care and Social Services Inspectorate": an "and" inside a name that ends in a body's word."""
    if index == start or index + 1 >= len(tokens):
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    if not (before.capital and after.capital and before.tag == after.tag == "NN"):
        return False
    if tokens[index].low == "&":  # "Dorn & Sons"
        return not any(t.low in given_names() or t.low in words("titles") for t in (before, after))
    ends = classes("bodies")["ends"]
    if before.low in ends or before.low in words("titles"):
        return False
    rest = index + 1
    while rest < len(tokens) and tokens[rest].tag == "NN" and tokens[rest].low not in words("titles"):
        rest += 1
    body = any(t.low in ends for t in tokens[index + 1 : rest])
    titled = rest < len(tokens) and tokens[rest].low in words("titles")
    return body or ("-" in before.text and not titled)


def _is_paper_on(measure: str, of_what: str) -> bool:
    """ "A summary of the inspection" is a paper; "a summary of the report" is of that paper."""
    strong = classes("documents")["strong"]
    return measure in strong and of_what not in strong and (of_what,) in event_nouns()


def _with_of(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    """The phrase with the `of` phrases that belong to it, and its head."""
    head, core, prep = end - 1, end, tokens[start - 1].low if start and tokens[start - 1].tag == "IN" else ""
    measured = start
    negative = tokens[start].low in NEGATIVES
    while end + 1 < len(tokens) and _joined_by(tokens, head, end):
        following = _end_of_phrase(tokens, end + 1)
        if following == end + 1:
            break
        of_what = tokens[following - 1].low
        if (
            tokens[head].low in MEASURES
            and tokens[end].low == "of"
            and not _is_paper_on(tokens[head].low, of_what)
        ):
            head, core, measured = following - 1, following, end + 1
        end = following
    return Phrase(start, end, head, prep, core, negative, measured)


def _joined_by(tokens: Sequence[Token], head: int, index: int) -> bool:
    """Whether a preposition binds what follows to the phrase: always `of`; `for` after an office."""
    word, low = tokens[index].low, tokens[head].low
    if word == "of":
        return True
    office = low in classes("posts")["heads"] and tokens[index + 1].tag in ("NN",)
    body = tokens[head].capital and low in FOR_WHAT and tokens[index + 1].capital  # "Department for Roads"
    return word == "for" and (office or (body and tokens[index + 1].low not in words("titles")))


def listed(phrases: Sequence[Phrase], tokens: Sequence[Token], position: int) -> tuple[Phrase, ...]:
    """The phrases joined to one by commas and a closing "and": "A, B and C"."""
    run = [phrases[position]]
    for phrase in phrases[position + 1 :]:
        between = tokens[run[-1].last : phrase.first]
        parted = any(t.tag == "," or _is_joint(t) for t in between)  # "the survey to the board" is no list
        if not parted or len(between) > 3 or not all(_joins(t) for t in between):
            break
        run.append(phrase)
    return _closed(tuple(run), tokens)


def _joins(token: Token) -> bool:
    return (
        token.tag in (",", "RB")
        or (_is_joint(token) and token.low in ("and", "or", "nor"))
        or token.low in ("to", "with", "what")
    )


def _is_joint(token: Token) -> bool:
    """ "and", "or"; and the "nor" of "neither A nor B"."""
    return token.tag == "CC" or token.low == "nor"


def _closed(run: tuple[Phrase, ...], tokens: Sequence[Token]) -> tuple[Phrase, ...]:
    """A list ends with its "and"; without one only the first phrase counts."""
    ends = [
        i for i in range(1, len(run)) if any(_is_joint(t) for t in tokens[run[i - 1].last : run[i].first])
    ]
    return run[: ends[-1] + 1] if ends else run[:1]
