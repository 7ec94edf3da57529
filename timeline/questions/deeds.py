"""People whom minutes list as away, and who by the same minutes moved, seconded or took the chair."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.questions.actors import THERE
from timeline.questions.clash import Clash
from timeline.questions.elsewhere import AWAY
from timeline.questions.passages import sentence_at
from timeline.questions.wording import capital, the, words_of

ACTS = r"moved|proposed|seconded|chaired|presented"
DID = re.compile(
    r"(?:\s+\([^)]*\))?,?\s+(?:then |also |duly )?"
    rf"(?:{ACTS}|voted|abstained|took the chair|(?:opened|closed) the meeting|declared an interest|"
    rf"and \S+(?: \S+)? (?:{ACTS}))\b"
)
DONE_BY = re.compile(
    rf"\b(?:{ACTS}|nominated|put to the meeting)(?: and (?:seconded|carried))?"
    r"(?::| by)?\s+(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Prof|Sir)\.? )?$",
    re.IGNORECASE,
)
ARRIVING = re.compile(
    r"\b(?:arrived|joined|came in|left|on behalf of|in (?:his|her|their) absence|by e?-?mail)\b"
)
BACK, ON = 60, 80  # characters before and behind a name that may tell what its bearer did


def deeds_of_the_absent(case: Case) -> Iterator[Clash]:
    """A clash for each who is listed as away and has a part in what was done there."""
    for event in case.events(kind="meeting", status="recorded"):
        there = event.ids(*THERE)
        for part in event.parts:
            if part.role in AWAY and part.id not in there and part.id.startswith(f"{Kind.PERSON.value}/"):
                yield from _against(case, event, part)


def _against(case: Case, event: Event, away: Part) -> Iterator[Clash]:
    who = case.entity(away.id)
    deed = next(_deeds(case, who, away.quote), None)
    if deed is not None:
        text = (
            f"{capital(the(who))} is listed under {_list(away)} of “{event.title}”, "
            f"{in_words(event.when)}; but its minutes say: “{words_of(deed).rstrip('.')}”."
        )
        about = event.about[0] if len(event.about) == 1 else None
        yield Clash(about, text, event.when, (away.quote, deed), (event,))


def _list(away: Part) -> str:
    return "the apologies" if away.role == "apologies" else "those absent"


def _deeds(case: Case, who: Entity, listed: Quote) -> Iterator[Quote]:
    """The sentences behind the list by which they did something there."""
    text = case.text(listed.source)
    places = sorted(q for name in who.names for q in name.quotes if q.source == listed.source)
    for place in places:
        before = text.body[max(0, place.start - BACK) : place.start]
        behind = text.body[place.end : place.end + ON]
        if place.start > listed.end and (DONE_BY.search(before) or DID.match(behind)):
            sentence = sentence_at(text, place.start, place.end)
            if not ARRIVING.search(sentence.exact):
                yield sentence
