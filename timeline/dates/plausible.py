"""Whether words that look like a date are one: years among counts, months among names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.expression import Meaning

_BEFORE, _AFTER = 30, 40  # how many characters around a find are looked at


@dataclass(frozen=True, slots=True)
class Find:
    """Words that a form fits, with a little of what stands around them."""

    before: str
    words: str
    after: str
    meaning: Meaning


_PREPOSITIONS = "in|since|by|until|till|of|from|to|through|during|before|after|early|late|mid|and|between"
_MONTH_NAMES = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "spring|summer|autumn|fall|winter"
)
_YEAR_BEFORE = re.compile(
    rf"\b(?:{_PREPOSITIONS}|circa|about|around|the|for|or|this|that|years?|than|throughout|elections?|"
    rf"{_MONTH_NAMES})[\s(-]*\Z",
    re.IGNORECASE,
)
_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$£€#%=+×*]\s?|\b(?:no|nos|number|page|pages|p|pp|para|paragraph|section|article|room|ref|reference|order|"
    r"grade|level|version|route|pr|issue|bug|ticket|figure|fig|table|appendix|exhibit|model|flight|tel|telephone|fax|ext|case|clause|regulation|item|rule|title|unit|box|serial|"
    r"lot|plot|flat|apartment|suite|locker|extension|docket|folio|badge|container|cheque|receipt|"
    r"(?:page|sheet|folio)\s\d{1,3}\sof|"
    r"about|some|over|under|nearly|almost|approximately|only|least|most|than|population)\.?\s?|"
    r"\d[.,:/]|[A-Za-z]\d*[-/]|\d-)\Z",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(r"\b(?:about|around|circa|approximately)\s\Z", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s?%|\s(?:per\s?cent|percent|miles|metres|meters|feet|km|kg|people|men|women|troops|soldiers|tons|tonnes|"
    r"pounds|dollars|euros|acres|hectares|square|words|pages|copies|cases|members|votes|strong|civilians|"
    r"prisoners|casualties|dead|deaths|wounded|horses|rounds|degrees|calories|homes|houses|ships|jobs|"
    r"employees|workers|staff|shares|hours|minutes|days|weeks|months|years)\b|[.,:/]\d|-\d{3}\b|[-–]?[A-Za-z]"
)
_NUMBERED = re.compile(
    r"\b(?:rooms|lots|plots|flats|items|rules|sections|clauses|tickets|lockers|boxes|units|extensions)\s"
    r"(?:\d+\s(?:to|and|or|-|–)\s)?\Z",
    re.IGNORECASE,
)
# [2004] 2 KB 118, [2015] UKSC 12: the volume of a report of cases
_OF_REPORTS = re.compile(r"\](?:\s\d{1,2})?(?:\s[A-Z][A-Za-z.]*){1,3}\s\d")
# "3 0 2012": a stamp whose figures stand apart
_STAMPED = re.compile(r"\s[\dOo]\s(?:19|20)\d\d\b")

_NAME_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Lady|Aunt|Saint|St)\.?\s\Z")
_MONTH_BEFORE = re.compile(
    rf"\b(?:{_PREPOSITIONS}|or|last|next|this|that|each|every|per|for|the|around|about|following|previous|"
    r"throughout|ending|starting|earlier|later|on|end|beginning|middle|both|into|than|as|over)[\s-]*\Z|[-–/(]\Z",
    re.IGNORECASE,
)
_MARCHING = re.compile(r"\s+(?:on|to|of|through|from|against|past|was|in)\b")
_ORDINAL_NOUN = re.compile(
    r"[-\s]+(?!(?:and|or|at|when|the|that|of|to|he|she|we|they|it|I|but|with|in|for|on|was|is|as|a|an|until|"
    r"because|who|where|by|after|before|then|so|all|if|from|this|his|her|their|which|while|there|has|had|have|will|would|were)\b)[A-Za-z]"
)
_ORDINAL_BEFORE = re.compile(r"\b(?:on|by|until|since|before|after|from|of|to|and|for) \Z", re.IGNORECASE)
_SEASON_BEFORE = re.compile(
    r"\b(?:in|by|during|of|until|since|from|through|throughout|for|before|after|over|early|late|mid)[\s-]\Z",
    re.IGNORECASE,
)
_FIGURE_BEFORE = re.compile(
    r"[\w/.-]\Z|[£$€#]\s?\Z|\b(?:version|v|no|ref|section|rule|para)\.?\s?\Z", re.IGNORECASE
)


# 03/08/2016-05/09/2016: from one date in figures to another
_TO_A_DATE = re.compile(r"(?<![\d/.-])\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)-\Z")
_DATE_AFTER = re.compile(r"-\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)(?![\d/.-]\d)")


def plausible(rule: str, text: str, lead: int, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the words around a find let it be a time; `lead` is where its "mid-" begins."""
    check = _CHECKS.get(rule)
    if check is None:
        return True
    if rule == "bare_month" and lead < start and text[start].isupper():
        return True
    begin = lead if text[lead:start].endswith(("-", "–")) else start
    before = text[max(0, begin - _BEFORE) : begin]
    return check(Find(before, text[start:end], text[end : end + _AFTER], meaning))


def _year(find: Find) -> bool:
    if find.words.startswith(("'", "’")):
        return True
    number = find.meaning.year or 0
    if _ROUGHLY.search(find.before) and 1600 <= number <= 2050 and re.match(r"[.,;)]|$", find.after):
        return True
    if _NOT_YEAR_BEFORE.search(find.before) or not 1000 <= number <= 2100 or _COUNTED.match(find.after):
        return False
    if (find.before.endswith("[") and _OF_REPORTS.match(find.after)) or _NUMBERED.search(find.before):
        return False
    if _YEAR_BEFORE.search(find.before) or find.before.endswith(("(", "\n", "- ", "– ")) or not find.before:
        return True
    return 1600 <= number <= 2050 and not re.match(r"\s+[a-z]+s\b", find.after)


def _month(find: Find) -> bool:
    """A month on its own; April, June, May, March and August are also other words."""
    name = find.words.lower()
    if name not in {"april", "june", "may", "march", "august"}:
        return find.words[0].isupper() or len(name) > 4
    if name == "march" and _MARCHING.match(find.after):
        return bool(
            re.search(r"\b(?:in|since|by|until|last|next|this|early|late|mid|of)[\s-]\Z", find.before)
        )
    if _NAME_BEFORE.search(find.before) or not find.words[0].isupper():
        return False
    if name in {"april", "june", "may"} and re.match(r"\s+[A-Z][a-z]", find.after):
        return bool(re.search(r"\b(?:in|since|until|last|next|early|late|mid)[\s-]\Z", find.before))
    return bool(_MONTH_BEFORE.search(find.before))


def _season(find: Find) -> bool:
    words = find.words.lower()
    if words.endswith("fall") and re.match(r"\s+of\b", find.after):
        return False
    if words.startswith("the ") and re.match(r"\s+(?:before|after)\b", find.after):
        return False  # the summer before the war
    if re.match(r"the (?:following|previous|next|same|preceding|ensuing|last) |.* before last$", words):
        return True
    named = words.startswith(("the ", "that ")) and find.meaning.part
    opens = words.startswith("that ") and re.search(r"(?:[.!?]\s|[\n“\"]|^)\Z", find.before)
    return not named or bool(opens or _SEASON_BEFORE.search(find.before))


_STREET = r"(?:Street|Road|Avenue|Lane|Terrace|Crescent|Gardens|Drive|Close|Square|Court|House)\b"


def _date(find: Find) -> bool:
    words, before, after = find.words, find.before, find.after
    if re.match(r"[-/][A-Za-z]\b", after) or (
        words[-1].isdigit() and not find.meaning.clock and re.match(r"[-/]\d", after)
    ):
        return False
    if find.meaning.month is None or re.search(r"\b[A-Za-z]{1,2}\d*[-/.]\Z|\d[.,/:]\Z|[£$€#%]\s?\Z", before):
        return False
    if find.meaning.year is None and (re.match(r"%|\.\d|\s" + _STREET, after) or _STAMPED.match(after)):
        return False
    verb = re.search(r"\b(?:may|march|mar|jan|jun|dec)\b", words)
    if not verb:
        return True
    return find.meaning.day is not None and (find.meaning.year is not None or verb.start() > 0)


def _month_year(find: Find) -> bool:
    within = find.words[0].isdigit() and re.search(r"[\w/.-]\Z", find.before)
    return find.meaning.month is not None and not within and not re.match(r"[.,]\d|%", find.after)


def _numeric(find: Find) -> bool:
    begins = _TO_A_DATE.search(find.before) or not _FIGURE_BEFORE.search(find.before)
    return bool(begins) and (bool(_DATE_AFTER.match(find.after)) or not re.match(r"[/-]?\w|\.\d", find.after))


def _iso(find: Find) -> bool:
    return not re.search(r"[\w/.-]\Z", find.before) and not re.match(r"[/-]\w", find.after)


def _years(find: Find) -> bool:
    if find.meaning.month:  # 2016-08, which may be a number of something
        within = re.search(rf"(?:^|[\n\t,;|(]\s*|\b(?:{_PREPOSITIONS})\s)\Z", find.before, re.IGNORECASE)
        return bool(within) and not re.match(r"[\w/.-]\w", find.after)
    low, high = (piece.year or 0 for piece in find.meaning.pieces[:2])
    near = (1000 <= low <= 2100 or low < 0) and 0 < high - low <= 200
    if _NUMBERED.search(find.before):
        return False
    alone = not re.search(
        r"[\w/.£$€#-]\Z|\b(?:pp?|pages?|nos?|lines?|paras?)\.?\s\Z", find.before
    ) and not re.match(r"[/-]\d|[.,]\d|\w", find.after)
    return near and alone


def _ordinal(find: Find) -> bool:
    if not find.meaning.day or find.meaning.day > 31 or _ORDINAL_NOUN.match(find.after):
        return False
    if find.meaning.clock:  # "the night of the 14th/15th" is of two days
        return not re.match(r"\s*[-/–&]|\s(?:to|and|or)\s(?:the\s)?\d", find.after)
    told_of = re.match(r"\s+(?:was|is|had|has|will|would)\b", find.after) and find.meaning.day > 3
    return bool(told_of or _ORDINAL_BEFORE.search(find.before))


def _clock(find: Find) -> bool:
    if re.search(r"[\d.:£$€]\Z", find.before) or re.match(r"\.\d|:\d|%|-[a-z]", find.after):
        return False
    figures = re.fullmatch(r"\d{1,2}[:.]\d\d", find.words)
    return not (
        figures and re.search(r"\b(?:verse|chapter|ratio|won|lost|score)\b", find.before, re.IGNORECASE)
    )


def _length(find: Find) -> bool:
    if re.match(r"[- ]+olds?\b| of age\b", find.after) or re.search(r"[\d.,£$€]\Z", find.before):
        return False
    if find.words.endswith("Seasons"):
        return False
    return not (find.meaning.unit in {"second", "quarter", "season", "morning"} and find.meaning.amount == 1)


def _set(find: Find) -> bool:
    """A newspaper's or a paper's name is not a repeated time: the Daily Post, her Weekly Digest."""
    return not (" " not in find.words and find.words[0].isupper() and re.match(r"\s+[A-Z]", find.after))


def _reference(find: Find) -> bool:
    if find.words.lower() in {"the time", "the present"}:
        return not re.match(r"\s+(?!(?:of|when|the|he|she|they)\b)[a-z]", find.after)
    return not (find.words.lower().endswith("period") and re.match(r"\s+(?:of|for)\s", find.after))


def _past_span(find: Find) -> bool:
    """The last two weeks, but not "it is to last two weeks"."""
    verb = r"\b(?:to|will|would|could|can|may|might|must|should|not|n't|usually|often)\s\Z"
    return not (find.words.lower().startswith("last ") and re.search(verb, find.before))


def _relative(find: Find) -> bool:
    words = find.words.split()
    if words[0].lower() in {"one", "a"} and "other" not in words:
        return False
    if find.meaning.month is None or len(words) < 2:
        return not re.match(r"[- ]+olds?\b", find.after)
    return words[-1] not in {"may", "march"}


def _ago(find: Find) -> bool:
    """In two weeks' time, but not "they had two weeks' time"."""
    return not find.words.endswith("time") or bool(re.search(r"\bin\s\Z", find.before, re.IGNORECASE))


def _eight(find: Find) -> bool:
    named = r"[\w#.,:/-]\Z|\b(?:no|ref|number|tel|case|invoice)\b[.:]?\s?\Z"
    return not re.search(named, find.before, re.IGNORECASE) and not re.match(r"[\w/.,-]\d", find.after)


def _bare_unit(find: Find) -> bool:
    return find.words[0].islower() and not re.search(r"\bturn of the\s\Z", find.before)


def _overnight(find: Find) -> bool:
    """Overnight, but not "overnight on 9-10 August", which is that night."""
    return not find.words.lower().startswith("overnight") or not re.match(
        r"\s+(?:on|of|from|between)\s+(?:the\s+)?(?:\d|[A-Z])", find.after
    )


def _feast(find: Find) -> bool:
    """Not every Lady Day, and the new year only where it is written as a name."""
    comes_round = re.search(r"\b(?:every|each)\s\Z", find.before, re.IGNORECASE)
    return not comes_round and not find.words.startswith("new ")


def _some_day(find: Find) -> bool:
    return not re.search(r"\b(?:for|in|within|after|than|least|only|every|each|just)\s\Z", find.before)


_CHECKS: Mapping[str, Callable[[Find], bool]] = MappingProxyType(
    {
        "year": _year, "bare_month": _month, "season": _season, "date": _date, "month": _month_year,
        "numeric": _numeric, "iso": _iso, "legal": _numeric,
        "years": _years, "ordinal_day": _ordinal, "clock": _clock,
        "length": _length, "set": _set, "reference": _reference, "relative": _relative, "eight": _eight,
        "bare_unit": _bare_unit, "day": _overnight, "past_span": _past_span, "ago": _ago,
        "some_day": _some_day, "feast": _feast,
    }
)  # fmt: skip
