"""Times that a question sets beside its core: "before the inspection", "in the week after it", "by March".

A tail of the question that tells a time is lifted off, and the rest is read without it. The time is then
put to the typed question in its own terms; where that takes no such limit, nothing is answered, since a
limit that is dropped would make another question of it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, reduce
from importlib.resources import files
from types import MappingProxyType

from timeline.case import Case
from timeline.dates.vocabulary import COUNTS, TO_TWELVE
from timeline.english.grammar import MESSAGES
from timeline.english.meaning import CannotSay
from timeline.english.occasions import label
from timeline.english.slots import date_meant, day_after, occasion_of
from timeline.english.spotting import Spotted
from timeline.model.phrase import named
from timeline.model.when import EVER, NEVER, When
from timeline.questions.scope import is_within_bounds

A_DATE = re.compile(r"§d\d+")
NUMBERS = MappingProxyType(
    {word: COUNTS[word] for word in TO_TWELVE} | {"a": 1, "an": 1, "the": 1, "": 1, "same": 0}
)
LEADING = re.compile(
    r"(?P<tail>[^,]+?),? (?P<core>(?:who|what|which|when|where|did|was|were|how|is|had|has)\b.+)"
)


COUNT = rf"(?P<n>\d+|{'|'.join(TO_TWELVE)}|an?)"
UNIT = "(?P<unit>hour|day|week|fortnight|month|year)s?"
SPELT = (
    ("{count}", COUNT),
    ("{unit}", UNIT),
    ("{date}", r"(?P<a>§d\d+)"),
    ("{a}", "(?P<a>.+?)"),
    ("{b}", "(?P<b>.+)"),
)


@cache
def tails() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every time phrase with how it limits, the more particular first."""
    lines = files(__package__).joinpath("tails.txt").read_text("utf-8").splitlines()
    pairs = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return tuple((kind, re.compile(_spelt(words))) for kind, words in pairs)


def _spelt(words: str) -> str:
    return reduce(lambda told, pair: told.replace(*pair), SPELT, words)


@dataclass(frozen=True, slots=True)
class Limit:
    """When what is asked for must have been: at a moment, after, before, or in a period; as it was said."""

    kind: str  # on, after, before, period
    words: str
    start: When
    end: When
    caveats: tuple[str, ...] = ()

    @property
    def whole(self) -> When:
        """The period as one moment that lasts."""
        if self.kind == "on":
            return self.start
        low, high = self.start.earliest, self.end.latest
        return When(low, high, form=f"{low.isoformat()}/{high.isoformat()}")


@dataclass(frozen=True, slots=True)
class Lifted:
    """A question without its time phrase, and the phrase with how it limits."""

    core: Spotted
    kind: str
    found: re.Match[str]


def lifted(spotted: Spotted) -> Iterator[Lifted]:
    """Each way to part a time from the end of the question, the longest phrase first."""
    words = spotted.words
    leading = LEADING.fullmatch(words)
    if leading and any(tail.fullmatch(leading["tail"]) for _, tail in tails()):
        words = f"{leading['core']} {leading['tail']}"
    for start in (match.end() for match in re.finditer(r"\S,? ", words)):
        core, phrase = words[:start].strip(" ,"), words[start:]
        fitting = ((kind, found) for kind, tail in tails() if (found := tail.fullmatch(phrase)))
        kind, found = next(fitting, ("", None))
        if found is not None and found["a"] not in ASKED and not _is_part(core, phrase, found["a"]):
            yield Lifted(replace(spotted, words=core), kind, found)


ASKED = frozenset(
    {"when", "what", "then", "who", "which", "where"}
)  # "since when" sets no time, it asks for one


def _is_part(core: str, phrase: str, first: str) -> bool:
    """The phrase belongs to the words before it: a date of them, or who wrote to whom."""
    if A_DATE.fullmatch(phrase):
        return bool(OPEN.search(core))
    return bool(OF_MESSAGES.search(core)) and phrase.startswith("from ") and not A_DATE.match(first)


OF_MESSAGES = re.compile(rf"\b{MESSAGES}$")  # "emails from Ada to Ben" tells no time
OPEN = re.compile(r"\b(?:of|from|dated|in|on|at|to|by|the|and|or)$")  # a bare date after it belongs to it


def limit_of(case: Case, time: Lifted) -> Limit:
    """The time of a phrase, its events looked up; CannotSay where they settle nothing."""
    words = time.core.spoken(time.found[0])
    start, told = _moment(case, time.core, time.found["a"], SIDES.get(time.kind, "on"))
    if time.kind == "period":
        end, more = _moment(case, time.core, time.found["b"])
        if end.surely_before(start):
            raise CannotSay(f"The period ends ({named(end)}) before it begins ({named(start)}).")
        return Limit("period", words, start, end, (*told, *more))
    if time.kind in AROUND:
        return _around(time, words, start, told)
    if time.kind == "by":
        return Limit("before", words, day_after(start), day_after(start), told)
    if time.kind == "since":
        start = _day(start.earliest - timedelta(days=1)) if start.earliest > EVER else start
        return Limit("after", words, start, start, told)
    if time.kind == "before" and not A_DATE.fullmatch(time.found["a"]) and not is_within_bounds(start):
        start = _day(start.earliest)
    return Limit(time.kind, words, start, start, told)


AROUND = frozenset({"within", "next", "last", "later", "sooner"})


def _around(time: Lifted, words: str, anchor: When, told: tuple[str, ...]) -> Limit:
    """So many days, weeks or months before or after a day."""
    if not anchor.is_day:
        raise CannotSay(f"“{words}” counts from {named(anchor)}, which is not known to the day.")
    count, unit = _count(time.found["n"]), time.found["unit"]
    day, one = anchor.earliest, timedelta(days=1)
    if unit == "hour":
        told = (*told, f"Hours are counted as days: “{words}” is taken to be {max(1, count // 24)} after it.")
        count, unit = max(1, count // 24), "day"
        one = timedelta(0)
    ahead, back = _shifted(day, count, unit), _shifted(day, -count, unit)
    match time.kind:
        case "within":
            low, high = day, ahead
        case "next":
            low, high = day + one, ahead
        case "last":
            low, high = back, day - one
        case "later":
            low = high = ahead
        case _:
            low = high = back
    kind = "on" if low == high else "period"
    return Limit(kind, words, _day(low), _day(high), (*told, f"“{words}” is taken to be {_span(low, high)}."))


def _span(low: date, high: date) -> str:
    return named(_day(low)) if low == high else f"{named(_day(low))} to {named(_day(high))}"


def _count(words: str | None) -> int:
    return int(words) if words and words.isdigit() else NUMBERS[words or ""]


def _shifted(day: date, count: int, unit: str) -> date:
    if unit in DAYS:
        return day + timedelta(days=count * DAYS[unit])
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


DAYS = MappingProxyType({"day": 1, "week": 7, "fortnight": 14})


def _day(day: date) -> When:
    return When.day(day)


SIDES = MappingProxyType({"before": "before", "by": "by", "after": "after", "since": "before"})


def _moment(case: Case, spotted: Spotted, words: str, side: str = "on") -> tuple[When, tuple[str, ...]]:
    """A date, or the moment of the one event that the words name."""
    if A_DATE.fullmatch(words):
        meant = date_meant(case, spotted, words, side)
        return meant.value, meant.caveats
    occasion = occasion_of(case, spotted, words)
    when = occasion.when
    if (when.earliest == EVER and side not in ("before", "after")) or when.latest == NEVER:
        raise CannotSay(f"When this was is not known on both sides: {label(occasion)}.")
    told = f"“{spotted.spoken(words)}” is taken to be: {label(occasion)}."
    return replace(when, reason=""), (told, *occasion.notes)
