"""What relative clauses tell of an event: to whom an email "was sent", what it "attached"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extract.clauses import Clause
from timeline.extract.passage import Passage
from timeline.extract.phrases import Phrase
from timeline.model.mention import PartWords

TELLING_RELATIVES = frozenset(
    ["attach", "enclose", "include", "send", "copy", "address", "forward", "discuss", "write", "receive"]
)


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
