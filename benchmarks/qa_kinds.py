"""From the kind of a question and its parameters to a command, and from its answer to plain values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from timeline.case import Case
from timeline.checks import checked
from timeline.dates import read
from timeline.dates.edtf import parse
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.when import EVER, NEVER, When
from timeline.questions.attended import attended
from timeline.questions.cadence import cadence, days_of, rhythms
from timeline.questions.course import timeline
from timeline.questions.holder import holder
from timeline.questions.missing import missing
from timeline.questions.names import names
from timeline.questions.present import THERE, present
from timeline.questions.series import series
from timeline.questions.unlisted import unlisted

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEVERAL = re.compile(r"\s*;\s*")
HEADED = re.compile(r"(?im)^message-id:\s*(<[^<>]+>)")


@dataclass(frozen=True, slots=True)
class Question:
    """A question as its file has it, without the answer."""

    id: str
    kind: str
    words: str
    params: dict[str, Any]
    match: str
    judged: frozenset[str] = frozenset()  # the documents in which somebody judged for the case

    @property
    def quoted(self) -> list[str]:
        """The words that it sets in quotation marks."""
        return re.findall(r'"([^"]+)"', self.words)

    @property
    def days(self) -> list[date]:
        """The days that it names."""
        told = [one.when for one in read(self.words) if one.when and not one.when.is_open]
        return [
            day
            for when in told
            for day in ((when.earliest,) if when.is_day else (when.earliest, when.latest))
        ]


def presence(case: Case, question: Question) -> list[str]:
    """`query present --on DAY`: whoever is listed as there, by account where accounts are asked for."""
    answer = present(case, on=parse(question.params["date"]))
    there = [f for f in answer.findings if f.value and f.value["status"] in THERE]
    by_account = "handle" in question.words.lower()
    found = [f.value.get("account", "").lstrip("@") if by_account else _as_listed(f) for f in there]
    return sorted({name for name in found if name})


def _as_listed(finding: Finding) -> str:
    """The name in the words of the list."""
    return " ".join(finding.evidence[0].exact.split())


def attendance(case: Case, question: Question) -> dict[str, Any]:
    """`query attended --who PERSON`: the first day, the last, and how many days."""
    answer = attended(case, who=case.find(question.params["person"]))
    days = [
        day.earliest.isoformat()
        for f in answer.findings
        if f.value["status"] in THERE
        and _file(f.evidence[0].source) not in question.judged
        and (day := f.when)
        and day.is_day
    ]
    days = sorted(set(days))
    return {"first": days[0], "last": days[-1], "n": len(days)}


def nobody_listed(case: Case, question: Question) -> list[str]:
    """`query unlisted --account`: the minutes in which nobody is listed by account."""
    found = [_file(finding.value["source"]) for finding in unlisted(case, account=True).findings]
    return [name for name in found if name not in question.judged]


def _file(source: str) -> str:
    return source.removeprefix("sources/")


def breaks(case: Case, question: Question) -> list[dict[str, Any]]:
    """`query cadence --longer DAYS`: the breaks with the days on either side."""
    longer = int(question.params["min_days"]) - 1 if "min_days" in question.params else None
    longer = longer or int(days_of(question.params["cadence"]))
    found = cadence(case, longer=longer).findings
    return [{key: f.value[key] for key in ("after", "before", "days")} for f in found]


def rhythm(case: Case, question: Question) -> list[Any]:
    """The breaks of a declared rhythm; without one, the days that are not the day of the week named."""
    if "cadence" in question.params:
        return list(breaks(case, question))
    named = next((place for place, day in enumerate(WEEKDAYS) if day in question.words.lower()), None)
    return [day.isoformat() for day in _meeting_days(case) if day.weekday() != named]


def _meeting_days(case: Case) -> list[date]:
    return sorted({day for one in rhythms(case, 1) for day, _ in one.days})


def extent(case: Case, question: Question) -> dict[str, Any]:
    """First, last and number: of the days of minutes, or of what has the quoted words in its title."""
    if question.quoted:
        found = [e for e in case.events() if e.when.is_day and _titled(e, question.quoted[0])]
        days = sorted(event.when.earliest for event in found for _ in _rows(event))
        return {"n": len(days), "first": days[0].isoformat(), "last": days[-1].isoformat()}
    found = max((f.value for f in series(case).findings), key=lambda value: value["n"])
    return {key: found[key] for key in ("n", "first", "last")}


def _titled(event: Event, words: str) -> bool:
    return words.lower() in event.title.lower()


def _rows(event: Event) -> Iterable[object]:
    """Each row that tells an event counts once."""
    return dict.fromkeys((quote.source, quote.start) for quote in event.evidence)


def who_when(case: Case, question: Question) -> dict[str, str]:
    """`events --json`: for everyone the first day of what has the quoted words in its title."""
    first: dict[str, str] = {}
    for event in case.events():
        if event.when.is_day and _titled(event, question.quoted[0]):
            for part in event.parts:
                if part.role in ("sender", "recipient", "copied"):
                    first.setdefault(case.entity(part.id).name, event.when.earliest.isoformat())
    return first


def bad_dates(case: Case, _: Question) -> int:
    """`check --json`: the rows whose date cannot be used."""
    return sum(problem.code in ("bad-date", "no-date") for problem in checked(case))


def out_of_range(case: Case, question: Question) -> list[str]:
    """`events --json`: the rows before the first or after the last day named, by their first cell."""
    start, end = question.days[:2]
    found = [e for e in case.events() if e.when.is_day and not start <= e.when.earliest <= end]
    return [quote.exact.split(",", 1)[0] for event in found for quote in event.evidence]


def named_alike(case: Case, question: Question) -> dict[str, list[str]]:
    """`query names --of NAME`: every form under which someone occurs."""
    return {name: _forms(case, case.find(name, Kind.PERSON)) for name in question.quoted}


def _forms(case: Case, who: Entity) -> list[str]:
    return sorted(
        {name.words for name in who.names} | {f.name or "" for f in names(case, of=who).findings} - {""}
    )


def copies(case: Case, _: Question) -> dict[str, int]:
    """`events --kind email --json` and `check --json`: mails by the ids of their headers, and the copies."""
    headers = (quote.exact for event in case.events(kind="email") for quote in event.evidence)
    unique = len({found for words in headers for found in HEADED.findall(words)})
    repeated = [p.message for p in case.problems() if p.code == "copies"]
    return {"raw": unique + sum(int(re.findall(r"\d+", words)[0]) for words in repeated), "unique": unique}


def missing_messages(case: Case, question: Question) -> list[str]:
    """`query missing`: the messages that are not held, by their ids; those answered, if it asks for them."""
    answered = "in-reply-to" in question.words.lower()
    values = (finding.value for finding in missing(case).findings)
    found = [v for v in values if v.get("message_id") and (v["how"] == "answered" or not answered)]
    return sorted({f"<{value['message_id']}>" for value in found})


def course(case: Case, question: Question) -> dict[str, list[str]]:
    """`query timeline --about NAME`: what happened on each date."""
    found: dict[str, list[str]] = {}
    for finding in timeline(case, about=question.params["entity"]).findings:
        bounded = finding.value["date"].startswith("[")
        if (
            finding.value["status"] in ("recorded", "stated", "planned")
            and finding.value["date"]
            and not bounded
        ):
            found.setdefault(finding.value["date"], []).append(finding.value["verb"])
    return found


def in_office(case: Case, question: Question) -> list[str]:
    """`query holder --post POST --on DAY`, the post and the holder as the rows name them."""
    post = re.search(r"(?i)who (?:was|were|is) (?:the )?(.+?)(?: of .+?)? on ", question.words)
    office = case.find(post[1] if post else question.words, Kind.POST)
    answer = holder(case, post=office, on=parse(question.params["date"]))
    return [_as_told(case, f) for f in answer.findings if f.certainty != "possible"]


def _as_told(case: Case, finding: Finding) -> str:
    """The name that the passages of a finding use, of all under which someone occurs."""
    told = " ".join(quote.exact for quote in finding.evidence)
    names = [name.words for name in case.entity(finding.id or "").names] if finding.id else []
    return next((name for name in sorted(names, key=len, reverse=True) if name in told), finding.name or "")


def open_sides(case: Case, _: Question) -> dict[str, int]:
    """The rows of tenures without a first or a last day, as the sources give them."""
    rows = [(t, quote) for t in case.tenures() for quote in t.evidence]
    return {
        "no_start": len({q for t, q in rows if _open(t.start)}),
        "no_end": len({q for t, q in rows if _open(t.end)}),
    }


def _open(when: When) -> bool:
    return when.earliest == EVER and when.latest == NEVER


Answering = Callable[[Case, Question], Any]

ANSWERED_BY: MappingProxyType[str, Answering] = MappingProxyType(
    {
        "presence": presence,
        "last-attendance": attendance,
        "no-attendance": nobody_listed,
        "gap": breaks,
        "cadence": rhythm,
        "last-record": extent,
        "count": extent,
        "who-knew-when": who_when,
        "bad-date": bad_dates,
        "out-of-range": out_of_range,
        "identity": named_alike,
        "dedupe": copies,
        "missing-message": missing_messages,
        "timeline": course,
        "role-as-of": in_office,
        "open-interval": open_sides,
    }
)
