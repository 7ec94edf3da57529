"""Who was there and what was spoken of, where other words of a passage tell it of a meeting or message.

"The board met on 3 May and discussed the survey; Ms Roe was present." "Ms Roe was present when the survey
was discussed at the meeting of 3 May." "In an email of 3 May to Mr Holt, Ms Roe asked about the survey."
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.extract.clause import Clause
from timeline.extract.draft import Draft, once
from timeline.extract.framing import event_noun
from timeline.extract.passage import Passage
from timeline.extract.phrases import Phrase, listed
from timeline.model.mention import Claim, PartWords, Stance

SPOKEN_OF = frozenset(("discuss", "consider", "review", "debate", "examine"))
MESSAGES = frozenset(("email", "letter", "warning-letter"))
CARRIERS = MESSAGES | {"submission"}
BEING = frozenset(("was", "were", "been", "wasn't", "weren't"))
PERFECT = frozenset(("had", "has", "have"))
NEAR = 3  # characters between two sentences of one paragraph


def gathered(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with what the sentence tells besides of its one meeting or of the message it opens with."""
    kept = _learned_when(
        passage, _by_message(passage, _opened(passage, _with_matters(passage, list(drafts))))
    )
    meetings = [d for d in kept if _is_meeting(d.claim)]
    there = tuple(those_there(passage))
    if len(meetings) != 1 or not there:
        return kept
    return [_joined(d, there) if d is meetings[0] else d for d in kept]


def joined_before(passage: Passage, drafts: Sequence[Draft], claims: Sequence[Claim]) -> list[Claim]:
    """ "Ms Roe was also there": added to the meeting that the sentence before tells."""
    there = tuple(those_there(passage))
    last = claims[-1] if claims else None
    near = last is not None and 0 <= passage.sentence.start - last.quote.end <= NEAR
    if (
        last is None
        or not near
        or not there
        or not _is_meeting(last)
        or any(_is_meeting(d.claim) for d in drafts)
    ):
        return list(claims)
    return [*claims[:-1], replace(last, parts=once((*last.parts, *there)))]


def _is_meeting(claim: Claim) -> bool:
    return claim.kind == "meeting" and claim.stance is Stance.SAID and bool(claim.dates)


def _joined(draft: Draft, parts: Iterable[PartWords], about: Iterable[PartWords] = ()) -> Draft:
    told = draft.claim
    whole = replace(told, parts=once((*told.parts, *parts)), about=once((*told.about, *about)))
    return replace(draft, claim=whole)


# --- who was there --------------------------------------------------------------------------------


def those_there(passage: Passage) -> Iterator[PartWords]:
    """ "Ms Roe and Mr Holt were present", "Mr Holt was not there"."""
    tokens = passage.sentence.tokens
    for index, token in enumerate(tokens):
        if token.low in BEING and (end := _presence(passage, index + 1)):
            words = tokens[index:end]
            negated = any(t.tag == "NEG" or t.low.endswith("n't") for t in words)
            run = _subject_of(passage, index)
            yield from passage.people("absent" if negated else "present", run, index)
    for clause in passage.clauses:
        if (
            clause.lemma == "attend"
            and not clause.objects
            and not clause.negated
            and tokens[clause.verb].low == "attended"
        ):
            yield from passage.people("present", clause.pp("by"), clause.verb)


def _presence(passage: Passage, index: int) -> int:
    """Where "present", "there" or "in attendance" ends behind a form of be; 0 where nothing of it stands."""
    tokens = passage.sentence.tokens
    while index < len(tokens) and tokens[index].tag in ("RB", "NEG"):
        index += 1
    said = [t.low for t in tokens[index : index + 2]]
    if said[:1] in (["present"], ["there"]):
        return index + 1 if _ends(passage, index + 1) else 0
    return index + 2 if said == ["in", "attendance"] else 0


def _ends(passage: Passage, index: int) -> bool:
    """Nothing follows that says of what: "present a plan", "there for an hour" are something else."""
    tokens = passage.sentence.tokens
    following = tokens[index] if index < len(tokens) else None
    return (
        following is None
        or following.tag in (".", ",", "CC", "TD", "SC")
        or following.low in ("when", "at", "on")
    )


def _subject_of(passage: Passage, index: int) -> tuple[Phrase, ...]:
    tokens, phrases = passage.sentence.tokens, passage.sentence.phrases
    while index > 0 and tokens[index - 1].tag in ("AUX", "RB"):
        index -= 1
    if [tokens[index - 2].tag, tokens[index - 1].low] == [",", "who"]:
        index -= 2
    runs = (listed(phrases, tokens, i) for i in range(len(phrases)) if not phrases[i].prep)
    named = next((run for run in runs if run[-1].last == index), ())
    return () if any(phrase.negative for phrase in named) else named


# --- what was spoken of ---------------------------------------------------------------------------


def _with_matters(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """A meeting with what was discussed at it; the discussion is then no second event."""
    meetings = [d for d in drafts if _is_meeting(d.claim) and d.claim.verb not in SPOKEN_OF]
    if len(meetings) != 1:
        return drafts
    clauses = {clause.verb: clause for clause in passage.clauses}
    own = clauses.get(meetings[0].trigger)
    talks = [d for d in drafts if d is not meetings[0] and _is_talk(passage, d, clauses.get(d.trigger), own)]
    things = [thing for d in talks for thing in d.claim.about]
    own_subject = [d for d in talks if not clauses[d.trigger].relative]
    parts = [replace(p, role="present") for d in own_subject for p in d.claim.parts]
    whole = _joined(meetings[0], parts, things)
    return [whole if d is meetings[0] else d for d in drafts if d not in talks]


def _is_talk(passage: Passage, draft: Draft, clause: Clause | None, meeting: Clause | None) -> bool:
    """What was discussed there: said of nobody else, by the same who met, or of the meeting itself."""
    told = draft.claim
    if clause is None or told.verb not in SPOKEN_OF or told.stance is not Stance.SAID or told.dates:
        return False
    same = meeting is not None and clause.subject == meeting.subject
    if clause.relative:
        nouns = [event_noun(passage, phrase) for phrase in clause.subject]
        return any(noun is not None and noun.kind == "meeting" for noun in nouns)
    return same or clause.passive or (meeting is None and not PERFECT & set(clause.auxiliaries))


# --- what opens with a message or meeting -------------------------------------------------------


def _opened(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """ "In an email of 3 May, Mr Holt asked ...": he sent it; "At the meeting of 3 May ...": then."""
    tokens = passage.sentence.tokens
    head = next((d for d in drafts if d.noun and d.claim.dates), None)
    if head is None or not tokens or tokens[0].low not in ("in", "at", "during", "by"):
        return drafts
    phrase, main = passage.sentence.phrase_at(head.trigger), _main(passage, head)
    if phrase is None or phrase.first != 1 or main is None:
        return drafts
    told = next((d for d in drafts if d.trigger == main.verb), None)
    if head.claim.kind in MESSAGES:
        drafts = [_from_writer(passage, head, main) if d is head else d for d in drafts]
    return [_on_the_day(told, head) if d is told and told is not None else d for d in drafts]


def _learned_when(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """ "became aware of it when Mr Rudd rang on 3 May": that day."""
    tokens = passage.sentence.tokens
    at = next((i for i, token in enumerate(tokens) if i and token.low == "when"), None)
    before = [d for d in drafts if at is not None and d.trigger < at]
    after = [d for d in drafts if at is not None and d.trigger > at]
    if not before or not after or before[-1].claim.kind != "knowledge" or not after[0].claim.dates:
        return drafts
    known, told = before[-1], after[0]
    parted = any(t.tag in (".", "SC") for t in tokens[known.trigger + 1 : at])
    told_so = told.claim.stance is Stance.SAID and not PERFECT & {t.low for t in tokens[at : told.trigger]}
    return [_on_the_day(d, told) if d is known and told_so and not parted else d for d in drafts]


def _by_message(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """ "was told in a letter of 3 May", "received it in a submission dated 3 May": that day."""
    carriers = {d.trigger: d for d in drafts if d.noun and d.claim.kind in CARRIERS and d.claim.dates}
    told: dict[int, Draft] = {}
    for clause in passage.clauses:
        for prep, phrases in clause.pps:
            carrier = carriers.get(phrases[0].head) if prep in ("by", "in") else None
            if carrier is not None and phrases[0].first > clause.verb:
                told.setdefault(clause.verb, carrier)
    spent = [d for d in told.values() if d.claim.kind == "submission" and not d.claim.about]
    return [_on_the_day(d, told[d.trigger]) if d.trigger in told else d for d in drafts if d not in spent]


def _main(passage: Passage, head: Draft) -> Clause | None:
    """The first finite clause behind the opening, if no other word opens it."""
    tokens = passage.sentence.tokens
    for clause in passage.clauses:
        if (
            clause.verb > head.trigger
            and clause.finite
            and not clause.relative
            and (clause.subject or clause.passive)
        ):
            between = tokens[head.trigger : clause.verb]
            return clause if not any(t.tag in ("SC", ".") for t in between) else None
    return None


def _from_writer(passage: Passage, head: Draft, main: Clause) -> Draft:
    """Whoever says or asks something in a message is its sender."""
    if any(part.role == "sender" for part in head.claim.parts) or main.passive:
        return head
    senders = passage.people("sender", main.subject, main.verb)
    things = passage.things((*main.objects, *main.pp("about", "for", "of", "to")))
    spoken = [PartWords("mentioned", t.quote, t.kind, t.reading) for t in things] if senders else []
    return _joined(head, (*senders, *spoken), things if senders else ())


def _on_the_day(draft: Draft, head: Draft) -> Draft:
    """What was done at a meeting or by a letter was done that day; what "had" been done was not."""
    told = draft.claim
    earlier = PERFECT & set(told.quote.exact[: told.trigger.start - told.quote.start].lower().split()[-3:])
    if told.dates or told.stance is not Stance.SAID or earlier:
        return draft
    days = tuple(link for link in head.claim.dates if link.relation == "at")
    return replace(draft, claim=replace(told, dates=days))
