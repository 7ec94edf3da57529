"""A question in plain English, put to the case as the typed question that it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from timeline.case import Case
from timeline.english.grammar import Pattern, grammar
from timeline.english.meaning import CannotSay, Meant
from timeline.english.replies import cannot_say, not_understood
from timeline.english.slots import (
    argument,
    date_meant,
    day_after,
    document_known_to,
    event_meant,
    meeting_meant,
    paper_of,
    period_meant,
)
from timeline.english.spotting import Spotted, spot
from timeline.model.answer import Answer
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.model.when import EVER, When
from timeline.questions import QUESTIONS, Question, Term, name_of, pose, terms_of
from timeline.questions.traces import first_moment


@dataclass(frozen=True, slots=True)
class Reading:
    """A question and its arguments, as the words were read, with what was inferred on the way."""

    question: Question
    arguments: Mapping[str, Any]
    caveats: tuple[str, ...]


def ask(case: Case, question: str) -> Answer:
    """The answer of the typed question that the words stand for; never a guess where they settle nothing."""
    spotted = spot(case, question)
    refusals: list[str] = []
    for pattern in grammar():
        slots = pattern.match(spotted.words)
        if slots is None:
            continue
        try:
            return _answered(case, question, reading_of(case, spotted, pattern, slots))
        except CannotSay as refusal:
            refusals.append(str(refusal))
    return cannot_say(case, question, refusals[0]) if refusals else not_understood(case, question)


def _answered(case: Case, question: str, reading: Reading) -> Answer:
    answer = pose(case, reading.question, reading.arguments, words=question)
    return replace(answer, caveats=tuple(dict.fromkeys((*reading.caveats, *answer.caveats))))


def reading_of(case: Case, spotted: Spotted, pattern: Pattern, slots: Mapping[str, str]) -> Reading:
    """The typed question of a pattern, each slot resolved; CannotSay where one of them is not."""
    question = next(question for question in QUESTIONS if name_of(question) == pattern.query)
    terms = {term.name.rstrip("_"): term for term in terms_of(question)}
    given = {name: _fixed(case, terms[name], words) for name, words in pattern.fixed.items()}
    for name, slot in slots.items():
        if name not in SPECIAL:
            given[name] = argument(case, spotted, terms[name], slot)
    for name in SPECIAL:
        if name in slots:
            given |= SPECIAL[name](case, spotted, slots)
    if pattern.query == "knew" and "about" not in given:
        given["about"] = document_known_to(case, given["who"].value if "who" in given else None)
    if pattern.query in PERIODS and "after" in given and "before" in given:
        given |= period_meant(given["after"], given["before"])
    values = {terms[name].name: meant.value for name, meant in given.items()}
    return Reading(question, values, tuple(caveat for meant in given.values() for caveat in meant.caveats))


PERIODS = frozenset({"between"})


def _fixed(case: Case, term: Term, words: str) -> Meant:
    """What a pattern gives by itself: a yes, the case's clock, or plain words."""
    if term.type is When:
        return Meant(_clock(case))
    return Meant(words == "yes" if term.type is bool else words)


def _clock(case: Case) -> When:
    """The day that "still" means: the one from which the case looks back."""
    if case.as_of.is_open:
        raise CannotSay(
            "The case has no day to look back from, and still means on that day: set as_of in case.toml."
        )
    return replace(case.as_of, reason="")


def _by(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """By a day means before the next."""
    meant = date_meant(case, spotted, slots["by"])
    return {"before": replace(meant, value=day_after(meant.value))}


def _before_event(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Before an event: before its first moment; of one that has none on record, before the paper of it."""
    spoken = spotted.spoken(slots["before_event"])
    event: Event = event_meant(case, spotted, slots["before_event"]).value
    paper = paper_of(case, event, spoken) if event.when.earliest == EVER else None
    if paper is not None:
        told = f"“{spoken}” itself is dated only {in_words(event.when)}; its paper is taken: {_dated(paper)}."
        return {"before": Meant(replace(first_moment(paper.when), reason=""), (told,))}
    if event.when.is_open:
        raise CannotSay(f"When this was is not known: {event.title}.")
    told = f"“{spoken}” is taken to be: {_dated(event)}."
    return {"before": Meant(replace(first_moment(event.when), reason=""), (told,))}


def _dated(event: Event) -> str:
    return f"{event.title}, {in_words(event.when)}"


def _event(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A meeting, by its date or its words or both."""
    if "on" not in slots:
        return {"event": event_meant(case, spotted, slots["event"])}
    moment = date_meant(case, spotted, slots["on"])
    return meeting_meant(case, spotted, slots["event"], moment)


def _what(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Events by their words; a name of the case among them counts as words."""
    words = spotted.spoken(slots["what"])
    event_meant(case, spotted, slots["what"], several=True)
    return {"words": Meant(words)}


SPECIAL = {"by": _by, "before_event": _before_event, "event": _event, "what": _what}
