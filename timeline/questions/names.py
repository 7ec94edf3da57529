"""Under which names someone or something occurs, as they were typed, and why they are taken to be one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity, Name
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.questions.scope import answer
from timeline.questions.terms import Subject
from timeline.questions.wording import capital, many, the
from timeline.resolve.forms import form, tidy

SPELLED = (Kind.PERSON, Kind.ORGANISATION)  # "audit report" and "Audit report" are one name


def names(case: Case, *, of: Subject) -> Answer:
    """
    Every name under which one person, body, post, document or matter occurs.

    Each as it was typed, with its passages, and the reasons for which the names are joined.
    """
    typed = spellings(of)
    findings = [_finding(of, words, quotes) for words, quotes in typed.items() if quotes]
    grounds = [Finding(ground.text, ground.quotes, "inferred") for ground in of.why if ground.quotes]
    text = f"{capital(the(of))} occurs under {many(len(typed), 'name')}: {'; '.join(typed)}."
    return answer(case, text, [*findings, *grounds])


def _finding(of: Entity, words: str, quotes: tuple[Quote, ...]) -> Finding:
    return Finding(
        f"“{words}”, in {many(len(quotes), 'passage')}.", quotes, "documented", words, of.id, of.name
    )


def spellings(of: Entity) -> Mapping[str, tuple[Quote, ...]]:
    """Each name as it was typed with its places, in the order of the names; "she" goes with the first."""
    found: dict[str, list[Quote]] = defaultdict(list)
    for name in of.names:
        spelled = {quote: _as_typed(of.kind, name, quote) for quote in name.quotes}
        first = min(filter(None, spelled.values()), key=lambda words: words != name.words, default=name.words)
        for quote in sorted(spelled, key=lambda quote: spelled[quote] not in ("", first)):
            found[spelled[quote] or first].append(quote)
        found[first] += ()
    return {words: tuple(sorted(quotes)) for words, quotes in found.items()}


def _as_typed(kind: Kind, name: Name, quote: Quote) -> str:
    """The words at a place if they hold the name; those of papers and offices are told in one spelling."""
    if not frozenset(form(name.words)) <= frozenset(form(quote.exact)):
        return ""
    typed = tidy(" ".join(quote.exact.strip('"“”').split()), kind)
    plain = kind is Kind.ORGANISATION and (typed.islower() or name.words.islower())
    return typed if kind in SPELLED and not plain else name.words
