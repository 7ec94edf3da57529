"""On which day something was said: "said on Tuesday that", "on 3 May Ms Roe told them that"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.extract.draft import Draft
from timeline.extract.heads import TELLING
from timeline.extract.passage import Passage
from timeline.extract.speech import Speech
from timeline.extract.tokens import Token
from timeline.model.expression import Expression
from timeline.model.mention import DateLink

BETWEEN = frozenset(("IN", "RB", "TD", "DT", "POS"))  # "said late on | Tuesday"
LEADING = frozenset(("IN", "DT", "RB", "TD", "CC"))
DATES = frozenset(("DATE", "TIME"))
WHOM = frozenset(("NN", "DT", "PRP", "CC"))  # "told the clerk on 3 May that"
WHAT = frozenset(("that", "how", "why", "whether"))
NEAR = 2  # words from a verb to the date that stands beside it; else there stands whom it was said to


def said_on(passage: Passage, speech: Speech, drafts: Sequence[Draft]) -> tuple[DateLink, ...]:
    """The date that stands with the verb of saying, where it dates nothing that was said."""
    taken = {link.start for draft in drafts for link in draft.claim.dates}
    return tuple(
        DateLink(one.relation, one.start, one.end)
        for one in _beside(passage, speech)
        if one.start not in taken and one.relation in ("at", "during")
    )


def _beside(passage: Passage, speech: Speech) -> Iterator[Expression]:
    tokens, verb = passage.sentence.tokens, speech.verb
    if verb is None:
        return
    at = passage.sentence.index_at(verb.start)
    who = speech.speaker.quote if speech.speaker is not None else None
    for one in passage.sentence.expressions:
        first, last = passage.sentence.index_at(one.start), passage.sentence.index_at(one.end)
        if one.type not in DATES or one.meaning.kind == "reference":
            continue
        between = tokens[at + 1 : first] if first > at else tokens[last:at]
        apart = [t for t in between if who is None or not who.start <= t.start < who.end]
        told = verb.lemma in TELLING and {t.low for t in tokens[last : last + 1]} <= WHAT
        passed = BETWEEN | WHOM if told else BETWEEN
        behind = first > at and all(t.tag in passed for t in apart) and _ends(tokens[last : last + 1])
        opens = last <= at and all(t.tag in LEADING for t in tokens[:first]) and not _acts(apart)
        if behind or opens:
            yield one


def _ends(behind: Sequence[Token]) -> bool:
    """What was said begins right behind the date, or the sentence ends: no "said Monday's meeting"."""
    return not behind or (behind[0].tag != "POS" and (behind[0].tag != "NN" or behind[0].capital))


def _acts(between: Sequence[Token]) -> bool:
    return any(token.tag in ("VB", "AUX", ".", '"') for token in between)


def words_said(passage: Passage, speech: Speech, dates: Sequence[DateLink]) -> str:
    """What was said, without the date between it and the verb."""
    said = [link for link in dates if speech.start <= link.start < speech.end]
    beside = [link.end for link in said if len(passage.text.body[speech.start : link.start].split()) < NEAR]
    start = max([speech.start, *beside])
    return passage.text.body[start : speech.end]
