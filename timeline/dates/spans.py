"""From the words of a found expression to what they mean: shifts, repeats and references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from timeline.dates.compose import unit_of
from timeline.dates.lengths import (
    AHEAD,
    BACK,
    TOLD,
    WORKING,
    amount_of,
    between_counts,
    days_of,
    length,
    timex_length,
)
from timeline.dates.numerals import count_of, ordinal_of, take_clock
from timeline.dates.vocabulary import (
    CLOCK_UNITS,
    DAYPARTS,
    DECADES,
    MONTHS,
    REFERENCES,
    SEASONS,
    SETS,
    UNITS,
    WEEKDAYS,
)
from timeline.model.expression import Meaning

_DATED = frozenset({"day", "week", "month", "year"})


def ago(text: str) -> Meaning | None:
    """So many units before or after now or then."""
    if " ago " in text:
        return _ago_on(text)
    amount, unit = amount_of(text)
    counts = between_counts(text)
    if not unit:
        return None
    later = re.search(r"\b(?:later|after|afterwards?|hence|from (?:now|then|today)|on|time)\b", text)
    now = re.search(r"\b(?:ago|hence|from (?:now|today)|back|before last|time)\b", text)
    works = WORKING if unit == "day" and re.search(r"\b(?:working|business) days?\b", text) else ""
    return Meaning(
        kind="shift", amount=None if counts else amount, unit=unit, sign=1 if later else -1, part=works,
        base="now" if now else "then", length=_days_between(text) if counts else days_of(amount, unit),
        value="bare" if re.match(r"[a-z]+ (?:ago|later|earlier)\b", text) else "",
    )  # fmt: skip


def _days_between(text: str) -> tuple[int, int] | None:
    ranging = length(text)
    return ranging.length if ranging else None


def _ago_on(text: str) -> Meaning | None:
    """A week ago today, two weeks ago on Tuesday: a day, counted back from another."""
    amount, unit = amount_of(text.split(" ago ")[0])
    words = text.split()
    if amount is None or amount % 1 or unit not in _DATED:
        return None
    weekday = WEEKDAYS.get(words[-1])
    if weekday:
        return Meaning(weekday=weekday, amount=amount, turn="weeks ago") if unit == "week" else None
    coarse = words[-1] in {"week", "month"} and unit not in {"month", "year"}
    return None if coarse or words[-1] == unit else _counted_back(amount, unit, words[-1])


def _counted_back(amount: float, unit: str, named: str) -> Meaning | None:
    """So many units before a day, week or month near now, and as exact as that: a year ago this week."""
    near = relative(f"this {named}") if named in {"week", "month"} else day(named)
    return near and replace(near, other=Meaning(kind="shift", amount=amount, unit=unit, sign=-1))


def event_shift(text: str) -> Meaning | None:
    """So many units before or after something that is not a date."""
    found = length(re.sub(r" (?:before|after|following|prior to|from|since)$", "", text))
    if found is None:
        return None
    sign = -1 if re.search(r"before|prior", text) else 1
    return replace(found, sign=sign, base="event")


def beyond(text: str) -> Meaning | None:
    """The day before; the week after next."""
    unit, _ = unit_of(text)
    clock = DAYPARTS.get(unit, "")
    sign = 1 if re.search(" (?:after|following)", text) else -1
    fixed = re.search(r"(yesterday|tomorrow|last|next)$", text)
    amount = 2 if fixed else 1
    return Meaning(
        kind="shift",
        amount=amount,
        unit="day" if clock else unit,
        sign=sign,
        base="now" if fixed else "then",
        clock=clock,
    )


def event_day(text: str) -> Meaning | None:
    """The day after something that is not a date."""
    found = beyond(text)
    return replace(found, base="event") if found else None


def relative(text: str) -> Meaning | None:
    """Last month, the following Tuesday, that year, this morning."""
    words = text.split()
    sign = -1 if BACK & set(words) else 1 if AHEAD & set(words) or " other " in text else 0
    told = (
        bool(TOLD & set(words))
        or text.startswith("the next")
        or (words[0] in {"one", "the"} and "last" not in words)
    )
    turn = _turn(sign, told)
    named = _named(text, words, turn)
    if named is not None:
        return named
    if any(word in DECADES for word in words):
        return None
    return _shifted(words, sign, "then" if told else "now", turn)


def _turn(sign: int, told: bool) -> str:
    if told:
        return {-1: "previous", 1: "following", 0: "that"}[sign]
    return {-1: "last", 1: "next", 0: "this"}[sign]


def _named(text: str, words: list[str], turn: str) -> Meaning | None:
    """The meaning where the words name a weekday, a month or a season."""
    clock, rest = take_clock(text)
    bare = [word.strip(",") for word in rest.split()]
    weekday = next((WEEKDAYS[word] for word in bare if word in WEEKDAYS), None)
    if weekday:
        return Meaning(weekday=weekday, turn=turn, clock=clock)
    month = next((MONTHS[word] for word in words if word in MONTHS), None)
    if month:
        figure = re.search(r"\d+", text)
        return Meaning(month=month, day=int(figure[0]) if figure else None, turn=turn)
    named = next((SEASONS[word] for word in words if word in SEASONS), "")
    return Meaning(part=named, turn=turn, unit="season") if named else None


def _shifted(words: list[str], sign: int, base: str, turn: str) -> Meaning | None:
    text = " ".join(words)
    part = next((DAYPARTS[word] for word in words if word in DAYPARTS), "")
    if part:
        return Meaning(
            kind="shift", amount=abs(sign), unit="day", sign=sign, base=base, clock=part, turn=turn
        )
    unit, _ = unit_of(text)
    if unit in CLOCK_UNITS or not unit:
        return (
            None
            if unit == ""
            else Meaning(kind="reference", value="PRESENT_REF" if sign == 0 else "PAST_REF")
        )
    each = UNITS[next(word for word in reversed(words) if word in UNITS)][1]
    of_money = "fiscal" if {"fiscal", "financial", "tax"} & set(words) else ""
    return Meaning(
        kind="shift", amount=abs(sign) * each, unit=unit, sign=sign, base=base, turn=turn, value=of_money
    )


def some_day(text: str) -> Meaning | None:
    """One evening: a day that the words leave open."""
    part = next((DAYPARTS[word] for word in text.split() if word in DAYPARTS), "")
    return Meaning(kind="reference", clock=part, value="XXXX-XX-XX" + (f"T{part}" if part else ""))


def bare_unit(text: str) -> Meaning | None:
    """The year, the week: that of the day of writing, or in a story that which was told of."""
    unit, each = unit_of(text)
    return Meaning(kind="shift", amount=0, unit=unit) if each == 1 else None


def later_in(text: str) -> Meaning | None:
    """Earlier this year; later that month: part of the unit, on one side of the base."""
    early = text.startswith(("earlier", "early"))
    compared = text.startswith(("earlier", "later"))
    rest = re.sub(r"^(?:earlier|later|early|late)(?: on)? (?:in )?", "", text)
    rest = re.sub(r"^the (?=\w+$)", "that ", rest)
    figure = re.search(r"\d{4}", rest)
    if figure:
        month = next((MONTHS[word] for word in rest.split() if word in MONTHS), None)
        return Meaning(year=int(figure[0]), month=month, mod="START" if early else "END")
    inner = relative(rest)
    if inner is None:
        return None
    side = ("earlier" if early else "later") if compared else ("START" if early else "END")
    return replace(inner, mod=side)


def day(text: str) -> Meaning | None:
    """Yesterday, today, tomorrow, with a part of the day."""
    sign = -1 if "yesterday" in text else 1 if "tomorrow" in text else 0
    clock, _ = take_clock(text)
    return Meaning(kind="shift", amount=abs(sign), unit="day", sign=sign, base="now", clock=clock)


def weekday_part(text: str) -> Meaning | None:
    """A weekday, perhaps with its part or an hour; of last week; week."""
    clock, rest = take_clock(text)
    weekday = next((WEEKDAYS[word] for word in re.findall(r"[a-z]+", rest) if word in WEEKDAYS), None)
    if weekday is None:
        return None
    counted = re.search(r" (before last|after next|week ago)$", rest)
    if counted:
        turn = "week on" if "next" in counted[1] else "weeks ago"
        return Meaning(weekday=weekday, amount=1, turn=turn)
    turned = re.search(r"\b(last|next|this)\b", rest)
    ahead = re.search(r"day week$|week on ", rest)
    turn = (
        "week on"
        if ahead
        else f"{turned[1]} week"
        if turned and "week" in rest
        else turned[1]
        if turned
        else ""
    )
    return Meaning(weekday=weekday, clock=clock, turn=turn)


# how long it takes until what happens several times in a unit begins anew
_SEVERAL_TIMES: Mapping[str, str] = MappingProxyType(
    {"twice-weekly": "P1W", "twice-monthly": "P1M", "twice-yearly": "P1Y", "three-weekly": "P3W",
     "three-monthly": "P3M", "three-yearly": "P3Y", "triannually": "P1Y", "semi-annually": "P6M",
     "half-yearly": "P6M", "semi-monthly": "P1M", "semi-weekly": "P1W"}
)  # fmt: skip


def repeated(text: str) -> Meaning | None:
    """Every second Tuesday; monthly; twice a week."""
    plain = re.sub(r"^(?:twice|tri|three)-.*", "", text).replace("-", "")
    if plain in SETS or text in _SEVERAL_TIMES:
        return Meaning(kind="set", value=SETS.get(plain) or _SEVERAL_TIMES[text])
    plural = next((WEEKDAYS[word] for word in text.split() if word in WEEKDAYS), None)
    if plural:
        every = ordinal_of(text) or (2 if "other" in text or "alternate" in text else 1)
        return Meaning(kind="set", weekday=plural, value=f"XXXX-WXX-{plural}", amount=every)
    month = next((MONTHS[word] for word in text.split() if word in MONTHS), None)
    if month:
        return Meaning(kind="set", value=f"XXXX-{month:02}")
    return _every_unit(text)


def weekdays(text: str) -> Meaning:
    """Monday to Friday: days of a week that the words leave open."""
    first, last = [WEEKDAYS[word] for word in re.findall(r"[a-z]+", text) if word in WEEKDAYS][:2]
    return Meaning(kind="set", value=f"XXXX-WXX-{first}/XXXX-WXX-{last}")


def _every_unit(text: str) -> Meaning | None:
    words = text.split()
    named = next((SEASONS[word] for word in words if word in SEASONS), "")
    if named:
        return Meaning(kind="set", value=f"XXXX-{named}")
    part = next((DAYPARTS[word] for word in words if word in DAYPARTS), "")
    if part:
        return Meaning(kind="set", value=f"XXXX-XX-XXT{part}")
    unit, each = unit_of(text)
    if words[-1] == "weekday":
        return Meaning(kind="set", value="P1D")
    if "annum" in text or not unit:
        return Meaning(kind="set", value="P1Y") if "annum" in text or "year" in text else None
    counted = count_of(text) if words[0] in {"every", "each"} else None
    step = (counted or ordinal_of(text) or (2 if "other" in text or "second" in words else 1)) * each
    return Meaning(kind="set", unit=unit, amount=step, value=timex_length(step, unit))


def day_part(text: str) -> Meaning | None:
    """In the morning, at night: a part of the day that was told of."""
    taken, _ = take_clock(text)
    if text in {"night", "daytime"}:
        return Meaning(kind="reference", clock=taken, value=f"XXXX-XX-XXT{taken}")
    mod = (
        "START"
        if text.startswith(("early", "the early"))
        else "END"
        if re.match(r"(?:the )?late", text)
        else ""
    )
    return Meaning(clock=taken, mod=mod) if taken else None


def reference(text: str) -> Meaning | None:
    """Now, recently, at that time: a time without a place of its own."""
    words = text.split()
    value = next((REFERENCES[word] for word in reversed(words) if word in REFERENCES), "")
    if re.search(r"\b(?:this|the present|moment)\b", text) and not re.search(r"future|past", text):
        value = "PRESENT_REF"
    if re.search(r"\b(?:that|the same|the) (?:same )?(?:time|period|moment|point)", text):
        value = "PRESENT_REF" if "moment" in text and "that" not in text else "PAST_REF"
    return Meaning(kind="reference", value=value or "PRESENT_REF")
