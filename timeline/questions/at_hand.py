"""Papers that words point to and that the case does hold, though nothing joined the two.

"The minutes of 9 August" are no lack where minutes of that day are among the sources, nor is "the audit
report" where a paper of that name came with a mail. Headings of an agenda and "no minutes were kept"
point to no paper at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

from timeline import dates
from timeline.case import Case
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.source import Quote, Source
from timeline.model.when import When

# the word for a paper, the kinds of source that may be one; a letter may lack its salutation
PAPERS = MappingProxyType(
    {
        "minutes": ("minutes",), "email": ("email",), "e-mail": ("email",), "mail": ("email",),
        "message": ("email",), "letter": ("letter", "document"), "notice": ("letter", "document"),
        "memo": ("memo", "document"), "memorandum": ("memo", "document"),
    }
)  # fmt: skip
REACH = 60  # characters behind a word in which its day may stand
LEAST_WORDS = 2  # of a name that a held paper's name may hold

HEADED = frozenset(("document", "article", "report", "web-page"))
REPORTS = frozenset("report review investigation inquiry inspection audit findings memorandum note".split())

_HEAD = re.compile(r"(?:[^\S\n]*\S[^\n]{0,120}(?<![.:;])\n){1,4}")  # the lines above the first that is blank
_OF_A_DAY = re.compile(
    r"\s*(?:\([^)\n]{1,40}\)\s*)?(?:of\s+the\s+(?:[\w’']+\s+){0,3}meeting\s+(?:held\s+)?)?"
    r"(?:of|dated|for|from|on)\s+(?=\S)"
)
_OF_THE_LAST = re.compile(r"\s+of\s+(?:the\s+)?(?:last|previous|preceding)\s+meeting", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:^|\n)subject:\s*(?:re:\s*)?$", re.IGNORECASE)
_YOURS = re.compile(r"(?:your|my|our)\s", re.IGNORECASE)
_NONE = re.compile(r"\b(?:no|any|without)\s+(?:\w+\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AtHand:
    """What the case holds: its sources, and the names of the documents that they are."""

    case: Case
    sources: tuple[Source, ...]
    names: tuple[tuple[frozenset[str], ...], ...]  # of each document that is held
    heads: tuple[frozenset[str], ...] = ()  # the words at the head of each report that is held

    @classmethod
    def of(cls, case: Case) -> AtHand:
        """All that a case holds, looked up once."""
        held = (one for one in case.entities(Kind.DOCUMENT) if one.held)
        names = tuple(tuple(_words(name.words) for name in one.names) for one in held)
        sources = tuple(case.sources())
        headed = (case.text(one.path).body for one in sources if one.kind in HEADED)
        heads = (_HEAD.match(body) for body in headed)
        return cls(case, sources, names, tuple(_words(head[0]) for head in heads if head))

    def wanting(self, entity: Entity) -> tuple[Quote, ...]:
        """The words that point to a paper which is not among the sources; none where one of its name is."""
        words = max((_words(name.words) for name in entity.names), key=len, default=frozenset[str]())
        if len(words) >= LEAST_WORDS and self._fits_one(words):
            return ()
        if self._heads_one(words):
            return ()
        quotes = sorted(quote for name in entity.names for quote in name.quotes)
        return tuple(quote for quote in quotes if not (self._is_no_paper(quote) or self._is_held(quote)))

    def _fits_one(self, words: frozenset[str]) -> bool:
        """One held document bears the words; where several do, which is meant is not known."""
        return sum(any(words <= name for name in names) for names in self.names) == 1

    def _heads_one(self, words: frozenset[str]) -> bool:
        """The lines at the head of one report that is held have all the words."""
        return len(words) > LEAST_WORDS and sum(words <= head for head in self.heads) == 1

    def _is_no_paper(self, quote: Quote) -> bool:
        """ "No minutes were kept"; "1. Minutes of the last meeting" heads an item."""
        body = self.case.text(quote.source).body
        before = body[max(0, quote.start - 20) : quote.start]
        subject = _SUBJECT.search(before) and _YOURS.match(quote.exact)  # it heads the answer to a message
        none = subject or _NONE.search(before) or _OF_THE_LAST.match(body, quote.end)
        return bool(none) or self._is_its_own_heading(quote)

    def _is_its_own_heading(self, quote: Quote) -> bool:
        """A report names itself in the lines at its head."""
        source = self.case.source(quote.source)
        head = _HEAD.match(self.case.text(quote.source).body)
        ours = source.kind in HEADED and head is not None and quote.end <= head.end()
        return ours and bool(_words(quote.exact) & REPORTS)

    def _is_held(self, quote: Quote) -> bool:
        """A source of that kind was written on the day that the words give."""
        words = [word for word in quote.exact.lower().split() if word in PAPERS]
        kinds = PAPERS[words[0]] if words else ()
        day = self._day_behind(quote) if kinds else When()
        return not day.is_open and any(one.kind in kinds and _is_of(one, day) for one in self.sources)

    def _day_behind(self, quote: Quote) -> When:
        """The day or month behind a word for a paper: "the minutes | of 9 August"."""
        text = self.case.text(quote.source)
        inside = list(_OF_A_DAY.finditer(text.body, quote.start, quote.end))
        lead = inside[-1] if inside else _OF_A_DAY.match(text.body, quote.end)
        if lead is None:
            return When()
        words = text.body[lead.end() : lead.end() + REACH]
        readings = dates.read(words, written=text.source.written, day_first=text.source.day_first)
        first = next(iter(readings), None)
        begins = first is not None and not words[: first.start].strip(" the")
        return first.when or When() if first is not None and begins else When()


def _is_of(source: Source, day: When) -> bool:
    written = source.written
    return not written.is_open and day.earliest <= written.earliest and written.latest <= day.latest


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.lower()))
