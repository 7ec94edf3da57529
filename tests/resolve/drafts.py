"""Extractions out of marked-up text, as an extractor would hand them over.

`[person Ada Byrne; title=Cllr; post=Mayor]` is a mention with signs, whose words are found in the
text around. Claims name their words as they stand; dates are tagged by the engine itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from timeline import dates
from timeline.dates.edtf import parse
from timeline.model.correction import Correction
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, DateLink, Kind, Mention, Order, PartWords, Sign, Stance
from timeline.model.resolved import Resolved
from timeline.model.source import Quote, Source, Text
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.resolve.whole import resolve

MARKUP = re.compile(r"\[(person|organisation|post|group|document|matter) ([^\];]+)((?:; \w+=[^\];]+)*)\]")


@dataclass
class Draft:
    """One source while a test writes it."""

    path: str
    marked: str
    written: str = ""
    kind: str = "article"
    title: str = ""
    author: str = ""
    claims: list[Claim] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.body, self.mentions = "", []
        last, found = 0, []
        for match in MARKUP.finditer(self.marked):
            self.body += self.marked[last : match.start()]
            found.append((len(self.body), *match.groups()))
            self.body += match[2]
            last = match.end()
        self.body += self.marked[last:]
        moment = parse(self.written) if self.written else When()
        known = {"written": moment, "written_from": "case.toml" if self.written else ""}
        source = Source(self.path, "0" * 64, self.kind, self.title, self.author, **known)
        self.text = Text(source, self.body)
        self.mentions = [self._mention(*one) for one in found]

    def _mention(self, start: int, kind: str, words: str, signs: str) -> Mention:
        quote = self.text.quote(start, start + len(words))
        pairs = (pair.partition("=") for pair in signs.split("; ") if pair)
        return Mention(
            quote, Kind(kind), words, tuple(self._sign(name, value, quote) for name, _, value in pairs)
        )

    def _sign(self, name: str, value: str, near: Quote) -> Sign:
        places = [m.start() for m in re.finditer(re.escape(value), self.body)]
        if not places:
            return Sign(name, value, near)
        start = min(places, key=lambda place: abs(place - near.start))
        return Sign(name, value, self.text.quote(start, start + len(value)))

    def quote(self, words: str, number: int = 1) -> Quote:
        """The words at their place."""
        start = -1
        for _ in range(number):
            start = self.body.index(words, start + 1)
        return self.text.quote(start, start + len(words))

    def sentence(self, quote: Quote) -> Quote:
        """The sentence around a place."""
        start = max(self.body.rfind(". ", 0, quote.start), self.body.rfind("\n", 0, quote.start)) + 1
        end = self.body.find(".", quote.end)
        while start < len(self.body) and self.body[start] in " \n":
            start += 1
        return self.text.quote(start, end + 1 if end >= 0 else len(self.body))

    def part(self, role: str, words: str) -> PartWords:
        """Marked words as a part."""
        found = [m for m in self.mentions if m.reading == words]
        mention = found[0] if found else None
        assert mention, f"no mention {words!r}"
        return PartWords(role, mention.quote, mention.kind, mention.reading)

    def claim(
        self,
        trigger: str,
        kind: str = "other",
        *,
        parts: tuple[tuple[str, str], ...] = (),
        about: tuple[str, ...] = (),
        at: tuple[str | tuple[str, str], ...] = (),
        stance: str = "said",
        speaker: str = "",
        reported: bool = True,
        lasting: bool = False,
        orders: tuple[tuple[str, str], ...] = (),
        number: int = 1,
    ) -> Draft:
        """A claim whose sentence holds the trigger; its dates by their words, with a relation."""
        place = self.quote(trigger, number)
        links = [("at", link) if isinstance(link, str) else link for link in at]
        self.claims.append(
            Claim(
                self.sentence(place), place, kind, trigger, trigger, Stance(stance),
                tuple(self.part(role, words) for role, words in parts),
                tuple(self.part("about", words) for words in about),
                tuple(self._link(relation, words) for relation, words in links),
                tuple(Order(side, self.quote(words).start, self.quote(words)) for side, words in orders),
                self.part("speaker", speaker) if speaker else None,
                reported,
                lasting,
            )
        )  # fmt: skip
        return self

    def _link(self, relation: str, words: str) -> DateLink:
        quote = self.quote(words)
        found = [x for x in dates.tag(self.body) if x.start < quote.end and quote.start < x.end]
        assert found, f"no date at {words!r}"
        return DateLink(relation, found[0].start, found[0].end)

    def done(self) -> Extraction:
        """The extraction."""
        return Extraction(self.text, dates.tag(self.body), tuple(self.mentions), tuple(self.claims))


def source(path: str, marked: str, written: str = "", **more: str) -> Draft:
    """A source under sources/, its text marked up."""
    return Draft(f"sources/{path}", marked, written, **more)


def resolved(
    *drafts: Draft, corrections: tuple[Correction, ...] = (), terms: Terms | None = None
) -> Resolved:
    """The case of these sources."""
    return resolve([draft.done() for draft in drafts], corrections, terms or Terms())


def entity(case: Resolved, words: str, kind: str = "") -> Entity:
    """The one entity that goes by a name."""
    found = [e for e in case.entities if any(n.words == words for n in e.names) and kind in e.kind.value]
    assert len(found) == 1, f"{words!r} names {[e.id for e in found]}"
    return found[0]


def together(case: Resolved, *words: str) -> bool:
    """All these names are one entity's."""
    return any(all(any(n.words == w for n in e.names) for w in words) for e in case.entities)


def ids(case: Resolved, kind: str) -> list[str]:
    """The ids of one kind."""
    return [e.id for e in case.entities if e.kind.value == kind]


def event(case: Resolved, kind: str, status: str = "") -> Event:
    """The one event of a kind."""
    found = [e for e in case.events if e.kind == kind and status in e.status]
    assert len(found) == 1, [str(e.when) for e in found]
    return found[0]


def says(line: str) -> tuple[Correction, ...]:
    """Corrections as the investigator writes them."""
    from timeline.corrections import read_corrections

    corrections, problems = read_corrections(line)
    assert not problems, problems
    return corrections
