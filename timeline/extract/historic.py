"""The historic present of chronologies: "6 March: Vos emails the clerk and asks for money" is past.

In an entry a day has said when; its main verbs are read as past forms. Words that are nouns elsewhere
("emails", "reports") are verbs there where a clause has no other (Huddleston and Pullum 2002, ch. 3, 4.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from timeline.extract.lexicon import classes, verbs, words
from timeline.extract.tokens import Token

PAST_OF = MappingProxyType(
    {"is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did"}
)
PRESENT = frozenset(("is", "are", "does", "do"))
RELATIVES = frozenset(("who", "which", "whom", "that"))
TO_COME = frozenset(("to", "due", "expected", "planned", "scheduled"))
ACTED_ON = frozenset(("NN", "DT", "PRP", "IN", "CD", "SC", "TD", "POS", ".", ",", "RB", "CC", "NEG"))
PAST = frozenset(("past",))


def retold(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words of an entry with the present forms of its main clauses as past ones."""
    found = list(tokens)
    for begin, end in _clauses(tokens):
        verb = _hidden_verb(found, begin, _end_of_search(found, begin, end))
        if verb is not None:
            form = verbs()[found[verb].low]
            found[verb] = replace(found[verb], tag="VB", lemma=form.lemma, forms=form.forms)
        for index in range(begin, end):
            if _in_the_present(found, index, begin):
                found[index] = replace(found[index], forms=found[index].forms | PAST)
    return tuple(found)


def as_past(token: Token) -> str:
    """An auxiliary in lower case; that of an entry in its past form."""
    return PAST_OF.get(token.low, token.low) if "past" in token.forms else token.low


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The stretches of words of main clauses: up to what opens another, and on behind a full stop."""
    begin, inner, quoted = 0, False, False
    for index, token in enumerate(tokens):
        if token.tag == '"':
            if not inner and not quoted:
                yield begin, index
            begin, inner, quoted = index + 1, not quoted, not quoted
        elif quoted:
            continue
        elif token.tag == "." and token.text in ";:":
            if not inner:
                yield begin, index
            begin, inner = index + 1, False
        elif not inner and index > begin and (token.tag == "SC" or _relative(tokens, index)):
            yield begin, index
            inner = True
    if not inner:
        yield begin, len(tokens)


def _relative(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].low in RELATIVES and tokens[index].tag == "PRP"


def _is_finite(tokens: Sequence[Token], index: int) -> bool:
    """A verb of its own; one behind "and" is the second of its clause."""
    token = tokens[index]
    joined = index > 0 and tokens[index - 1].tag == "CC"
    return token.tag == "AUX" or (token.tag == "VB" and bool(token.forms & {"past", "s"}) and not joined)


def _end_of_search(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Up to where a clause may hide its verb: none that has another ("tells Dow | he expects" has two)."""
    finite = next((index for index in range(begin, end) if _is_finite(tokens, index)), None)
    if finite is None:
        return end
    subject = finite - 1
    while subject > begin and tokens[subject].tag in ("NN", "CD", "POS"):
        subject -= 1
    opened = tokens[subject].tag in ("DT", "PRP") and subject > begin
    inner = opened and tokens[subject - 1].tag == "NN" and "past" not in tokens[finite].forms
    return subject if inner else begin


def _hidden_verb(tokens: Sequence[Token], begin: int, end: int) -> int | None:
    """The first word that may act on what stands behind it: "Roe | emails | the clerk"."""
    able = [index for index in range(begin + 1, end) if _may_act(tokens, index, end)]
    return next((i for i in able if i + 1 not in able or tokens[i].low.endswith("s")), None)


def _may_act(tokens: Sequence[Token], index: int, end: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    form = verbs().get(token.low)
    if form is None or token.tag not in ("NN", "VB") or token.capital:
        return False
    several = before.low in words("groups") or (before.text.isupper() and len(before.text) > 1)
    plural = before.low.endswith("s") or several or _joined(tokens, index)
    fits = "s" in form.forms or ("base" in form.forms and plural)
    behind = tokens[index + 1].tag if index + 1 < end else "."
    if not fits or before.tag not in ("NN", ")", ",", "RB", "PRP") or behind not in ACTED_ON:
        return False
    paper = token.low.removesuffix("s") in classes("documents")["strong"] | classes("documents")["handled"]
    return not (paper and behind in ("IN", ".", ","))


def _joined(tokens: Sequence[Token], index: int) -> bool:
    """ "Barnes and Copeland | present": two do it."""
    return any(token.tag == "CC" for token in tokens[max(0, index - 5) : index])


def _in_the_present(tokens: Sequence[Token], index: int, begin: int) -> bool:
    token = tokens[index]
    behind = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.tag == "AUX":
        return token.low in PRESENT and behind is not None and behind.low not in TO_COME
    if token.tag != "VB" or token.forms & {"past"}:
        return False
    before = tokens[index - 1] if index > begin else None
    plain = before is None or not (before.tag == "AUX" or before.low == "to")
    plural = before is not None and before.tag in ("NN", "PRP", "RB") and "base" in token.forms
    return plain and ("s" in token.forms or plural)
