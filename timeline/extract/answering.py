"""How people answer a paper: they thank whoever sent it, and act on it.

"Thank you for your survey" says that it came, "following the survey she stopped the works" what came of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.draft import Draft, claim, once
from timeline.extract.passage import Passage, shortened
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, PartWords, Stance

THANKS = frozenset(("thank", "thanks", "grateful", "gratitude"))
NEAR = 6  # words from the thanks to what they are for
CUES = tuple(
    tuple(cue.split())
    for cue in (
        "following", "in response to", "in the light of", "in light of", "as a result of", "because of",
        "on the strength of", "on the basis of", "acting on", "having read", "having seen", "having received",
        "after reading", "after seeing", "after receiving", "on reading", "on receiving", "on receipt of",
        "on account of", "prompted by", "owing to",
    )
)  # fmt: skip
FIRST_OF_CUES = frozenset(cue[0] for cue in CUES)
ACTS = frozenset(("decision", "request", "refusal", "other", "submission", "meeting"))
LETTERS = frozenset("letter letters email emails e-mail e-mails mail message messages note reply".split())


def thanked(passage: Passage) -> Iterator[Draft]:
    """ "Thank you for sending me the survey": whoever writes so has it."""
    me, tokens = passage.recall.author, passage.sentence.tokens
    at = next((i for i, token in enumerate(tokens[:NEAR]) if token.low in THANKS), None)
    if me is None or at is None:
        return
    behind = next((i for i in range(at + 1, min(at + NEAR, len(tokens))) if tokens[i].low == "for"), None)
    papers = _papers(passage, behind + 1, _end(tokens, behind + 1)) if behind is not None else ()
    if papers and not any(_denies(token) for token in tokens[: behind or 0]):
        agent = replace(me, role="agent")
        title = shortened(f"{me.reading} writes: {passage.words(0, _end(tokens, at))}")
        made = claim(passage, at, "knowledge", "thank", title, parts=(agent,), about=papers[:1])
        yield Draft(replace(made, reported=False), at, _end(tokens, at), undertaken=True)


def _denies(token: Token) -> bool:
    return token.tag == "NEG" or token.low == "cannot" or token.low.endswith("n't")


def _end(tokens: Sequence[Token], start: int) -> int:
    """Where what is said from here ends."""
    return next((i for i in range(start, len(tokens)) if tokens[i].tag in (",", ".", "SC")), len(tokens))


def _papers(passage: Passage, first: int, last: int) -> tuple[PartWords, ...]:
    """The papers that a stretch names, letters left aside: those tell themselves."""
    phrases = [p for p in passage.sentence.phrases if first <= p.first and p.last <= last]
    found = (thing for thing in passage.things(phrases) if thing.kind is Kind.DOCUMENT)
    return tuple(one for one in found if one.reading.lower().split()[-1] not in LETTERS)


def acted_on(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """The acts of a sentence, the one that follows a paper with that paper as what it is about."""
    told = list(drafts)
    for cue, behind in _cues(passage.sentence.tokens):
        paper = _paper_behind(passage, behind)
        place = _act(told, cue, behind)
        if paper is not None and place is not None:
            act = told[place].claim
            known = replace(act, about=once((*act.about, paper)))
            told[place] = replace(told[place], claim=known, undertaken=True)
    return told


def _cues(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where each cue begins, and where what is behind it begins."""
    low = tuple(token.low for token in tokens)
    for start, word in enumerate(low):
        for cue in CUES if word in FIRST_OF_CUES else ():
            if low[start : start + len(cue)] == cue:
                yield start, start + len(cue)


def _paper_behind(passage: Passage, index: int) -> PartWords | None:
    """The paper that is itself what a cue governs: not "following a fault in the report"."""
    phrase = next((p for p in passage.sentence.phrases if p.first == index), None)
    if phrase is None:
        return None
    named = passage.named_in(phrase)[:1]
    heads = [one for one in named if one.mention.kind is Kind.DOCUMENT and phrase.head < one.last]
    return next(iter(passage.things((phrase,))), None) if heads else None


def _act(drafts: Sequence[Draft], cue: int, behind: int) -> int | None:
    """Which act a cue belongs to: the first behind it, where it opens the sentence, else the last before."""
    acts = [n for n, draft in enumerate(drafts) if _is_act(draft)]
    after = [n for n in acts if drafts[n].trigger >= behind]
    before = [n for n in acts if drafts[n].trigger < cue]
    found = after[:1] if cue < 2 else before[-1:]
    return found[0] if found else None


def _is_act(draft: Draft) -> bool:
    act = draft.claim
    somebody = any(part.role in ("agent", "sender") for part in act.parts)
    return act.kind in ACTS and act.stance is Stance.SAID and somebody and not draft.noun
