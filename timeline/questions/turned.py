"""Orders on which sources pull apart: by one it was this before that, by another that before this."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from timeline.case import Case
from timeline.model.event import HAPPENED, Event
from timeline.model.source import Quote
from timeline.questions.clash import Clash
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems
from timeline.questions.telling import agreeing_with, source_name
from timeline.questions.wording import words_of

JOINT = re.compile(
    r",?\s+(?:(?:only|shortly|soon|just|some time|long|immediately|well|the day|"
    r"[a-z]+ (?:days|weeks|hours)) )*"
    r"(?P<order>before|prior to|ahead of|after|following|once)\s+",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"\s*(?:only )?(?P<order>before|prior to|ahead of|after|following|once)\s+", re.IGNORECASE
)
FIRST = frozenset(("before", "prior to", "ahead of"))
UNSURE = re.compile(  # what was to happen, may have or did not, and "before" that means a place
    r"\b(?:not|never|no|nobody|neither|should|shall|must|would|will|(?-i:may)|might|could|can|if|whether|until|"
    r"(?:had|has|have|was|were|is|are) to|look(?:ed|ing)? after|named after)\b|\?",
    re.IGNORECASE,
)
PLACED = re.compile(  # "came before the board": a place, unless something happens behind it
    r"\b(?:brought|put|laid|came|comes?|appear(?:ed|s)?|goes|went|placed|taken|sat|stood) before\b"
    r"(?!.*\b(?:was|were|had|[a-z]{3,}ed|came|went|rang|left|met|saw|began|fell|broke)\b)"
)
TOLD_BY = re.compile(r",?\s*\baccording to [^,;.]+", re.IGNORECASE)
DOUBLED = re.compile(  # "after the examination and not before it" says one order twice
    r",?\s*(?:and |but )?not (?:before|after)(?: (?:it|that|them|then|this))?(?=[,.;]|$)", re.IGNORECASE
)
TWO = 2  # sources, which alone can contradict each other
PROBES = 4  # words of either side by which the other sentence is looked for
CALENDAR = stems(
    "january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday spring summer autumn winter year month week day morning "
    "evening noon midnight o'clock"
)
EMPTY = stems("was were had has have been being the that this its their they them she her his him and but")
HEADED = frozenset(("email", "letter", "warning-letter", "meeting"))
LONGEST = 400  # characters of a sentence
HITS = 20  # lines looked through for one order
WORD = re.compile(r"[^\W\d_]{3,}")
ALIKE = 0.6  # of the telling words of the shorter of two sides


@dataclass(frozen=True, slots=True)
class Order:
    """What a sentence puts first and what it puts second, by their telling words."""

    first: frozenset[str]
    second: frozenset[str]
    quote: Quote
    event: Event

    def turns(self, other: Order) -> bool:
        """The other has the two the other way round, and it is surely the same two."""
        across = min(_like(self.first, other.second), _like(self.second, other.first))
        along = max(_like(self.first, other.first), _like(self.second, other.second))
        return across >= ALIKE and across > along and self.quote.source != other.quote.source


def turned(case: Case) -> Iterator[Clash]:
    """A clash for each two happenings that two sources put in opposite orders."""
    told: set[frozenset[Quote]] = set()
    if len(case.sources()) < TWO:
        return
    for order in _orders(case):
        for other in _counterparts(case, order):
            pair = frozenset((order.quote, other.quote))
            if order.turns(other) and pair not in told:
                told.add(pair)
                yield _clash(case, order, other)


def _orders(case: Case) -> Iterator[Order]:
    """The orders in the sentences that tell events, each sentence once; a mail's header is no sentence."""
    seen: set[Quote] = set()
    for event in case.events():
        told = event.status in HAPPENED and not (event.status == "recorded" and event.kind in HEADED)
        for quote in event.evidence if told else ():
            if quote not in seen and len(quote.exact) <= LONGEST:
                seen.add(quote)
                yield from order_of(quote, event)


def _counterparts(case: Case, order: Order) -> Iterator[Order]:
    """The orders in other sentences that have a telling word of either side, with or without an event."""
    words = sorted(dict.fromkeys(WORD.findall(words_of(order.quote).lower())), key=lambda w: (-len(w), w))
    sides = [[word for word in words if stems(word) & side][:PROBES] for side in (order.first, order.second)]
    seen = {order.quote}
    hits = [(one, line) for one, other in product(*sides) for line in case.search(f'"{one}" "{other}"', HITS)]
    for word, line in dict.fromkeys(one for one in hits if one[1].source != order.quote.source):
        text = case.text(line.source)
        for match in re.finditer(re.escape(word), line.exact, re.IGNORECASE):
            quote = sentence_at(text, line.start + match.start(), line.start + match.end())
            if quote not in seen and len(quote.exact) <= LONGEST and not text.source.copy_of:
                seen.add(quote)
                yield from order_of(quote, order.event)


def order_of(quote: Quote, event: Event) -> Iterator[Order]:
    """ "A before B", "After B, A": one order, where nothing in the sentence is unsure or denied."""
    words = DOUBLED.sub("", TOLD_BY.sub("", words_of(quote)))
    if UNSURE.search(words) or PLACED.search(words):
        return
    opening = OPENING.match(words)
    if opening and "," in words:
        side, _, main = words[opening.end() :].partition(",")
        yield from _made(main, side, opening["order"], quote, event)
        return
    joints = list(JOINT.finditer(words))
    if len(joints) == 1:
        joint = joints[0]
        yield from _made(words[: joint.start()], words[joint.end() :], joint["order"], quote, event)


def _made(main: str, side: str, order: str, quote: Quote, event: Event) -> Iterator[Order]:
    one, other = _telling(main), _telling(side)
    if one and other:
        sides = (one, other) if order.lower() in FIRST else (other, one)
        yield Order(*sides, quote, event)


def _telling(words: str) -> frozenset[str]:
    """The words of one side that tell what happened; dates and small words do not."""
    found = stems(words) - CALENDAR - EMPTY
    return frozenset(stem for stem in found if not stem.isdigit() and len(stem) > 2)


def _like(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other))


def _clash(case: Case, one: Order, other: Order) -> Clash:
    named = [(source_name(case, each.quote), words_of(each.quote)) for each in (one, other)]
    told = [f"{name} {agreeing_with(name, 'says', 'say')} “{words}”" for name, words in named]
    text = f"Two sources have it in opposite orders: {'; '.join(told)}."
    about = next(iter(one.event.about), None)
    return Clash(about, text, one.event.when, (one.quote, other.quote), (one.event,))
