"""Papers that come to somebody of themselves: "reached him", "landed on her desk", "found its way to"."""

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
AT_SOMEBODY = frozenset("desk desks hand hands inbox in-tray tray mailbox possession".split())
NOT_THERE = frozenset(("attention", "notice", "light", "conclusion", "end", "court"))
OWN, OURS = frozenset(("his", "her")), frozenset(("my", "our"))


def arrival(passage: Passage, clause: Clause) -> Draft | None:
    """A paper's coming to somebody, where a clause tells of one."""
    stance = stance_of(clause, passage.sentence.tokens)
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
    named = next((n.mention for n in passage.named_in(phrase) if n.mention.kind in PEOPLE), None)
    first = passage.sentence.tokens[phrase.first].low
    if named is not None:
        yield PartWords("recipient", named.quote, named.kind, named.reading)
    elif first in OURS and (me := passage.recall.author or passage.speaker_at(clause.verb)):
        yield PartWords("recipient", passage.token_quote(phrase.first), me.kind, me.reading)
    elif first in OWN:
        one = passage.recall.he if first == "his" else passage.recall.she
        if one is not None:
            yield PartWords("recipient", passage.token_quote(phrase.first), one.kind, one.reading)
