"""Who a phrase is: the one its head means, not the one it belongs to; a name that stands behind it.

"the wife of Mr Finch" and "Mr Finch's sister" are somebody else; "her deputy, Luke Farnham," is he.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extract.lexicon import classes
from timeline.extract.naming import Named
from timeline.extract.phrases import Phrase
from timeline.extract.tokens import DOERS, Token
from timeline.model.mention import Kind, Mention

NAMED = (Kind.PERSON, Kind.ORGANISATION)
CLOSED_BY = frozenset((",", ".", ")", "TD", "SC"))
BESIDE = frozenset(("NN", "DT", "IN", ",", "POS", "CD"))
TELLING = frozenset("tell inform warn advise assure notify remind promise show".split())
ASKING = frozenset("ask enquire inquire wonder know establish ascertain determine remember recall".split())
ASKED_WITHIN = 9  # words in which a question follows its verb: "let me know by the end of May who"
OF_SOMEBODY = frozenset(("know", "establish", "remember", "recall"))
OBJECTIVE = frozenset(("me", "us", "him", "her", "you"))  # nobody says "me who had seen it"
LEFT_OUT = frozenset(("not", "nor", "never"))
ASKED = frozenset("that whether how why if what who when where".split())
DANGLING = frozenset(("neither", "nor", "still"))


def is_asked(tokens: Sequence[Token], pronoun: int) -> bool:
    """ "asked Ann Roe who had seen it", "find out who": who it was is the question, and nobody is named.

    A comma makes it tell of the one before: "asked Ann Roe, who had seen it".
    """
    if tokens[pronoun].low not in ("who", "whom"):
        return False
    before = tokens[pronoun - 2] if tokens[pronoun - 1].low == "out" and pronoun > 1 else tokens[pronoun - 1]
    if before.tag == "VB" or before.low in OBJECTIVE:
        return True
    lead = tokens[max(0, pronoun - ASKED_WITHIN) : pronoun]
    verb = next((i for i in range(len(lead) - 1, -1, -1) if lead[i].tag in ("VB", ",", ".", "SC")), None)
    if before.tag == "NN" and verb is not None and lead[verb].lemma in OF_SOMEBODY:
        return False  # "we know Tom Birch who emailed it"
    return verb is not None and lead[verb].lemma in ASKING and lead[verb].tag == "VB"


def is_of_another(tokens: Sequence[Token], phrase: Phrase, named: Named) -> bool:
    """Whether a phrase only belongs to the one it names: it speaks of somebody or something else."""
    inside = phrase.core <= named.first and phrase.head < phrase.core
    owns = named.last < phrase.last and tokens[named.last].tag == "POS" and phrase.head >= named.last
    if named.mention.kind is Kind.ORGANISATION:
        return owns or (inside and tokens[phrase.head].low in classes("posts")["heads"])
    capital = tokens[phrase.head].capital  # a heading runs on: "Election of mayor | Ann Roe was elected"
    return named.mention.kind is Kind.PERSON and (owns or (inside and not capital))


def apposed(
    tokens: Sequence[Token], phrases: Sequence[Phrase], named: Sequence[Sequence[Named]], index: int
) -> Mention | None:
    """The name that tells who an unnamed somebody is: "the developer, Kestrel Homes, ..."."""
    phrase, following = phrases[index], phrases[index + 1 : index + 2]
    if not _is_somebody(tokens, phrase):
        return None
    before = _name_before(tokens, phrases, named, index)
    if before is not None or not following:
        return before
    name = following[0]
    parted = [t.tag for t in tokens[phrase.last : name.first]] == [","]
    behind = tokens[name.last : name.last + 1]
    closed = not behind or behind[0].tag in CLOSED_BY
    listed = (
        len(tokens) > name.last + 1 and tokens[name.last + 1].tag in ("CC", "NN", "DT") and _joins(behind)
    )
    found = next((n.mention for n in named[index + 1][:1] if n.mention.kind in NAMED), None)
    begins = bool(named[index + 1]) and tokens[name.first].capital
    return found if parted and closed and begins and not listed else None


def _name_before(
    tokens: Sequence[Token], phrases: Sequence[Phrase], named: Sequence[Sequence[Named]], index: int
) -> Mention | None:
    """ "Toby Marsh, the vice-chair, was sent it": whom the words between two commas describe."""
    phrase = phrases[index]
    name = phrases[index - 1] if index else None
    if name is None or name.prep or [t.tag for t in tokens[name.last : phrase.first]] != [","]:
        return None
    closed = [t.tag for t in tokens[phrase.last : phrase.last + 2]]
    person = next((n.mention for n in named[index - 1][:1] if n.mention.kind is Kind.PERSON), None)
    return person if closed in ([",", "VB"], [",", "AUX"]) else None


def _joins(behind: Sequence[Token]) -> bool:
    """A comma behind the name: what follows it may go on with a list."""
    return bool(behind) and behind[0].tag == ","


def _is_somebody(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """A noun in small letters behind "the", "a" or a possessive: "her deputy", "the developer"."""
    own = tokens[phrase.first : phrase.core]
    determined = own[0].tag in ("DT", "PRP") or any(t.tag == "POS" for t in own)
    small = not tokens[phrase.head].capital or tokens[phrase.head].low in classes("posts")["heads"]
    return len(own) > 1 and determined and small


def is_left_out(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """ "to Ms Brand and not to Mr Finch", "not Mr Finch": named as one who was not meant."""
    before = [t for t in tokens[max(0, phrase.first - 3) : phrase.first] if t.tag != "RB"]
    while before and before[-1].tag == "IN":
        before.pop()
    led = bool(before) and before[-1].low in LEFT_OUT
    return led and len(before) > 1 and before[-2].tag in (",", "CC")


def is_behind_nor(tokens: Sequence[Token], first: int) -> bool:
    """ "neither the clerk, Mr Pell, nor the mayor, | Ms Roe, was told": a name behind an office."""
    index = first - 1
    while index > 0 and tokens[index].tag in BESIDE:
        index -= 1
    return index >= 0 and index < first - 1 and tokens[index].low in ("nor", "neither")


def tells_by_itself(tokens: Sequence[Token], named: Named, offset: int) -> bool:
    """ "an email which told her that it existed": the email is what tells, and not what "it" is."""
    behind = tokens[named.last :]
    pronoun = next((i for i, t in enumerate(behind) if t.tag not in ("IN", "TD", "DT", ",")), None)
    if pronoun is None or behind[pronoun].low not in ("which", "that") or behind[pronoun].start > offset:
        return False
    return behind[pronoun + 1 : pronoun + 2] != () and behind[pronoun + 1].tag in ("VB", "AUX")


def tells_on(tokens: Sequence[Token], lemma: str, last: int) -> bool:
    """ "told me | that it was damp", "was told it | was in hand": and so on behind what was read."""
    if lemma not in TELLING or last >= len(tokens):
        return False
    pronoun = tokens[last - 1].tag == "PRP" and tokens[last].tag in ("AUX", "VB")
    return pronoun or tokens[last].low == "that" or tokens[last].low in DOERS


def asks_on(tokens: Sequence[Token], index: int) -> bool:
    """What a verb acts on is a clause: "asked whether ...", "decided that ..."."""
    return index < len(tokens) and tokens[index].low in ASKED


def dangles(token: Token) -> bool:
    """A last word that begins what a title leaves out."""
    return token.tag in ("CC", "SC", "IN", ",", ".", "NEG", "(", '"') or token.low in DANGLING


def office_before(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int) -> Phrase | None:
    """ "Dr Holt and the bursar, Mr Ralph Innes, met": the office right before a name between commas."""
    if not index:
        return None
    office, name = phrases[index - 1 : index + 1]
    around = (*tokens[office.last : name.first], *tokens[name.last : name.last + 1])
    named = tokens[name.first].capital and tokens[office.first].tag == "DT"
    return office if named and [t.tag for t in around] == [",", ","] else None
