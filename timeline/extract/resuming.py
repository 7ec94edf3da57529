"""Whose verb stands behind a relative clause: that of the antecedent, or one inside the clause.

"Ms Roe, who left the board in May, told": Ms Roe told. "Those who say the union left": the union did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.extract.clause import Clause
from timeline.extract.lexicon import frames, words
from timeline.extract.phrases import Phrase
from timeline.extract.sentences import Sentence
from timeline.extract.tokens import Token

BELIEVING = frozenset(("believe", "think", "know", "hear", "learn", "fear", "hope", "feel"))
OBJECT_PRONOUNS = frozenset(("that", "which", "whom", "who"))


def antecedent_resumed(
    sentence: Sentence, found: Sequence[Clause], start: int, verb: int
) -> tuple[Phrase, ...]:
    """The antecedent of the relative clause before a verb, if that verb is the antecedent's own.

    `start` is where the verb's group begins, `found` the clauses read so far.
    """
    opened = _opened(found)
    if opened is None:
        return _object_of(sentence, found, start) or _owner_resumed(sentence, start)
    tokens = sentence.tokens
    joined = tokens[start - 1].tag != ","
    parted = any(t.tag in (".", "SC") or (t.tag == "CC" and joined) for t in tokens[opened.verb + 1 : start])
    return opened.subject if not parted and _resumes(tokens, found, opened, start, verb) else ()


def ended(clause: Clause, start: int) -> Clause:
    """A clause that ends where another begins, with what stands before that alone."""
    pps = tuple((prep, run) for prep, run in clause.pps if run[-1].last <= start)
    objects = tuple(phrase for phrase in clause.objects if phrase.last <= start)
    return replace(clause, objects=objects, pps=pps, last=min(clause.last, start))


def _opened(found: Sequence[Clause]) -> Clause | None:
    """The relative clause before, from its pronoun on: "who chairs the board and sits on the panel"."""
    opened = None
    for clause in reversed([clause for clause in found if clause.finite or clause.relative]):
        if not clause.relative or not clause.subject or (opened and clause.subject != opened.subject):
            break
        opened = clause
    return opened


def _object_of(sentence: Sentence, found: Sequence[Clause], start: int) -> tuple[Phrase, ...]:
    """ "The engineer that the board hired left": what the verb before wants stands before its subject."""
    last = found[-1] if found else None
    if last is None or not last.subject or last.objects or last.passive or last.verb + 1 != start:
        return ()
    frame, pronoun = frames().get(last.lemma), last.subject[0].first - 1
    if frame is None or frame.object == "-" or sentence.tokens[pronoun].low not in OBJECT_PRONOUNS:
        return ()
    return tuple(phrase for phrase in sentence.phrases if phrase.last == pronoun)


def _owner_resumed(sentence: Sentence, start: int) -> tuple[Phrase, ...]:
    """ "Ms Roe, whose firm wrote the report, told": between commas the firm wrote, and Ms Roe told."""
    tokens = sentence.tokens
    if not start or tokens[start - 1].tag != ",":
        return ()
    whose = [i for i in range(1, start) if tokens[i].low == "whose" and tokens[i - 1].tag == ","]
    if not whose or any(t.tag in (".", '"') for t in tokens[whose[-1] : start]):
        return ()
    return tuple(phrase for phrase in sentence.phrases if phrase.last == whose[-1] - 1)


def _resumes(
    tokens: Sequence[Token], found: Sequence[Clause], relative: Clause, start: int, verb: int
) -> bool:
    if tokens[start - 1].tag == ",":  # closed by a comma as it was opened by one
        return relative.first > 1 and tokens[relative.first - 2].tag == ","
    if tokens[start].tag == "AUX" and relative.last >= start:
        return True
    telling = tokens[relative.verb].low in words("speech") or relative.lemma in BELIEVING
    if telling and not relative.pps:
        return False
    if tokens[start].tag in ("AUX", "NEG") or "part" not in tokens[verb].forms:
        return True
    says = tokens[verb].low in words("speech")
    return _is_free(found, relative.subject[0]) and (says or not _finite_behind(tokens, verb))


def _is_free(found: Sequence[Clause], phrase: Phrase) -> bool:
    """No preposition or earlier verb governs it, so that it still wants a verb."""
    governed = any(phrase in c.objects or any(phrase in run for _, run in c.pps) for c in found)
    return not phrase.prep and not governed


def _finite_behind(tokens: Sequence[Token], verb: int) -> bool:
    """A verb that is surely finite follows: then this one is a participle ("the plan drawn up was")."""
    return any(t.tag == "AUX" or (t.tag == "VB" and "past" in t.forms) for t in tokens[verb + 1 :])
