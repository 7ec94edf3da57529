"""What two people are said to have told each other, by one of the two alone and in no record of the time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.gap import Gap
from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.passages import sentence_around, sentence_at, sentence_before
from timeline.questions.stems import telling
from timeline.questions.wording import bears_last_name, capital, listing, many, the, words_of

SPOKEN = frozenset(
    "tell say ask warn ring telephone phone call instruct promise assure beg mention order refuse agree "
    "advise admit confirm inform suggest speak offer urge".split()
)
AT_THE_TIME = frozenset(("email", "minutes", "table", "calendar"))  # a record is no recollection
PARTIES = ("sender", "recipient", "agent")
WRITTEN = re.compile(
    r"\b(?:e-?mailed|wrote|written|texted|in writing|replied|faxed)\b|"
    r"\b(?:by|in|via|with) (?:an? |his |her |the |my )?(?:e-?mail|letter|text|memo\w*|note|fax|reply)\b",
    re.IGNORECASE,
)
UNSURE = re.compile(
    r"\b(?:not|never|no one|nobody|none|if|whether|would have|should)\b|n['’]t\b|\?", re.IGNORECASE
)
TO_DO = re.compile(r"\basked (?:(?:Mr|Ms|Mrs|Miss|Dr)\.? )?[\w’'-]+(?: [A-Z][\w’'-]+)? to [a-z]+\b")
TO_ME = re.compile(r"\b(?:to )?(?:me|us)\b")
WHO = re.compile(  # "A man in an orange jacket told me", "that Mr Finch once asked her"
    r"(?:^|,\s|;\s|\bthat\s|\band\s|\bwhen\s|\d[.)]\s)(?P<who>(?:(?!\bthat\b)[^,;.:“”\"]|(?<=Mr|Ms|Dr)\.){2,60}?)\s+"
    r"(?:(?:once|then|also|had|later|again|has|himself|herself)\s+)*"
    r"(?:told|asked|warned|rang|telephoned|phoned|called|instructed|promised|assured|begged|advised|informed|"
    r"ordered|said to|mentioned (?:it |this )?to)\s+(?:me|us|her|him|them)\b"
)
LEAD = re.compile(  # "On the night of the fire the guard"
    r"^(?:on|in|at|after|before|during)\b.*?\b(?=(?:the|an?|my|our|his|her|one)\s+\w+(?:\s+\w+)?$)",
    re.IGNORECASE,
)
AS_SAID = re.compile(r"(?:as|than|what|which|so)\b", re.IGNORECASE)  # "as the bank told me" vouches, no talk
SMALL = re.compile(r"^(?:The|An?|One|My|Our|His|Her|He|She|They|Their)\b")
SINGLE = (Kind.PERSON, Kind.POST)
PRONOUNS = frozenset("i we he she they it who this that which someone somebody".split())
DISOWNING = re.compile(r"\b(?:recall|remember|recollect(?:ion)?|den(?:y|ied)|never|not)\b", re.IGNORECASE)
SHARED = 2  # telling words by which another passage is about the same talk
SAME = 0.6  # of the telling words of the shorter: told of twice
SHOWN = 2  # passages told in the sentence; the evidence holds all


Writers = Mapping[str, frozenset[str]]  # who speaks in each source, by its path


@dataclass(frozen=True, slots=True)
class Talk:
    """What somebody tells of having said to someone, or heard from them; `other` as they are called."""

    teller: str
    other: str
    known: str | None  # the id of the other, where the passage names them
    event: Event
    quote: Quote


def one_sided(case: Case) -> Iterator[Gap]:
    """A gap for each two people of whom one alone tells what passed between them."""
    pairs: defaultdict[tuple[str, str], list[Talk]] = defaultdict(list)
    kept: list[Talk] = []
    for talk in sorted(_talks(case), key=lambda talk: (not TO_ME.search(talk.quote.exact), talk.quote)):
        if not any(_is_same(talk, other) for other in kept) and not _is_borne_out(case, talk):
            kept.append(talk)
            apart = talk.known or (talk.other if _is_named(talk.other) else talk.quote.exact)
            pairs[talk.teller, apart].append(talk)
    return (_gap(case, found) for found in pairs.values())


def _talks(case: Case) -> Iterator[Talk]:
    """The sentences in which somebody tells of what passed by word of mouth between them and one other."""
    seen: set[Quote] = set()
    writers = _writers(case)
    for event in case.events(status="stated"):
        source = case.source(event.evidence[0].source)
        if event.verb not in SPOKEN or source.kind in AT_THE_TIME or source.copy_of:
            continue
        quote = sentence_around(case, event.evidence[0])
        if quote not in seen and not UNSURE.search(quote.exact) and not WRITTEN.search(quote.exact):
            talk = _talk(case, writers, event, quote)
            if talk is not None:
                seen.add(quote)
                yield talk


def _talk(case: Case, writers: Writers, event: Event, quote: Quote) -> Talk | None:
    teller = event.speaker
    if teller is not None and teller in event.ids("sender", "agent") and TO_ME.search(quote.exact):
        # "he said to me": the words are his, the telling is not
        teller = _writer(writers, quote.source, teller)
    own_wish = event.verb == "ask" and teller in event.ids("sender", "agent")
    own_wish = own_wish and not TO_DO.search(quote.exact)
    if teller is None or own_wish or not (teller in event.ids(*PARTIES) or TO_ME.search(quote.exact)):
        return None
    others = [part for part in event.parts if part.role in PARTIES and part.id != teller]
    if len({part.id for part in others}) > 1:
        return None
    named = bool(others) and _is_named(others[0].words)
    shown = _with_the_one_before(case, quote) if others and not named else quote
    if others and (named or bears_last_name(shown.exact, case.entity(others[0].id))):
        known = case.entity(others[0].id)
        return Talk(teller, the(known), known.id, event, shown) if known.kind in SINGLE else None
    found = WHO.search(" ".join(quote.exact.split()))
    who = LEAD.sub("", found["who"].strip()) if found else ""
    who = "" if AS_SAID.match(who) else who
    shown = shown if _is_named(who) else _with_the_one_before(case, quote)
    return Talk(teller, who, None, event, shown) if who else None


def _with_the_one_before(case: Case, quote: Quote) -> Quote:
    """A sentence with the one before it, which says who “he” is."""
    text = case.text(quote.source)
    before = sentence_before(text, quote)
    return text.quote(before.start, quote.end) if before else quote


def _is_named(words: str) -> bool:
    """More than a pronoun, of whom only what stands before tells who is meant."""
    return bool(frozenset(words.lower().split()) - PRONOUNS)


def _writers(case: Case) -> Writers:
    """Who says "I" in each source."""
    speaking = ((event.evidence[0].source, event.speaker) for event in case.events() if event.speaker)
    return {path: frozenset(speakers) for path, speakers in grouped(speaking).items()}


def _writer(writers: Writers, path: str, but: str) -> str | None:
    """Whoever says "I" in a source, where that is one and not the one who is quoted."""
    found = writers.get(path, frozenset()) - {but}
    return next(iter(found)) if len(found) == 1 else None


def _is_same(one: Talk, other: Talk) -> bool:
    """Both tell of one talk: the later only repeats it."""
    mine, theirs = telling(one.quote.exact), telling(other.quote.exact)
    apart = one.quote.source != other.quote.source
    return apart and len(mine & theirs) >= SAME * min(len(mine), len(theirs))


def _is_borne_out(case: Case, talk: Talk) -> bool:
    """Another voice, or a record, has the two of them speak of the same."""
    others = case.events(who=talk.known) if talk.known else ()
    return any(_bears_out(event, talk) for event in others)


def _bears_out(event: Event, talk: Talk) -> bool:
    apart = (
        event.status in HAPPENED and event.speaker != talk.teller and not event.shares_a_source(talk.event)
    )
    theirs = event.speaker == talk.known or event.status == "recorded"
    both = talk.teller in event.ids(*PARTIES, "copied")
    return apart and theirs and both and len(telling(talk.quote.exact) & telling(event.title)) >= SHARED


def _gap(case: Case, found: Sequence[Talk]) -> Gap:
    first = found[0]
    gravity = Gravity(len(found) / 2, f"{many(len(found), 'talk')} told by one side only")
    against = next((quote for one in found for quote in _disowned(case, one)), None)
    told = [quote for one in found for quote in (one.quote, *one.event.evidence)]
    quotes = tuple(dict.fromkeys([*told, against] if against else told))
    return Gap(
        gap_id("single", first.known or first.teller, first.event.id),
        "single",
        None,
        first.event.when,
        None,
        None,
        "not-covered",
        _text(case, found, against),
        quotes,
        last=first.event.id,
        gravity=gravity.words,
        rank=gravity.rank,
    )


def _text(case: Case, found: Sequence[Talk], against: Quote | None) -> str:
    """Who tells it of whom, in their words, and that nothing here comes from the other side."""
    first = found[0]
    shown = SMALL.sub(lambda match: match[0].lower(), first.other)
    other = first.other if first.known else f"“{shown}”"
    told = [f"“{words_of(one.quote).rstrip('.')}” ({in_words(one.event.when)})" for one in found[:SHOWN]]
    more = [many(len(found) - SHOWN, "more passage")] if len(found) > SHOWN else []
    theirs = f"{capital(other)} says: “{words_of(against).rstrip('.')}”. " if against else ""
    nothing = (
        "No record made then" if against else "No word on it from the other side, and no record made then,"
    )
    return (
        f"{capital(the(case.entity(first.teller)))} alone tells what passed by word of mouth with {other}: "
        f"{listing([*told, *more])}. {theirs}{nothing} is in these sources."
    )


def _disowned(case: Case, talk: Talk) -> Iterator[Quote]:
    """What the other says of it in a source of their own: that it was not so, or is not recalled."""
    if talk.known is None:
        return
    theirs = (event for event in case.events() if event.speaker == talk.known)
    paths = dict.fromkeys(quote.source for event in theirs for quote in event.evidence)
    for path in sorted(path for path in paths if path != talk.quote.source):
        text = case.text(path)
        for match in DISOWNING.finditer(text.body):
            quote = sentence_at(text, match.start(), match.end())
            if len(telling(quote.exact) & telling(talk.quote.exact)) > SHARED:
                yield quote
