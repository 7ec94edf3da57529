"""Who was there and what was spoken of, where other words of a passage tell it of a meeting or message.

"The board met on 3 May and discussed the survey; Ms Roe was present." "Ms Roe was present when the survey
was discussed at the meeting of 3 May." "In an email of 3 May to Mr Holt, Ms Roe asked about the survey."
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.extract.clause import Clause
from timeline.extract.draft import Draft, once
from timeline.extract.framing import event_noun, is_aloud
from timeline.extract.passage import PEOPLE, Passage
from timeline.extract.phrases import Phrase, listed
from timeline.extract.stance import WONDERING
from timeline.model.event import LETTERS
from timeline.model.mention import Claim, Kind, PartWords, Stance

SPOKEN_OF = frozenset(("discuss", "consider", "review", "debate", "examine"))
CARRIERS = LETTERS | {"submission"}
BEING = frozenset(("was", "were", "been", "wasn't", "weren't"))
PERFECT = frozenset(("had", "has", "have"))
AIRING = frozenset(
    "read table raise present mention note show circulate distribute introduce report explain".split()
)
ASKING = WONDERING | frozenset("know say remember recall tell".split())
MINUTES = frozenset(("minutes", "notes", "record"))
MINUTED = frozenset(("note", "table", "consider", "receive", "raise", "mention", "present"))
NEAR = 300  # characters between a meeting and what its minutes record of it
PRESENCE = re.compile(r"\b(?:present|there|attend\w*|chair|apologies|absent)\b", re.IGNORECASE)
TELLING = frozenset("knowledge statement submission telephone letter email other".split())


def gathered(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with what the sentence tells besides of its one meeting or of the message it opens with."""
    told = _by_message(passage, _opened(passage, _with_matters(passage, _aired(passage, list(drafts)))))
    kept = _at_one_time(passage, told)
    meetings = [d for d in kept if _is_meeting(d.claim)]
    there = tuple(those_there(passage))
    if len(meetings) != 1 or not there:
        return kept
    return [_joined(d, there) if d is meetings[0] else d for d in kept]


def joined_before(passage: Passage, drafts: Sequence[Draft], claims: Sequence[Claim]) -> list[Claim]:
    """ "Ms Roe was also there": added to the meeting that the sentence before tells."""
    there, about = tuple(those_there(passage)), tuple(_minuted(passage))
    raised = tuple(_brought_up(passage))
    if not (there or about or raised) or any(_is_meeting(d.claim) for d in drafts):
        return list(claims)
    at = next((i for i in range(len(claims) - 1, -1, -1) if _is_meeting(claims[i])), None)
    if at is None:
        return list(claims)
    meeting = claims[at]
    between = passage.text.body[meeting.quote.end : passage.sentence.start]
    if re.search(r"\n\s*\n", between) or passage.sentence.start < meeting.quote.end:
        return list(claims)
    there, raised = (there, raised) if _on_presence(between) else ((), ())
    about = (*about, *raised) if len(between) <= NEAR else raised
    whole = replace(meeting, parts=once((*meeting.parts, *there)), about=once((*meeting.about, *about)))
    return [*claims[:at], whole, *claims[at + 1 :]]


def _brought_up(passage: Passage) -> Iterator[PartWords]:
    """ "The board met on 3 May. Ms Roe raised the survey": right behind a meeting she did it there."""
    for clause in passage.clauses[:1]:
        up = clause.lemma in ("bring", "take") and any(
            token.low == "up" for token in passage.sentence.tokens[clause.verb : clause.last]
        )
        plain = clause.finite and not clause.negated and not clause.passive and not clause.pp("on", "in")
        if plain and (up or clause.lemma in AIRING - {"read", "show", "report", "note"}):
            yield from (thing for thing in passage.things(clause.objects) if thing.kind is Kind.DOCUMENT)


def _minuted(passage: Passage) -> Iterator[PartWords]:
    """ "According to the minutes the survey was noted": what came up at the meeting told before."""
    if not MINUTES & {token.low for token in passage.sentence.tokens}:
        return
    for clause in passage.clauses:
        if clause.passive and clause.lemma in MINUTED and not clause.negated and clause.finite:
            yield from (thing for thing in passage.things(clause.subject) if thing.kind is Kind.DOCUMENT)


def _on_presence(between: str) -> bool:
    """Nothing stands between a meeting and who was there but others who were."""
    return all(PRESENCE.search(one) for one in re.split(r"(?<=[.!?])\s+", between.strip()) if one)


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
        elif token.low in BEING and [t.low for t in tokens[max(0, index - 2) : index]][-1:] == ["present"]:
            yield from passage.people("present", _behind(passage, index + 1), index)
    for clause in passage.clauses:
        if _attends(passage, clause):
            yield from passage.people("present", clause.pp("by") or clause.subject, clause.verb)


def _attends(passage: Passage, clause: Clause) -> bool:
    """ "attended by the clerk", "Ms Roe and Mr Holt both attended": something told before."""
    past = passage.sentence.tokens[clause.verb].low == "attended"
    return past and clause.lemma == "attend" and not clause.objects and not clause.negated


def _behind(passage: Passage, index: int) -> tuple[Phrase, ...]:
    """ "Also present were | Ms Roe and Mr Holt"."""
    tokens, phrases = passage.sentence.tokens, passage.sentence.phrases
    end = next((i for i in range(index, len(tokens)) if tokens[i].tag in (".", "SC")), len(tokens))
    at = next((n for n, p in enumerate(phrases) if p.first == index), None)
    return _people_between(passage, index, end) or (listed(phrases, tokens, at) if at is not None else ())


def _is_somebody(passage: Passage, phrase: Phrase) -> bool:
    named = any(n.mention.kind in PEOPLE for n in passage.named_in(phrase))
    return named or passage.sentence.tokens[phrase.first].low in ("i", "we")


def _presence(passage: Passage, index: int) -> int:
    """Where "present", "there" or "in attendance" ends behind a form of be; 0 where nothing of it stands."""
    tokens = passage.sentence.tokens
    while index < len(tokens) and tokens[index].tag in ("RB", "NEG"):
        index += 1
    said = [t.low for t in tokens[index : index + 2]]
    if said[:1] in (["present"], ["there"]):
        return index + 1 if _ends(passage, index + 1) else 0
    if [t.low for t in tokens[index : index + 3]] == ["in", "the", "chair"]:
        return index + 3 if _ends(passage, index + 3) else 0
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
    if whole := _all_before(passage, index):
        return whole
    runs = (listed(phrases, tokens, i) for i in range(len(phrases)) if not phrases[i].prep)
    named = next((run for run in runs if run[-1].last == index), ())
    return () if any(phrase.negative for phrase in named) else named


def _all_before(passage: Passage, index: int) -> tuple[Phrase, ...]:
    """ "Dow, the clerk, Una Pell, and both wardens, A and B, | were present": only people are named."""
    tokens = passage.sentence.tokens
    begin = next((i for i in range(index - 1, -1, -1) if tokens[i].tag in (".", "SC", '"')), -1) + 1
    return _people_between(passage, begin, index)


def _people_between(passage: Passage, begin: int, end: int) -> tuple[Phrase, ...]:
    """A list of names and offices, whichever stands beside which; nothing where more than that is said."""
    tokens = passage.sentence.tokens
    inside = [p for p in passage.sentence.phrases if begin <= p.first and p.last <= end]
    inside = [p for i, p in enumerate(inside) if not (p.prep and i and inside[i - 1].last == p.first - 1)]
    apart = [t for i, t in enumerate(tokens[begin:end], begin) if not any(i in p for p in inside)]
    listing = all(t.tag in (",", "CC", "RB") for t in apart) and any(t.tag == "CC" for t in apart)
    known = [p for p in inside if _is_somebody(passage, p)]
    described = all(tokens[p.last].tag == "," for p in inside if p not in known and p.last < end)
    sure = described and len(known) > len(inside) - len(known) and not any(p.negative for p in inside)
    return tuple(known) if listing and sure else ()


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


def _aired(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """ "raised the survey with the clerk at their meeting on 3 May": that meeting heard of it."""
    clauses = {clause.verb: clause for clause in passage.clauses}
    for draft in drafts:
        clause, told = clauses.get(draft.trigger), draft.claim
        if draft.noun and _is_meeting(told) and (about := _opened_about(passage, draft)):
            drafts = [_joined(d, (), about) if d is draft else d for d in drafts]
        if clause is not None and told.verb == "meet" and told.stance is Stance.SAID:
            drafts = [_joined(d, (), _met_about(passage, clause)) if d is draft else d for d in drafts]
        if clause is None or told.verb not in AIRING or told.stance is not Stance.SAID or not told.about:
            continue
        if told.verb == "read" and not is_aloud(passage, clause):
            continue
        heads = [phrase.head for phrase in clause.pp("at", "during") if phrase.first > clause.verb]
        drafts = [
            _joined(d, (), told.about) if d.noun and d.trigger in heads and _is_meeting(d.claim) else d
            for d in drafts
        ]
    return drafts


def _opened_about(passage: Passage, head: Draft) -> tuple[PartWords, ...]:
    """ "At the meeting of 3 May the survey was tabled by Ms Roe": what came up there."""
    tokens, phrase = passage.sentence.tokens, passage.sentence.phrase_at(head.trigger)
    if phrase is None or phrase.first != 1 or tokens[0].low not in ("at", "during", "in"):
        return ()
    main = _main(passage, head)
    if main is None or main.negated or main.lemma not in AIRING | MINUTED | SPOKEN_OF:
        return ()
    return passage.things(main.subject if main.passive else main.objects)


def _met_about(passage: Passage, meeting: Clause) -> tuple[PartWords, ...]:
    """ "met in the library to discuss the survey": what they met for."""
    tokens = passage.sentence.tokens
    for clause in passage.clauses:
        purpose = clause.verb > meeting.verb and tokens[clause.verb - 1].low == "to"
        if purpose and clause.lemma in SPOKEN_OF | {"talk"} and clause.subject == meeting.subject:
            between = tokens[meeting.verb : clause.verb - 1]
            parted = any(t.tag in (".", "SC", "VB") for t in between[1:])
            return () if parted else passage.things((*clause.objects, *clause.pp("about", "over")))
    return ()


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
    if head.claim.kind in LETTERS:
        drafts = [_from_writer(passage, head, main) if d is head else d for d in drafts]
    return [_on_the_day(told, head) if d is told and told is not None else d for d in drafts]


def _at_one_time(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """ "was told of it when Mr Rudd rang on 3 May", "saw it on 3 May, when he sent it": both that day."""
    tokens = passage.sentence.tokens
    at = next((i for i, token in enumerate(tokens) if i and token.low == "when"), None)
    if at is None or tokens[at - 1].lemma in ASKING:
        return drafts
    before = [d for d in drafts if d.trigger < at and not d.noun]
    after = [d for d in drafts if d.trigger > at]
    between = tokens[before[-1].trigger + 1 : at] if before else ()
    if not before or not after or any(t.tag in (".", "SC") and t.low != "that" for t in between):
        return drafts
    one, other = before[-1], after[0]
    if PERFECT & {t.low for t in tokens[at : other.trigger]}:
        return drafts  # "when the file had been closed on 3 May": some time after
    told = other.claim.stance is Stance.SAID and one.claim.kind in TELLING
    there = _on_the_day(one, other, when=True) if told else one
    here = _on_the_day(other, _from_then(passage, one), when=True)
    return [there if d is one else here if d is other else d for d in drafts]


def _from_then(passage: Passage, draft: Draft) -> Draft:
    """ "unaware of it until 3 May, when Mr Rudd rang": it was then that he rang."""
    told = draft.claim
    words = passage.quote.exact[told.trigger.end - passage.sentence.start :].lower()
    if told.stance is not Stance.DENIED or " until " not in words.split(" when ")[0]:
        return draft
    days = tuple(replace(link, relation="during") for link in told.dates if link.relation == "before")
    return replace(draft, claim=replace(told, dates=days))


def _by_message(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """ "was told in a letter of 3 May", "received it at a meeting on 3 May": that day."""
    carriers = {d.trigger: d for d in drafts if d.noun and d.claim.kind in CARRIERS and d.claim.dates}
    gatherings = {d.trigger: d for d in drafts if d.noun and _is_meeting(d.claim)}
    told: dict[int, Draft] = {}
    for clause in passage.clauses:
        for prep, phrases in clause.pps:
            among = carriers if prep in ("by", "in") else gatherings if prep in ("at", "during") else {}
            carrier = among.get(phrases[0].head)
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


def _is_unaware(draft: Draft) -> bool:
    """ "was unaware of it when she signed on 3 May": she says that she did not know then."""
    return draft.claim.stance is Stance.DENIED and draft.claim.verb in ("aware", "know")


def _on_the_day(draft: Draft, head: Draft, *, when: bool = False) -> Draft:
    """What was done at a meeting or by a letter was done that day; what "had" been done was not."""
    told = draft.claim
    earlier = PERFECT & set(told.quote.exact[: told.trigger.start - told.quote.start].lower().split()[-3:])
    stands = told.stance is Stance.SAID or (when and _is_unaware(draft))
    if told.dates or not stands or (earlier and not when):
        return draft
    days = tuple(link for link in head.claim.dates if link.relation in ("at", "during"))
    return replace(draft, claim=replace(told, dates=days))
