"""From the words of a found expression to what they mean: calendar dates and their parts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.numerals import count_of, ordinal_of, take_clock
from timeline.dates.vocabulary import DECADES, MONTHS, ORDINALS, TENS, TERMS, UNITS, WEEKDAYS
from timeline.model.expression import Meaning

_PIECES = re.compile(r"[a-z]+(?:-[a-z]+)?|'?\d+(?:st|nd|rd|th)?(?![a-z])")
_UNSPACED = re.compile(r"(?<=\d)(?=[a-z]{3,9}\.?\d)|(?<=[a-z]{3})(?=\d{4})")
_ERA = re.compile(r"\b(?:b\.? ?c\.?(?: ?e\.?)?)(?!\w)")
_AFTER_CHRIST = re.compile(r"\b(?:a\.? ?d\.?|c\.? ?e\.?)(?!\w)")
_SHIFTED_YEAR = re.compile(r"\b(last|next|this|that|previous|following|same|coming|current|past) year\b")

_SPELLED_YEAR = re.compile(
    r"\b(two thousand|one thousand (?:seven|eight|nine) hundred|nineteen hundred|nineteen|twenty)"
    r"((?:(?: and)? (?!and\b)[a-z]+(?:[- ][a-z]+)?)?)$"
)
_SHIFTED_MONTH = re.compile(r"\b(last|next|this|that|the|previous|following|same|coming|current|past) month$")


def calendar(text: str) -> Meaning | None:
    """A date of a spelled month, a weekday or a year, in any order of its parts."""
    clock, rest = take_clock(_UNSPACED.sub(" ", _SPELLED_YEAR.sub(_figures, text)))
    turned = _SHIFTED_YEAR.search(rest)
    before_christ = bool(_ERA.search(rest))
    rest = re.sub(r"\b(\d{1,2})(?= (?:b\.? ?c|a\.? ?d|c\.? ?e))", r"00\1", rest)
    rest = _AFTER_CHRIST.sub(" ", _ERA.sub(" ", rest))
    found = _parts_of(rest[: turned.start()] if turned else rest)
    year = found.get("year")
    if before_christ and year:
        year = -year
    meaning = Meaning(
        year=year, month=found.get("month"), day=found.get("day"), weekday=found.get("weekday"), clock=clock
    )
    return replace(meaning, turn=f"{turned[1]} year") if turned else meaning


def _figures(spelled: re.Match[str]) -> str:
    """Two thousand and sixteen, nineteen eighty-four, twenty twelve: in four figures."""
    centuries = {"seven": 1700, "eight": 1800, "nine": 1900, "nineteen": 1900}
    century = next((centuries[word] for word in spelled[1].split() if word in centuries), 2000)
    return str(century + int((spelled[2] and count_of(spelled[2])) or 0))


def _parts_of(text: str) -> dict[str, int]:
    parts: dict[str, int] = {}
    words = _PIECES.findall(text)
    for place, word in enumerate(words):
        name, value = _part_of(word, words[place - 1] if place else "", parts)
        if name and name not in parts:
            parts[name] = value
    return parts


def _part_of(word: str, before: str, parts: dict[str, int]) -> tuple[str, int]:
    """What one word gives: its name and number."""
    stem = word.split("-")[0] if word.split("-")[0] in WEEKDAYS else word
    if (stem in WEEKDAYS and "month" not in parts) or (stem in WEEKDAYS and stem not in MONTHS):
        return "weekday", WEEKDAYS[stem]
    if word in MONTHS:
        return "month", MONTHS[word]
    if word in ORDINALS or ("-" in word and word.split("-")[0] in TENS):
        return "day", (TENS.get(before, 0) if "-" not in word else 0) + (
            ordinal_of(word.replace("-", " ")) or 0
        )
    if word.startswith("'"):
        return "year", full_year(int(word[1:]))
    figure = re.match(r"\d+", word)
    return _figure(figure[0], word, parts) if figure else ("", 0)


def _figure(digits: str, word: str, parts: dict[str, int]) -> tuple[str, int]:
    if len(digits) >= 3:
        return "year", int(digits)
    if "day" not in parts and 1 <= int(digits) <= 31:
        return "day", int(digits)
    return ("year", full_year(int(digits))) if digits == word else ("", 0)


def full_year(two: int) -> int:
    """The year that two digits stand for: the century turns at 50, as in POSIX with a younger pivot."""
    return two if two > 99 else 2000 + two if two < 50 else 1900 + two


def year(text: str) -> Meaning | None:
    """A year alone, with its era."""
    digits = re.search(r"\d+", text)
    if digits is None:
        return None
    number = full_year(int(digits[0])) if text.startswith("'") else int(digits[0])
    return Meaning(year=-number if _ERA.search(text) else number)


def month(text: str) -> Meaning | None:
    """A month of a year, spelled or in figures."""
    figures = re.fullmatch(r"(\d\d?)/(\d{4})", text)
    return valid(Meaning(year=int(figures[2]), month=int(figures[1]))) if figures else calendar(text)


def iso(text: str) -> Meaning | None:
    """2016-07-20 with an ISO time."""
    found = re.match(r"(\d{4})([-/.])(\d\d)\2(\d\d)(.*)", text, re.DOTALL)
    if found is None:
        return None
    clock, _ = take_clock(found[5].replace("t", " "))
    return valid(Meaning(year=int(found[1]), month=int(found[3]), day=int(found[4]), clock=clock))


def numeric(text: str) -> Meaning | None:
    """07/08/2016: day first, with the other order as its second reading where both are dates."""
    found = re.search(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)", text)
    if found is None:
        return None
    clock, _ = take_clock(text[: found.start()] + " " + text[found.end() :], dotted=True)
    weekday = next(
        (WEEKDAYS[word] for word in re.findall(r"[a-z]+", text[: found.start()]) if word in WEEKDAYS), None
    )
    first, second, of = int(found[1]), int(found[3]), full_year(int(found[4]))
    readings = [
        valid(Meaning(year=of, month=month, day=day, clock=clock, weekday=weekday))
        for day, month in ((first, second), (second, first))
    ]
    likely = [reading for reading in readings if reading]
    if not likely:
        return None
    return replace(likely[0], other=likely[1] if len(likely) > 1 and likely[0] != likely[1] else None)


_ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split()


def roman(text: str) -> Meaning | None:
    """12.IV.2017: the month in Roman figures."""
    found = re.fullmatch(r"(\d\d?) ?[./-] ?([ivx]+) ?[./-] ?(\d{4})", text)
    if found is None or found[2] not in _ROMAN:
        return None
    return valid(Meaning(year=int(found[3]), month=_ROMAN.index(found[2]) + 1, day=int(found[1])))


def legal(text: str) -> Meaning | None:
    """07/??/97 and <06/15/97>, the month first as in the filings of the United States."""
    found = re.search(r"(\d{1,2})/(\d{1,2}|\?{1,2})/(\d{4}|\d\d)(?!\d)", text)
    if found is None:
        return calendar(text)
    if "?" not in text:
        return numeric(text)
    return valid(Meaning(year=full_year(int(found[3])), month=int(found[1])))


def week_number(text: str) -> Meaning | None:
    """A week by its number, as ISO 8601 counts weeks."""
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    year, week = sorted(figures[:2], reverse=True)
    day = figures[2] if len(figures) > 2 else 1
    if not 1 <= week <= 53 or not 1 <= day <= 7:
        return None
    first = date.fromisocalendar(year, min(week, 52), day) + timedelta(weeks=week - min(week, 52))
    part = "" if len(figures) > 2 else "WK+"
    return Meaning(year=first.year, month=first.month, day=first.day, part=part)


def eight(text: str) -> Meaning | None:
    """20160720, 20160720T091233Z."""
    found = re.fullmatch(r"\d{8}t(\d\d)(\d\d)(\d\d)?([a-z]*)", text)
    clock = take_clock(":".join(filter(None, found.groups()[:3])) + found[4])[0] if found else ""
    if "t" in text and not clock:
        return None
    return valid(Meaning(year=int(text[:4]), month=int(text[4:6]), day=int(text[6:8]), clock=clock))


def valid(meaning: Meaning) -> Meaning | None:
    """The meaning, if the calendar has such a day."""
    if meaning.month is not None and not 1 <= meaning.month <= 12:
        return None
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[(meaning.month or 1) - 1]
    if meaning.month == 2 and meaning.year and not _leap(meaning.year):
        longest = 28
    return None if meaning.day is not None and not 1 <= meaning.day <= longest else meaning


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def week_of(text: str) -> Meaning | None:
    """The week that begins (or ends) on a date."""
    body = re.sub(r"^(?:the )?(?:week.(?:commencing|beginning|ending|starting|of)|w/[ce]) ", "", text)
    meaning = calendar(body)
    ends = "ending" in text or text.startswith("w/e")
    return replace(meaning, part="WK-" if ends else "WK+") if meaning else None


def years(text: str) -> Meaning | None:
    """1914-18, 2016/17, 264 to 241 BC; and 2016-08, which can only be a month of ISO 8601."""
    first, second = re.findall(r"\d+", text)[:2]
    if re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", text) and second <= first[2:]:
        return Meaning(year=int(first), month=int(second))
    low = int(first)
    if _ERA.search(text):
        return _joined_years(-low, -int(second)) if low > int(second) else None
    high = int(first[: 4 - len(second)] + second)
    if high <= low or ("/" in text and high != low + 1):
        return None
    return _joined_years(low, high)


def _joined_years(low: int, high: int) -> Meaning:
    return Meaning(kind="joined", pieces=(Meaning(year=low), Meaning(year=high)), lasts=True)


def days(text: str) -> Meaning | None:
    """ "20 and 21 July 2016", "July 4-6": days that share their month and year."""
    whole = calendar(
        re.sub(r"\b\d{1,2}(?:st|nd|rd|th)?\b(?!')|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", " ", text)
    )
    bare = re.sub(r"'\d\d\b", "", text)
    numbers = [int(found) for found in re.findall(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", bare)]
    numbers = numbers or [
        value for word in re.findall(r"[a-z-]+", text) if (value := ordinal_of(word.replace("-", " ")))
    ]
    if whole is None or whole.month is None or len(numbers) < 2:
        return None
    pieces = tuple(Meaning(year=whole.year, month=whole.month, day=number) for number in numbers)
    if not all(map(valid, pieces)):
        return None
    joined = re.search(r"-| to | until | till | through |–", text)
    return Meaning(kind="joined", pieces=pieces, lasts=bool(joined))


def part(text: str) -> Meaning | None:
    """A quarter, half, season, week or weekday of a year or month."""
    shifted = _SHIFTED_YEAR.search(text)
    turn = f"{shifted[1]} year" if shifted else ""
    found = _parts_of(_ERA.sub(" ", re.sub(r"[hq] ?\d\b|\b\d+(?:st|nd|rd|th)\b|[-/]\d\d\b", " ", text)))
    of = found.get("year")
    of = -of if of and _ERA.search(text) else of
    month = _SHIFTED_MONTH.search(text)
    name = _part_name(_SHIFTED_MONTH.sub("", _SHIFTED_YEAR.sub("", text)))
    if not name:
        return None
    if month:
        return Meaning(part=name, turn=f"{month[1]} month") if "#" in name else None
    return Meaning(year=of, month=found.get("month"), part=name, turn=turn, unit=_part_unit(name))


def _part_name(text: str) -> str:
    short = re.search(r"(?:\b|\d)([hq]) ?([1-4])\b", text)
    if short:
        return short[1].upper() + short[2]
    number = 9 if re.search(r"\b(?:last|final|latter)\b", text) else ordinal_of(text) or 0
    for word, letter, most in (("quarter", "Q", 4), ("half", "H", 2)):
        if re.search(rf"\b{word}\b", text) and number:
            return f"{letter}{min(number, most)}"
    named = next((TERMS[word] for word in re.findall(r"[a-z]+", text) if word in TERMS), "")
    if named:
        return f"T{named}" if len(named) == 2 and re.search(r"\b(?:term|semester)\b", text) else named
    weekday = next((WEEKDAYS[word] for word in re.findall(r"[a-z]+", text) if word in WEEKDAYS), 0)
    if weekday and number:
        return f"weekday{weekday}#{number}"
    for word in ("weekend", "week", "day", "month"):
        if re.search(rf"\b{word}\b", text) and number:
            return f"{word}#{number}"
    return ""


def _part_unit(name: str) -> str:
    return {"Q": "quarter", "H": "half"}.get(name[0], "season" if name in {"SP", "SU", "FA", "WI"} else "")


def season(text: str) -> Meaning | None:
    """A season whose year is left out."""
    named = part(text)
    if named is None:
        return None
    turns = ("before last", "last", "next", "this", "that", "following", "previous")
    return replace(named, turn=next((turn for turn in turns if re.search(rf"\b{turn}\b", text)), ""))


_KINDS_OF_YEAR = (("school", "AY"), ("academic", "AY"), ("tax", "TY"))


def fiscal(text: str) -> Meaning | None:
    """A school, tax or financial year, by the years that it spans; a quarter of it is some part of it."""
    text = re.sub(r"\bq ?\d\b", " ", text)
    figures = re.findall(r"\d+", text)
    part = next((name for word, name in _KINDS_OF_YEAR if word in text), "FY")
    turned = re.search(r"\b(last|next|this|that|previous|following|past|coming|current|same)\b", text)
    if not figures and turned:
        turn = {"past": "last", "coming": "next", "current": "this", "same": "that"}.get(turned[1], turned[1])
        return Meaning(part="AY", turn=turn)
    if not figures or re.search(r"\byear (?:ended|ending|to) ", text):
        day = calendar(re.sub(r"^.*?year (?:ended|ending|to) ", "", text))
        return replace(day, part="YE") if day else None
    if len(figures) > 1:
        both = years("/".join(figures[:2]))
        value = both and f"{both.pieces[0].year}/{both.pieces[1].year}"
        return Meaning(year=int(figures[0]), part=f"{part}+", value=value) if value else None
    return Meaning(year=full_year(int(figures[0])), part="" if "calendar" in text else "FY")


def decade(text: str) -> Meaning | None:
    """The 1990s, the '90s, the nineties."""
    figure = re.search(r"\d+", text)
    if figure:
        number = int(figure[0])
        if number % 10:
            return None
        if _ERA.search(text):
            return Meaning(year=-number, part="DE")
        if number % 100 == 0 and number > 99:
            return Meaning(year=number, part="CE" if number < 1900 else "DE")
        return Meaning(year=number if number > 99 else 1900 + number, part="DE")
    tens = next(DECADES[word] for word in re.findall(r"[a-z]+", text) if word in DECADES)
    before = re.search(r"\b(eighteen|nineteen|seventeen|twenty)\b", text)
    base = {"seventeen": 1700, "eighteen": 1800, "twenty": 2000}.get(before[1] if before else "", 1900)
    return Meaning(year=base + 10 * tens, part="DE")


def century(text: str) -> Meaning | None:
    """The 19th century, by its first hundred: 18."""
    number = ordinal_of(text)
    if not number:
        return None
    if _ERA.search(text):
        return Meaning(year=-(number * 100) + 99, part="CE")
    return Meaning(year=(number - 1) * 100, part="CE")


def ordinal_day(text: str) -> Meaning | None:
    """The 9th, of a month named elsewhere."""
    clock, _ = take_clock(text)
    number = ordinal_of(text)
    if re.search(r"\b(?:each|every) month$", text):
        return Meaning(kind="set", value=f"XXXX-XX-{number:02}") if number else None
    inst = re.search(r"\b(inst|ult|prox)\b", text)
    turned = re.search(r"\b(last|next|this|that|following|previous) ?\w* month", text)
    turn = {"inst": "this month", "ult": "last month", "prox": "next month"}[inst[1]] if inst else ""
    weekday = next((WEEKDAYS[word] for word in re.findall(r"[a-z]+", text) if word in WEEKDAYS), None)
    turn = turn or (f"{turned[1]} month" if turned else "")
    return Meaning(day=number, weekday=weekday, clock=clock, turn=turn) if number else None


def bare_month(text: str) -> Meaning | None:
    """A month whose year is left out."""
    name = re.match(r"[a-z]+", text)
    return Meaning(month=MONTHS[name[0]]) if name and name[0] in MONTHS else None


def clock(text: str) -> Meaning | None:
    """A time of day, its day left out."""
    taken, _ = take_clock(text, dotted=True)
    return Meaning(kind="calendar", clock=taken) if taken else None


def unit_of(text: str) -> tuple[str, int]:
    """The unit that the last unit word names, and how many of it: ("week", 2) for a fortnight."""
    named = [UNITS[word] for word in re.findall(r"[a-z]+", text) if word in UNITS]
    return named[-1] if named else ("", 1)
