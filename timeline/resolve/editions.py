"""Which edition of a paper its words tell: draft or final, version, part, day, number, and of what it is.

Two papers of one maker and kind are told apart by these alone. They are read from the name, from what
governs it ("Part 1 of the review", "version 0.3 of the plan") and from what stands behind it ("of 3 May",
"on the south yard"). A day may lack its year: "the report of 3 May" may be that of 3 May 2009.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import MappingProxyType

from timeline.model.source import Quote, Text
from timeline.model.when import When
from timeline.resolve.forms import MONTHS, folded, form, vocabulary

STAGES = MappingProxyType(
    {
        "draft": "draft",
        "interim": "interim",
        "preliminary": "interim",
        "provisional": "interim",
        "final": "final",
        "finalised": "final",
        "finalized": "final",
    }
)
COUNTS = MappingProxyType(
    {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6"}
)
REVISED = MappingProxyType({"revised": "revised", "amended": "revised", "updated": "revised"})
NUMERALS = MappingProxyType(
    {
        "i": "1",
        "ii": "2",
        "iii": "3",
        "iv": "4",
        "v": "5",
        "vi": "6",
        "one": "1",
        "two": "2",
        "three": "3",
        "four": "4",
    }
)
SAID = frozenset(
    (*STAGES, *COUNTS, *REVISED, "part", "volume", "phase", "stage", "revision")
)  # words that tell an edition and nothing of what a paper is about
LESSER = ("part", "version", "phase", "revised", "count")  # with one of these there are others beside it
REASONS = MappingProxyType(
    {
        "stage": "another stage of it",
        "version": "another version of it",
        "count": "counted as another",
        "revised": "one is revised",
        "part": "another part of it",
        "phase": "another phase of it",
    }
)
NO_TOPIC = vocabulary(
    "of in on at by from to for with and or but which that who whose was were is are has have had be been "
    "will came come went sent read seen made it he she they we i not did do as about into than then when "
    "where while after before until since because if so no all how what why last this these those may might"
)
MAKERS_OF = vocabulary(
    "report reports letter letters email emails minutes note notes statement paper document memo"
)
_DET = r"(?:the|this|that|its|his|her|their|our|my|an?|[A-Z][\w-]*['’]s)\s+"
_MONTH = "(?P<month>" + "|".join(name.capitalize() for name in MONTHS) + ")"
_NUMBER = r"(?P<number>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-H]|one|two|three|four)"
_PART = rf"(?P<part>part|volume|vol\.?|book)\s+{_NUMBER}\b"
_VERSION = (
    r"(?:version|ver\.?|rev\.?|revision|issue)\s*(?P<version>\d{1,2}(?:\.\d{1,2})*)\b"
    r"|\bv\.?\s?(?P<v>\d{1,2}(?:\.\d{1,2})*)\b"
)
_PHASE = r"\b(?P<phase>phase|stage)\s+(?P<which>\d{1,2}|[IVX]{1,3}|one|two|three|four)\b"
_GOVERNING = re.compile(rf"(?P<what>(?:[\w.'’-]+\s+){{1,3}})(?:of|to)\s+(?:{_DET})?$")
_PART_OF = re.compile(_PART, re.IGNORECASE)
_VERSION_OF = re.compile(_VERSION, re.IGNORECASE)
_PHASE_OF = re.compile(_PHASE, re.IGNORECASE)
_PARTS_OF = re.compile(r"\b(?P<count>first|second|third|fourth)\s+(?:part|volume)\b", re.IGNORECASE)
_BEHIND = re.compile(rf"\s*[,(]?\s*(?:(?P<head>{_PART}|{_VERSION}))", re.IGNORECASE)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = tuple(
    re.compile(words)
    for words in (
        rf"\b{_MONTH}\s+{_DAY}\b(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?",
        rf"(?:{_DAY}\s+(?:of\s+)?)?\b{_MONTH}\b(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?",
        r"(?<![\w/.-])(?P<year>(?:19|20)\d\d)\b(?:[/-]\d\d\b)?(?![/.-]?\w*\d)",
    )
)
_LEADS = re.compile(
    r"\s*(?:,?\s*(?:which\s+)?(?:is\s+|was\s+)?dated\s+|\s(?:of|for|from)\s+(?:the\s+)?(?:year\s+)?"
    r"(?:meetings?\s+(?:held\s+)?(?:of|on)\s+)?|\s*\()"
)
_LED = re.compile(rf"(?:{_DET})(?P<date>[\w\s,]{{3,20}}?)\s+$")
_TOPIC = re.compile(
    rf"\s+(?P<by>of|on|into|about|concerning|regarding)\s+(?:{_DET})?(?P<words>[^.;:,()\n\"“”]{{2,60}})"
)
_NAMED = re.compile(
    r"(?P<name>(?!The\b|Part\b)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
    r"(?P<kind>\s(?:inquiry|enquiry|investigation|inspection|review|audit|case|accident|incident|fire|project))?"
)
_NUMBERED = re.compile(r"(?<![\w/-])(?P<letters>[A-Z]{2,6})[-/ ]?(?P<rest>\d{2,7}(?:[-/]\d{1,6})*)(?![\w/-])")
_YEAR = re.compile(r"(?:19|20)\d\d")
STANDARDS = frozenset(("ISO", "BS", "EN", "DIN", "IEC", "COVID"))
_NEXT_NUMBER = re.compile(
    r",?\s*\(?(?:(?:no\.?|number|ref\.?|reference)\s*:?\s*)?(?=[A-Z]{2,6}[-/ ]?\d{2})", re.IGNORECASE
)
_REACH = 60

Day = tuple[int, int, int]  # year, month, day; 0 where it is not said
Mark = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Edition:
    """What is told of a paper's edition by one name, or by all that were joined."""

    marks: frozenset[Mark] = frozenset()
    days: frozenset[Day] = frozenset()
    topics: frozenset[tuple[str, ...]] = frozenset()
    numbers: frozenset[Mark] = frozenset()
    places: frozenset[str] = frozenset()  # what is written with a capital of what it is of: "on Beech Lane"

    @property
    def is_telling(self) -> bool:
        """It says more than "final", which may be said of a paper that has one stage alone."""
        return bool(self.days or self.numbers or self.marks - {("stage", "final")})

    @property
    def lesser(self) -> frozenset[Mark]:
        """What a name without it does not mean: a draft, a first version, a part."""
        return frozenset(
            m for m in self.marks if m[0] in LESSER or m in (("stage", "draft"), ("stage", "interim"))
        )

    def with_(self, other: Edition) -> Edition:
        """What both tell together."""
        return Edition(
            self.marks | other.marks,
            self.days | other.days,
            self.topics | other.topics,
            self.numbers | other.numbers,
            self.places | other.places,
        )

    def excludes(self, other: Edition) -> str:
        """Why the two are not one paper; empty if nothing says so."""
        for facet, why in REASONS.items():
            mine, yours = self.of(facet), other.of(facet)
            if (mine and yours and mine != yours) or (facet == "part" and bool(mine) != bool(yours)):
                return why
        if not all(agree(one, two) for one in self.days for two in other.days):
            return "another day"
        if {s for s, _ in self.numbers} & {s for s, _ in other.numbers} and not self.numbers & other.numbers:
            return "another number"
        apart = self.places and other.places and not self.places & other.places
        return "of another thing" if apart or _contrast(self.topics, other.topics) else ""

    def of(self, facet: str) -> frozenset[str]:
        """What is told of one facet."""
        return frozenset(value for name, value in self.marks if name == facet)

    def shares(self, other: Edition, when: Iterable[When] = ()) -> str:
        """What both tell alike, in words; `when` are the days on which the other was made."""
        if self.numbers & other.numbers:
            return "the same number"
        if self.days and (any(_meets(a, b) for a in self.days for b in other.days) or _made(self.days, when)):
            return "the same date"
        if self.lesser & other.lesser:
            return "the same edition"
        if len(self.places & other.places) > 1:
            return "on the same place"
        return "the same stage" if self.of("stage") & other.of("stage") else ""


NONE = Edition()


def agree(one: Day, other: Day) -> bool:
    """All that both say is the same."""
    return all(not a or not b or a == b for a, b in zip(one, other, strict=True))


def _meets(one: Day, other: Day) -> bool:
    """They agree, and both say the year or the month."""
    return agree(one, other) and any(a and b for a, b in zip(one[:2], other[:2], strict=True))


def _made(days: Iterable[Day], when: Iterable[When]) -> bool:
    """Some of the days is that of a moment known to its month."""
    known = [
        (w.earliest.year, w.earliest.month, w.earliest.day if w.is_day else 0) for w in when if _is_month(w)
    ]
    return any(_meets(day, one) for day in days for one in known)


def _is_month(when: When) -> bool:
    return (when.earliest.year, when.earliest.month) == (when.latest.year, when.latest.month)


def _contrast(mine: Iterable[tuple[str, ...]], yours: Iterable[tuple[str, ...]]) -> bool:
    """ "North yard" and "south yard": they share a word, and neither begins with one of the other's."""
    pairs = [(one, other) for one in mine for other in yours]
    if any(one[0] in other and other[0] in one for one, other in pairs):
        return False
    return any(set(one) & set(other) and one[0] not in other and other[0] not in one for one, other in pairs)


def edition_of(text: Text | None, quote: Quote, reading: str, own: Iterable[str] = ()) -> Edition:
    """What a name and the words around it tell; `own` are the words of the name that are its alone."""
    if (
        text is None or form(reading)[-1:] != form(quote.exact)[-1:]
    ):  # a pronoun, a cell: by its reading alone
        return edition(reading, own=own)
    before = text.body[max(0, quote.start - _REACH) : quote.start].rpartition("\n\n")[2]
    behind = text.body[quote.end : quote.end + _REACH].partition("\n\n")[0]
    return edition(quote.exact, before, behind, own)


def edition(words: str, before: str = "", behind: str = "", own: Iterable[str] = ()) -> Edition:
    """What a name tells with the words before and behind it."""
    topics = [tuple(own), _topic(words, behind)]
    return Edition(
        frozenset((*_in_name(words), *_governing(before), *_in_behind(behind))),
        frozenset((*_days(words), *_days_before(before), *_days_behind(behind))),
        frozenset(topic for topic in topics if topic),
        frozenset((*_numbers(words), *_number_behind(behind))),
        frozenset((*_places(words, own), *_places_behind(behind))),
    )


def _in_name(words: str) -> Iterator[Mark]:
    found = folded(words).split()
    for facet, table in (("stage", STAGES), ("count", COUNTS), ("revised", REVISED)):
        told = [table[word] for word in found if word in table]
        yield from ((facet, value) for value in told[:1])
    yield from _versions(words)
    yield from (("phase", _number(m["which"])) for m in _PHASE_OF.finditer(words))
    yield from _parts(words)


def _versions(words: str) -> Iterator[Mark]:
    yield from (("version", m["version"] or m["v"]) for m in _VERSION_OF.finditer(words))


def _parts(words: str) -> Iterator[Mark]:
    yield from (("part", _number(m["number"])) for m in _PART_OF.finditer(words))
    yield from (("part", COUNTS[m["count"].casefold()]) for m in _PARTS_OF.finditer(words))


def _number(words: str) -> str:
    low = words.casefold()
    return NUMERALS.get(low, low)


def _governing(before: str) -> Iterator[Mark]:
    """ "Part 1 of the", "a first draft of the", "version 0.3 of the"."""
    found = _GOVERNING.search(before)
    if found is None:
        return
    what = found["what"].split()
    head = what[-1].casefold()
    yield from _versions(" ".join(what[-2:]))
    yield from _parts(" ".join(what[-2:]))
    if head in ("draft", "version"):
        yield from _in_name(" ".join([*(w for w in what[-2:-1] if w.casefold() in SAID), head]))


def _in_behind(behind: str) -> Iterator[Mark]:
    """ "The review, Part 2", "the plan v0.3"."""
    found = _BEHIND.match(behind)
    if found is not None:
        yield from _versions(found["head"])
        yield from _parts(found["head"])


def _days(words: str) -> Iterator[Day]:
    """The first date within a name."""
    for pattern in _DATES:
        found = pattern.search(words)
        if found is not None:
            yield _day(found)
            return


def _day(found: re.Match[str]) -> Day:
    said = found.groupdict()
    month = MONTHS.index(said["month"].casefold()) + 1 if said.get("month") else 0
    return int(said.get("year") or 0), month, int(said.get("day") or 0)


def _days_before(before: str) -> Iterator[Day]:
    """ "The 3 May | report"."""
    led = _LED.search(before)
    if led is not None:
        yield from _dated(led["date"], whole=True)


def _days_behind(behind: str) -> Iterator[Day]:
    """ "The report | of 3 May", "dated July 2016", "for 2015", "(2014)"."""
    lead = _LEADS.match(behind)
    if lead is not None:
        yield from _dated(behind[lead.end() :])


def _dated(words: str, whole: bool = False) -> Iterator[Day]:
    """The date that the words begin with, or that they are."""
    matches = (pattern.fullmatch(words) if whole else pattern.match(words) for pattern in _DATES)
    found = next((match for match in matches if match is not None), None)
    if found is not None:
        yield _day(found)


def _topic(words: str, behind: str) -> tuple[str, ...]:
    """What it is of by the words behind: "audit | of the south yard"; "report of Ms Roe" says whose it is."""
    found = _TOPIC.match(behind)
    if found is None or (found["by"] == "of" and form(words)[-1:] and form(words)[-1] in MAKERS_OF):
        return ()
    told = list[str]()
    for word in form(found["words"]):
        if word in NO_TOPIC or word in MONTHS or any(map(str.isdigit, word)):
            break
        told.append(word)
    return tuple(told[:3])


def _places(words: str, own: Iterable[str]) -> Iterator[str]:
    """ "Quarry Road | report"; not of a title, where all words have capitals."""
    said = words.split()
    capital = {word for each in said[:-1] if each[:1].isupper() for word in form(each)}
    yield from (word for word in own if word in capital and said[-1].islower() and len(capital) > 1)


def _places_behind(behind: str) -> Iterator[str]:
    """ "Report | on Beech Lane", "the report | of the Corrie inquiry"."""
    found = _TOPIC.match(behind)
    named = _NAMED.match(found["words"]) if found is not None else None
    if found is not None and named is not None and (found["by"] != "of" or named["kind"]):
        yield from form(named["name"])


def _numbers(words: str) -> Iterator[Mark]:
    for found in _NUMBERED.finditer(words):
        if not _is_no_number(found):
            yield found["letters"], re.sub(r"\W", "", found["rest"])


def _is_no_number(found: re.Match[str]) -> bool:
    """ "ISO 9001" is what it is about; "REPORT 2015" is a heading with a year."""
    heading = len(found["letters"]) > 3 and _YEAR.fullmatch(found["rest"]) is not None
    return found["letters"] in STANDARDS or heading


def _number_behind(behind: str) -> Iterator[Mark]:
    """ "Report | MB/0716", "the report | (ref. MB/0716)"."""
    lead = _NEXT_NUMBER.match(behind)
    if lead is not None and (found := _NUMBERED.match(behind, lead.end())) and not _is_no_number(found):
        yield found["letters"], re.sub(r"\W", "", found["rest"])
