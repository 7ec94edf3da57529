"""A time that the words set, put to a typed question in the terms that it has."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from timeline.english.meaning import CannotSay
from timeline.english.occasions import WITHIN_BOUNDS, at_a_day
from timeline.english.slots import day_after
from timeline.english.times import Limit
from timeline.english.vocabulary import crowds
from timeline.model.when import EVER, NEVER, When
from timeline.questions import QUESTIONS, Question, command, name_of, terms_of
from timeline.questions.scope import is_within_bounds

KNOWING = re.compile(r"\b(?:kn[eo]wn?|knows|knew|aware)\b")
Terms = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """A question and its arguments, as the words were read, with what was inferred on the way."""

    question: Question
    arguments: Mapping[str, Any]
    caveats: tuple[str, ...]


def question_named(name: str) -> Question:
    """The question of a command."""
    return next(question for question in QUESTIONS if name_of(question) == name)


def is_state(words: str) -> bool:
    """The words ask who knew, which goes on, and not for an act that was done at a time."""
    return bool(KNOWING.search(words))


def with_limit(reading: Reading, limit: Limit, state: bool) -> Reading:
    """The question with its time; CannotSay where it takes none of this kind or has one already."""
    name, given = name_of(reading.question), dict(reading.arguments)
    terms = frozenset(term.name for term in terms_of(reading.question))
    limit = limit if name in WITHIN_BOUNDS else _at_a_day(limit)
    taken = {term for term in TIMES if term in given}
    narrowed = None if taken or "event" in given else _narrowed(name, terms, limit, state, given)
    if narrowed is None:
        raise CannotSay(
            f"The question is read as “{command(reading.question, given)}”, "
            f"and that takes no limit “{limit.words}”. Ask it without, or by other words for the time."
        )
    query, times = narrowed
    asked = question_named(query)
    taken_on = frozenset(term.name for term in terms_of(asked))
    return replace(
        reading,
        question=asked,
        arguments={term: value for term, value in {**given, **times}.items() if term in taken_on},
        caveats=(*reading.caveats, *limit.caveats),
    )


def lacking(reading: Reading) -> str:
    """What a question cannot be put without, as a sentence; empty where it lacks nothing."""
    name, given = name_of(reading.question), reading.arguments
    if name == "present" and not given.keys() & {"on", "event", "met"}:
        return "At which meeting? Say its day, or what it was: “on 3 May 2017”, “at the site meeting”."
    if name == "tenures" and not given.keys() & {"post", "who", "on"}:
        return "Which post, whose, or when? Name one of them."
    return ""


CROWD = re.compile(
    r"(?:which|what|how many)(?: of)?(?: the| our| those)? (?P<crowd>[a-z]+?s?|staff)(?: members?)? "
    r"(?!(?:is|are|was|were|did|do|has|have|had) (?:the|there|it|this)\b)"
)
ANYONE = frozenset({"people", "persons", "individuals", "bodies", "organisations", "of"})
OF_PEOPLE = frozenset({"knew", "present", "tenures", "unaware"})


def crowd_note(words: str, reading: Reading) -> tuple[str, ...]:
    """Of "which officers", that everyone is told: who is an officer is another question."""
    found = CROWD.match(words)
    if found is None or name_of(reading.question) not in OF_PEOPLE or reading.arguments.get("current"):
        return ()
    if found["crowd"] in ANYONE or found["crowd"] not in crowds():
        return ()
    return (f"Everyone on record is told: who of them counts among “{found['crowd']}” is not told apart.",)


TIMES = ("on", "after", "before")


def _narrowed(
    name: str, terms: frozenset[str], limit: Limit, state: bool, given: Terms
) -> tuple[str, Terms] | None:
    """The question's name and its arguments of time."""
    if name == "happened" and limit.kind == "period" and given.keys() <= {"who", "about"}:
        return "between", {"after": limit.start, "before": limit.end}
    if name == "tenures" and limit.kind == "on" and given.keys() == {"post"}:
        return "holder", {"on": limit.start}
    if name in OWN:
        times = OWN[name](limit, state)
    elif limit.kind in ("on", "period"):
        times = {"on": limit.whole} if "on" in terms else _enclosed(limit) if "before" in terms else None
    else:
        times = {limit.kind: limit.start} if limit.kind in terms else None
    if times is not None and name == "gaps" and given.get("kind") == "departed":
        return "left", times  # "who had left by May": when they left, not what they had known by then
    return None if times is None else (name, times)


def _at_a_day(limit: Limit) -> Limit:
    """Before or after a moment of which only bounds are known: before the first of them, after the last."""
    if limit.kind not in ("before", "after") or not is_within_bounds(limit.start):
        return limit
    day = at_a_day(limit.start, limit.kind)
    return replace(limit, start=day.value, end=day.value, caveats=(*limit.caveats, *day.caveats))


def _enclosed(limit: Limit) -> Terms:
    """A period for a question that takes what lies after one day and before another."""
    low, high = limit.start.earliest - timedelta(days=1), limit.end.latest
    after = When.day(low)
    return {"after": after, "before": day_after(When.day(high))} if high < NEVER else {"after": after}


def _of_knowing(limit: Limit, state: bool) -> Terms | None:
    """Knowledge at a moment is all that was known by then; of an act, the moment is that of the act."""
    if limit.kind == "before":
        return {"before": limit.start}
    if limit.kind in ("on", "period") and not state:
        return {"on": limit.whole}
    if limit.kind == "after" and not state:
        return {"on": _later(limit)}
    return {"before": day_after(limit.start)} if limit.kind == "on" else None


def _of_known(limit: Limit, _state: bool) -> Terms | None:
    """What was known by the end of a day: before a day is by the end of the day before."""
    if limit.kind == "before":
        return {"on": When.day(limit.start.earliest - timedelta(days=1))}
    return {"on": limit.start} if limit.kind == "on" else None


def _of_holder(limit: Limit, _state: bool) -> Terms | None:
    """Who held a post is asked at one moment."""
    return {"on": limit.start} if limit.kind == "on" else None


def _of_tenures(limit: Limit, _state: bool) -> Terms | None:
    """Tenures that may reach into a time, whichever side of it is open."""
    if limit.kind == "before":
        return {"on": When(EVER, limit.start.earliest - timedelta(days=1))}
    return {"on": _later(limit) if limit.kind == "after" else limit.whole}


def _later(limit: Limit) -> When:
    """All that lies after a moment."""
    return When(limit.start.latest + timedelta(days=1), NEVER)


def _none(_limit: Limit, _state: bool) -> Terms | None:
    """Nothing that these questions take is a time of what they ask for."""
    return None


OWN: Mapping[str, Callable[[Limit, bool], Terms | None]] = MappingProxyType(
    {
        "knew": _of_knowing,
        "known": _of_known,
        "holder": _of_holder,
        "tenures": _of_tenures,
        "duty": _of_holder,
        "between": _none,
        "apart": _none,
    }
)
