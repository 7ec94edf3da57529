"""The ways of asking: patterns over words and slots, each with the typed question it stands for.

Both are data: the files of PATTERNS in their order, and `classes.txt`. In a pattern `<about>` and the
like are slots:
`<on>`, `<after>`, `<before>`, `<since>` and `<by>` take a date; `<event>`, `<before_event>` and `<what>`
words that name an event; the rest words that name someone or something. A section with a question mark is
tentative, one with two comes last.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from timeline.english.outlines import may_fit
from timeline.english.vocabulary import classes, crowds, lines_of, members, with_classes

MARKED = frozenset({"?", "??"})  # of a section: tentative, and last as well
DATE_SLOTS = frozenset({"on", "also", "after", "before", "by", "since"})
DATE_MARK = r"§d\d+"
UNDATED = frozenset({"phrase", "named", "done", "stood", "members_of"})
NUMBER_SLOTS = frozenset({"longer"})
PATTERNS = ("meetings", "papers", "patterns")  # the more particular ways of asking first
AGAIN = "__"  # a slot that stands in a pattern a second time: words__2
MESSAGES = (
    r"(?:e-?mails?|mails?|letters?|warning letters?|submissions?|messages?|correspondence|communications?|"
    r"memos?|memorand(?:um|a))"
)
OFFICES = (
    r"(?:vice[- ])?(?:chair|chairman|chairwoman|chairperson|president|secretary|treasurer|convenor|clerk|"
    r"director|head|leader|manager)"
)
ENDINGS = (
    r"(?:leave|left|go|depart|departed|move on|quit|cease to serve|resign|resigned|retire|retired|step down|"
    r"stepped down|stand down|stood down|dismissed|removed|sacked|fired|suspended|voted out|replaced)"
)
SOURCES = (
    r"(?:sources?|documents?|files?|papers?|(?:sets of )?minutes|e-?mails?|mails?|letters?|messages?|"
    r"records?|meetings?|memos?)"
)
PAPERS = (
    r"(?:e-?mails?|messages?|letters?|memos?|reports?|contracts?|agreements?|attachments?|policies|policy|"
    r"surveys?|audits?|minutes|agendas?|plans?|invoices?|certificates?|drafts?|records?|logs?|notes?)"
)
NOT_A_NAME = (
    r"(?!(?:what|when|who|whom|whose|why|how|where|which|at|on|of|in|by|for|from|to|with|about|before|after|"
    r"within|during|since|until|because|"
    r"not|never|anyone|anybody|someone|nobody|no one|no-one|none|everyone|everybody)\b)"
)

_WORD = re.compile(r"(?<![<{%\\])\b[a-z]+\b(?![>}])")
_NAMED = re.compile(r"\(\?P<(\w+)>")
_SLOT = re.compile(r"<(\w+)>")
_PHRASE = re.compile(r"%([A-Z]+)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """
    A way of asking and the question it stands for, with arguments that the wording itself gives.

    A tentative one fits much that asks for something else: where its names settle nothing, it says nothing.
    One that comes last is not asked at all where another gave a reason why it cannot be.
    """

    query: str
    words: str
    fixed: Mapping[str, str] = field(default_factory=dict)
    tentative: bool = False
    last: bool = False

    def match(self, words: str) -> dict[str, str] | None:
        """The words of each slot, if this is how the question is asked."""
        if not may_fit(self.words, words):
            return None  # most patterns need not even be compiled
        found = compiled(self.words).fullmatch(words)
        if found is None:
            return None
        return {name.split(AGAIN)[0]: slot for name, slot in found.groupdict().items() if slot}


@cache
def grammar() -> tuple[Pattern, ...]:
    """Every way of asking, the more particular first."""
    found: list[Pattern] = []
    query, fixed, marked = "", dict[str, str](), frozenset[str]()
    for line in (line for name in PATTERNS for line in lines_of(name)):
        if line.startswith("["):
            query, *marks = line.strip("[]").split()
            marked = MARKED & frozenset(marks)
            fixed = dict(mark.split("=", 1) for mark in marks if mark not in MARKED)
        else:
            tentative, last = bool(marked), "??" in marked
            found.append(Pattern(query, line, MappingProxyType(fixed), tentative, last))
    return tuple(found)


@cache
def asking_words() -> frozenset[str]:
    """The words that questions are made of: none of them alone is taken for a name."""
    lines = [line for name in (*PATTERNS, "classes") for line in lines_of(name)]
    told = frozenset(word for line in lines for word in _WORD.findall(line))
    return told - (frozenset(members()["body"]) - crowds())  # "board" may well be the name of one


@cache
def compiled(words: str) -> re.Pattern[str]:
    """A pattern's words as an expression: phrases and classes written out, slots as groups."""
    spelled = _PHRASE.sub(lambda match: classes()[f"%{match[1]}"], words)
    pieces, seen, at = [], Counter[str](), 0
    expression = _SLOT.sub(_group, with_classes(spelled))
    for slot in _NAMED.finditer(expression):
        seen[slot[1]] += 1
        again = f"{AGAIN}{seen[slot[1]]}" if seen[slot[1]] > 1 else ""
        pieces += [expression[at : slot.end(1)], again]
        at = slot.end(1)
    return re.compile("".join((*pieces, expression[at:])))


def _group(slot: re.Match[str]) -> str:
    if slot[1] in DATE_SLOTS:
        return f"(?P<{slot[1]}>{DATE_MARK})"
    if slot[1] == "unread":
        return r"(?P<unread>\S.*)"
    if slot[1] in UNDATED:  # no date among them: a time limits the question
        return rf"(?P<{slot[1]}>{NOT_A_NAME}(?:(?!§d)\S)(?:(?!§d).)*?)"
    if slot[1] == "office":
        return f"(?P<office>{OFFICES})"
    if slot[1] == "body":
        return rf"(?P<body>(?:(?:the|our|its|their|his|her) )?(?:[\w'-]+ ){{0,5}}?{classes()['body']}|§e\d+)"
    if slot[1] == "ending":
        return f"(?P<ending>{ENDINGS})"
    if slot[1] == "papersort":
        return f"(?P<papersort>{SOURCES})"
    if slot[1] == "papers":
        return f"(?P<papers>{PAPERS})"
    if slot[1] == "kind":
        return f"(?P<kind>{MESSAGES})"
    if slot[1] in NUMBER_SLOTS:
        return rf"(?P<{slot[1]}>\d+|§d\d+)"
    return rf"(?P<{slot[1]}>{NOT_A_NAME}\S.*?)"


class Around(NamedTuple):
    """What may stand before a question, after and within it, and what begins it and comes to "who"."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    within: re.Pattern[str]
    people: re.Pattern[str]


@cache
def around() -> Around:
    """What may stand around a question without being part of it."""
    found: dict[str, list[str]] = {"[before]": [], "[after]": [], "[within]": [], "[people]": []}
    place = ""
    for line in lines_of("around"):
        if line in found:
            place = line
        else:
            found[place].append(with_classes(line))
    before, after, within, people = ("|".join(lines) for lines in found.values())
    return Around(
        re.compile(f"^(?:{before})+"),
        re.compile(f"(?:{after})+$"),
        re.compile(f"(?:{within})"),
        re.compile(f"^(?:{people})"),
    )
