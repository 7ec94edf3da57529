"""What stands around an expression: its sentence and paragraph, who speaks, the tense of its clause."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.model.source import Mark


_SENTENCE_END = re.compile(
    r"[.!?](?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\bCllr\.)(?<!\bRev\.)"
    r"(?<!\bGen\.)(?<!\bCol\.)(?<!\b[A-Z]\.)[\"”’')\]]*\s+(?=[A-Z\"“‘(\[\d])|\n\s*\n\s*|\f"
)
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*|\f")
_LINE = re.compile(r"\n")
_QUOTES = re.compile(r"[“”\"]|\n[ \t\r]*\n\s*")
_HEADED = re.compile(
    r"^\W*(?:(?:minutes|notes?|record|agenda)\b.*|(?:date|sent|dated|held|meeting)\b.{0,40}|.{0,60}\b(?:meeting|minutes)\b.*)",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|we|We|my|My|our|Our|me|us)\b")
_BEFORE = (
    ("by", r"(?:by|no later than|not later than)(?: (?:about|around))?"),
    ("until", r"(?:until|till|'til|up to|up until|through|(?<!close )to|pending)"),
    ("from", r"(?:since|from|ever since|as of|as from|with effect from|starting|beginning|effective)"),
    ("before", r"(?:before|prior to|ahead of|pre-?|earlier than)"),
    ("after", r"(?:after|following|post-?|later than|subsequent to)"),
    ("during", r"(?:during|throughout|over|across|between|for)"),
    ("within", r"(?:within|inside)"),
)
_RELATIONS = re.compile(
    "|".join(rf"(?P<{name}>\b{words}(?![a-z]))" for name, words in _BEFORE), re.IGNORECASE
)
_TAIL = re.compile(
    r"(?: eod| cob| close of play| the| a| an| about| around| well| just| long| on| in)*\s*$", re.IGNORECASE
)
NEAR = 400
_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_NAME_BEFORE = re.compile(
    r"(?:\b(?!(?:On|In|By|At|Since|From|Until|Till|Before|After|Between|And|Dated)\b)[A-Z][\w'’.]*,?\s+|\()\Z"
)
_PLACE_BEHIND = re.compile(r"(?:\s+[\w.]+){0,4},?\s+(?:at|p\.|pp\.|para\.?|¶|§)\s*\d|\s+\d+\s*[,;)]")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The places in a body that its expressions are seen against."""

    body: str
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    quotes: tuple[tuple[int, int], ...]
    headings: tuple[tuple[int, int], ...]

    def sentence(self, offset: int) -> int:
        """The number of the sentence of an offset."""
        return bisect_right(self.sentences, offset)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph of an offset."""
        return bisect_right(self.paragraphs, offset)

    def sentence_span(self, offset: int) -> tuple[int, int]:
        """Where the sentence of an offset begins and ends, no further than what is near."""
        place = bisect_right(self.sentences, offset)
        start = self.sentences[place - 1] if place else 0
        end = self.sentences[place] if place < len(self.sentences) else len(self.body)
        return max(start, offset - NEAR), min(end, offset + NEAR)

    def quoted(self, offset: int) -> bool:
        """Whether an offset stands in a quotation."""
        return _inside(self.quotes, offset)

    def bracketed(self, start: int, end: int) -> bool:
        """Whether an expression stands in brackets."""
        before, after = self.body[max(0, start - 60) : start], self.body[end : end + 60]
        return before.rfind("(") > before.rfind(")") and ")" in after

    def heading(self, start: int, end: int) -> bool:
        """Whether an expression stands in a heading or in the date line of a record."""
        if _inside(self.headings, start):
            return True
        first = self.body.rfind("\n", max(0, start - 120), start) + 1
        last = self.body.find("\n", end, end + 120)
        if (first == 0 and start > 120) or (last < 0 and len(self.body) > end + 120):
            return False
        line = self.body[first : last if last >= 0 else len(self.body)].strip()
        alone = len(line) - (end - start) < 3
        title = (
            len(line) < 80 and line[:1].isupper() and line[-1:].isalnum() and self._stands_apart(first, last)
        )
        return alone or title or bool(len(line) < 120 and not line.endswith(".") and _HEADED.match(line))

    def _stands_apart(self, first: int, last: int) -> bool:
        """Whether a line is a paragraph of its own, with another below it."""
        above, below = self.body[max(0, first - 2) : first], self.body[last : last + 2] if last >= 0 else ""
        return below == "\n\n" and above in {"", "\n\n"}


def _inside(spans: Sequence[tuple[int, int]], offset: int) -> bool:
    place = bisect_right(spans, (offset, 1 << 62)) - 1
    return place >= 0 and spans[place][0] <= offset < spans[place][1]


def surroundings(body: str, marks: Sequence[Mark] = ()) -> Surroundings:
    """The sentences, paragraphs, quotations and headings of a body."""
    headings = sorted((mark.start, mark.end) for mark in marks if mark.kind in {"heading", "header", "sheet"})
    return Surroundings(
        body,
        tuple(found.end() for found in _SENTENCE_END.finditer(body)),
        tuple(found.end() for found in _PARAGRAPH.finditer(body)),
        tuple(_quotations(body)),
        tuple(headings),
    )


def _quotations(body: str) -> list[tuple[int, int]]:
    """The quoted stretches; one that is not closed ends with its paragraph."""
    spans, opened = [], -1
    for found in _QUOTES.finditer(body):
        mark = found[0][0]
        if opened < 0:
            opened = found.start() if mark in '“"' else -1
        elif mark in '”"\n':
            spans.append((opened, found.end()))
            opened = -1
    return [*spans, (opened, len(body))] if opened >= 0 else spans


def relation_before(body: str, start: int) -> str:
    """What the words before an expression say of the moment: by, until, from, before, after, during."""
    before = body[max(0, start - 28) : start].replace("\n", " ")
    tail = _TAIL.search(before)
    stem = before[: tail.start()] if tail else before
    for found in _RELATIONS.finditer(stem):
        a_post = found.group().lower() == "post" and stem != before.rstrip()  # "took up post on 1 June"
        if found.end() == len(stem) and not a_post:
            return found.lastgroup or "at"
    return "at"


def is_cited(body: str, start: int, end: int) -> bool:
    """Whether figures of a day stand in the name of a paper, between whose it is and the place in it."""
    if not _FIGURES.fullmatch(body, start, end):
        return False
    named = _NAME_BEFORE.search(body[max(0, start - 24) : start])
    return named is not None and _PLACE_BEHIND.match(body, end, end + 60) is not None


def first_person(body: str, span: tuple[int, int]) -> bool:
    """Whether a sentence speaks as I or we."""
    return bool(_FIRST_PERSON.search(body, *span))
