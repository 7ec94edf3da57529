"""Numbers as English writes them: counts, ordinals, times of day."""

from __future__ import annotations

import re

from timeline.dates.vocabulary import DAYPARTS, ONES, ORDINALS, ROUGH, TEENS, TENS, VAGUE, ZONES

_SMALL = {**ONES, **TEENS, **TENS}
_SPELLED = re.compile(r"[a-z]+|\d[\d,]*(?:\.\d+)?")
_TWELVE = re.compile(r"\b(\d{1,2})(?:[.:](\d\d))?(?::(\d\d))?\s?([ap])\.?\s?m\b\.?")
_TWENTYFOUR = re.compile(r"\b(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?")
_NAVAL = re.compile(r"\b(\d\d)(\d\d)(?:\s?(?:hrs|hours|h)\b|(?= on\b))")
_BELL = re.compile(r"\b([a-z]+|\d{1,2})\s?o'clock")
_PAST = re.compile(r"\b(half|quarter|[a-z-]+) (past|to) ([a-z]+)\b")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d\d)(?![\d.])")
_DOTTED_FIRST = re.compile(r"(\d{1,2})\.(\d\d)(?=,? (?:on\b|[a-z]+day\b|\d))")  # 11.45 on 6 November
_PART = re.compile(
    r"(?:\b12 (?=noon|midday|midnight))?(?:,? ?(?:in|of|on|at|during)? ?(?:the )?)?\b("
    + "|".join(DAYPARTS)
    + r")\b"
)
_ZONE = re.compile(rf"^ ?\(?({'|'.join(ZONES)})?(?: ?([+-]\d\d?)(?::?(\d\d))?)?\b\)?")


def count_of(text: str) -> float | None:
    """How many the words say; None where they are vague ("several")."""
    total, current, seen = 0.0, 0.0, False
    words = _SPELLED.findall(text)
    for word, after in zip(words, [*words[1:], ""], strict=True):
        if word in {"a", "an"} and (after in ROUGH or seen):
            continue
        if word in VAGUE:
            return None
        value = _value_of(word)
        if value is None:
            continue
        seen = True
        current = max(current, 1) * value if word in {"hundred", "thousand", "dozen"} else current + value
    total += current
    return total if seen else None


def _value_of(word: str) -> float | None:
    if word[0].isdigit():
        return float(word.replace(",", ""))
    return _SMALL.get(word, ROUGH.get(word))


def ordinal_of(text: str) -> int | None:
    """The number of an ordinal: "twenty-first", "9th"."""
    figure = re.search(r"(\d+)(?:st|nd|rd|th)\b", text)
    if figure:
        return int(figure[1])
    tens = next((TENS[word] for word in re.findall(r"[a-z]+", text) if word in TENS), 0)
    one = next((ORDINALS[word] for word in re.findall(r"[a-z]+", text) if word in ORDINALS), None)
    return None if one is None else tens + one


def take_clock(text: str, *, dotted: bool = False) -> tuple[str, str]:
    """The time of day that the words give ("10:30", "MO"), and the words without it."""
    for pattern, reader in _READERS:
        found = pattern.search(text)
        clock = reader(found) if found else ""
        if found and clock:
            return _zoned(text, found, clock)
    found = _DOTTED.search(text) if dotted else _DOTTED_FIRST.match(text)
    if found and int(found[1]) < 25 and int(found[2]) < 60:
        return _zoned(text, found, f"{int(found[1]):02}:{found[2]}")
    found = _PART.search(text)
    return (DAYPARTS[found[1]], text[: found.start()] + " " + text[found.end() :]) if found else ("", text)


def _zoned(text: str, found: re.Match[str], clock: str) -> tuple[str, str]:
    rest = text[found.end() :]
    zone = _ZONE.match(rest)
    if zone and (zone[1] or zone[3]):
        hours = f"{zone[2][0]}{int(zone[2][1:]):02}:{zone[3] or '00'}" if zone[2] else ""
        clock += hours or ZONES[zone[1]]
        rest = rest[zone.end() :]
    rest = re.sub(r"^ in the (?:morning|afternoon|evening)", "", rest)
    return clock, text[: found.start()] + " " + rest


def _twelve(found: re.Match[str]) -> str:
    hour = int(found[1]) % 12 + (12 if found[4] == "p" else 0)
    return _clock(hour, found[2], found[3]) if int(found[1]) <= 12 else ""


def _clock(hour: int, minute: str | None, second: str | None = None) -> str:
    return f"{hour:02}:{minute or '00'}" + (f":{second}" if second else "")


def _twentyfour(found: re.Match[str]) -> str:
    good = int(found[1]) <= 24 and int(found[2]) < 60
    return _clock(int(found[1]), found[2], found[3]) if good else ""


def _naval(found: re.Match[str]) -> str:
    return f"{found[1]}:{found[2]}"


def _bell(found: re.Match[str]) -> str:
    hour = int(found[1]) if found[1].isdigit() else _SMALL.get(found[1], 99)
    return _clock(hour + _half_of_day(found, hour), None) if hour <= 24 else ""


def _past(found: re.Match[str]) -> str:
    minutes = {"half": 30, "quarter": 15}.get(found[1]) or count_of(found[1].replace("-", " "))
    hour = _SMALL.get(found[3])
    if minutes is None or hour is None or hour > 12:
        return ""
    total = hour * 60 + int(minutes) * (1 if found[2] == "past" else -1) + 60 * _half_of_day(found, hour)
    return f"{total // 60 % 24:02}:{total % 60:02}"


def _half_of_day(found: re.Match[str], hour: int) -> int:
    after = found.string[found.end() :]
    return 12 if hour < 12 and ("afternoon" in after or "evening" in after) else 0


_READERS = (
    (_TWELVE, _twelve),
    (_TWENTYFOUR, _twentyfour),
    (_NAVAL, _naval),
    (_BELL, _bell),
    (_PAST, _past),
)
