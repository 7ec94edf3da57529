"""Whether a verb with its parts tells an event at all: each kind wants what makes it that kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from timeline.extract.clause import Clause
from timeline.extract.passage import Passage
from timeline.model.mention import Kind, PartWords

FINISHING = frozenset(("finish", "complete", "conclude"))
HANDED = frozenset(("warning", "warnings", "notice", "evidence"))  # passes on without being a document


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clause with the kind, parts and themes that its frame gives it."""

    passage: Passage
    clause: Clause
    kind: str
    parts: tuple[PartWords, ...]
    about: tuple[PartWords, ...]

    def has(self, *roles: str) -> bool:
        """Somebody has one of these roles."""
        return any(part.role in roles for part in self.parts)

    @property
    def documents(self) -> bool:
        """It is about a document."""
        return any(thing.kind is Kind.DOCUMENT for thing in self.about)


def tells(candidate: Candidate) -> bool:
    """Whether the clause says enough to be an event of its kind; a verb alone tells nothing."""
    lemma = candidate.clause.predicate or candidate.clause.lemma
    rule = BY_VERB.get(lemma) or BY_KIND.get(candidate.kind) or _somebody
    return rule(candidate)


def _somebody(candidate: Candidate) -> bool:
    return bool(candidate.parts)


def _told_to(candidate: Candidate) -> bool:
    return candidate.has("recipient")


def _denied(candidate: Candidate) -> bool:
    """ "denied any knowledge of the survey", "confirmed receipt"; what else is, is told by what follows."""
    return candidate.kind == "knowledge" or _told_to(candidate)


def _answered(candidate: Candidate) -> bool:
    """ "replied to the board"; "replied on 3 May, returning the survey"."""
    return candidate.has("recipient", "attached")


def _of_document(candidate: Candidate) -> bool:
    return candidate.documents


def _finished(candidate: Candidate) -> bool:
    """Something came to its end; "the report concluded that ..." says what it says."""
    tokens, behind = candidate.passage.sentence.tokens, candidate.clause.verb + 1
    return bool(candidate.about) and [t.low for t in tokens[behind : behind + 1]] != ["that"]


def _inspected(candidate: Candidate) -> bool:
    return bool(candidate.clause.objects or candidate.clause.passive) and bool(candidate.parts)


def _handed(candidate: Candidate) -> bool:
    """A document changes hands, or a warning does."""
    clause, tokens = candidate.clause, candidate.passage.sentence.tokens
    themes = clause.subject if clause.passive else clause.objects
    return candidate.documents or any(tokens[phrase.core - 1].low in HANDED for phrase in themes)


def _left(candidate: Candidate) -> bool:
    """Somebody left a body or a post; "left a message" is no departure."""
    clause, passage = candidate.clause, candidate.passage
    heads = [passage.named_in(phrase)[:1] for phrase in clause.objects]
    elsewhere = all(head and head[0].mention.kind is Kind.ORGANISATION for head in heads)
    return candidate.has("holder") and elsewhere and (clause.negated or clause.lemma != "employ")


def _took_over(candidate: Candidate) -> bool:
    """ "Mr Vane replaced Ms Roe", "he was succeeded by Ms Vidal": one person after another; no new boiler."""
    clause, passage = candidate.clause, candidate.passage
    gone = clause.subject if clause.passive else clause.objects
    person = any(part.role == "holder" and part.kind is Kind.PERSON for part in candidate.parts)
    return _appointed(candidate) or (person and bool(passage.people("holder", gone, clause.verb)))


def _appointed(candidate: Candidate) -> bool:
    both = candidate.has("holder") and candidate.has("post")
    return both or (candidate.clause.lemma != "become" and len(candidate.parts) > 1)


def _decided(candidate: Candidate) -> bool:
    clause, tokens = candidate.clause, candidate.passage.sentence.tokens
    named = any(t.tag == "NN" for phrase in clause.subject for t in tokens[phrase.first : phrase.last])
    if any(t.low.endswith(("self", "selves")) for t in tokens[clause.verb + 1 : clause.verb + 2]):
        return False  # "I have asked myself that every day"
    return bool(candidate.about) or bool(candidate.parts) or (clause.passive and named)


def _met(candidate: Candidate) -> bool:
    several = len(candidate.parts) >= 2 or bool(candidate.about)
    return several or (candidate.clause.lemma == "meet" and bool(candidate.parts))


Rule = Callable[[Candidate], bool]
BY_VERB: MappingProxyType[str, Rule] = MappingProxyType(
    dict.fromkeys(
        ("raise", "highlight", "tell", "warn", "report", "press", "announce", "brief", "inform"), _told_to
    )
    | dict.fromkeys(("notify", "alert", "contact", "consult", "advise"), _told_to)
    | dict.fromkeys(("complain", "speak"), _told_to)
    | dict.fromkeys(("deny", "confirm"), _denied)
    | dict.fromkeys(("reply", "respond"), _answered)
    | dict.fromkeys(("aware", "unaware", "ignorant", "know", "learn", "hear"), _somebody)
    | dict.fromkeys(("discover", "read", "see", "find", "show", "obtain", "open"), _of_document)
    | dict.fromkeys(("acknowledge", "consider", "review", "examine", "mention"), _of_document)
    | dict.fromkeys(("look", "go", "leaf"), _of_document)
    | dict.fromkeys(FINISHING, _finished)
    | dict.fromkeys(("replace", "succeed"), _took_over)
)
BY_KIND: MappingProxyType[str, Rule] = MappingProxyType(
    dict.fromkeys(("submission", "report", "publication"), _handed)
    | dict.fromkeys(("decision", "request", "refusal"), _decided)
    | {
        "inspection": _inspected,
        "departure": _left,
        "appointment": _appointed,
        "letter": _told_to,
        "meeting": _met,
    }
)
