"""How two names of a case stand to each other: same, different, or a question for the investigator."""

from __future__ import annotations

from tests.resolve.drafts import resolved, source
from timeline.model.correction import Correction
from timeline.model.entity import Doubt, Entity
from timeline.model.resolved import Resolved

SAME, DIFFERENT, OPEN = "same", "different", "open"


def case_of(*texts: str, corrections: tuple[Correction, ...] = ()) -> Resolved:
    """A case whose sources are a.txt, b.txt and so on."""
    drafts = (source(f"{letter}.txt", text) for letter, text in zip("abcdef", texts, strict=False))
    return resolved(*drafts, corrections=corrections)


def named(case: Resolved, words: str, path: str, kind: str) -> Entity:
    """The entity that a source calls by these words; the last place counts."""
    found = [
        (quote.start, entity.id, entity)
        for entity in case.entities
        for name in entity.names
        for quote in name.quotes
        if quote.source == f"sources/{path}" and quote.exact == words and kind in entity.kind.value
    ]
    assert found, f"nothing is called {words!r} in {path}"
    return max(found)[2]


def asked(case: Resolved, one: Entity, other: Entity) -> list[Doubt]:
    """The doubts that put the one beside the other."""
    found = []
    for doubt in case.doubts:
        offered = {line.rpartition(" = ")[2] for line in doubt.options}
        places = {*doubt.quotes}
        for mine, yours in ((one, other), (other, one)):
            own = {quote for name in mine.names for quote in name.quotes}
            if doubt.kind == "identity" and places & own and yours.id in offered:
                found.append(doubt)
    return found


def verdict(case: Resolved, one: Entity, other: Entity) -> tuple[str, str]:
    """Same with its rules, open with the question, or different."""
    if one.id == other.id:
        return SAME, " ".join(sorted({ground.rule for ground in one.why}))
    doubts = asked(case, one, other)
    return (OPEN, doubts[0].question) if doubts else (DIFFERENT, "")


def check(kind: str, texts: tuple[str, ...], one: str, other: str, outcome: str, why: str) -> None:
    """The one is called so in the first text, the other in the last."""
    case = case_of(*texts)
    last = "abcdef"[len(texts) - 1]
    first, second = named(case, one, "a.txt", kind), named(case, other, f"{last}.txt", kind)
    found, reason = verdict(case, first, second)
    assert (found, why in reason) == (outcome, True), reason
