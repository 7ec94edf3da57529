"""Whether a clause tells of something done, denied, planned, owed or without record."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract.clause import Clause
from timeline.extract.clauses import HOPING, POSSIBLE
from timeline.extract.governing import governed, is_unheld
from timeline.extract.heads import is_asked
from timeline.extract.tokens import Token
from timeline.model.mention import Stance

WILL = frozenset(("will", "shall", "'ll"))
OUGHT = frozenset(("should", "ought", "must"))
EXPECTED = frozenset(("due", "expected", "planned", "scheduled", "slated")) | HOPING
TIMED = frozenset(("schedule", "expect", "plan", "slate", "timetable", "earmark"))
MENTIONING = frozenset(("mention", "record", "refer", "note", "minute", "log", "contain", "appear"))
PERFORMED = frozenset(("attach", "enclose", "forward", "resign", "withdraw"))
GUESSING = frozenset(("probably", "possibly", "perhaps", "maybe", "presumably", "supposedly"))
ASKED_FOR = frozenset(("who", "what", "which", "whom", "when", "where", "why", "how"))
WONDERING = frozenset("ask wonder question inquire enquire establish determine ascertain find".split())


def stance_of(clause: Clause, tokens: Sequence[Token]) -> Stance | None:
    """What the clause says of its happening; None where it says nothing that can be held.

    Possibilities, conditions, questions, habits and bare infinitives say nothing.
    """
    above = governed(clause, tokens)
    if above is not None:
        return above if clause.negated is False else None
    words = set(clause.auxiliaries)
    if (
        _narrowly(clause, tokens)
        or words & POSSIBLE
        or _conditional(clause, tokens)
        or _infinitive(clause, tokens)
    ):
        return None
    if words & OUGHT:
        return None if "must" in words else Stance.OWED  # "must have known" is a guess, "must report" a rule
    if is_unheld(clause, tokens):
        return None  # "thinks that they met"; that they ought to have met is an opinion anyway
    if words & WILL or _to_come(clause, tokens) or is_timed(clause, tokens):
        return None if clause.negated else Stance.PLANNED  # "will not meet in August": nothing is to be
    if "would" in words:
        return None if clause.negated or "have" in words else Stance.PLANNED  # "would have" was never to be
    if not (_past(clause, tokens) or _leaves_out(clause) or _performs(clause, tokens)):
        return None
    return Stance.DENIED if clause.negated else Stance.SAID


def _infinitive(clause: Clause, tokens: Sequence[Token]) -> bool:
    before = tokens[clause.verb - 1] if clause.verb else None
    return before is not None and before.low == "to" and not _to_come(clause, tokens)


def _narrowly(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "almost met", "hardly anyone came", "probably met": neither that it was so nor that it was not."""
    low = [t.low for t in tokens[max(0, clause.first - 1) : clause.verb]]
    return bool({"almost", "nearly"} & set(low[-2:])) or bool(
        GUESSING & set(low) or {"hardly", "barely", "scarcely"} & set(low)
    )


def _to_come(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "was to meet", "is due to report", "is expected to be published"."""
    before = [t.low for t in tokens[max(0, clause.verb - 5) : clause.verb]]
    if "to" not in before:
        return False
    lead = before[: before.index("to")]
    if lead and lead[-1] in HOPING and any(t.tag == "NEG" for t in tokens[clause.first : clause.verb]):
        return False
    return bool(lead) and (lead[-1] in EXPECTED or lead[-1] in ("was", "is", "are", "were"))


def is_timed(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "delivery is scheduled for 2008", "is expected in May": what is to come is the noun."""
    behind = tokens[clause.verb + 1 : clause.verb + 3]
    dated = len(behind) == 2 and behind[0].low in ("for", "in", "on", "by") and behind[1].tag in ("TD", "DT")
    return clause.passive and clause.lemma in TIMED and dated and _holds_date(tokens[clause.verb + 2 :])


def _holds_date(tokens: Sequence[Token]) -> bool:
    return next((t.tag == "TD" for t in tokens if t.tag != "DT"), False)


def _conditional(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Under "if" or "whether", or an inverted "Should there be"."""
    begin = clause.verb
    while begin > 0 and tokens[begin - 1].tag not in (".", '"'):
        begin -= 1
    before = tokens[begin : clause.verb]
    if any(t.low in ("if", "unless", "whether") for t in before) or _asked_who(clause, tokens):
        return True
    return bool(before) and before[0].low in ("should", "how", "had", "were")


def _asked_who(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "asked who had seen it", "did not say who was told": no one that is told of."""
    for index in range(clause.verb - 1, 0, -1):
        if tokens[index].tag in (",", ".", "CC", '"'):
            return False
        asks = tokens[index].low == "who" or tokens[index - 1].lemma in WONDERING
        if is_asked(tokens, index):
            return True
        if tokens[index].low in ASKED_FOR and tokens[index - 1].tag == "VB":
            return asks
    return False


def _past(clause: Clause, tokens: Sequence[Token]) -> bool:
    token = tokens[clause.verb]
    words = set(clause.auxiliaries)
    if token.tag == "JJ":
        return bool(words & {"was", "were", "had", "been", "became"}) or (
            "be" not in words and _made(clause, tokens)
        )
    if token.tag == "AUX":
        return token.low in ("was", "were", "had") or (clause.negated and token.low in ("has", "have"))
    if words & {"was", "were", "had", "has", "have", "did", "'ve"}:
        return True
    if words & {"is", "are"}:
        return "part" in token.forms and clause.passive and clause.negated
    if clause.passive and not words:
        return True
    return not words and "past" in token.forms


def _performs(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "I attach the audit": saying so does it."""
    first_person = any(tokens[phrase.first].low in ("i", "we") for phrase in clause.subject)
    return clause.lemma in PERFORMED and first_person and not clause.auxiliaries


def _leaves_out(clause: Clause) -> bool:
    """ "the minutes do not mention it": what a record leaves out it leaves out at any time."""
    return clause.negated and clause.lemma in MENTIONING and bool({"do", "does"} & set(clause.auxiliaries))


def _made(clause: Clause, tokens: Sequence[Token]) -> bool:
    return any(t.tag == "VB" and "past" in t.forms for t in tokens[max(0, clause.verb - 2) : clause.verb])


def is_perfect(clause: Clause) -> bool:
    """ "has left", "have gone": over by the time of speaking."""
    return bool(set(clause.auxiliaries) & {"has", "have", "'ve"})
