"""Who else had a message: "with a copy to Ms Roe", "copying in Ms Roe", "; Ms Roe received a copy"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.extract.clause import Clause
from timeline.extract.draft import Draft, once
from timeline.extract.passage import PEOPLE, Passage
from timeline.extract.phrases import Phrase, listed
from timeline.model.mention import Claim, PartWords, Stance

SENT = frozenset(("email", "letter", "warning-letter", "submission"))
NEAR = 10  # characters between two sentences
COPY = frozenset(("copy", "copies"))
GETTING = frozenset(("receive", "get", "have"))


def with_copies(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts; a message with those whom its sentence says to have had a copy, or to have had it too."""
    sent = [d for d in drafts if d.claim.kind in SENT and d.claim.stance is Stance.SAID]
    if not sent:
        return list(drafts)
    first = sent[0]
    told_again = [d for d in drafts if d is not first and _gets_a_copy(passage, d)]
    copied = [p for d in told_again for p in _receiving(d)]
    parts = (*copied, *_to_whom_copied(passage, first), *_as_did(passage, first))
    kept = [p for p in first.claim.parts if not any(p.quote == c.quote and c.role == "copied" for c in parts)]
    whole = replace(first.claim, parts=once((*kept, *parts)))
    asides = {clause.verb for clause in passage.clauses if clause.lemma == "copy" and _aside(passage, clause)}
    again = [d for d in drafts if d in told_again or (d is not first and d.trigger in asides)]
    return [replace(d, claim=whole) if d is first else d for d in drafts if d not in again]


def copied_before(
    passage: Passage, drafts: Sequence[Draft], claims: Sequence[Claim]
) -> tuple[list[Draft], list[Claim]]:
    """ "She sent it to the board on 3 May. Mr Holt was copied in": into what the sentence before tells."""
    bare = [d for d in drafts if _is_bare_copying(d)]
    at = _message_before(passage, claims) if bare or _opens_with_cc(passage) else None
    if at is None:
        return list(drafts), list(claims)
    sent, told = claims[at], list(claims)
    done = [part for d in bare if d.claim.stance is Stance.SAID for part in d.claim.parts]
    done += _behind_cc(passage) if not drafts else []
    told[at] = replace(sent, parts=once((*sent.parts, *(part for part in done if part.role == "copied"))))
    denied = [d for d in drafts if d in bare and d.claim.stance is Stance.DENIED]
    kept = [replace(d, claim=replace(d.claim, about=sent.about)) if d in denied else d for d in drafts]
    return [d for d in kept if not (_is_bare_copying(d) and d.claim.stance is Stance.SAID)], told


def _is_bare_copying(draft: Draft) -> bool:
    """ "was copied in": it does not say into what, nor when."""
    one = draft.claim
    copied = one.verb == "copy" and any(part.role == "copied" for part in one.parts)
    return copied and not one.about and not one.dates and not any(p.role == "sender" for p in one.parts)


def _message_before(passage: Passage, claims: Sequence[Claim]) -> int | None:
    """The message that the sentence before tells, in the same paragraph."""
    at = next((i for i in range(len(claims) - 1, -1, -1) if claims[i].kind in SENT), None)
    if at is None or claims[at].stance is not Stance.SAID:
        return None
    between = passage.text.body[claims[at].quote.end : passage.sentence.start]
    return at if len(between) <= NEAR and not between.strip() and between.count("\n") < 2 else None


def _opens_with_cc(passage: Passage) -> bool:
    return passage.sentence.tokens[0].low in ("cc", "copy")


def _behind_cc(passage: Passage) -> list[PartWords]:
    """ "cc Ashworth.", "Copy to Ms Roe.": a line without a verb."""
    turned = any(t.tag == "NEG" or t.low in ("from", "by") for t in passage.sentence.tokens)
    if not _opens_with_cc(passage) or passage.clauses or turned:
        return []
    people = [named for group in passage.named for named in group[:1] if named.mention.kind in PEOPLE]
    return [passage.holder("copied", named) for named in people]


def _gets_a_copy(passage: Passage, draft: Draft) -> bool:
    """ "Ms Roe received a copy": of what the sentence tells of, not of another paper."""
    clause = next((c for c in passage.clauses if c.verb == draft.trigger), None)
    if clause is None or clause.lemma not in GETTING or draft.claim.dates or clause.negated:
        return False
    return any(_is_bare_copy(passage, phrase) for phrase in clause.objects)


def _is_bare_copy(passage: Passage, phrase: Phrase) -> bool:
    return phrase.last == phrase.head + 1 and passage.sentence.tokens[phrase.head].low in COPY


def _receiving(draft: Draft) -> Iterator[PartWords]:
    for part in draft.claim.parts:
        if part.role in ("recipient", "agent"):
            yield replace(part, role="copied")


def _to_whom_copied(passage: Passage, draft: Draft) -> Iterator[PartWords]:
    """ "with a copy to X and Y", "copied to X", "copying in X"."""
    tokens, phrases = passage.sentence.tokens, passage.sentence.phrases
    for left, right in pairwise(phrases):
        to = left.prep == "with" and _is_bare_copy(passage, left) and right.prep == "to"
        if to and left.first > draft.trigger and right.first == left.last + 1:
            yield from passage.people("copied", listed(phrases, tokens, phrases.index(right)), draft.trigger)
    for clause in passage.clauses:
        if clause.lemma == "copy" and clause.verb > draft.trigger and _aside(passage, clause):
            yield from passage.people("copied", (*clause.objects, *clause.pp("in", "to")), clause.verb)


def _aside(passage: Passage, clause: Clause) -> bool:
    """ "copying in Ms Roe", "copied to Ms Roe": no verb of its own subject."""
    tokens = passage.sentence.tokens
    lone = not clause.auxiliaries and tokens[clause.verb - 1].tag in (",", "CC", "TD", "(")
    return lone and ("ing" in tokens[clause.verb].forms or bool(clause.pp("to")))


def _as_did(passage: Passage, draft: Draft) -> Iterable[PartWords]:
    """ ", as did Ms Roe": she did what the subject of the verb did."""
    tokens, phrases = passage.sentence.tokens, passage.sentence.phrases
    for index in range(draft.trigger + 1, len(tokens) - 2):
        if (tokens[index].low, tokens[index + 1].low) != ("as", "did"):
            continue
        clause = next((c for c in passage.clauses if c.verb == draft.trigger), None)
        first = next((i for i, p in enumerate(phrases) if p.first == index + 2), None)
        if clause is None or clause.passive or first is None:
            return ()
        doers = {p.reading for p in passage.people("", clause.subject, clause.verb)}
        role = next((p.role for p in draft.claim.parts if p.reading in doers), "")
        return passage.people(role, listed(phrases, tokens, first), index) if role else ()
    return ()
