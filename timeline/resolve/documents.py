"""Which names are one document, the many names of a report above all.

Joined are: names with one maker, or one date and kind, that nothing sets apart; a pointing name
("the audit report", "the report") with the nearest document above it in the same voice that it
can mean, never with one that its own sentence names more fully afterwards. A name that fits two
documents of its maker is joined with neither.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import reduce

from timeline.dates.edtf import parse
from timeline.errors import WrongTerms
from timeline.model.entity import Ground
from timeline.model.extraction import Extraction
from timeline.model.grouped import grouped
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.resolve.bodies import GENERIC
from timeline.resolve.facts import MAKERS, Facts, document_facts
from timeline.resolve.forms import form
from timeline.resolve.joining import Joined, Near, ground
from timeline.resolve.naming import Unit, by_place
from timeline.resolve.papers import COLOUR, EACH_DAY_ITS_OWN, PERSON, Paper, paper, points

NAMED_ALONE = frozenset(
    ("report", "policy", "contract", "notice")
)  # families whose equal names are one document
_ADJECTIVES = re.compile(r"\b(an? [a-z]\w+(?: [a-z]\w+)?) $", re.IGNORECASE)


def join_by_keys(documents: Documents) -> None:
    """Join the documents of one maker, date or name; persons and bodies are joined before."""
    documents.by_key(documents.number_keys, "same-number", "the same number")
    documents.by_key(documents.maker_keys, "same-maker", "the same maker, and nothing sets them apart")
    documents.by_key(documents.date_keys, "same-date", "the same date and kind, and nothing sets them apart")
    documents.by_key(documents.name_keys, "same-name", "the same name")
    documents.by_key(documents.topic_keys, "same-topic", "of the same kind and of the same thing")
    documents.by_key(
        documents.edition_keys, "same-edition", "the same stage of what one maker made, named in both"
    )


def moment(reading: str) -> When | None:
    """The date that a sign gives a document, if it is one."""
    try:
        return parse(reading)
    except WrongTerms:
        return None


class Documents:
    """The documents of a case while they are being joined."""

    def __init__(self, joined: Joined, extractions: Sequence[Extraction]) -> None:
        self.joined = joined
        self.texts = {extraction.text.source.path: extraction.text for extraction in extractions}
        self.facts = document_facts(extractions)
        self.indexes = [index for index, unit in enumerate(joined.units) if unit.kind is Kind.DOCUMENT]
        self.places = by_place(joined.units)
        self.makers = self._makers()
        self.posts = self._posts()
        self.fuller = self._fuller()
        self.papers = {index: self._paper(joined.units[index]) for index in self.indexes}
        self.making = frozenset(m for p in self.papers.values() for m in (*p.makers, *p.givers))
        self.named_in = self._named_in()
        self.contested: list[Near] = []  # pointing names that may mean either of two
        self._known: dict[int, Paper] = {}
        self.of_source = grouped((joined.units[index].source, index) for index in self.indexes)
        self.pointing = {
            i: points(self.texts.get(joined.units[i].source), joined.units[i].quote) for i in self.indexes
        }

    def maker(self, index: int) -> str:
        """The id under which a body, person or post is known as a maker."""
        person = self.joined.units[index].kind is Kind.PERSON
        return f"{PERSON if person else ''}{self.joined.root(index)}"

    def _makers(self) -> dict[tuple[str, ...], str]:
        """Bodies and persons by each of their names, unless two share it."""
        found = grouped(
            (unit.form, self.maker(index))
            for index, unit in enumerate(self.joined.units)
            if unit.kind in MAKERS and unit.form
        )
        return {name: ids[0] for name, ids in found.items() if len(frozenset(ids)) == 1}

    def _paper(self, unit: Unit) -> Paper:
        signed = [self._maker(sign.quote, sign.reading) for sign in unit.signs("maker")]
        facts = [self.facts.get(naming.quote, Facts()) for naming in unit.namings]
        makers = [self.maker(self.places[place]) for fact in facts for place in fact.makers]
        givers = [self.maker(self.places[place]) for fact in facts for place in fact.givers]
        dates = [date for sign in unit.signs("date") if (date := moment(sign.reading))]
        beside = [date for fact in facts for date in fact.dates]
        told = [date for fact in facts for date in fact.told]
        place = self.texts.get(unit.source), unit.quote
        found = paper(unit.words, self.makers, (*signed, *makers), (*dates, *beside), told, place)
        fuller = frozenset(self.fuller.get(maker, maker) for maker in found.makers)
        posts = (post for maker in fuller for post in self.posts.get(maker, ()))
        return replace(found, makers=fuller, givers=frozenset((*givers, *posts)))

    def _named_in(self) -> Mapping[str, frozenset[str]]:
        """The bodies, persons and posts that each source names."""
        found: dict[str, set[str]] = defaultdict(set)
        for index, unit in enumerate(self.joined.units):
            if unit.kind in (*MAKERS, Kind.POST):
                root = self.maker(index)
                found[unit.source].add(self.fuller.get(root, root))
        return defaultdict(frozenset, {source: frozenset(roots) for source, roots in found.items()})

    def _posts(self) -> dict[str, list[str]]:
        """The posts that stand beside the names of people."""
        found: dict[str, list[str]] = defaultdict(list)
        for index, unit in enumerate(self.joined.units):
            if unit.kind is Kind.PERSON:
                at = (self.places.get((sign.quote, Kind.POST)) for sign in unit.signs("post"))
                found[self.maker(index)] += [self.maker(post) for post in at if post is not None]
        return found

    def _fuller(self) -> dict[str, str]:
        """ "Tidewell", whose report it is, as the only body whose longer name begins so."""
        longer: dict[str, dict[str, None]] = defaultdict(dict)
        short: dict[str, str] = {}
        for name, root in self.makers.items():
            if not root.startswith(PERSON):
                if len(name) > 1:
                    longer[name[0]][root] = None
                elif name[0] not in GENERIC:
                    short[name[0]] = root
        return {root: next(iter(longer[word])) for word, root in short.items() if len(longer[word]) == 1}

    def _maker(self, quote: Quote, reading: str) -> str:
        """The maker that a sign names, as an entity, or by its words."""
        for kind in MAKERS[::-1]:
            if (quote, kind) in self.places:
                return self.maker(self.places[quote, kind])
        return self.makers.get(form(reading), " ".join(form(reading)))

    def known(self, index: int) -> Paper:
        """What all names joined so far say of a document."""
        root = self.joined.root(index)
        if root not in self._known:
            papers = (self.papers[member] for member in self.joined.indexes(root) if member in self.papers)
            self._known[root] = reduce(Paper.with_, papers)
        return self._known[root]

    def join(self, one: int, other: int, ground: Ground) -> bool:
        """Join two names; what is known of either is known of both."""
        both = self.known(one).with_(self.known(other))
        if not self.joined.join(one, other, ground):
            return False
        self._known[self.joined.root(one)] = both
        return True

    def maker_keys(self, index: int) -> Sequence[str]:
        """Names are compared under each of their makers."""
        return sorted(self.papers[index].makers | self.papers[index].givers)

    def date_keys(self, index: int) -> Sequence[str]:
        """Names are compared under their date and kind."""
        known = self.papers[index]
        whole = {f"{date.edtf} {kind}" for date in (*known.dates, *known.told) for kind in known.specific}
        families = (known.family or {"report"}) - EACH_DAY_ITS_OWN
        days = {f"{date.edtf} {kind}" for date in known.dates if date.is_day for kind in families}
        return sorted(whole | days)

    def number_keys(self, index: int) -> Sequence[str]:
        """Names are compared under each number that they bear."""
        return sorted(" ".join(number) for number in self.papers[index].edition.numbers)

    def topic_keys(self, index: int) -> Sequence[str]:
        """A pointing name with a kind is compared under what it is of: "south yard audit"."""
        known = self.papers[index]
        telling = self.pointing[index] and not known.plural
        if telling and len(known.edition.places) > 1 and not known.specific:
            return [f"{kind} of {' '.join(sorted(known.edition.places))}" for kind in sorted(known.family)]
        topics = [" ".join(topic) for topic in known.edition.topics if len(topic) > 1]
        return sorted(f"{kind} of {topic}" for topic in topics for kind in known.specific) if telling else ()

    def edition_keys(self, index: int) -> Sequence[str]:
        """A pointing name that tells a stage is compared under it and each maker whom its source names."""
        known = self.known(index)
        stages = sorted(known.edition.of("stage")) if self.pointing[index] and not known.plural else ()
        makers = sorted(known.makers | known.givers or self._makers_in(self.joined.units[index].source))
        families = sorted(known.family or ("report",))
        return [f"{stage} {family} {maker}" for stage in stages for family in families for maker in makers]

    def _makers_in(self, source: str) -> frozenset[str]:
        """The makers of any paper of the case whom a source names."""
        return self.making & self.named_in[source]

    def name_keys(self, index: int) -> Sequence[str]:
        """Equal names are compared where a name of that sort stands for one document."""
        words, known = self.joined.units[index].form, self.papers[index]
        if phrase := self._phrase(index):
            return [phrase]
        alone = known.family <= NAMED_ALONE and not known.plural
        telling = known.specific | known.own
        return [" ".join(words)] if alone and telling and len(words) > 1 and not self._loose(index) else ()

    def _phrase(self, index: int) -> str:
        """An unpointed name with the adjectives before it: "a damning inspection report", in one source."""
        quote = self.joined.units[index].quote
        if self.pointing[index] or quote.source not in self.texts:
            return ""
        before = _ADJECTIVES.search(self.texts[quote.source].body, max(0, quote.start - 60), quote.start)
        words = form(f"{before[1]} {quote.exact}" if before else quote.exact)
        telling = self.papers[index].specific and len(words) > 2 and words[0] in COLOUR
        return f"{quote.source}: {' '.join(words)}" if telling else ""

    def _loose(self, index: int) -> bool:
        """A name with "a" before it and no word of its own may be any such document."""
        known = self.papers[index]
        return not self.pointing[index] and len(known.specific | known.own) < 2 and not known.makers

    def by_key(self, keys: Callable[[int], Sequence[str]], rule: str, text: str) -> None:
        """Join the names under each key, the most telling first, each with the only one it fits."""
        groups = grouped((key, index) for index in self.indexes for key in keys(index))
        for key in sorted(groups):
            self._one_key(sorted(groups[key], key=self._telling), rule, text)

    def _telling(self, index: int) -> tuple[int, int]:
        """The names that say most come first."""
        known = self.papers[index]
        said = (
            8 * known.edition.is_telling
            + 4 * bool(known.dates or known.told)
            + 2 * bool(known.specific)
            + bool(known.own)
            + bool(known.makers)
        )
        return -said, index

    def _one_key(self, group: Sequence[int], rule: str, text: str) -> None:
        heads: list[int] = []
        for index in group:
            fits = self._fitting(index, heads)
            if len(fits) != 1 or not self._join(fits[0], index, rule, text):
                heads.append(index)

    def _fitting(self, index: int, others: Sequence[int]) -> tuple[int, ...]:
        mine = self.known(index)
        roots = self.joined.roots(others)
        fits = tuple(r for r in roots if mine.may_be(self.known(r)) and self.joined.may_join(r, index))
        return (self.joined.root(index),) if self.joined.root(index) in fits else fits

    def share_a_kind(self, one: int, other: int) -> bool:
        """Both names tell the same kind of document, and nothing sets the two apart."""
        mine, yours = self.known(one), self.known(other)
        return bool(mine.specific & yours.specific) and not mine.excludes(yours)

    def rivals(self) -> tuple[Near, ...]:
        """Names with a maker that fit several documents of that maker, joined with none."""
        found = [*self.contested]
        by_maker = grouped((maker, index) for index in self.indexes for maker in self.maker_keys(index))
        for index in self.indexes:
            alone = len(self.joined.indexes(index)) == 1 and self.papers[index].makers
            others = [i for maker in self.maker_keys(index) for i in by_maker[maker] if i != index]
            fits = self._fitting(index, others) if alone else ()
            if len(fits) > 1:
                found.append(Near(index, fits, "its maker has several documents that it can mean"))
        return tuple(found)

    def _join(self, one: int, other: int, rule: str, text: str) -> bool:
        return self.join(one, other, ground(rule, text, self.joined.units[one], self.joined.units[other]))
