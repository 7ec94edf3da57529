"""The shapes of the program's JSON: one document, stable order, quotes exact.

Every function turns one noun into plain dictionaries, in the order in which the keys are printed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from timeline.model.when import EVER, NEVER, When
from timeline.views.names import name_of

if TYPE_CHECKING:
    from timeline.case import Case
    from timeline.model.answer import Answer, Finding, ReadAs, Searched
    from timeline.model.event import Event, Part
    from timeline.model.expression import Reading
    from timeline.model.gap import Gap
    from timeline.model.problem import Problem
    from timeline.model.source import Quote
    from timeline.narrative import Sentence

Json = dict[str, Any]

# What json leaves bare although a terminal would act on it; escaped, it decodes to the same text.
_ACTS = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def document(value: Any) -> str:
    """One JSON document with its final newline."""
    return _inert(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def line(value: Any) -> str:
    """One JSON value on one line."""
    return _inert(json.dumps(value, ensure_ascii=False)) + "\n"


def _inert(text: str) -> str:
    """JSON that decodes to the same, without a letter that a terminal would obey."""
    return _ACTS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def when_shape(when: When) -> Json:
    """A moment: EDTF, its two days, how it was come by, and its time of day where known."""
    shape: Json = {
        "edtf": when.edtf,
        "earliest": _day(when.earliest),
        "latest": _day(when.latest),
        "reason": when.reason,
    }
    return shape | {"time": when.time} if when.time else shape


def optional_when(when: When | None) -> Json | None:
    """A moment, or null where there is none to speak of."""
    return None if when is None else when_shape(when)


def evidence_shape(case: Case, quote: Quote) -> Json:
    """Exact words with their place, page and day of writing."""
    return {
        "source": quote.source,
        "start": quote.start,
        "end": quote.end,
        "quote": quote.exact,
        "page": case.page_of(quote),
        "written": when_shape(case.written_of(quote)),
    }


def evidence_shapes(case: Case, quotes: Iterable[Quote]) -> list[Json]:
    """The evidence of one item, in its own order."""
    return [evidence_shape(case, quote) for quote in quotes]


def named_shape(case: Case, entity: str) -> Json:
    """An entity as a pair of id and name."""
    return {"id": entity, "name": name_of(case, entity)}


def part_shape(part: Part) -> Json:
    """Who took which part, and the words for it."""
    return {"role": part.role, "id": part.id, "name": part.name, "as": part.words}


def event_shape(case: Case, event: Event) -> Json:
    """An event as `events --json` lists it; `derived` stands there where only a copy tells of it."""
    shape: Json = {
        "id": event.id,
        "kind": event.kind,
        "title": event.title,
        "when": when_shape(event.when),
        "until": optional_when(event.until),
        "status": event.status,
        "parts": [part_shape(part) for part in event.parts],
        "about": [named_shape(case, entity) for entity in event.about],
        "origins": event.origins,
        "evidence": evidence_shapes(case, event.evidence),
    }
    return shape | {"derived": event.derived} if event.derived else shape


def gap_shape(case: Case, gap: Gap) -> Json:
    """A gap as `gaps --json` lists it."""
    return {
        "id": gap.id,
        "kind": gap.kind,
        "about": named_shape(case, gap.about) if gap.about else None,
        "from": when_shape(gap.start),
        "to": optional_when(gap.end),
        "days": None if gap.days is None else list(gap.days),
        "status": gap.status,
        "explanation": gap.explanation,
        "evidence": evidence_shapes(case, gap.evidence),
        "gravity": gap.gravity,
    }


def answer_shape(case: Case, answer: Answer) -> Json:
    """An answer with its reading, its findings and what was searched."""
    return {
        "question": answer.question,
        "reading": _reading_shape(answer.reading),
        "status": answer.status,
        "answer": answer.text,
        "findings": [finding_shape(case, finding) for finding in answer.findings],
        "searched": searched_shape(answer.searched),
        "caveats": list(answer.caveats),
    }


def finding_shape(case: Case, finding: Finding) -> Json:
    """One sentence with its value and its evidence; `ladder` stands there where acts lie below it."""
    shape: Json = {
        "text": finding.text,
        "value": plain(case, finding.value),
        "id": finding.id,
        "name": finding.name,
        "when": optional_when(finding.when),
        "until": optional_when(finding.until),
        "certainty": finding.certainty,
        "evidence": evidence_shapes(case, finding.evidence),
    }
    rungs = [finding_shape(case, rung) for rung in finding.ladder]
    return shape | {"ladder": rungs} if rungs else shape


def searched_shape(searched: Searched) -> Json:
    """What was looked through."""
    return {
        "sources": searched.sources,
        "from": searched.start,
        "to": searched.end,
        "series": list(searched.series),
    }


def plain(case: Case, value: Any) -> Any:
    """A finding's value as JSON: our nouns inside it take their shapes."""
    if isinstance(value, When):
        return when_shape(value)
    if isinstance(value, Mapping):
        return {str(key): plain(case, part) for key, part in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(case, part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def sentence_shape(case: Case, sentence: Sentence) -> Json:
    """A sentence of the narrative."""
    return {
        "text": sentence.text,
        "event": sentence.event.id,
        "evidence": evidence_shapes(case, sentence.evidence),
    }


def hit_shape(case: Case, quote: Quote) -> Json:
    """A place that a search found."""
    return {
        "source": quote.source,
        "start": quote.start,
        "end": quote.end,
        "quote": quote.exact,
        "line": case.line_of(quote),
    }


def problem_shape(problem: Problem) -> Json:
    """A problem as `check --json` lists it."""
    return {
        "where": problem.where,
        "message": problem.message,
        "grade": problem.grade.name.lower(),
        "code": problem.code,
    }


def date_shape(reading: Reading) -> Json:
    """A date expression as it is read in its place."""
    when = reading.when or When()
    return {
        "start": reading.start,
        "end": reading.end,
        "text": reading.text,
        "type": reading.type,
        "value": reading.value,
        "mod": reading.mod,
        "edtf": when.edtf or None,
        "earliest": _day(when.earliest),
        "latest": _day(when.latest),
        "anchor": reading.anchor,
        "reason": reading.reason,
    }


def date_shapes(reading: Reading) -> list[Json]:
    """A date expression; words that share a year one by one, each with the span that they make."""
    if not reading.pieces:
        return [date_shape(reading)]
    span = (reading.when or When()).edtf or None
    return [{**date_shape(piece), "span": span} for piece in reading.pieces]


def _reading_shape(reading: ReadAs | None) -> Json | None:
    if reading is None:
        return None
    return {"query": reading.query, "args": dict(reading.args), "command": reading.command}


def _day(day: date) -> str | None:
    return None if day in (EVER, NEVER) else day.isoformat()
