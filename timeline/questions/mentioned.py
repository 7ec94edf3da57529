"""In which sources something is named, and what one source names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.phrase import named
from timeline.model.source import Quote, Source
from timeline.model.when import When
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.terms import Subject
from timeline.questions.wording import capital, listing, many, the

SHOWN = 12  # sources or names told in the paragraph itself; the findings hold all
MOST = 10_000  # places at which words are looked for
QUOTES = 3  # passages of one source that a finding carries
KINDS = ("people", "organisations", "posts", "documents", "events")


def mentioned(
    case: Case,
    *,
    of: Subject | None = None,
    phrase: str | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
    kind: str | None = None,
) -> Answer:
    """
    The sources that name someone or something, the earliest first, each with its passages.

    `phrase`: instead of a name, words that stand in the sources; `kind`: only sources of this
    kind, as email, letter or minutes. Copies of a document are left out.
    """
    if of is None and not phrase:
        raise WrongTerms("'mentioned' wants --of or --phrase", hint="for example: --phrase survey")
    quotes = _of(case, of) if of else case.search(f'"{phrase}"', MOST)
    by: defaultdict[str, list[Quote]] = defaultdict(list)
    for quote in sorted(dict.fromkeys(quotes)):
        if not any(quote.start < other.end for other in by[quote.source][-1:]):
            by[quote.source].append(quote)
    found = [(case.source(path), places) for path, places in by.items()]
    found = [pair for pair in found if kind is None or pair[0].kind == kind]
    found = [pair for pair in found if not pair[0].copy_of and in_time(pair[0].written, on, after, before)]
    found.sort(key=lambda pair: (pair[0].written.sort_key, pair[0].path))
    what, limit = the(of) if of else f"“{phrase}”", f" {span(after, before)}".rstrip()
    noun = ("set of minutes", "sets of minutes") if kind == "minutes" else (kind or "source", "")
    limit = f" in sources of {named(on)}" if on else limit
    if not found:
        return answer(case, f"No {noun[0]} names {what}{limit}. {looked(case)}", ())
    findings = [_in_source(source, places) for source, places in found]
    passages = sum(len(places) for _, places in found)
    paths = [source.path.removeprefix("sources/") for source, _ in found[:SHOWN]]
    more = len(found) - SHOWN
    told = listing([*paths, f"{more} more"] if more > 0 else paths)
    several = f"{many(len(found), *noun)}{limit}, in {many(passages, 'passage')}{_first(found)}"
    text = f"{capital(what)} is named in {several}: {told}."
    return answer(case, text, findings, ())


def _first(found: list[tuple[Source, list[Quote]]]) -> str:
    """The earliest source with a day, by when it was written."""
    dated = [source.written for source, _ in found if source.written.is_day]
    return f", the earliest of {named(dated[0])}" if dated else ""


def _of(case: Case, entity: Entity) -> Iterator[Quote]:
    """The passages that joined its names, and those in which it takes part in something."""
    yield from (quote for name in entity.names for quote in name.quotes)
    for words in dict.fromkeys(name.words for name in entity.names if " " in name.words):
        yield from _standing(case, words)
    for event in (*case.events(who=entity.id), *case.events(about=entity.id)):
        yield from (part.quote for part in event.parts if part.id == entity.id)


def _standing(case: Case, words: str) -> Iterator[Quote]:
    """Where words stand letter for letter, whatever they were read as."""
    named = re.compile(rf"\b{re.escape(words)}\b")
    for line in case.search(f'"{words}"', MOST):
        text = case.text(line.source)
        for match in named.finditer(line.exact):
            yield text.quote(line.start + match.start(), line.start + match.end())


def _in_source(source: Source, places: list[Quote]) -> Finding:
    when = f", {named(source.written)}" if not source.written.is_open else ", undated"
    return Finding(
        f"{source.path}{when}: {many(len(places), 'passage')}.",
        tuple(places[:QUOTES]),
        "documented",
        {"source": source.path, "n": len(places)},
        name=source.path,
        when=None if source.written.is_open else source.written,
    )


def inside(case: Case, *, source: str, what: str = "people") -> Answer:
    """
    Who and what one source names; `what`: people, organisations, posts, documents or events.

    The source is given by its path or the end of it.
    """
    if what not in KINDS:
        raise WrongTerms(f"--what knows no {what!r}", hint=f"one of {', '.join(KINDS)}")
    held = case.source(source)
    findings = list(_events(case, held.path) if what == "events" else _names(case, held.path, what))
    if not findings:
        return answer(case, f"{held.path} names no {what}, as it was read. {looked(case)}", ())
    names = [finding.name or "" for finding in findings]
    more = len(names) - SHOWN
    told = listing([*names[:SHOWN], f"{more} more"] if more > 0 else names)
    count = many(len(findings), *NOUNS[KINDS.index(what)])
    return answer(case, f"{count} named in {held.path}: {told}.", findings, ())


NOUNS = (
    ("person", "people"), ("organisation", ""), ("post", ""), ("document", ""), ("event", ""),
)  # fmt: skip
OF_KIND = (Kind.PERSON, Kind.ORGANISATION, Kind.POST, Kind.DOCUMENT)


def _names(case: Case, path: str, kind: str) -> Iterator[Finding]:
    """Everything of a kind that a source names, in the order of the page."""
    found: list[tuple[int, Entity, tuple[Quote, ...]]] = []
    for entity in case.entities(OF_KIND[KINDS.index(kind)]):
        places = sorted(quote for quote in _of(case, entity) if quote.source == path)
        if places:
            found.append((places[0].start, entity, tuple(dict.fromkeys(places))))
    for _, entity, quotes in sorted(found, key=lambda one: (one[0], one[1].id)):
        words = many(len(quotes), "passage")
        yield Finding(
            f"{capital(the(entity))}, in {words}.",
            quotes[:QUOTES],
            "documented",
            None,
            entity.id,
            entity.name,
        )


def _events(case: Case, path: str) -> Iterator[Finding]:
    for event in case.events():
        own = tuple(quote for quote in event.evidence if quote.source == path)
        if own:
            when = "" if event.when.is_open else f"{named(event.when)}: "
            text = f"{capital(when)}{event.title.rstrip('.')}."
            yield Finding(text, own[:QUOTES], "documented", None, event.id, event.title, event.when)
