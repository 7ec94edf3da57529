"""What one voice tells and another denies: "I warned her of the brakes", and "he never mentioned them".

Talks are known by those who spoke and what of; deeds by their verb, their doer and the words of what they
were done to. Both passages are shown, and a denial that nobody stands against is none of this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.event import HAPPENED, LETTERS, Event
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.questions.belied import by_source
from timeline.questions.claimed import FIRST_PERSON
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_around, sentence_at, sentence_before
from timeline.questions.stems import stems, telling
from timeline.questions.telling import source_name
from timeline.questions.turned import CALENDAR
from timeline.questions.wording import words_of

TALK = frozenset(
    "tell say speak mention warn ask ring telephone phone call instruct promise assure advise inform notify "
    "discuss raise report complain agree order authorise approve request suggest offer urge".split()
)
NO_TALK = (  # by these a talk is denied, whatever event tells of it
    "no conversation", "no discussion", "never discussed", "never spoke", "never said", "never told",
    "never mentioned", "never asked", "did not tell", "did not mention", "did not speak", "did not discuss",
    "ever mentioned", "ever told", "ever said", "ever warned", "never warned",
    "said nothing", "told me nothing", "told us nothing", "told her nothing", "told him nothing",
)  # fmt: skip
REFUSED = (  # what the sentence before tells is denied
    "denies this", "denied this", "denies it", "denied it", "disputes this", "disputed this", "disputes it",
    "rejects this", "rejected this", "denies the claim", "denies the allegation", "no such email",
    "no such letter", "no such message", "no such call", "no such conversation", "no such instruction",
    "no such meeting", "no such promise", "no such warning",
    "no record of this", "no record of it", "no record of any request", "no record of any such",
)  # fmt: skip
NEGATED = re.compile(r"\b(?:no|not|never|nobody|nothing|none|neither|nor)\b|n['’]t\b", re.IGNORECASE)
NEVER = re.compile(r"\b(?:never|at no (?:time|point|stage)|not once)\b", re.IGNORECASE)
UNSURE = re.compile(r"\b(?:if|whether|would|should|recall|remember|(?-i:may)|might)\b|\?", re.IGNORECASE)
OWN = re.compile(r"\b(?:I|me|my|we|us|her|him|she|he)\b", re.IGNORECASE)
REPORTED = re.compile(
    r"\b(?:stat|maintain|insist|claim|assert)(?:es|s|ed)?\b|\b(?:said|says|told|according to)\b",
    re.IGNORECASE,
)
SMALL = telling(
    "that this they them their there with from have having been were about never ever anything something "
    "such conversation discussion talk told said tell says mentioned spoke speak spoken asked matter nobody "
    "nothing only time what when which before after record meeting could does"
)
NEAR = 400  # characters between two voices that one source lets speak of one talk
GAP = 4  # characters between a sentence and the next
HITS = 100
HALF = 0.5  # of the telling words of what is denied
PAIR = 2  # people between whom a talk is denied


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks where: the events of each source, and the last name by which each person is known."""

    case: Case
    events: Mapping[str, Sequence[Event]]
    surnames: Mapping[str, str]

    @classmethod
    def of(cls, case: Case) -> Voices:
        """Those of a case; a post goes by the name of the only one on record in it."""
        found = {who.id: who.name.split()[-1].lower() for who in case.entities(Kind.PERSON)}
        for post in case.entities(Kind.POST):
            held = case.tenures(post=post.id)
            people = {found[tenure.person] for tenure in held if tenure.person and tenure.person in found}
            if len(people) == 1:
                found[post.id] = min(people)
        return cls(case, by_source(case), found)

    def told(self) -> dict[str, Event]:
        """What is told as done, by its id."""
        each = (event for path in sorted(self.events) for event in self.events[path])
        return {event.id: event for event in each if event.status in HAPPENED}

    def denied(self) -> dict[str, Event]:
        """What somebody denies, by its id."""
        each = (event for path in sorted(self.events) for event in self.events[path])
        return {event.id: event for event in each if event.status == "denied"}

    def sentence(self, event: Event) -> Quote:
        """The whole sentence that tells of it first."""
        return sentence_around(self.case, event.evidence[0])

    def sides(self, quote: Quote) -> frozenset[str]:
        """The last names of those whom a sentence names, who take part in it, and who says "me" in it."""
        here = [e for e in self.events.get(quote.source, ()) if any(q.overlaps(quote) for q in e.evidence)]
        ids = {part.id for event in here for part in event.parts}
        ids |= {event.speaker for event in here if event.speaker and OWN.search(quote.exact)}
        ids |= self._writer(quote) if FIRST_PERSON.search(quote.exact) else frozenset()
        words = frozenset(re.findall(r"[^\W\d_]+", quote.exact.lower()))
        return words.intersection(self.surnames.values()) | {
            self.surnames[id] for id in ids if id in self.surnames
        }

    def _writer(self, quote: Quote) -> frozenset[str]:
        """Who sent the letter or mail in which words stand."""
        sent = (e for e in self.events.get(quote.source, ()) if e.kind in LETTERS and e.status == "recorded")
        return frozenset(id for event in sent for id in event.ids("sender"))

    def heard(self, event: Event) -> frozenset[str]:
        """The last names of those to whom something was said."""
        return frozenset(self.surnames[id] for id in event.ids("recipient") if id in self.surnames)

    def thing(self, quote: Quote) -> frozenset[str]:
        """What a sentence denies to have been spoken of, by its telling words without those of people."""
        negated = NEGATED.search(quote.exact)
        denied = telling(quote.exact[negated.start() if negated else 0 :])
        return denied - CALENDAR - SMALL - stems(" ".join(self.sides(quote)))


def gainsaid(case: Case) -> Iterator[Clash]:
    """A clash for each talk or deed that one voice tells and another denies, and for each "he denies it"."""
    voices = Voices.of(case)
    told = list(voices.told().values())
    yield from _talks(voices, [event for event in told if event.verb in TALK])
    yield from _deeds(voices, told)
    yield from _refused(voices)


def _cued(case: Case, cues: Sequence[str]) -> Iterator[Quote]:
    """The sentences that have one of some forms of words."""
    for cue in cues:
        for line in case.search(f'"{cue}"', HITS):
            text = case.text(line.source)
            for match in re.finditer(cue.replace(" ", r"\s+"), line.exact, re.IGNORECASE):
                if not text.source.copy_of:
                    yield sentence_at(text, line.start + match.start(), line.start + match.end())


def _talks(voices: Voices, told: Sequence[Event]) -> Iterator[Clash]:
    """Denials of having told, asked or mentioned something, beside who says that it was."""
    denied = [voices.sentence(event) for event in voices.denied().values() if event.verb in TALK]
    sentences = dict.fromkeys(sorted([*denied, *_cued(voices.case, NO_TALK)]))
    sure = [quote for quote in sentences if NEGATED.search(quote.exact) and not UNSURE.search(quote.exact)]
    spoken = [(event, voices.sentence(event)) for event in told] if sure else []
    for quote in sure:
        sides, thing = voices.sides(quote), voices.thing(quote)
        against = (pair for pair in spoken if _is_of(pair[1], thing) and _is_another_voice(pair[1], quote))
        found = next((pair for pair in against if _has_them_speak(voices, sides, *pair)), None)
        if found is not None:
            yield _clash(voices.case, found[1], quote, (found[0],))


def _is_another_voice(told: Quote, denial: Quote) -> bool:
    """Another source; within one, a denial that is told as somebody's, near what it denies."""
    if told.source != denial.source:
        return True
    near = max(denial.start - told.end, told.start - denial.end) < NEAR
    return near and not told.overlaps(denial) and REPORTED.search(denial.exact) is not None


def _is_of(told: Quote, thing: frozenset[str]) -> bool:
    """A sentence that tells something as so has half of the words at least."""
    sure = not NEGATED.search(told.exact) and not UNSURE.search(told.exact)
    return bool(thing) and sure and len(thing & stems(told.exact)) >= max(1, HALF * len(thing))


def _has_them_speak(voices: Voices, sides: frozenset[str], event: Event, told: Quote) -> bool:
    """All who are denied to have spoken do so here; where only the hearer is named, it is who was told."""
    if len(sides) < PAIR:
        return bool(sides & voices.heard(event))
    return sides <= voices.sides(told)


def _deeds(voices: Voices, told: Sequence[Event]) -> Iterator[Clash]:
    """What is never to have been done, beside who says that it was: "it was never repaired"."""
    for denial in voices.denied().values():
        if denial.verb in TALK or denial.kind in ("knowledge", *LETTERS):
            continue
        quote = voices.sentence(denial)
        same = [event for event in told if event.verb == denial.verb and event.kind == denial.kind]
        found = next((event for event in same if _is_undone(voices, denial, quote, event)), None)
        if found is not None and not UNSURE.search(quote.exact):
            yield _clash(voices.case, voices.sentence(found), quote, (denial, found))


def _is_undone(voices: Voices, denial: Event, quote: Quote, event: Event) -> bool:
    """Another voice has the same done, by nobody else, before it was denied and at no other time."""
    told = voices.sentence(event)
    if told.overlaps(quote) or NEGATED.search(told.exact) or UNSURE.search(told.exact):
        return False
    doers = [one.ids("agent", "sender", "holder", "subject") for one in (denial, event)]
    apart = doers[0] and not doers[0] & doers[1]
    apart_told = quote.source != told.source or REPORTED.search(quote.exact) is not None
    voice = denial.speaker != event.speaker or apart_told
    return voice and not apart and _in_time(voices.case, denial, event) and _of_one(denial, quote, told)


def _in_time(case: Case, denial: Event, event: Event) -> bool:
    """A denial with a day denies that day; one without denies what came before it was written."""
    if event.when.is_open:  # one text lays both side by side
        return denial.when.is_open and denial.evidence[0].source == event.evidence[0].source
    if not denial.when.is_open:
        return denial.when.may_overlap(event.when)
    return event.when.surely_before(case.source(denial.evidence[0].source).written)


def _of_one(denial: Event, quote: Quote, told: Quote) -> bool:
    """All words of the thing, one alone only for "never"; "it" is what the sentence right before tells."""
    thing = telling(denial.title) - CALENDAR - SMALL - stems(denial.verb)
    thing = frozenset(stem for stem in thing if stem[:4] != denial.verb[:4])
    if not thing:
        return quote.source == told.source and 0 < quote.start - told.end < GAP
    said_here = quote.source == told.source and REPORTED.search(quote.exact) is not None
    sure = len(thing) > 1 or said_here or NEVER.search(quote.exact) is not None
    return thing <= stems(told.exact) and sure


def _refused(voices: Voices) -> Iterator[Clash]:
    """ "He denies this": the sentence before it, and who denies it."""
    for quote in dict.fromkeys(_cued(voices.case, REFUSED)):
        told = sentence_before(voices.case.text(quote.source), quote)
        here = [one for one in voices.events.get(quote.source, ()) if told and one.evidence[0].overlaps(told)]
        denied = told is not None and NEGATED.search(told.exact) is not None
        if told is not None and here and not denied and not UNSURE.search(quote.exact):
            yield _clash(voices.case, told, quote, tuple(here[:1]))


def _clash(case: Case, told: Quote, denial: Quote, events: tuple[Event, ...]) -> Clash:
    one, other = (f"“{words_of(quote).rstrip('.')}”" for quote in (told, denial))
    by, against = source_name(case, told), source_name(case, denial)
    beside = f"{other}, in the same source" if told.source == denial.source else f"{other}, by {against}"
    about = next((id for event in events for id in event.about), None)
    text = f"Told and denied: {one}, by {by}; but {beside}."
    return Clash(about, text, events[0].when, (told, denial), events)
