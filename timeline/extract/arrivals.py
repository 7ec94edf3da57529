"""Papers that come to somebody: "reached him", "landed on her desk", "was pushed through his letter box"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extract.clause import Clause
from timeline.extract.draft import Draft, claim
from timeline.extract.framing import event_noun
from timeline.extract.handled import handled
from timeline.extract.passage import PEOPLE, Passage
from timeline.extract.phrases import Phrase
from timeline.extract.stance import stance_of
from timeline.model.mention import PartWords, Stance

COMING = frozenset(
    ("come", "arrive", "get", "return", "land", "reach", "fall", "find", "end", "turn", "drop")
)
PLACING = frozenset(("put", "place", "leave", "lay", "push", "drop", "slip", "post", "deliver", "take"))
AT_SOMEBODY = frozenset(
    "desk desks hand hands inbox in-tray tray mailbox possession pigeonhole pigeon-hole letterbox office "
    "room study".split()
)
NOT_THERE = frozenset(("attention", "notice", "light", "conclusion", "end", "court"))
OWN, OURS = frozenset(("his", "her", "him")), frozenset(("my", "our", "me", "us"))
THEM = frozenset(("him", "her", "me", "us"))


def arrival(passage: Passage, clause: Clause) -> Draft | None:
    """A paper's coming to somebody, where a clause tells of one."""
    stance = stance_of(clause, passage.sentence.tokens)
    if clause.lemma in PLACING and stance is not None and stance is not Stance.OWED:
        return _placed(passage, clause, stance)
    if clause.lemma not in COMING or clause.passive or stance is None or stance is Stance.OWED:
        return None
    if any(event_noun(passage, phrase) is not None for phrase in clause.subject):
        return None  # "an email of 3 May reached him": the noun tells it
    papers, parts = handled(passage, clause.subject), tuple(_receivers(passage, clause))
    if not papers or not parts:
        return None
    made = claim(
        passage,
        clause.verb,
        "submission",
        "receive",
        passage.title(clause),
        stance=stance,
        parts=parts,
        about=papers,
    )
    return Draft(made, clause.verb, clause.last)


def _placed(passage: Passage, clause: Clause, stance: Stance) -> Draft | None:
    """ "left the survey on her desk", "was put in front of the board": they were to have it."""
    phrases = clause.pp("on", "in", "into", "through", "before")
    parts = tuple(part for phrase in phrases for part in _at_their_place(passage, phrase, clause))
    papers = handled(passage, clause.subject if clause.passive else clause.objects) if parts else ()
    if not papers:
        return None
    doers = passage.people("sender", clause.pp("by") if clause.passive else clause.subject, clause.verb)
    parts = (*doers, *(part for part in parts if part.reading not in {doer.reading for doer in doers}))
    title = passage.title(clause)
    made = claim(
        passage, clause.verb, "submission", clause.lemma, title, stance=stance, parts=parts, about=papers
    )
    return Draft(made, clause.verb, clause.last)


def _at_their_place(passage: Passage, phrase: Phrase, clause: Clause) -> Iterator[PartWords]:
    """Whose desk, tray or letter box it is, or whom something is put before or in front of."""
    tokens = passage.sentence.tokens
    words = [t.low for t in tokens[phrase.first : phrase.core or phrase.last]]
    if phrase.prep == "before":
        yield from passage.people("recipient", (phrase,), clause.verb)
    elif (
        (phrase.prep == "in" and words == ["front"])
        or (words[-1:] and words[-1] in AT_SOMEBODY)
        or words[-2:] == ["letter", "box"]
    ):
        yield from _owner(passage, phrase, clause)


def _receivers(passage: Passage, clause: Clause) -> Iterator[PartWords]:
    if clause.lemma == "reach":
        yield from passage.people("recipient", clause.objects, clause.verb)
        return
    own_way = [passage.sentence.tokens[phrase.head].low for phrase in clause.objects]
    if clause.lemma == "find" and own_way != ["way"]:
        return
    for phrase in clause.pp("to", "with", "on", "in", "into"):
        head = passage.sentence.tokens[(phrase.core or phrase.last) - 1].low
        if head in AT_SOMEBODY:
            yield from _owner(passage, phrase, clause)
        elif phrase.prep in ("to", "with") and head not in NOT_THERE:
            yield from passage.people("recipient", (phrase,), clause.verb)


def _owner(passage: Passage, phrase: Phrase, clause: Clause) -> Iterator[PartWords]:
    """Whose desk it is: "Mr Finch's desk", "the desk of Mr Finch", "my desk"."""
    named = next((n for n in passage.named_in(phrase) if n.mention.kind in PEOPLE), None)
    tokens = passage.sentence.tokens
    at = phrase.last - 1 if tokens[phrase.last - 1].low in THEM else phrase.first  # "in front of her"
    first = tokens[at].low
    if named is not None:
        yield passage.holder("recipient", named)
    elif first in OURS and (me := passage.recall.author or passage.speaker_at(clause.verb)):
        yield PartWords("recipient", passage.token_quote(at), me.kind, me.reading)
    elif first in OWN:
        one = passage.recall.she if first == "her" else passage.recall.he
        if one is not None:
            yield PartWords("recipient", passage.token_quote(at), one.kind, one.reading)
