"""Whole cases out of a few words: a folder of short documents, built, opened and asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from types import MappingProxyType
from typing import Any

from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.model.answer import Answer
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.narrative import narrate
from timeline.pipeline import build
from timeline.questions import QUESTIONS, Question, Term, name_of, pose, terms_of
from timeline.questions.terms import value_of
from timeline.views.json import answer_shape, document, event_shape, gap_shape, sentence_shape
from timeline.views.json_cards import entity_shapes

Papers = Mapping[str, str | bytes]

# questions of which no term is required, but one of these is
ONE_OF = MappingProxyType(
    {"tenures": ("post", "who"), "present": ("on", "event", "met"), "mentioned": ("of",)}
)


def laid(root: Path, papers: Papers, *, terms: str = "", corrections: str = "") -> Path:
    """A case folder of these documents, by their paths below sources/; what lies there already stays."""
    (root / "sources").mkdir(parents=True, exist_ok=True)
    (root / "case.toml").write_text(terms, encoding="utf-8")
    (root / "corrections.txt").write_text(corrections, encoding="utf-8")
    for path, words in papers.items():
        place = root / "sources" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(words if isinstance(words, bytes) else words.encode())
    return root


def built(root: Path) -> Case:
    """The case of a folder as it lies there now."""
    folder = find_case(root)
    build(folder, jobs=1)
    return open_case(folder)


def told(root: Path, papers: Papers | str, *, terms: str = "", corrections: str = "") -> Case:
    """A case of these documents; plain words are one source without a date in its name."""
    given = {"account.txt": papers} if isinstance(papers, str) else papers
    return built(laid(root, given, terms=terms, corrections=corrections))


def printed(case: Case) -> str:
    """All that `events`, `gaps` and `people --json` print, letter for letter."""
    events = [event_shape(case, event) for event in case.events()]
    gaps = [gap_shape(case, gap) for gap in case.gaps()]
    return document(events) + document(gaps) + document(entity_shapes(case, Kind.PERSON))


def story_of(case: Case) -> str:
    """All that `narrate --json` prints."""
    return document([sentence_shape(case, sentence) for sentence in narrate(case)])


def answers(case: Case) -> Iterator[Answer]:
    """Every question of the shelf, put with all that the case could fill its required terms with."""
    for question in QUESTIONS:
        for words in _calls(case, question):
            terms = {term.name: term for term in terms_of(question)}
            yield pose(case, question, {name: value_of(case, terms[name], word) for name, word in words})


def _calls(case: Case, question: Question) -> Iterator[tuple[tuple[str, str], ...]]:
    terms = terms_of(question)
    either = ONE_OF.get(name_of(question), ())
    required = [term for term in terms if term.required]
    for chosen in [[term] for term in terms if term.name in either] or [required]:
        fillings = [[(term.name, word) for word in _words_for(case, term)] for term in chosen]
        yield from product(*fillings)


def _words_for(case: Case, term: Term) -> list[str]:
    """What of the case a term may be filled with, a few of each."""
    if term.type is Entity:
        return [entity.id for entity in case.entities(*term.kinds)][:6]
    if term.type is str and term.name == "about":  # whatever sources name, an entity or not
        return [entity.id for entity in case.entities()][:6]
    if term.type is Event:
        return [event.id for event in case.events()][:4]
    if term.name == "source":
        telling = {quote.source for event in case.events() for quote in event.evidence}
        return [source.path for source in case.sources() if source.path in telling][:3]
    days = sorted({event.when.earliest for event in case.events() if event.when.is_day})
    return [day.isoformat() for day in days[:: max(1, len(days) - 1)]][:2]


def asked(case: Case) -> dict[str, Any]:
    """Every answer in its JSON by the command that asks for it."""
    return {a.reading.command: answer_shape(case, a) for a in answers(case) if a.reading}


def is_exact(case: Case, quote: Quote) -> bool:
    """Letter for letter what stands at its place."""
    return quote.exact != "" and case.text(quote.source).body[quote.start : quote.end] == quote.exact


def only(case: Case, kind: str = "", status: str = "") -> Event:
    """The one event of the case, of a kind and a status if they are named."""
    found = [e for e in case.events() if kind in ("", e.kind) and status in ("", e.status)]
    assert len(found) == 1, [(e.kind, e.status, e.title) for e in case.events()]
    return found[0]


def statuses(case: Case) -> list[tuple[str, str]]:
    """Kind and status of each event, in order of kind."""
    return sorted((event.kind, event.status) for event in case.events())


def people(case: Case) -> list[str]:
    """The names of the people of the case."""
    return [person.name for person in case.entities(Kind.PERSON)]


def own_words(text: str) -> str:
    """What the program says in its own voice: a sentence without all that stands between quotation marks."""
    return re.sub(r"“[^”]*”|\"[^\"]*\"", "", text)


def said(case: Case) -> Iterator[str]:
    """Every sentence that the program would print of the case: answers, findings, gaps and the story."""
    for answer in answers(case):
        yield answer.text
        yield from (finding.text for finding in answer.findings)
        yield from answer.caveats
    for gap in case.gaps():
        yield from (gap.explanation, gap.gravity)
    yield from (sentence.text for sentence in narrate(case))
