"""Duties that a source tells as a rule: "must be passed to the chair within two working days".

They are told with their source and in its words. Whether such a rule was in force, and since when,
no sentence of this kind shows by itself; who holds it to be one declares it in `case.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import MappingProxyType

from timeline.case import Case
from timeline.dates.vocabulary import COUNTS, TO_TWELVE
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems, telling
from timeline.questions.telling import agreeing_with, in_marks, source_name
from timeline.questions.wording import capital, many, words_of

SOUGHT = ("must", "shall", "required", "obliged", "duty", "expected", "has to", "have to")
HITS = 200  # places of one of them by which sources are found
FEW = 3  # duties: more of them are counted in the paragraph, and told in the findings

NUMBERS = MappingProxyType({word: COUNTS[word] for word in TO_TWELVE})
_DEMANDING = re.compile(rf"\b(?:{'|'.join(SOUGHT)})\b", re.IGNORECASE)
_DEMANDS = re.compile(
    r"\b(?:must|shall)\s+(?!have\b)(?:not\s+)?(?:\w+ly\s+)?\w+"
    r"|\b(?:is|are|was|were)\s+(?:required|obliged|expected|bound|under\s+a\s+duty)\s+to\b"
    r"|\b(?:has|have|had)\s+(?:a\s+duty\s+)?to\s+be\b|\b(?:has|have|had)\s+a\s+duty\s+to\b",
    re.IGNORECASE,
)
_TERM = re.compile(
    rf"\bwithin\s+(?P<number>\d+|{'|'.join(TO_TWELVE)})\s+"
    r"(?P<working>working\s+|business\s+)?(?:calendar\s+|clear\s+)?(?P<unit>hour|day|week|month)s?\b",
    re.IGNORECASE,
)
_BASIS = re.compile(
    r"\b(?:under|by|according\s+to|in\s+accordance\s+with|in\s+line\s+with|pursuant\s+to)\s+"
    r"(?:the|our|its|their|your|this|that|an?|any)?\s*(?:[\w’'-]+\s+){0,4}?"
    r"(?:scheme|regulations?|polic(?:y|ies)|procedures?|protocol|code|act|rules?|orders?|licen[cs]e|"
    r"guidance|terms|by-?laws?|constitution|directive|section|article|clause|contract|agreement)\b",
    re.IGNORECASE,
)
_OWN_VOICE = re.compile(r"\b(?:I|we)\s+(?:must|shall|have\s+to)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ToldDuty:
    """A sentence that tells a duty as a rule, with the time it sets, if it does."""

    quote: Quote
    within: str  # ISO 8601, as rules in case.toml have it; empty where the words set no time
    working: bool

    @property
    def value(self) -> dict[str, object]:
        """What a program reads of it."""
        return {"verdict": "told", "within": self.within or None, "working": self.working}


def told_duties(
    case: Case, about: Entity | None, to: Entity | None, declared: Iterable[Quote] = ()
) -> tuple[ToldDuty, ...]:
    """The duties told in sentences, in the order of their sources; those of declared rules are left out."""
    known = {(quote.source, quote.start) for quote in declared}
    found: dict[Quote, ToldDuty] = {}
    for quote in _sentences(case):
        ours = (quote.source, quote.start) not in known and _concerns(quote, about) and _concerns(quote, to)
        if ours and (told := duty_told(quote)):
            found[quote] = told
    return tuple(found[quote] for quote in sorted(found))


def _sentences(case: Case) -> Iterator[Quote]:
    """The sentences with a word that demands, of every source that has one."""
    hits = (hit.source for words in SOUGHT for hit in case.search(f'"{words}"', HITS))
    for path in sorted(set(hits)):
        if not case.source(path).copy_of:
            text = case.text(path)
            yield from (sentence_at(text, *found.span()) for found in _DEMANDING.finditer(text.body))


def duty_told(quote: Quote) -> ToldDuty | None:
    """The duty that a sentence tells as a rule: a demand with its time, or with what it rests on."""
    words = words_of(quote)
    if not _DEMANDS.search(words) or words.endswith("?"):
        return None
    term, basis = _TERM.search(words), _BASIS.search(words)
    if not basis and (not term or _OWN_VOICE.search(words)):
        return None
    within = _duration(term) if term else ""
    return ToldDuty(quote, within, bool(term and term["working"]))


def _duration(term: re.Match[str]) -> str:
    """ "two working days" as P2D."""
    number = term["number"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    unit = term["unit"].lower()
    return f"PT{count}H" if unit == "hour" else f"P{count}{unit[0].upper()}"


def _concerns(quote: Quote, entity: Entity | None) -> bool:
    """A name of it stands in the sentence; of a document what sort of paper it is ("any survey")."""
    if entity is None:
        return True
    said = stems(quote.exact)
    names = [telling(name.words) for name in entity.names]
    if entity.kind is Kind.DOCUMENT:
        names += [telling(name.words.split()[-1]) for name in entity.names]
    return any(name and name <= said for name in names)


def finding_of(case: Case, told: ToldDuty) -> Finding:
    """A told duty in its source's words."""
    written = case.written_of(told.quote)
    when = None if written.is_open else written
    return Finding(
        f"{_sentence(case, told)} {_standing()}",
        (told.quote,),
        "stated",
        told.value,
        name=source_name(case, told.quote),
        when=when,
    )


def paragraph(case: Case, told: tuple[ToldDuty, ...]) -> str:
    """The told duties of an answer: in full where there are few, else how many; empty where there is none."""
    if not told:
        return ""
    if len(told) > FEW:
        return f"{many(len(told), 'sentence')} tell of a duty as a rule. {_standing()}"
    return " ".join((*(_sentence(case, one) for one in told), _standing()))


def _sentence(case: Case, told: ToldDuty) -> str:
    written = case.written_of(told.quote)
    name = source_name(case, told.quote)
    dated = "" if written.is_open or _is_named(name, written) else f", written {in_words(written)},"
    verb = agreeing_with(name, "tells", "tell")
    return f"{capital(name)}{dated} {verb} of a duty: {in_marks(words_of(told.quote))}"


def _is_named(name: str, written: When) -> bool:
    return str(written.earliest.year) in name


def _standing() -> str:
    return "No source shows it in force beyond these words."
