"""The tense of the clause that holds an expression, by its verbs' forms."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model.expression import Meaning

_DAYS_OR_MORE = frozenset({"day", "week", "month", "year", "decade"})
_IN = re.compile(r"\bin\s+(?:about |around |just |some )?$", re.IGNORECASE)
# the third in two years, the worst in a decade
_RANKED = re.compile(r"\b(?:first|second|third|\w+th|\w+est|most|least|worst|best|only|once|twice|times?)\b")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_FUTURE = frozenset(
    (
        "will shall 'll going due scheduled planned plans plan intends expected expects hopes aims upcoming "
        "forthcoming tomorrow deadline closes expires eta"
    ).split()
)
_WOULD = frozenset({"would", "should", "could", "might"})
_TOWARDS = frozenset(("is are set due about going scheduled expected planned").split())
# what a calendar says in the present tense: takes place on Friday
_MEETS = frozenset({"meets", "resumes", "votes"})
_SCHEDULED = re.compile(
    r"\b(?:takes (?:place|effect)|goes (?:on (?:sale|show|display)|ahead|live)|falls due|"
    r"comes? into (?:force|effect))\b"
)
# "was due to be sent in May", "was expected in July", "would be sent": to come then, and not now
_ONCE_TO_COME = re.compile(
    r"\b(?:was|were|had been) (?:due|expected|scheduled|planned|meant|supposed)\b(?: to\b)?"
    r"(?: (?:be|have been)\b)? ?|\b(?:was|were) to be |\bwould be "
)
_WAS_DUE = re.compile(r"\bbeen (?:due|set|scheduled|expected|planned|going|supposed|meant) to\b")
# a phrase with what each of its forms holds, and the verb that it stands for
_PHRASES = (
    (("takes ", "goes ", "falls ", "come"), _SCHEDULED, "meets"),
    (("been ",), _WAS_DUE, "been"),
    (("was ", "were ", "been ", "would "), _ONCE_TO_COME, "would "),
)
_PERFECT = frozenset({"has", "have", "'ve", "hasn't", "haven't"})
_PRESENT = frozenset(("is are am 's says say does do isn't aren't remains").split())
_PAST = frozenset(
    (
        "was were had did wasn't weren't didn't hadn't been said told gave went came took made saw met held "
        "wrote sent received found left became began brought bought built knew kept led lost paid put ran "
        "rose sat sold spoke stood thought understood won drew fell felt fought got grew heard hit let set "
        "shot spent struck taught threw wore died sank fled broke chose drove flew forgot gone shown rang "
        "sought slept swore withdrew overthrew"
    ).split()
)
_NOT_PAST = frozenset(
    ("need indeed feed seed speed breed red bed hundred exceed proceed succeed united").split()
)


_VERBS = _FUTURE | _WOULD | _MEETS | _PERFECT | _PRESENT | _PAST | {"to"}
# what the words before "by 1 April" leave to be done, or tell as owed then
_TO_BE_DONE = re.compile(
    r"\bto (?!the\b|an?\b|his\b|her\b|its\b|my\b|our\b|your\b|their\b|this\b|that\b)[a-z]+|"
    r"\b(?:[Pp]lease|[Kk]indly|[Ll]et (?:me|us))(?: have)?\b|\b(?:was|were|been) (?:due|to be)\b"
)
# "the retest, planned for November, did not take place": what follows tells whether it is past
_ASIDE = re.compile(
    r",\s+(?:first |originally )?(?:planned|scheduled|due|expected|set|fixed)\s+(?:for|on|in|by)\s+$"
)
_ON_COURSE = re.compile(r"\bon (?:course|track|schedule) for\s+(?:the\s+)?$")
# "the meeting has been moved to 17 June": a day that is still to come
_MOVES = (
    r"\b(?:has|have|'ve|is|are)(?: now| since)?(?: been)?(?: now)? "
    r"(?:moved|postponed|rescheduled|rearranged|deferred|adjourned|put (?:back|off)|brought forward|"
    r"pushed back|"
)
_MOVED = re.compile(rf"{_MOVES}booked|arranged|fixed|pencilled in)(?: \w+)? (?:to|for|until|till) (?:the )?$")
_TO = ("to ", "for ", "until ", "till ", "the ")  # how such words end
_TO_BE_MOVED = re.compile(rf"\W*{_MOVES}cancelled|called off)\b")  # near the writing, on either side
# "had been unaware until the inspectors came in September": what they did is no longer in the past perfect
_TURNS = re.compile(
    r"\b(?:until|till|when|before|after|once)\s+(?=(?:the|an?|his|her|their|its|our|my|he|she|they|it|we|i)\s)"
)
_ENDS_PAST = re.compile(r"ed\b", re.IGNORECASE)

_PAST_PERFECT = re.compile(
    r"\b(?:had|'d|hadn't)\s+(?:(?:not|never|already|also|just|long|first|since|only|previously|been)\s+)*"
    r"(?:\w+ed|\w+en|"
    + "|".join(sorted(_PAST - {"had", "was", "were", "did", "wasn't", "weren't", "didn't", "hadn't"}))
    + r")\b"
)


def tense_of(body: str, span: tuple[int, int], start: int, end: int) -> str:
    """The tense of the verb nearest to an expression in its sentence, those before it first."""
    lead, trail = body[span[0] : start], body[end : span[1]]
    told = " ".join(lead.lower().replace("’", "'").split()) + " "
    if told.endswith(_TO) and _MOVED.search(told):
        return "future"
    if _TO_BE_MOVED.match(trail.lower().replace("’", "'")):
        return "term"
    clause, rest = _clause_before(lead), _clause_after(trail)
    before = [] if _ASIDE.search(lead) and _tenses(rest) else _tenses(clause)
    if before:
        return before[-1]
    after = _tenses(rest)
    if after:
        return after[0]
    wider = (clause != lead and _tenses(lead)) or (rest != trail and _tenses(trail))
    return wider[-1] if wider else ""


def counted_on(body: str, start: int, meaning: Meaning, tense: str) -> Meaning:
    """ "We shall decide in two weeks": a length behind "in" that is still to come leads to a day."""
    before = body[max(0, start - 60) : start]
    whole = (
        meaning.kind == "duration" and not meaning.base and meaning.amount and meaning.unit in _DAYS_OR_MORE
    )
    if tense != "future" or not whole or not _IN.search(before) or _RANKED.search(before):
        return meaning
    return replace(meaning, kind="shift", sign=1, base="now", value="")


def is_term(body: str, span: tuple[int, int], start: int, relation: str) -> bool:
    """Whether the day behind "by" ends a time for doing something: "asked to reply by 9 April"."""
    lead = _clause_before(body[span[0] : start])
    if relation != "by":
        return bool(_ON_COURSE.search(lead))
    owed = list(_TO_BE_DONE.finditer(lead))
    return bool(owed) and not {"past", "perfect"} & set(_tenses(lead[owed[-1].end() :]))


def looks_back(body: str, span: tuple[int, int], start: int) -> bool:
    """Whether the clause before an expression is in the past perfect: before what was told last."""
    clause = _clause_before(body[span[0] : start]).lower().replace("’", "'")
    if "had" not in clause and "'d" not in clause:
        return False
    return bool(_PAST_PERFECT.search(_TURNS.split(clause)[-1]))


def _clause_before(text: str) -> str:
    return re.split(r"[;:“\"]|, (?:but|and) ", text)[-1]


def _clause_after(text: str) -> str:
    return re.split(r"[;”\"]|, (?:but|and) ", text)[0]


def _as_told(text: str) -> str:
    """The words with phrases of a calendar as one verb, and without what once was to be."""
    told = text.lower().replace("’", "'")
    for signs, phrase, verb in _PHRASES:
        if any(sign in told for sign in signs):
            told = phrase.sub(verb, told)
    return told


def _tenses(text: str) -> list[str]:
    words = _WORD.findall(_as_told(text))
    if _VERBS.isdisjoint(words) and not _ENDS_PAST.search(text):
        return []
    return [
        tense
        for word, previous in zip(words, ["", *words], strict=False)
        if (tense := _tense(word, previous))
    ]


def _tense(word: str, previous: str) -> str:
    if word in _FUTURE and previous == "been":
        return ""  # had been due
    if word in _FUTURE or (word == "to" and previous in _TOWARDS):
        return "future"
    if word in _MEETS:
        return "future"
    if word in _WOULD:
        return "conditional"
    if word in _PERFECT:
        return "perfect"
    if word in _PAST:
        return _after_helper(previous)
    if word in _PRESENT:
        return "present"
    if word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST:
        return _after_helper(previous)
    return ""


def _after_helper(previous: str) -> str:
    if previous in {"will", "be", "shall"}:
        return "future"
    if previous in {"to", "been"}:
        return ""
    if previous in _WOULD:
        return "conditional"
    if previous in _PERFECT:
        return "perfect"
    return "present" if previous in {"is", "are"} else "past"
