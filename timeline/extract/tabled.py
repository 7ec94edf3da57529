"""What came before a body without a verb that says so: "the review was on the agenda of the committee"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extract.draft import Draft, claim
from timeline.extract.passage import Passage, shortened
from timeline.extract.phrases import Phrase
from timeline.model.mention import Kind, PartWords

AGENDAS = frozenset(("agenda", "agendas"))
BEING = frozenset(("was", "were", "been"))


def tabled(passage: Passage) -> Iterator[Draft]:
    """A claim for each thing that was on an agenda; its date shows when the body had it before it."""
    tokens = passage.sentence.tokens
    for phrase in passage.sentence.phrases:
        if phrase.prep != "on" or tokens[phrase.core - 1].low not in AGENDAS:
            continue
        verb = phrase.first - 2
        while verb > 0 and tokens[verb].tag in ("RB", "NEG"):
            verb -= 1
        if verb < 1 or tokens[verb].low not in BEING:
            continue
        subject = _before(passage, verb)
        things = passage.things(subject)
        if things and tokens[phrase.first - 2].tag != "NEG":
            title = shortened(passage.words(subject[0].first, phrase.last))
            parts = [PartWords("host", b.quote, b.kind, b.reading) for b in _bodies(passage, phrase)]
            made = claim(passage, verb, "other", "table", title, parts=parts, about=things)
            yield Draft(made, verb, phrase.last)


def _before(passage: Passage, verb: int) -> tuple[Phrase, ...]:
    """The subject of "was": the phrase right before it, auxiliaries passed over."""
    tokens, end = passage.sentence.tokens, verb
    while end > 0 and tokens[end - 1].tag in ("AUX", "RB"):
        end -= 1
    return tuple(p for p in passage.sentence.phrases if p.last == end and not p.prep)


def _bodies(passage: Passage, phrase: Phrase) -> Iterator[PartWords]:
    """Whose agenda it was."""
    for named in passage.named_in(phrase):
        mention = named.mention
        if mention.kind is Kind.ORGANISATION:
            yield PartWords("host", mention.quote, mention.kind, mention.reading)
