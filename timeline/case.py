"""A case as it was built: frozen look-ups over its store.

Nothing is held that was not asked for. Names are found as people say them; what fits two equally
is said to, and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from timeline.errors import AmbiguousName, UnknownName
from timeline.folder import Folder, find_case
from timeline.model.answer import Searched
from timeline.model.conflict import Conflict, Ruling
from timeline.model.entity import Doubt, Entity, Tenure
from timeline.model.event import Event, Outline
from timeline.model.expression import Reading
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.message import AbsentMail, Copies, Thread
from timeline.model.problem import Problem
from timeline.model.source import Quote, Source, Text
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.store import Form, Store
from timeline.store.forms import folded, telling_words, tidy

T = TypeVar("T")

CASE_FILE = "case.db"
NEAR_ENOUGH = 60.0  # of 100: below it a name is no likeness but chance
NEAREST = 5
SET_APART = frozenset({"paragraph", "heading", "list item", "speaker"})

_BLANK_LINE = re.compile(r"\n\s*\n")


def open_case(path: str | Path | Folder | None = None) -> Case:
    """The case of a folder as it was last built; NotBuilt where it never was."""
    folder = path if isinstance(path, Folder) else find_case(Path(path) if path is not None else None)
    return Case(Store(folder.derived / CASE_FILE))


class Case:
    """A whole case, resolved and frozen; every look-up goes to the store and decodes its answer."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.terms: Terms = store.terms()
        self.as_of: When = store.as_of()
        self.title: str = self.terms.title

    def sources(self) -> tuple[Source, ...]:
        """Every source of the case, by path."""
        return self.store.sources()

    def source(self, path: str) -> Source:
        """The source of a path, or of the end of one if it is the only one."""
        found = self.store.sources(path) or self._ending(path)
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousName(path, [source.path for source in found])
        raise UnknownName(path, nearest(path, [(source.path, source.path) for source in self.sources()]))

    def text(self, path: str) -> Text:
        """The words of a source, with places in them."""
        try:
            return self.store.text(path)
        except KeyError:
            return self.store.text(self.source(path).path)

    def readings(self, path: str) -> tuple[Reading, ...]:
        """The dates of a source, each as it is read in its place."""
        return self.store.readings(self.source(path).path)

    def readings_in(self, quote: Quote) -> tuple[Reading, ...]:
        """The dates that begin within a quote, each as it is read in its place."""
        return tuple(one for one in self.readings(quote.source) if quote.start <= one.start < quote.end)

    def entities(self, *kinds: Kind) -> tuple[Entity, ...]:
        """The people, posts, documents, ... of the case, of some kinds or all."""
        return self.store.entities(*kinds)

    def entity(self, id: str) -> Entity:
        """The entity of an id."""
        found = self.store.entity(id)
        if found is None:
            raise UnknownName(id, self.near(id.rpartition("/")[2].replace("-", " ")))
        return found

    def find(self, name: str, *kinds: Kind) -> Entity:
        """The one entity that a name means, however it is said; UnknownName if none or not one."""
        for fits in self._fits(name):
            fitting = [fit for fit in fits if not kinds or fit.kind in kinds]
            best = [fit for fit in fitting if fit.main] or fitting
            if len(best) == 1:
                return self.entity(best[0].id)
            if best:
                raise AmbiguousName(name, [f"{self.entity(fit.id).name} ({fit.id})" for fit in best])
        raise UnknownName(name, self.near(name, *kinds))

    def near(self, name: str, *kinds: Kind) -> tuple[str, ...]:
        """The names of the case that are most like a name, the likest first."""
        known = [*self.store.forms("folded"), *self.store.forms("tail")]
        forms = [form for form in known if not kinds or form.kind in kinds]
        likest = nearest(folded(name), [(form.words, form.id) for form in forms])
        return tuple(dict.fromkeys(self.entity(id).name for id in likest))[:NEAREST]

    def events(
        self,
        *,
        about: str | None = None,
        who: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        start: When | None = None,
        end: When | None = None,
    ) -> tuple[Event, ...]:
        """Events that fit all that is given, chronologically.

        `about` takes documents and matters, those that are subject or attached too; `who` takes
        any part. What may overlap the period from `start` to `end` fits it; the undated fits none.
        """
        return self.store.events(about=about, who=who, kind=kind, status=status, start=start, end=end)

    def outlines(self) -> Iterator[Outline]:
        """Every event without its words, for what goes over all of them."""
        return self.store.outlines()

    def event(self, id: str) -> Event:
        """The event of an id."""
        return _known(id, self.store.event(id))

    def absent(self) -> tuple[AbsentMail, ...]:
        """The messages and attachments that sources show to have been and that none of them holds."""
        return self.store.absent()

    def thread(self, path: str) -> Thread | None:
        """The mails that answer one another, of which a source is one."""
        return next((thread for thread in self.store.threads() if path in thread.sources), None)

    def copies(self, path: str = "") -> tuple[Copies, ...]:
        """The sources that go back to one origin: all groups of them, or that of a source."""
        return tuple(group for group in self.store.copies() if not path or path in group.sources)

    def conflicts(self) -> tuple[Conflict, ...]:
        """The passages that cannot all be true, each set as small as it can be."""
        return self.store.conflicts()

    def rulings(self) -> tuple[Ruling, ...]:
        """What the investigator ruled of passages that cannot all be true."""
        return self.store.rulings()

    def gaps(self, *, kind: str | None = None, about: str | None = None) -> tuple[Gap, ...]:
        """The gaps that the build found, the gravest first."""
        return self.store.gaps(kind=kind, about=about)

    def gap(self, id: str) -> Gap:
        """The gap of an id."""
        return _known(id, self.store.gap(id))

    def tenures(
        self, *, post: str | None = None, person: str | None = None, at: When | None = None
    ) -> tuple[Tenure, ...]:
        """Tenures of a post or a person; with `at` those that may have held at some day of it."""
        return self.store.tenures(post=post, person=person, at=at)

    def doubts(self) -> tuple[Doubt, ...]:
        """What only the investigator can settle."""
        return self.store.doubts()

    def problems(self) -> tuple[Problem, ...]:
        """Faults of the sources and the case file that the build met."""
        return self.store.problems()

    def searched(self) -> Searched:
        """What was looked through: an absence in this case is an absence there."""
        return self.store.searched()

    def page_of(self, quote: Quote) -> int | None:
        """The page on which a quote begins, where its source has pages."""
        return self.text(quote.source).page_of(quote.start)

    def line_of(self, quote: Quote) -> int:
        """The line of the source's text in which a quote begins, counting from one."""
        return self.text(quote.source).line_of(quote.start)

    def written_of(self, quote: Quote) -> When:
        """When the words of a quote were set down."""
        return self.text(quote.source).source.written

    def surroundings(self, quote: Quote, before: int = 80, after: int = 80) -> tuple[str, str, str]:
        """A quote between the words around it: whole words, of its own paragraph or row only."""
        text = self.text(quote.source)
        low, high = _bounds(text, quote)
        lead = _lead(text.body, max(low, quote.start - before), quote.start)
        return lead, quote.exact, _rest(text.body, quote.end, min(high, quote.end + after))

    def search(self, words: str, limit: int = 50) -> tuple[Quote, ...]:
        """The lines that hold all the words; words in double quotes stand together."""
        return self.store.search(words, limit)

    def quotes(self) -> Iterator[Quote]:
        """Every quote that the case rests on, as often as it is used."""
        return self.store.quotes()

    def item(self, id: str) -> Event | Gap | Entity | Source:
        """Whatever has that id: an event, a gap, an entity or a source."""
        room = id.partition("/")[0]
        if room == "event":
            return self.event(id)
        if room == "gap":
            return self.gap(id)
        found = self.store.entity(id)
        return found if found is not None else self.source(id)

    def _ending(self, path: str) -> tuple[Source, ...]:
        return tuple(source for source in self.sources() if source.path.endswith("/" + path))

    def _fits(self, name: str) -> Iterator[tuple[Form, ...]]:
        """What a name may mean, the closest way of meaning it first."""
        form = folded(name)
        yield self.store.named("id", tidy(name))
        yield self.store.named("exact", tidy(name))
        yield self.store.named("folded", form)
        yield self.store.named("tail", form)
        together = self._with_words(form)
        yield tuple(fit for fit in together if self._in_one_name(fit.id, form))
        yield together

    def _with_words(self, form: str) -> tuple[Form, ...]:
        """The entities among whose names all the telling words occur."""
        words = telling_words(form)
        if not words:
            return ()
        found = [{fit.id: fit for fit in self.store.named("word", word)} for word in words]
        shared = [id for id in found[0] if all(id in fits for fits in found)]
        return tuple(replace(found[0][id], main=all(fits[id].main for fits in found)) for id in shared)

    def _in_one_name(self, id: str, form: str) -> bool:
        words = frozenset(telling_words(form))
        return any(words <= frozenset(folded(name.words).split()) for name in self.entity(id).names)


def nearest(words: str, choices: Sequence[tuple[str, str]]) -> list[str]:
    """What the choices most like some words stand for, the likest first."""
    from rapidfuzz import fuzz, process  # heavy, and only wanted where a name is not found

    found = process.extract(
        words, [form for form, _ in choices], scorer=fuzz.WRatio, limit=4 * NEAREST, score_cutoff=NEAR_ENOUGH
    )
    likest = sorted((-score, choices[place]) for _, score, place in found)
    return list(dict.fromkeys(meant for _, (_, meant) in likest))


def _known(id: str, found: T | None) -> T:
    if found is None:
        raise UnknownName(id)
    return found


def _bounds(text: Text, quote: Quote) -> tuple[int, int]:
    """The paragraph or row that holds a quote, else the blank lines around it."""
    pieces = [(row.start, row.end) for row in text.rows]
    pieces += [(mark.start, mark.end) for mark in text.marks if mark.kind in SET_APART]
    holding = [
        (end - start, start, end) for start, end in pieces if start <= quote.start and quote.end <= end
    ]
    if holding:
        return min(holding)[1:]
    above = [blank.end() for blank in _BLANK_LINE.finditer(text.body, 0, quote.start)]
    below = _BLANK_LINE.search(text.body, quote.end)
    return above[-1] if above else 0, below.start() if below else len(text.body)


def _lead(body: str, start: int, end: int) -> str:
    """A slice that begins with a whole word."""
    cut = start > 0 and not body[start - 1].isspace()
    return re.sub(r"^\S+", "", body[start:end]) if cut else body[start:end]


def _rest(body: str, start: int, end: int) -> str:
    """A slice that ends with a whole word."""
    cut = end < len(body) and not body[end].isspace()
    return re.sub(r"\S+$", "", body[start:end]) if cut else body[start:end]
