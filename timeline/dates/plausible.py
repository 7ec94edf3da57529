"""Whether words that look like a date are one: years among counts, months among names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from timeline.model.expression import Meaning

_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|of|from|to|through|during|before|after|early|late|mid|and|between|circa|about|"
    r"around|the|for|or|this|that|year|years|than|throughout|spring|summer|autumn|fall|winter|election|elections|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)[\s(-]*$",
    re.IGNORECASE,
)
_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$£€#%=+×*]\s?|\b(?:no|nos|number|page|pages|p|pp|para|paragraph|section|article|room|ref|reference|order|"
    r"grade|level|version|route|flight|tel|telephone|fax|ext|case|clause|regulation|item|"
    r"about|some|over|under|nearly|almost|approximately|only|least|most|than|population|rule|title|unit|box|serial|"
    r"approximately)\.?\s?|\d[.,:/]|[A-Za-z]\d*[-/]|\d-)$",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:\s?%|\s(?:per\s?cent|percent|miles|metres|meters|feet|km|kg|people|men|women|troops|soldiers|"
                      r"tons|tonnes|pounds|dollars|euros|acres|hectares|square|words|pages|copies|cases|members|votes|"
                      r"km|strong|civilians|prisoners|casualties|dead|deaths|wounded|horses|rounds|degrees|calories|"
                      r"homes|houses|ships|jobs|employees|workers|staff|shares|hours|minutes|days|weeks|months|years)\b|"
                      r"[.,:/]\d|[-–]?[A-Za-z])")  # fmt: skip
_NAME_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Lady|Aunt|Saint|St)\.?\s$")
_MONTH_BEFORE = re.compile(
    r"\b(?:in|by|since|until|till|of|from|to|through|during|before|after|early|late|mid|and|or|between|last|next|"
    r"this|that|each|every|per|for|the|around|about|following|previous|throughout|ending|starting|earlier|later|"
    r"on|end|beginning|middle|both|into|than|as|over)[\s-]*$|[-–/(]$|^$",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(
    r"\s+(?:[a-z]+)?\s*(?:be|have|not|also|well|I|we|he|she|it|they|you|the|on|in|through|past|against)\b"
)
_ORDINAL_NOUN = re.compile(
    r"[-\s]+(?!(?:and|or|at|when|the|that|of|to|he|she|we|they|it|I|but|with|in|for|on|was|is|as|a|an|until|because|who|where|by|after|before|then|so|all|if|from|this|his|her|their|which|while|I|we|there)\b)[A-Za-z]"
)
_REFERENCE_NOUN = re.compile(r"\s+(?:of|for)\s", re.IGNORECASE)


def plausible(rule: str, text: str, lead: int, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the words around a find let it be a time."""
    check = _CHECKS.get(rule)
    begin = lead if text[lead:start].endswith(("-", "–")) else start
    return check is None or check(
        text[max(0, begin - 30) : begin], text[start:end], text[end : end + 40], meaning
    )


def _year(before: str, words: str, after: str, meaning: Meaning) -> bool:
    if words.startswith("'") or words.startswith("’"):
        return True
    number = meaning.year or 0
    if _NOT_YEAR_BEFORE.search(before) or not 1000 <= number <= 2100:
        return False
    if _COUNTED.match(after):
        return False
    if _YEAR_BEFORE.search(before) or before.endswith(("(", "\n", "- ", "– ")) or not before:
        return True
    return 1600 <= number <= 2050 and not re.match(r"\s+[a-z]+s\b", after)


def _month(before: str, words: str, after: str, meaning: Meaning) -> bool:
    name = words.lower()
    if name == "march" and re.match(r"\s+(?:on|to|of|through|from|against|past|was|in)\b", after):
        return bool(re.search(r"\b(?:in|since|by|until|last|next|this|early|late|mid|of)[\s-]$", before))
    if name not in {"april", "june", "may", "march", "august"}:
        return words[0].isupper() or len(words) > 4
    if _NAME_BEFORE.search(before):
        return False
    if re.match(r"\s+[A-Z][a-z]", after) and name in {"april", "june", "may"}:
        return bool(re.search(r"\b(?:in|since|until|last|next|early|late|mid)[\s-]$", before))
    return words[0].isupper() and bool(_MONTH_BEFORE.search(before)) and len(before) > 0


def _season(before: str, words: str, after: str, meaning: Meaning) -> bool:
    if words.lower().endswith("fall") and re.match(r"\s+of\b", after):
        return False
    if words.lower().startswith(("the ", "that ")) and meaning.part:
        return bool(
            re.search(
                r"\b(?:in|by|during|of|until|since|from|through|throughout|for|before|after|over|early|late|mid)[\s-]$",
                before,
                re.IGNORECASE,
            )
        )
    return True


def _date(before: str, words: str, after: str, meaning: Meaning) -> bool:
    if re.match(r"[-/][A-Za-z]\b", after) or (words[-1].isdigit() and re.match(r"[-/]\d", after)):
        return False
    if meaning.month is None or re.search(r"\b[A-Za-z]{1,2}\d*[-/.]$|\d[.,/:]$|[£$€#]\s?$", before):
        return False
    lower = re.search(r"\b(?:may|march|mar|jan|jun|dec)\b", words)
    if lower and meaning.day is None:
        return False
    if re.match(r"(?:\d+|\w+ )", words) and meaning.year is None and re.match(r"%|\.\d", after):
        return False
    return not (lower and meaning.year is None and words.split()[0] in {"may", "march"})


def _month_year(before: str, words: str, after: str, meaning: Meaning) -> bool:
    return meaning.month is not None and not re.match(r"[.,]\d|%", after)


def _numeric(before: str, words: str, after: str, meaning: Meaning) -> bool:
    return not re.search(
        r"[\w/.-]$|[£$€#]\s?$|\b(?:version|v|no|ref|section|rule|para)\.?\s?$", before, re.IGNORECASE
    ) and not re.match(r"[/-]?\w|\.\d", after)


def _years(before: str, words: str, after: str, meaning: Meaning) -> bool:
    low, high = (piece.year or 0 for piece in meaning.pieces[:2])
    near = 1000 <= low <= 2100 and 0 < high - low <= 200
    return near and not re.search(r"[\w/.£$€#-]$", before) and not re.match(r"[/-]\d|[.,]\d|\w", after)


def _ordinal(before: str, words: str, after: str, meaning: Meaning) -> bool:
    if not meaning.day or meaning.day > 31 or _ORDINAL_NOUN.match(after):
        return False
    return bool(
        re.search(r"\b(?:on|by|until|since|before|after|from|of|to|and|for) $", before, re.IGNORECASE)
    )


def _clock(before: str, words: str, after: str, meaning: Meaning) -> bool:
    if re.search(r"[\d.:£$€]$", before) or re.match(r"\.\d|:\d|%", after):
        return False
    plain = re.fullmatch(r"\d{1,2}[:.]\d\d", words)
    scored = plain and re.search(r"\b(?:verse|chapter|ratio|won|lost|score)\b", before)
    return not scored


def _length(before: str, words: str, after: str, meaning: Meaning) -> bool:
    if re.match(r"[- ]+olds?\b| of age\b", after):
        return False
    if meaning.unit in {"second", "quarter", "season", "morning"} and meaning.amount == 1:
        return False
    return not re.search(r"[\d.,£$€]$", before)


def _reference(before: str, words: str, after: str, meaning: Meaning) -> bool:
    lower = words.lower()
    if lower == "the time" or lower == "the present":
        return not re.match(r"\s+(?!(?:of|when|the|he|she|they)\b)[a-z]", after)
    return not (lower.endswith(("point", "period")) and _REFERENCE_NOUN.match(after))


def _relative(before: str, words: str, after: str, meaning: Meaning) -> bool:
    lower = words.lower()
    if lower.startswith(("one ", "a ")) and " other " not in lower:
        return False
    if meaning.month is None or len(words.split()) < 2:
        return not re.match(r"[- ]+(?:old|olds)\b", after)
    name = words.split()[-1].lower()
    return not (name in {"may", "march"} and words.split()[-1].islower())


def _bare_unit(before: str, words: str, after: str, meaning: Meaning) -> bool:
    return words[0].islower()


def _some_day(before: str, words: str, after: str, meaning: Meaning) -> bool:
    return not re.search(r"\b(?:for|in|within|after|than|least|only|every|each|just)\s$", before)


def _eight(before: str, words: str, after: str, meaning: Meaning) -> bool:
    return not re.search(
        r"[\w#.,:/-]$|\b(?:no|ref|number|tel|case|invoice)\b[.:]?\s?$", before, re.IGNORECASE
    ) and not re.match(r"[\w/.,-]\d", after)


_CHECKS: Mapping[str, Callable[[str, str, str, Meaning], bool]] = MappingProxyType(
    {
        "year": _year, "bare_month": _month, "season": _season, "date": _date, "month": _month_year, "numeric": _numeric,
        "legal": _numeric, "years": _years, "ordinal_day": _ordinal, "clock": _clock, "length": _length,
        "reference": _reference, "relative": _relative, "eight": _eight, "some_day": _some_day, "bare_unit": _bare_unit,
    }
)  # fmt: skip
