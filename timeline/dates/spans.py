"""From the words of a found expression to what they mean: lengths, shifts, repeats and references."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.compose import unit_of
from timeline.dates.numerals import count_of, ordinal_of, take_clock
from timeline.dates.vocabulary import (
    CLOCK_UNITS,
    DAYPARTS,
    DAYS_OF,
    DECADES,
    LETTERS,
    MONTHS,
    REFERENCES,
    SEASONS,
    SETS,
    UNITS,
    VAGUE,
    WEEKDAYS,
)
from timeline.model.expression import Meaning

_ONE_UNIT = re.compile(
    r"(?:the |this )?(?:last|past|next|coming|previous|following|first|final) "
    r"(?:year|month|week|decade|century|day|quarter)"
)
_BACK = frozenset({"last", "past", "previous", "preceding"})
_AHEAD = frozenset({"next", "coming", "following", "ensuing", "subsequent"})
_TOLD = frozenset({"previous", "preceding", "following", "ensuing", "subsequent", "same", "that"})


def amount_of(text: str) -> tuple[float | None, str]:
    """How many of which unit; None where the count is vague."""
    unit, each = unit_of(text)
    words = text.split()
    if _ONE_UNIT.fullmatch(text):
        return each, unit
    if re.match(r"(?:hours|days|weeks|months|years|decades|centuries)-long", text):
        return None, unit
    rough = any(word.strip(",-") in VAGUE for word in words) or ("couple" not in text and not _counted(text))
    if words[:1] == ["another"] and not _counted(text):
        return each, unit
    count = None if rough else count_of(text)
    return (None if count is None else count * each), unit


def _counted(text: str) -> bool:
    return count_of(text) is not None


def timex_length(amount: float | None, unit: str) -> str:
    """TIMEX3 of a length: P3D, PT30M, PXY, P1.5Y."""
    if unit == "hour" and amount is not None and amount % 1:
        amount, unit = amount * 60, "minute"
    if unit == "year" and amount == 0.5:
        amount, unit = 6, "month"
    figure = "X" if amount is None else f"{amount:g}" if amount < 1e5 else str(int(amount))
    return f"P{'T' if unit in CLOCK_UNITS else ''}{figure}{LETTERS[unit]}"


def days_of(amount: float | None, unit: str) -> tuple[int, int] | None:
    """The least and most days of a length; None where it is vague."""
    if amount is None:
        return None
    least, most = DAYS_OF[unit]
    return int(amount * least), -int(-amount * most // 1)


def length(text: str) -> Meaning | None:
    """A length of time without a place in it."""
    amounts = [amount_of(piece) for piece in _two(text)]
    if not amounts or not amounts[0][1]:
        return None
    (amount, unit), rest = amounts[0], amounts[1:]
    value = timex_length(amount, unit)
    total = days_of(amount, unit)
    for more, other in rest:
        letters = timex_length(more, other)
        value += (
            letters.removeprefix("P")
            if "T" not in value or "T" not in letters
            else letters.removeprefix("PT")
        )
        further = days_of(more, other)
        total = (total[0] + further[0], total[1] + further[1]) if total and further else None
    return Meaning(kind="duration", amount=amount, unit=unit, value=value, length=total)


def _two(text: str) -> list[str]:
    """The amounts that "two years and three months" adds up."""
    if " and a half" in text or text.startswith(("whole", "all")):
        return [text]
    cut = re.split(r",? and (?=[\da-z]+ (?:\w+ )?[a-z]+)|, ", text)
    whole = [piece for piece in cut if unit_of(piece)[0]]
    return whole if len(whole) == len(cut) else [text]


def whole_length(text: str) -> Meaning | None:
    """The whole year; all day."""
    unit, each = unit_of(text)
    if re.match(r"(?:all|(?:the |an? |his |their )?(?:whole|entire|full)) ", text) and unit:
        value = timex_length(each, unit)
        return Meaning(kind="duration", amount=each, unit=unit, value=value, length=days_of(each, unit))
    return length(text)


def past_span(text: str) -> Meaning | None:
    """The last five years: a length that ends (or begins) at its base."""
    amount, unit = amount_of(re.sub(r"\b(?:first|second)\b", "", text))
    if not unit:
        return None
    words = set(text.split())
    ways = ((-1, _BACK), (1, _AHEAD))
    sign = next((sign for sign, names in ways if words & names), 0)
    base = "" if words & {"first", "final"} else "then" if words & _TOLD else "now"
    value = "P10Y" if unit == "decade" and amount == 1 else timex_length(amount, unit)
    return Meaning(
        kind="duration",
        amount=amount,
        unit=unit,
        value=value,
        length=days_of(amount, unit),
        sign=sign,
        base=base,
    )


def within(text: str) -> Meaning | None:
    """In the last year; within the past two months."""
    return past_span(re.sub(r"^(?:within|in|over|during) ", "", text)) if unit_of(text)[0] else None


def ago(text: str) -> Meaning | None:
    """So many units before or after now or then."""
    amount, unit = amount_of(text)
    if not unit:
        return None
    later = re.search(r"\b(?:later|after|afterwards?|hence|from (?:now|then|today)|on|time)\b", text)
    now = re.search(r"\b(?:ago|hence|from (?:now|today)|back|before last|time)\b", text)
    return Meaning(
        kind="shift", amount=amount, unit=unit, sign=1 if later else -1, base="now" if now else "then",
        length=days_of(amount, unit),
        value="bare" if re.match(r"[a-z]+ (?:ago|later|earlier)\b", text) else "",
    )  # fmt: skip


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
    sign = 1 if " after" in text else -1
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
    sign = -1 if _BACK & set(words) else 1 if _AHEAD & set(words) or " other " in text else 0
    told = (
        bool(_TOLD & set(words))
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
    return Meaning(kind="shift", amount=abs(sign) * each, unit=unit, sign=sign, base=base, turn=turn)


def over_years(text: str) -> Meaning | None:
    """Over the years: a length that nobody counted."""
    unit, _ = unit_of(text)
    return Meaning(kind="duration", unit=unit, value=timex_length(None, unit))


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


def repeated(text: str) -> Meaning | None:
    """Every second Tuesday; monthly; twice a week."""
    if text in SETS:
        return Meaning(kind="set", value=SETS[text])
    plural = next((WEEKDAYS[word] for word in text.split() if word in WEEKDAYS), None)
    if plural:
        every = ordinal_of(text) or (2 if "other" in text or "alternate" in text else 1)
        return Meaning(kind="set", weekday=plural, value=f"XXXX-WXX-{plural}", amount=every)
    month = next((MONTHS[word] for word in text.split() if word in MONTHS), None)
    if month:
        return Meaning(kind="set", value=f"XXXX-{month:02}")
    return _every_unit(text)


def _every_unit(text: str) -> Meaning | None:
    words = text.split()
    named = next((SEASONS[word] for word in words if word in SEASONS), "")
    if named:
        return Meaning(kind="set", value=f"XXXX-{named}")
    part = next((DAYPARTS[word] for word in words if word in DAYPARTS), "")
    if part:
        return Meaning(kind="set", value=f"XXXX-XX-XXT{part}")
    unit, each = unit_of(text)
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
