"""The headers of mails, in whatever source they stand: whose, when, about what, and what answers what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from timeline.model.mention import Claim
from timeline.model.source import Quote, Row, Text
from timeline.resolve.dating import Settled
from timeline.resolve.sections import Section
from timeline.resolve.telling import Told

RUN = 4  # words that stand together
PREFIXES = "re fw fwd aw wg sv vs tr antw rv ref res enc"
_PREFIX = re.compile(
    rf"\s*(?:(?:{PREFIXES.replace(' ', '|')})\s*(?:\[\d+\]|\(\d+\)|\^\d+)?\s*:\s*|\[[\w .-]{{2,30}}\]\s*)+",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"^[>|\s]+", re.MULTILINE)


@dataclass(frozen=True)
class Head:
    """One mail as one source has it: a record of it, or repeated within another mail (`section`)."""

    told: Told
    text: Text
    row: Row
    section: Section | None
    carrier: int | None = None  # the number of the head of the mail that repeats it
    first: bool = False  # the first that its carrier repeats
    attaching: Quote | None = None  # its words that say that something goes with it
    names_attached: bool = False  # it names what goes with it
    bare: tuple[Quote, ...] = ()  # what it repeats without saying whose it is

    @property
    def sender(self) -> str | None:
        """Whose it is."""
        return next((part.id for part in self.told.parts if part.role == "sender"), None)

    @property
    def people(self) -> tuple[str, ...]:
        """Whoever sent it or got it."""
        roles = ("sender", "recipient", "copied")
        return tuple(dict.fromkeys(part.id for part in self.told.parts if part.role in roles))

    @property
    def message_id(self) -> str:
        """Its id, without brackets; empty where the source does not tell it."""
        return next(iter(self.ids("message-id")), "")

    @property
    def day(self) -> int | None:
        """Its day as a number."""
        return self.told.when.earliest.toordinal() if self.told.when.is_day else None

    @property
    def minute(self) -> str:
        """The minute of its hour, which is the same in almost every zone."""
        return self.told.when.time[3:5] if self.told.when.time else ""

    @cached_property
    def subject(self) -> str:
        """Its subject without "Re:" and the like, folded; empty where it is not told."""
        cell = self.row.cells.get("subject")
        return bare_subject(cell.value).casefold() if cell else ""

    @cached_property
    def runs(self) -> frozenset[str]:
        """Its own words, each few that stand together."""
        return runs_of(self.words)

    @property
    def words(self) -> str:
        """What it says itself: below its header, nothing that it repeats; a list of mails has none of it."""
        body = self.text.body
        if self.text.source.kind == "table":
            return ""
        if self.section is not None:
            return _SIGNS.sub("", body[self.row.end : self.section.end])
        spans = [(mark.start, mark.end) for mark in self.text.marks_of("quoted")]
        pieces, start = [], self.row.end
        for low, high in sorted(spans):
            pieces.append(body[start:low])
            start = max(start, high)
        return "\n".join((*pieces, body[start:]))

    def ids(self, name: str) -> tuple[str, ...]:
        """The ids that a header line names."""
        cells = [cell for key, cell in self.row.cells.items() if key.partition("#")[0] == name]
        return tuple(cell.value.strip("<> ") for cell in cells)


def bare_subject(words: str) -> str:
    """A subject without what answers and forwards put before it."""
    found = _PREFIX.match(words)
    return " ".join(words[found.end() if found else 0 :].split())


def is_answer(words: str) -> bool:
    """A subject that says of itself that it answers or forwards."""
    return bool(re.match(rf"\s*(?:{PREFIXES.replace(' ', '|')})\s*(?:\[\d+\])?\s*:", words, re.IGNORECASE))


def repeated_runs(quote: Quote) -> frozenset[str]:
    """The words of a repetition without the signs before its lines."""
    return runs_of(_SIGNS.sub("", quote.exact))


def runs_of(words: str) -> frozenset[str]:
    """Each few words that stand together, folded; all of them where there are no more."""
    found = _WORD.findall(words.casefold())
    if len(found) <= RUN:
        return frozenset((" ".join(found),)) if found else frozenset()
    return frozenset(" ".join(found[place : place + RUN]) for place in range(len(found) - RUN + 1))


def shared(part: frozenset[str], whole: frozenset[str]) -> float:
    """How much of one mail's words stands in another's."""
    return len(part & whole) / len(part) if part else 0.0


def heads_of(settled: Sequence[Settled], told: Sequence[Told]) -> tuple[Head, ...]:
    """Every mail that a source is or repeats, by place."""
    by_place = {
        (one.quote.source, one.quote.start, one.quote.end): one for one in told if one.kind == "email"
    }
    found: list[Head] = []
    for source in settled:
        text = source.extraction.text
        if text.source.kind == "email" or any(row.kind == "email" for row in text.rows):
            own = [*_heads(source, text, by_place)]
            carrier = len(found) if own and own[0].section is None else None
            first = next((head for head in own if head.section is not None), None)
            found += (replace(h, carrier=carrier, first=h is first) if h.section else h for h in own)
    return tuple(found)


def _heads(source: Settled, text: Text, by_place: dict[tuple[str, int, int], Told]) -> Iterator[Head]:
    sections = {section.start: section for section in source.sections}
    claims = {claim.quote: claim for claim in source.extraction.claims if claim.kind == "email"}
    for row in text.rows:
        told = by_place.get((text.source.path, row.start, row.end))
        if told is not None:
            own = claims.get(told.quote)
            section = sections.get(row.start) if row.kind != "email" else None
            head = Head(told, text, row, section, attaching=own.attaching if own else None)
            bare = () if section else tuple(_bare(text))
            yield replace(head, names_attached=own is not None and _names_attached(own, row), bare=bare)


def _bare(text: Text) -> Iterator[Quote]:
    """The repeated words above which nothing tells of their mail."""
    known = [(mark.start, mark.end) for mark in text.marks_of("quoted-mail")]
    for mark in text.marks_of("quoted"):
        if not any(low < mark.end and mark.start < high for low, high in known):
            yield text.quote(mark.start, mark.end)


def _names_attached(claim: Claim, row: Row) -> bool:
    """A document is named below the header, or by the header as attached."""
    below = any(one.quote.start >= row.end for one in claim.about)
    return below or any(part.role == "attached" for part in claim.parts)
