"""What a paper or message that is lacking is called, so that somebody can ask for it.

A bare "letter" is no name: the words beside it are ("the letter from Alder Mill dated 2 January 2018", "Ms
Roe's note of that call").
"""

from __future__ import annotations

import re

from timeline.case import Case
from timeline.extract.tokens import tokens_of
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import NAMES_OF_MONTHS, in_words
from timeline.model.source import Quote
from timeline.questions.wording import listing, the

_STOPS = "which|that|who|was|were|is|are|has|had|have|and|to|by|in|on|at|as|but|or|will|would"
_WORD = rf"(?!(?:{_STOPS})\b)[\w’'&£/-]+"
_MONTH = f"(?:{'|'.join(NAMES_OF_MONTHS)})"
_MAKER = (
    r"(?=\s+(?:the\s+(?!(?:end|start|close|time|middle|beginning|date|deadline|turn)\b)|"
    rf"(?!{_MONTH}\b|\w+day\b)[A-Z]))"
)
BEHIND = re.compile(
    rf"\s+(?:of|dated|for|from|by{_MAKER})\s+(?:(?:that|the|her|his|my|our|their)\s+)?"
    rf"(?:Mr\.?\s|Ms\.?\s|Mrs\.?\s|Dr\.?\s)?"
    rf"{_WORD}(?:\s+{_WORD}){{0,5}}"
)
DAY = re.compile(
    rf"\s+(?:of|dated|for|from)\s+(?:\d{{1,2}}\s+)?(?:{_MONTH}(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?|\d{{4}})\b"
)
OWNER = re.compile(r"((?:[A-Z][\w.-]*\s+){0,3}[A-Z][\w-]*['’]s?)\s+(?:own\s+)?$")
AHEAD = 30  # characters behind the words that tell whether the last of them is a verb
PLAIN = frozenset("the a an".split())


def in_full(case: Case, entity: Entity, quotes: tuple[Quote, ...]) -> str:
    """A document by its name; a bare one with whose and of what it is, in the words of a source."""
    name = entity.name
    if entity.name[:1].isupper() and " " in name:
        return the(entity)
    for quote in quotes:
        body = case.text(quote.source).body
        behind = DAY.match(body, quote.end)
        of_what = BEHIND.match(body, quote.end) if not behind and " " not in name else None
        owner = OWNER.search(body[max(0, quote.start - 60) : quote.start]) if " " not in name else None
        if behind or of_what or owner:
            tail = " ".join(behind.group().split()) if behind else _up_to_a_verb(body, of_what)
            lead = " ".join(owner[1].split()) if owner else the(entity).removesuffix(name).strip()
            return " ".join(filter(None, (lead, name, tail)))
    return the(entity)


def _up_to_a_verb(body: str, found: re.Match[str] | None) -> str:
    """ "Notes from these show that": what the notes do is no part of their name."""
    if found is None:
        return ""
    tokens = tokens_of(body, found.start(), min(len(body), found.end() + AHEAD))
    verbs = (t.start for t in tokens if t.tag in ("VB", "AUX") and t.low not in ("dated", "may"))
    verb = min(next(verbs, found.end()), found.end())
    return " ".join(body[found.start() : verb].split())


def message_name(case: Case, event: Event) -> str:
    """A message by who wrote to whom and when; by its own title where that is not known."""
    senders = [part.id for part in event.parts if part.role == "sender"]
    reached = [part.id for part in event.parts if part.role in ("recipient", "copied")]
    moment = f", {in_words(event.when)}" if not event.when.is_open else ""
    if not senders or not reached:
        return f"{event.title}{moment}"
    kind = event.kind.replace("-", " ")
    named = f"the {kind} from {_people(case, senders)} to {_people(case, reached)}"
    return f"{named}{moment}" if event.when.is_day else f"{named} (“{event.title}”)"


def _people(case: Case, ids: list[str]) -> str:
    return listing([the(case.entity(one)) for one in dict.fromkeys(ids)])
