"""Books, forms and licences that somebody keeps: papers where the words beside them tell which is meant."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.extract.lexicon import classes
from timeline.extract.named import OPINION, PLAIN, QUANTIFIERS, SPOKEN, Segment
from timeline.extract.phrases import Phrase
from timeline.extract.tokens import Token

PRIVATE = frozenset("diary diaries notebook notebooks ledger ledgers".split())  # "her diary" is one
OWNERS = frozenset("my his her their our your its whose".split())
HOLDING = frozenset("had has have kept keeps keep sign signed held holds".split())
MESSAGES = frozenset("reply replies acknowledgement".split())  # by their day alone
NO_PAPERS = frozenset("comic cookery bed ground house golden simple basic general own same usual".split())
ORAL = frozenset(("oral", "verbal", "spoken", "telephone"))
ROOMS = frozenset("in into outside to from".split())


def is_treated(tokens: Sequence[Token], segment: Segment, papers: Collection[str]) -> bool:
    """ "The count", "her count", where the text sends or copies one elsewhere; not "a count"."""
    before = tokens[segment.begin - 1].low if segment.begin else "a"
    pointed = before not in ("a", "an") and (
        _is_one(tokens, segment) or tokens[segment.begin - 1].tag == "POS"
    )
    return pointed and tokens[segment.last - 1].low in papers


def is_no_paper(tokens: Sequence[Token], segment: Segment) -> bool:
    """ "At a staff briefing" people met; "in the Principal's study" is a room."""
    head, prep = tokens[segment.last - 1].low, segment.phrase.prep if segment.phrase is not None else ""
    whole = segment.phrase is not None and segment.phrase.last == segment.last
    alone = whole and segment.last - segment.first == 1 and _is_owned(tokens, segment)
    if ORAL & {token.low for token in tokens[segment.first : segment.last - 1]}:
        return True  # "an oral briefing"
    return (head in SPOKEN and prep == "at") or (head == "study" and alone and prep in ROOMS)


def is_of_a_sort(tokens: Sequence[Token], phrase: Phrase, of: int) -> bool:
    """ "A letter of complaint", "the notice of claim": one paper, of that sort."""
    alone = of + 2 == phrase.last and tokens[of].low == "of" and of == phrase.core
    return alone and {tokens[of - 1].low, tokens[of + 1].low} <= classes("documents")["strong"]


def is_kept(tokens: Sequence[Token], segment: Segment) -> bool:
    """ "The accident book", "my notebook", "the guidance of 2011"; not "the book", "some forms"."""
    head = tokens[segment.last - 1].low
    before = [token.low for token in tokens[segment.first : segment.last - 1]]
    if not _is_one(tokens, segment):
        return False
    if head in classes("documents")["handled"] and {"enclosed", "attached"} & set(before):
        return True
    if head not in classes("documents")["kept"]:
        return False
    telling = [word for word in before if word not in OPINION | PLAIN | NO_PAPERS]
    private = head in PRIVATE and _is_owned(tokens, segment)
    told = bool(telling) and head not in MESSAGES
    return told or private or _is_dated(tokens, segment.last)


def _is_one(tokens: Sequence[Token], segment: Segment) -> bool:
    """Something points at it: an article, an owner; a new one is one where somebody has or signs it."""
    before = tokens[segment.begin - 1] if segment.begin else None
    if before is not None and before.low in ("a", "an"):
        return segment.begin > 1 and tokens[segment.begin - 2].low in HOLDING
    pointed = before is not None and before.tag == "DT" and before.low not in QUANTIFIERS
    return pointed or _is_owned(tokens, segment)


def _is_owned(tokens: Sequence[Token], segment: Segment) -> bool:
    before = tokens[segment.begin - 1] if segment.begin else None
    inside = any(token.tag == "POS" for token in tokens[segment.begin : segment.last])
    return inside or (before is not None and (before.low in OWNERS or before.tag == "POS"))


def _is_dated(tokens: Sequence[Token], behind: int) -> bool:
    """ "of 1974", "for January", "dated 3 May"."""
    following = tokens[behind : behind + 2]
    binds = len(following) == 2 and following[0].low in ("of", "for", "from", "dated")
    return binds and following[1].tag == "TD"
