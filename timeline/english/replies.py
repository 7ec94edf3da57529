"""What is said when a question cannot be answered: why, and what could be asked instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.case import Case
from timeline.english.hints import hints, names_near
from timeline.english.occasions import Several, label
from timeline.model.answer import ANSWERED, CANNOT_SAY, NOT_UNDERSTOOD, Answer
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.phrase import named
from timeline.questions.meetings import is_gathering
from timeline.questions.wording import the

SHOWN = 5


def cannot_say(case: Case, question: str, why: str) -> Answer:
    """Understood, but something in the question is not in this case, or not settled by it."""
    return Answer(CANNOT_SAY, why, searched=case.searched(), question=question)


def not_understood(case: Case, question: str, words: str, meant: str = "") -> Answer:
    """No pattern fits: the answer is what may help, and examples of questions that this case can answer.

    `meant`: a question that would be understood, but for a slip of spelling.
    """
    listed = "; ".join(f"“{example}”" for example in examples(case))
    told = [
        "This question is not understood, and is not guessed at.",
        *hints(case, words),
        *names_near(case, question),
        *did_you_mean(meant),
        f"This case can answer, for example: {listed}.",
    ]
    return Answer(NOT_UNDERSTOOD, " ".join(told), searched=case.searched(), question=question)


def did_you_mean(meant: str) -> tuple[str, ...]:
    """The question without its slips of spelling, offered and not answered."""
    return (f"Did you mean: “{meant}”?",) if meant else ()


def by_occasion(several: Several, answers: Sequence[Answer]) -> Answer:
    """The answers for each occasion that words may mean: one that holds for all, else each under its own."""
    named, first = [label(option) for option in several.options], answers[0]
    told = [[(one.id, one.text, str(one.value)) for one in answer.findings] for answer in answers]
    if any(one != told[0] or a.status != first.status for one, a in zip(told, answers, strict=True)):
        return beside(several.spoken, named, answers)
    same = f"“{several.spoken}” may be {' or '.join(named)}; whichever is meant, the answer is the same."
    return replace(first, caveats=(same, *first.caveats))


def beside(spoken: str, named: Sequence[str], answers: Sequence[Answer]) -> Answer:
    """The answers for all that words may mean, each under its own."""
    may_be = f"“{spoken}” may be {' or '.join(named)}"
    text = " ".join(f"If {name} is meant: {a.text}" for name, a in zip(named, answers, strict=True))
    findings = [
        replace(finding, text=f"If {name} is meant: {finding.text}", certainty="possible")
        for name, answer in zip(named, answers, strict=True)
        for finding in answer.findings
    ]
    commands = [f"If {name} is meant, read as: {_command(a)}" for name, a in zip(named, answers, strict=True)]
    caveats = dict.fromkeys([*commands, *(caveat for answer in answers for caveat in answer.caveats)])
    status = next((a.status for a in answers if a.status == ANSWERED), answers[0].status)
    whole = f"{may_be}, and the answer hangs on which is meant. {text}"
    return replace(answers[0], status=status, text=whole, findings=tuple(findings), caveats=tuple(caveats))


def _command(answer: Answer) -> str:
    return answer.reading.command if answer.reading else ""


def examples(case: Case) -> tuple[str, ...]:
    """Questions about what this case holds most of."""
    return tuple(dict.fromkeys(_examples(case)))[:SHOWN]


def _examples(case: Case) -> Iterator[str]:
    subject = _most(case, Kind.DOCUMENT, Kind.MATTER)
    if subject:
        yield f"Who knew of {the(subject)}?"
        yield f"When does the record of {the(subject)} stop?"
    meeting = next((event for event in case.events() if is_gathering(event) and event.when.is_day), None)
    if meeting:
        yield f"Who was present on {named(meeting.when)}?"
    person = _most(case, Kind.PERSON)
    if person and subject:
        yield f"When did {the(person)} learn of {the(subject)}?"
    yield "Which documents are missing?"
    yield "What is disputed?"


def _most(case: Case, *kinds: Kind) -> Entity | None:
    """The entity of a kind with most events; the first by name among equals."""
    counted = [
        (-len(case.events(who=entity.id)) - len(case.events(about=entity.id)), entity)
        for entity in case.entities(*kinds)
    ]
    return min(counted, key=lambda pair: (pair[0], pair[1].id))[1] if counted else None
