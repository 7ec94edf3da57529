"""Under which names someone or something occurs, and why they are taken to be one."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity, Name
from timeline.questions.scope import answer
from timeline.questions.terms import Subject
from timeline.questions.wording import capital, many, the


def names(case: Case, *, of: Subject) -> Answer:
    """
    Every name under which one person, body, post, document or matter occurs.

    Each with its passages, and the reasons for which the names are joined.
    """
    findings = [_finding(of, name) for name in of.names if name.quotes]
    grounds = [Finding(ground.text, ground.quotes, "inferred") for ground in of.why if ground.quotes]
    forms = ", ".join(name.words for name in of.names)
    text = f"{capital(the(of))} occurs under {many(len(of.names), 'name')}: {forms}."
    return answer(case, text, [*findings, *grounds])


def _finding(of: Entity, name: Name) -> Finding:
    passages = many(len(name.quotes), "passage")
    return Finding(f"“{name.words}”, in {passages}.", name.quotes, "documented", name.words, of.id, of.name)
