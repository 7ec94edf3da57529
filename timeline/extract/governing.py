"""What the words over a clause make of it: "denied that", "no record that", "it is said that"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract.clause import Clause
from timeline.extract.lexicon import classes
from timeline.extract.phrases import NEGATIVES
from timeline.extract.tokens import Token
from timeline.model.mention import Stance

EVIDENCE = frozenset(("evidence", "suggestion", "proof"))
FOUND = frozenset("exists existed found seen held kept made".split())  # "no record was found that"
TRACE_NOUNS = frozenset(
    "record records reference references mention trace note notes minute minutes entry entries indication "
    "documentation correspondence sign".split()
)
UNSURE = frozenset(("may", "might", "could", "cannot"))
BEING = frozenset(("be", "is", "was", "been", "'s"))
FIRST = frozenset(("i", "we"))
BESIDE = frozenset(("TD", "RB", ",", "IN", "DT", "NN", "POS", "CD"))  # "that the clerk, on 3 May, | Ann Roe"
BOUNDS = frozenset((".", ",", "SC", "CC", '"', "("))


def governed(clause: Clause, tokens: Sequence[Token]) -> Stance | None:
    """ "found no evidence that it was sent", "denies that it knew": what the governing words make of it."""
    if _denied_doing(clause, tokens):
        return Stance.DENIED
    at = clause.first - 1
    if at < 1 or tokens[at].low != "that" or tokens[at].tag not in ("SC", "DT", "PRP"):
        return None
    governor = at - 1
    while governor > 0 and (tokens[governor].tag in ("RB", ",", "AUX") or tokens[governor].low in FOUND):
        governor -= 1
    if tokens[governor].lemma in _class("denying") or _called_untrue(tokens, governor):
        return None if _is_negated(tokens, governor) else Stance.DENIED  # "has never denied that she saw it"
    if _nothing_shows(tokens, at):
        return Stance.SILENT
    negative = governor > 0 and tokens[governor - 1].low in ("no", "any", "little")
    unseen = any(_negates(t) for t in tokens[max(0, governor - 4) : governor])
    negative = negative or (unseen and tokens[governor].low in EVIDENCE)  # "have not seen evidence that"
    return Stance.SILENT if negative and tokens[governor].low in TRACE_NOUNS | EVIDENCE else None


def _denied_doing(clause: Clause, tokens: Sequence[Token]) -> bool:
    """ "denied having seen it", "denies knowing of it", "denied being told"."""
    first = clause.verb
    while first > 0 and tokens[first - 1].tag in ("AUX", "RB"):
        first -= 1
    denying = first > 0 and tokens[first - 1].lemma in _class("denying")
    denying = denying and not _is_negated(tokens, first - 1)
    first = next(i for i in range(first, clause.verb + 1) if tokens[i].tag != "RB")  # "denied ever having"
    doing = tokens[first].low in ("having", "being") or "ing" in tokens[first].forms
    return denying and doing


def _called_untrue(tokens: Sequence[Token], at: int) -> bool:
    """ "it is not true that they met", "it is untrue that", "not the case that"."""
    before = " ".join(t.low for t in tokens[max(0, at - 2) : at + 1])
    return before.endswith(("untrue", "false", "not true", "not the case"))


def _is_negated(tokens: Sequence[Token], verb: int) -> bool:
    first = verb
    while first > 0 and tokens[first - 1].tag in ("AUX", "RB", "NEG"):
        first -= 1
    return tokens[verb].tag == "VB" and any(_negates(token) for token in tokens[first:verb])


def _nothing_shows(tokens: Sequence[Token], that: int) -> bool:
    """ "nothing to show that", "nothing suggests that": no record of it."""
    before = [t for t in tokens[max(0, that - 3) : that] if t.low != "to"]
    shows = bool(before) and (before[-1].lemma or before[-1].low) in _class("showing")
    return shows and len(before) > 1 and before[-2].low == "nothing"


def is_unheld(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Whether a clause stands under words that do not hold it to be so: a guess, a rumour, a proposal."""
    if clause.relative:
        return False
    first = min([clause.first, *(phrase.first for phrase in clause.subject[:1])])
    that = _that_over(tokens, first)
    if that is not None:
        return _leaves_open(tokens, that)
    return first > 0 and tokens[first - 1].tag == "VB" and tokens[first - 1].lemma in _class("guessing")


def _that_over(tokens: Sequence[Token], first: int) -> int | None:
    """The "that" over what begins at a token: right before it, or before what "and" joins it to."""
    index = first - 1
    if index > 0 and _is_that(tokens[index]):
        return index
    while index > 0 and tokens[index].tag in BESIDE:
        index -= 1
    if index > 0 and _is_that(tokens[index]) and tokens[index].tag == "SC":
        return index
    if not first or tokens[first - 1].tag != "CC":
        return None
    for earlier in range(first - 2, 0, -1):
        if tokens[earlier].tag in (".", '"', ","):
            return None
        if _is_that(tokens[earlier]) and tokens[earlier].tag == "SC":
            return earlier
    return None


def _is_that(token: Token) -> bool:
    return token.low == "that" and token.tag in ("SC", "DT", "PRP")


def _leaves_open(tokens: Sequence[Token], that: int) -> bool:
    before = tokens[that - 1]
    if before.low in _class("adjectives") or (before.tag == "NN" and before.low in _class("nouns")):
        return True
    if before.low == "be" and tokens[that - 2].low in UNSURE:
        return True  # "it may be that"
    verb = next((i for i in range(that - 1, -1, -1) if tokens[i].tag in ("VB", ".", '"')), -1)
    if verb < 0 or tokens[verb].tag != "VB":
        return not _cleft(tokens, 0, that) and _denied(tokens, that, that)
    if _cleft(tokens, verb + 1, that):
        return False
    lemma = tokens[verb].lemma
    return lemma in _class("guessing") or _hearsay(tokens, verb) or _denied(tokens, verb, that)


def _cleft(tokens: Sequence[Token], first: int, that: int) -> bool:
    """ "it was not until May that they saw it": they saw it."""
    until = any(token.tag == "TD" or token.low == "until" for token in tokens[max(first, that - 4) : that])
    opened = any(
        token.low == "it" and tokens[i + 1].low in BEING for i, token in enumerate(tokens[first:that], first)
    )
    return until and opened


def _hearsay(tokens: Sequence[Token], verb: int) -> bool:
    """ "it is said that", "it has been reported that": in nobody's mouth."""
    group = [t for t in tokens[max(0, verb - 4) : verb] if t.tag != "RB"]
    passive = bool(group) and group[-1].low in BEING
    return passive and tokens[verb].lemma in _class("passing") and any(t.low == "it" for t in group)


def _denied(tokens: Sequence[Token], verb: int, that: int) -> bool:
    """ "could not confirm that", "nobody can say that", "we are not satisfied that"."""
    begin = verb
    while begin > 0 and tokens[begin - 1].tag not in BOUNDS:
        begin -= 1
    words = [token for token in tokens[begin:that] if token.tag != "TD"]  # "in May" is no "may"
    if not any(_negates(t) or t.low in _class("negatives") | UNSURE for t in words):
        return False
    told = verb < that and tokens[verb].lemma in _class("telling")
    return not told or any(t.low in FIRST | UNSURE for t in words)


def _negates(token: Token) -> bool:
    return token.tag == "NEG" or token.low.endswith("n't") or token.low in NEGATIVES


def _class(name: str) -> frozenset[str]:
    return classes("governing")[name]
