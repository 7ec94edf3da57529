"""What clauses behind an event tell of it: to whom an email "was sent", what it had "attached"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extract.clause import Clause
from timeline.extract.passage import Passage
from timeline.extract.phrases import Phrase
from timeline.model.mention import PartWords

TELLING_RELATIVES = frozenset(
    ["attach", "enclose", "include", "send", "copy", "address", "forward", "discuss", "write", "receive"]
)

ATTACHING = frozenset(("attach", "enclose", "append"))
RETURNING = frozenset(("return", "forward"))  # "replied on 3 May, returning the plan"


def relatives(passage: Passage, phrase: Phrase) -> Iterator[Clause]:
    """Relative clauses that tell more of the event, coordinated ones too."""
    for clause in passage.clauses:
        if (
            clause.relative
            and clause.lemma in TELLING_RELATIVES
            and clause.verb > phrase.head
            and phrase in clause.subject
        ):
            yield clause


def from_relative(passage: Passage, clause: Clause) -> tuple[list[PartWords], list[PartWords]]:
    """The recipients, the sender and what is attached, as a relative clause tells them."""
    parts = list(passage.people("recipient", clause.pp("to"), clause.verb))
    parts += passage.people("sender", clause.pp("by"), clause.verb)
    attached = passage.things((*clause.objects, *clause.pp("including")))
    if clause.lemma in ("attach", "enclose", "include"):
        parts += [PartWords("attached", t.quote, t.kind, t.reading) for t in attached]
    return parts, list(attached)


def is_enclosure(passage: Passage, clause: Clause) -> bool:
    """ "with the plan attached", "which had the plan enclosed", "enclosing the plan": no act of its own."""
    return bool(_enclosed_by(passage, clause))


def enclosed(passage: Passage, at: int) -> Iterator[PartWords]:
    """What came with a message that is told at a token, as the clauses behind it say."""
    for clause in passage.clauses:
        if clause.verb > at:
            yield from passage.things(_enclosed_by(passage, clause))


def _enclosed_by(passage: Passage, clause: Clause) -> tuple[Phrase, ...]:
    tokens = passage.sentence.tokens
    parted = clause.verb > 0 and tokens[clause.verb - 1].tag == "," and "ing" in tokens[clause.verb].forms
    ways = ATTACHING | (RETURNING if parted else frozenset())
    if clause.lemma not in ways or clause.auxiliaries or clause.finite:
        return ()
    if "ing" in tokens[clause.verb].forms:
        return clause.objects
    return tuple(
        phrase
        for phrase in passage.sentence.phrases
        if phrase.last == clause.verb and tokens[phrase.first - 1].low in ("with", "had", "having", "has")
    )


def to_whom(passage: Passage, clause: Clause) -> tuple[Phrase, ...]:
    """ "Mr Finch, to whom it was sent": the one whom the relative pronoun stands for."""
    begin = min([clause.first, *(phrase.first for phrase in clause.subject[:1])])
    tokens = passage.sentence.tokens
    if begin < 3 or [t.low for t in tokens[begin - 2 : begin]] not in (["to", "whom"], ["to", "which"]):
        return ()
    end = begin - 3 if tokens[begin - 3].tag == "," else begin - 2
    return tuple(phrase for phrase in passage.sentence.phrases if phrase.last == end)


def whom(passage: Passage, clause: Clause) -> tuple[Phrase, ...]:
    """ "Mr Finch, whom she told of it": the one who was told."""
    begin = min([clause.first, *(phrase.first for phrase in clause.subject[:1])])
    tokens = passage.sentence.tokens
    if clause.passive or begin < 2 or tokens[begin - 1].low != "whom" or tokens[begin - 2].tag == "IN":
        return ()
    end = begin - 2 if tokens[begin - 2].tag == "," else begin - 1
    return tuple(phrase for phrase in passage.sentence.phrases if phrase.last == end)


def _with_office(passage: Passage, phrase: Phrase) -> int:
    """Where "the health visitor, Mrs Cleary, | completed" begins."""
    parted = phrase.first > 1 and passage.sentence.tokens[phrase.first - 1].tag == ","
    office = [p for p in passage.sentence.phrases if parted and p.last == phrase.first - 1 and not p.prep]
    return office[0].first if office else phrase.first


def which_was(passage: Passage, clause: Clause) -> tuple[Phrase, ...]:
    """ "a report, which she sent to the board": what "which" is, if nothing else is acted on."""
    if clause.passive or clause.relative or clause.objects or not clause.subject:
        return ()
    tokens, first = passage.sentence.tokens, _with_office(passage, clause.subject[0])
    if first < 2 or tokens[first - 1].low not in ("which", "that") or tokens[first - 2].tag == "VB":
        return ()
    end = first - 2 if tokens[first - 2].tag == "," else first - 1
    return tuple(phrase for phrase in passage.sentence.phrases if phrase.last == end)
