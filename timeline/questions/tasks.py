"""What a request, a promise or a recommendation is about, in the words by which its answer can be known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extract.lexicon import verbs, words
from timeline.model.event import Event
from timeline.model.phrase import MONTHS
from timeline.questions.stems import stems

SHORT = 3  # letters: shorter words tell nothing of a task
ASKING = frozenset(
    "ask recommend advise propose suggest request demand urge call press say tell enquire".split()
)
EMPTY = frozenset("be have do get go take make".split())  # they say nothing of what is done
RECOMMENDING = ASKING - {"ask", "tell", "call"}
SPOKEN = frozenset("ask tell write speak ring call telephone phone contact email consult approach".split())
GETTING = frozenset(
    "send supply provide give forward copy return bring share submit pass release disclose have let see "
    "obtain get collect confirm show deliver lend produce receive want require know hand".split()
)
MAKING = frozenset("draft write prepare produce compile revise complete make".split())
COURTESIES = frozenset(
    "please would could should will shall can may might must like also again once more kind enough kindly "
    "grateful glad obliged you your our the and for that this with from into about whether which who whom "
    "when where what how why has have had was were been being are not any all each every its his her their "
    "them they she him know see let tell inform ask asks asked asking copy copies reply answer soon possible "
    "before after next last first later than then there here some other one two three four five six seven "
    "eight nine ten both only too out off over back again time times day days week weeks month months year "
    "years end request requests demand receive been made make take get got give given should recommend "
    "recommends recommended promised promise said same very now order find such good use".split()
)
WORD = re.compile(r"[^\W\d_]+")
LEANING = re.compile(r"\b(?:it|them|this|these|those|one|so)\b", re.IGNORECASE)
_LEAD = re.compile(
    r"^[^:]{1,60}\basks:\s+|^.*?\b(?:recommend\w*|advis\w*|propos\w*|suggest\w*)\s+that\s+|"
    r"^.*?\b(?:ask(?:s|ed|ing)?|request(?:s|ed)?|call(?:s|ed)? (?:on|for)|urge[sd]?|demand(?:s|ed)?)\b"
)
_BY_WHEN = re.compile(r"\s(?:by|before|until|within|at the next)\s(?:(?!\b(?:that|whether|who|and)\b).)*$")


@dataclass(frozen=True, slots=True)
class Task:
    """The things that a task names, the verbs that tell it, and who is to do it, all as single words."""

    things: tuple[str, ...]  # stems, in their order
    spelled: tuple[str, ...]  # the same as they are written
    verbs: frozenset[str]  # lemmas
    doers: frozenset[str]  # the words of their names, in small letters

    @property
    def last(self) -> str:
        """What the task turns on: of "prices for the crane" the crane."""
        return self.things[-1] if self.things else ""


def task_of(event: Event) -> Task:
    """The task of an event; what it calls "it" is named by the sentence."""
    title = _LEAD.sub("", " ".join(event.title.split()))
    title = _BY_WHEN.sub("", title)
    told = " ".join(quote.exact for quote in event.evidence[:1])
    words_ = WORD.findall(title if not LEANING.search(title) else f"{told} {title}")
    names = _names(event)
    spelled = {stem: word for stem, word in _things(words_, names) if not _is_form_of(word, event.verb)}
    getting = {"send"} if event.verb in ASKING and re.search(r"\b(?:for|of)\b", title) else set()
    lemmas = getting | {form.lemma for word in words_ if (form := verbs().get(word.lower()))} | {event.verb}
    return Task(
        tuple(spelled),
        tuple(spelled.values()),
        frozenset(lemmas - RECOMMENDING - (EMPTY - {event.verb})) or frozenset((event.verb,)),
        names,
    )


def _things(said: list[str], names: frozenset[str]) -> Iterator[tuple[str, str]]:
    for word in said:
        low = word.lower()
        form = verbs().get(low)
        plain = len(low) >= SHORT and low not in COURTESIES and low not in names and word not in MONTHS
        if plain and low not in words("titles") and not (form and form.forms & {"past", "part", "ing"}):
            yield next(iter(stems(low)), low), low


def _is_form_of(word: str, verb: str) -> bool:
    form = verbs().get(word)
    return form is not None and form.lemma == verb


def _names(event: Event) -> frozenset[str]:
    """The words of the names of those who take part; a body's name tells of the task as well."""
    people = (part.name for part in event.parts if part.id.startswith("person/"))
    return frozenset(word.lower() for name in people for word in WORD.findall(name))
