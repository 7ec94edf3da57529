"""Orders on which sources pull apart: by one it was this before that, by another that before this."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.questions.acts import stems
from timeline.questions.clash import Clash
from timeline.questions.telling import source_name
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
    r"(?:had|has|have|was|were|is|are) to|(?:brought|put|laid|came|comes?|appear(?:ed|s)?|goes|went|placed|"
    r"taken|sat|stood) before|look(?:ed|ing)? after|named after)\b|\?",
    re.IGNORECASE,
)
CALENDAR = stems(
    "january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday spring summer autumn winter year month week day morning "
    "evening noon midnight o'clock"
)
EMPTY = stems("was were had has have been being the that this its their they them she her his him and but")
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
    known: defaultdict[str, list[Order]] = defaultdict(list)
    told: set[tuple[Quote, Quote]] = set()
    for order in _orders(case):
        candidates = [one for stem in sorted(order.second) for one in known[stem]]
        for earlier in dict.fromkeys(candidates):
            pair = (earlier.quote, order.quote)
            if order.turns(earlier) and pair not in told:
                told.add(pair)
                yield _clash(case, earlier, order)
        for stem in sorted(order.first):
            known[stem].append(order)


def _orders(case: Case) -> Iterator[Order]:
    """The orders that sentences of the case tell, each sentence once."""
    seen = set()
    for event in case.events():
        for quote in event.evidence:
            if quote not in seen and event.status in ("recorded", "stated"):
                seen.add(quote)
                yield from order_of(quote, event)


def order_of(quote: Quote, event: Event) -> Iterator[Order]:
    """ "A before B", "After B, A": one order, where nothing in the sentence is unsure or denied."""
    words = words_of(quote)
    if UNSURE.search(words):
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
    told = [f"{source_name(case, each.quote)} says “{words_of(each.quote)}”" for each in (one, other)]
    text = f"Two sources have it in opposite orders: {'; '.join(told)}."
    about = next((id for event in (one.event, other.event) for id in event.about), None)
    return Clash(about, text, one.event.when, (one.quote, other.quote), (one.event, other.event))
