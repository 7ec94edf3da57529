"""What is said of all of a group: "none of those present is still employed", "all who met have since left".

The quantifier and the words up to the verb are the group; what holds of most, of nearly all or of all but
one, what is asked, feared or still to come says nothing of everybody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from timeline.extract.draft import Draft, claim
from timeline.extract.passage import Passage, shortened
from timeline.model.mention import Kind, PartWords
from timeline.model.source import Quote

NOBODY = (
    r"\b(?:none|no[ -]?one|nobody|neither|not\s+(?:a\s+single\s+)?one|not\s+a\s+single\s+\w+|"
    r"no\s+(?!longer\b)(?:(?:single|serving|current|surviving)\s+)?[a-z]+)\b"
)
EVERYBODY = (
    r"\b(?:all|everyone|everybody|every\s+one|every\s+(?!other\b)[a-z]+|each|both|"
    r"those\s+(?:who|whose|present|in|at|on|of|then|concerned|involved|responsible|named|listed|attending)|"
    r"(?:the|these)\s+(?:people|persons|men|women|officers|officials|staff|managers|directors|members|"
    r"employees|executives|colleagues|\w+)\s+(?:who|present|concerned|involved|responsible|in\s+charge))\b"
)
THEM = r"\bthey(?=\s+(?:have|had|are|were)\s+(?:all|both|each)\b)"
STILL = r"(?:still|now|today|any\s+longer|any\s?more)"
IN_POST = (
    r"(?P<at>employed|(?:in|with|at|on|there|here)\b(?:\s+(?:post|office|place|(?:(?:the|its|our|their|his)\s+)?"
    r"(?:\w+['’]s?\s+)?(?:employ(?:ment)?|service|staff|payroll|books)))?|serving|working|a\s+member|members)"
)
STAYED = (  # what is denied of everybody
    rf"(?:is|are|was|were)\s+(?:{STILL}\s+)?{IN_POST}",
    rf"(?:{STILL}\s+)?(?P<at>works?|worked|serves?|served|holds?|held|sits?|sat)\b",
    rf"(?:{STILL}\s+)?(?P<at>remain(?:s|ed)?)\b",
)
GONE = (  # what is said of everybody
    r"(?:have|has|had)\s+(?:(?:all|both|each|now|long|also|since|then)\s+)*"
    r"(?P<at>left|gone|departed|moved\s+on|retired|resigned|stepped\s+down|stood\s+down|ceased|quit)\b",
    r"(?:is|are|was|were)\s+(?:(?:all|both|each|now|long)\s+)*(?P<at>gone)\b",
    r"(?:is|are|was|were)\s+(?:(?:all|both|each|now)\s+)*no\s+longer\s+" + IN_POST,
    r"no\s+longer\s+(?P<at>works?|worked|serves?|served)\b",
)
LATER = re.compile(r"\s+(?:\w+\s+){0,4}(?:any\s+longer|any\s?more|now|today)\b", re.IGNORECASE)
LASTING = re.compile(rf"\b{STILL}\b|\bremain", re.IGNORECASE)
NONE = re.compile(NOBODY, re.IGNORECASE)
ALL = re.compile(rf"{EVERYBODY}|{THEM}", re.IGNORECASE)
STAY = tuple(re.compile(words, re.IGNORECASE) for words in STAYED)
GO = tuple(re.compile(words, re.IGNORECASE) for words in GONE)
GATE = re.compile(r"\b(?:still|now|today|longer|any\s?more|remain\w*|left|gone|departed|moved|retired|"
                  r"resigned|stepped|stood|ceased|quit)\b", re.IGNORECASE)  # fmt: skip
NOT_ALL = re.compile(
    r"\b(?:not|nearly|almost|virtually|practically|hardly|if|unless|whether|would|until|once|when|before)\s+"
    r"(?:(?:the|that)\s+)?$",
    re.IGNORECASE,
)
EXCEPTED = re.compile(
    r"\b(?:except|exceptions?|apart from|other than|but (?:one|two|three|for)|save (?:for|one)|barring|"
    r"not true that|untrue that|deny that|denies that|denied that)\b",
    re.IGNORECASE,
)
UNSURE = re.compile(r"\b(?:will|would|may|might|could|should|unless|if|whether|until)\b")
ELSEWHERE = re.compile(  # "left the room", "left a note", "left for Leeds": nobody gave up a post
    r"\s+(?:for|at|by|it|them|him|her|an?|no|some|(?:the|this|that|their|his|her|its)\s+(?:\w+\s+)?"
    r"(?:room|meeting|building|hall|chamber|table|call|session|site|scene|house|ship|vessel|premises|matter|"
    r"decision|question|documents?|papers|keys|area|town|city|country|island|court|party|line|queue)s?)\b",
    re.IGNORECASE,
)
PEOPLED = re.compile(
    r"\b(?:those|them|they|who|present|members?|officers?|officials?|directors?|managers?|staff|team|people|"
    r"persons?|employees?|board|committee|cabinet|council|group|trustees?|governors?|one|nobody|everyone|"
    r"everybody|participants?|attend\w+|recipients?|both|neither|doctors?|nurses?|teachers?|engineers?|"
    r"signator\w+|authors?|individuals?)\b",
    re.IGNORECASE,
)
PARTED = re.compile(r"[.;:?!](?:\s|$)")
LONGEST = 220  # characters of the words that say which group
EMPLOYED = ("employ", "work")  # only people are
AROUND = 100  # characters behind the verb in which an exception may stand
VERBS = (("employ", "employ"), ("work", "work"), ("serv", "serve"), ("remain", "remain"))


@dataclass(frozen=True, slots=True)
class Gone:
    """Where the group begins and ends in a sentence, and the word that says that it stayed or went."""

    start: int
    end: int
    at: int
    word: str


def told_of_all(passage: Passage) -> Iterator[Draft]:
    """The departure of a whole group, if a sentence states it of every one of them."""
    words = passage.quote.exact
    gone = next(_gone(words), None) if GATE.search(words) else None
    if gone is not None:
        begin = passage.sentence.start
        yield _draft(passage, gone, passage.text.quote(begin + gone.start, begin + gone.end))


def _draft(passage: Passage, gone: Gone, group: Quote) -> Draft:
    trigger = passage.sentence.index_at(passage.sentence.start + gone.at)
    last = _end(passage, trigger)
    title = shortened(passage.words(passage.sentence.index_at(group.start), last))
    holder = PartWords("holder", group, Kind.GROUP, " ".join(group.exact.split()))
    parts = (*_employer(passage, trigger, last), holder)
    verb = next((verb for stem, verb in VERBS if gone.word.startswith(stem)), "leave")
    return Draft(claim(passage, trigger, "departure", verb, title, parts=parts), trigger, last)


def _gone(words: str) -> Iterator[Gone]:
    """Every group of which the words say that none stayed or that all went."""
    for quantifier, predicates, holds in ((NONE, STAY, _lasts), (ALL, GO, _is_a_leaving)):
        for first, predicate in product(quantifier.finditer(words), predicates):
            told = next(
                (t for t in predicate.finditer(words, first.end()) if _fits(words, first, t, holds)), None
            )
            if told is not None:
                end = first.start() + len(words[first.start() : told.start()].rstrip())
                yield Gone(first.start(), end, told.start("at"), told["at"].lower())


def _fits(
    words: str, first: re.Match[str], told: re.Match[str], holds: Callable[[str, re.Match[str]], bool]
) -> bool:
    return holds(words, told) and _of_all(words, first.start(), told)


def _lasts(words: str, told: re.Match[str]) -> bool:
    """What is denied is that they stayed: "is still employed", "works there any more"."""
    return bool(LASTING.search(told[0]) or LATER.match(words, told.end()))


def _is_a_leaving(words: str, told: re.Match[str]) -> bool:
    """They left for good: not the room, and nothing behind."""
    return told["at"].lower() != "left" or not ELSEWHERE.match(words, told.end())


def _of_all(words: str, start: int, told: re.Match[str]) -> bool:
    """Said of everyone in a group of people, in one clause and without exception."""
    end = told.start()
    group, lead, tail = words[start:end], words[max(0, start - 40) : end], words[told.end() :]
    people = told["at"].lower().startswith(EMPLOYED) or PEOPLED.search(group)
    asked = tail.endswith("?") and "," not in tail
    if asked or not people or len(group) > LONGEST or PARTED.search(group):
        return False
    excepted = EXCEPTED.search(lead + told[0] + tail[:AROUND]) or UNSURE.search(lead)
    return not excepted and not NOT_ALL.search(words[:start])


def _end(passage: Passage, trigger: int) -> int:
    """Where the clause ends: behind the words up to the next comma or stop."""
    tokens = passage.sentence.tokens
    return next(
        (i for i in range(trigger, len(tokens)) if tokens[i].tag in (".", ",", "SC", "(")), len(tokens)
    )


def _employer(passage: Passage, trigger: int, last: int) -> tuple[PartWords, ...]:
    """The body that they served, where it is named behind the verb: "employed by the council"."""
    tokens = passage.sentence.tokens
    end = tokens[last - 1].end
    for phrase in passage.sentence.phrases:
        if tokens[phrase.first].start > tokens[trigger].start and phrase.first < last:
            for named in passage.named_in(phrase):
                if named.mention.kind is Kind.ORGANISATION and named.mention.quote.end <= end:
                    mention = named.mention
                    return (PartWords("host", mention.quote, mention.kind, mention.reading),)
    return ()
