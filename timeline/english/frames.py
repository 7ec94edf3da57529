"""Questions in any order of words: a frame has words of which one must be said, and others that may be.

A frame fits where every word of the question is one of its words, a name of the case, a time, or in the one
place that it leaves for others. What is left over might have been meant: then it does not fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from timeline.english.grammar import MESSAGES, SOURCES, Pattern
from timeline.english.spotting import MARK, Spotted
from timeline.english.times import Lifted
from timeline.english.twofold import halves
from timeline.english.vocabulary import crowds, lines_of, members
from timeline.questions import QUESTIONS, Term, name_of, terms_of

LONGEST = 5  # words of a phrase
Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Frame:
    """The words of a question in no order, and where its names go."""

    query: str
    fixed: Mapping[str, str]
    marks: Mapping[str, str]
    signals: tuple[Words, ...]
    words: Words

    def mark(self, name: str) -> str:
        """What a section says of itself: needs, only, bare, run, takes; empty where it says nothing."""
        return self.marks.get(name, "")


@dataclass(frozen=True, slots=True)
class Framed:
    """A question as a frame reads it: a pattern of its own, what fills its slots, and the time it sets."""

    pattern: Pattern
    slots: Mapping[str, str]
    time: Lifted | None


MARKS = frozenset({"needs", "only", "bare", "run", "takes", "body", "without", "one"})
BODIES = frozenset({"organisation", "group"})
# Before a word for people in general: elsewhere it names some of them, as "the trustees" does.
CROWDED = frozenset({"which", "what", "many", "those", "list", "of those", "senior"})
# Directly before a name these tell it from another of the kind.
TELLING = frozenset(
    "first second third last latest next other previous earlier later final new old same".split()
)
ONE_OF = MappingProxyType(
    {"kind": re.compile(MESSAGES), "papersort": re.compile(SOURCES), "longer": re.compile(r"\d+")}
)
ON_ABOUT = frozenset({"", "of", "on", "about", "re", "regarding", "concerning", "over", "into"})
# The small words that may stand before a name, by the term that it then is.
LED_BY: Mapping[str, Words] = MappingProxyType(
    {
        "who": frozenset({"", "of", "for"}),
        "sender": frozenset({"from", "by", "of"}),
        "to": frozenset({"to", "before"}),
        "about": ON_ABOUT,
        "of": ON_ABOUT | {"to", "for"},
        "post": frozenset({"", "of", "as"}),
        "met": frozenset({"with"}),
        "beside": frozenset({"with"}),
    }
)
# Of whom "by" tells who did it, and not who did it to them: a statement by her, an appointment by her.
DOERS = frozenset({"said", "open", "attended", "knew", "known", "unaware", "disputed"})
MET = frozenset({"present", "attended"})  # a body is no attendee
TELLERS = frozenset({"said", "open"})  # of whom "from" tells whose words they are
SMALL = frozenset().union(*LED_BY.values()) - {""}
LEADING = SMALL | frozenset("at in into against under within among near behind".split())
# Words that turn a question, or point to what it does not name: no frame takes them for a name.
TURNING = frozenset(
    "why where when who whom whose how what which not no never nobody nothing none without unless if because "
    "before after until since other except but only than he she they it him them you i we this that these "
    "those will shall going should would could might may and or both either neither between most least "
    "many more less".split()
)
DATE = r"§d\d+"
TIMES = tuple(
    (kind, re.compile(rf"(?:(?<= )|^)(?:{words})(?= |$)"))
    for kind, words in (
        (
            "period",
            rf"(?:(?:from|for|in|over|during) )?(?P<a>{DATE}) ?(?:to|until|till|through|-) ?(?P<b>{DATE})",
        ),
        ("period", rf"between (?P<a>{DATE}) and (?P<b>{DATE})"),
        ("before", rf"(?:before|prior to|pre|ahead of|earlier than|until|till|up to) (?P<a>{DATE})"),
        ("by", rf"(?:by|no later than|not later than|on or before|as late as) (?P<a>{DATE})"),
        ("after", rf"(?:after|(?<!in )post|following|later than|beyond|subsequent to) (?P<a>{DATE})"),
        ("since", rf"(?:since|from|on or after) (?P<a>{DATE})(?: on| onwards?)?"),
        (
            "on",
            rf"(?:(?:(?:back )?in|(?:as )?(?:on|at|of)|for|during|dated|around|throughout|over) )?"
            rf"(?P<a>{DATE})",
        ),
    )
)  # fmt: skip


APART = re.compile(r"[,:;()/]+|(?<!\w)[–—-]+|[–—-]+(?!\w)")  # no hyphen of a word


def framed(spotted: Spotted) -> Iterator[Framed]:
    """Every frame that the words fit, the more particular first; of two questions none fits."""
    parts = halves(spotted.question)
    if parts is not None and len(parts[1].split()) > 1:
        return
    words = spotted.words.replace("'s", " 's").replace("s' ", "s ")
    words = RECEIVED.sub(r"\g<verb> to \g<who>", words)
    words = APART.sub(" ", NOTICED.sub(r"known \g<who>", words))
    timed = _timed(" ".join(words.split()))
    if timed is None:
        return
    core, kind, found = timed
    before = core[: found.start()].split() if found and found[0].startswith(OF_IT) else []
    time = Lifted(replace(spotted, words=core), kind, found) if found else None
    for frame in frames():
        slots = _fitted(frame, core.split(), spotted)
        if slots is not None and not _is_part(frame, before, spotted):
            yield _framed(frame, slots, time)


# "came to her notice": she knew
NOTICED = re.compile(
    r"\b(?:brought|drawn|called|come|came|coming) to (?P<who>§e\d+) 's (?:attention|notice|knowledge|ears?)\b"
)
RECEIVED = re.compile(r"\b(?P<verb>received|got) by (?P<who>§e\d+)")  # what she received went to her
OF_IT = ("§d", "of ", "from ", "dated ")
MEETINGS = frozenset("meeting meetings session sessions minutes sitting call that".split())


def _is_part(frame: Frame, before: Sequence[str], spotted: Spotted) -> bool:
    """The date belongs to the words before it: the survey of March, the letter 9 May."""
    last = before[-1] if before else ""
    if last in spotted.names:
        return spotted.names[last][0].startswith(("document/", "matter/"))
    return bool(last) and last not in MEETINGS and not _known(frame, [last], 0)


def _framed(frame: Frame, slots: dict[str, str], time: Lifted | None) -> Framed:
    """The time as part of what names a meeting, else beside the question."""
    pattern = Pattern(frame.query, "", frame.fixed)
    if "event" in slots and time is not None and time.kind == "on":
        return Framed(pattern, {**slots, "on": time.found["a"]}, None)
    return Framed(pattern, slots, time)


def _timed(words: str) -> tuple[str, str, re.Match[str] | None] | None:
    """The words without their one time, how it limits, and what it was; None where there are several."""
    for kind, time in TIMES:
        found = time.search(words)
        if found is not None:
            core = " ".join(f"{words[: found.start()]} {words[found.end() :]}".split())
            return None if "§d" in core else (core, kind, found)
    return words, "", None


@cache
def frames() -> tuple[Frame, ...]:
    """Every frame with its words."""
    sections: list[tuple[str, list[str]]] = []
    for line in lines_of("frames"):
        if line.startswith("["):
            sections.append((line.strip("[]"), []))
        else:
            sections[-1][1].append(line)
    filler = _words_of(sections[0][1], "+")
    return tuple(_frame(head, lines, filler) for head, lines in sections[1:])


def _frame(head: str, lines: Sequence[str], filler: Words) -> Frame:
    query, *told = head.split()
    pairs = dict(one.split("=", 1) for one in told)
    fixed = {name: words for name, words in pairs.items() if name not in MARKS}
    signals = tuple(_words_of([line], "=") for line in lines if line.startswith("="))
    words = filler.union(_words_of(lines, "+"), *signals)
    return Frame(query, fixed, {name: pairs[name] for name in pairs if name in MARKS}, signals, words)


def _words_of(lines: Sequence[str], sign: str) -> Words:
    """The words of the lines with a sign, in all their forms."""
    phrases = (phrase.strip() for line in lines if line[0] == sign for phrase in line[1:].split("|"))
    return frozenset(form for phrase in phrases for form in _forms(phrase))


def _forms(phrase: str) -> Iterator[str]:
    if phrase.startswith("{"):
        yield from members()[phrase.strip("{}")]
        return
    first, _, rest = phrase.partition("~")
    for ending in _endings(first) if "~" in phrase else (first,):
        yield ending + rest


def _endings(verb: str) -> tuple[str, ...]:
    """What a regular verb becomes: attend, attends, attended, attending."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if re.search(r"[^aeiou]y$", verb):
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    plural = "es" if re.search(r"(?:s|sh|ch|x)$", verb) else "s"
    return verb, verb + plural, f"{verb}ed", f"{verb}ing"


class Item(NamedTuple):
    """A stretch of a question as a frame has it: its own words, a small word, a name, or something else."""

    sort: str  # known, small, name, other
    words: str


def _fitted(frame: Frame, tokens: list[str], spotted: Spotted) -> dict[str, str] | None:
    """What fills the terms of a frame; None where it does not fit."""
    said = f" {' '.join(tokens)} "
    if not all(any(f" {word} " in said for word in signal) for signal in frame.signals):
        return None
    unsaid = (word.replace("_", " ") for word in _listed(frame.mark("without")))
    if any(f" {words} " in MARK.sub("§", said) for words in unsaid):
        return None
    items = tuple(_items(frame, tokens))
    slots = _slots(frame, items, spotted)
    if slots is None or not _is_whole(frame, slots, tokens) or _is_someone(slots.get("event", ""), spotted):
        return None
    return slots | _taken(frame, items)


def _is_someone(words: str, spotted: Spotted) -> bool:
    """People, where a meeting would have to be named."""
    names = MARK.findall(words)
    return bool(names) and all(spotted.names.get(one, ("",))[0].startswith("person/") for one in names)


def _items(frame: Frame, tokens: list[str]) -> Iterator[Item]:
    at = 0
    while at < len(tokens):
        width = 0 if MARK.fullmatch(tokens[at]) else _known(frame, tokens, at)
        words = " ".join(tokens[at : at + max(width, 1)])
        yield Item("name" if MARK.fullmatch(words) else _sort(words, width), words)
        at += max(width, 1)


def _sort(words: str, width: int) -> str:
    if words in SMALL:
        return "small" if width == 0 else "known"
    return "known" if width else "other"


def _known(frame: Frame, tokens: list[str], at: int) -> int:
    """How many words from here are words of the frame."""
    taken = ONE_OF.get(frame.mark("takes"))
    for width in range(min(LONGEST, len(tokens) - at), 0, -1):
        words = " ".join(tokens[at : at + width])
        if words in crowds() and at and tokens[at - 1] not in CROWDED:
            continue
        if words in frame.words or (taken and taken.fullmatch(words)):
            return width
    return 0


def _taken(frame: Frame, items: Sequence[Item]) -> dict[str, str]:
    """The words for a kind or a number that the frame takes up; of emails and letters, for neither alone."""
    slot = frame.mark("takes")
    found = [item.words for item in items if slot and ONE_OF[slot].fullmatch(item.words)]
    return {slot: found[0]} if len(frozenset(found)) == 1 else {}


def _slots(frame: Frame, items: Sequence[Item], spotted: Spotted) -> dict[str, str] | None:
    """Every name in the term that it is, and what is left over in the place for it."""
    slots: dict[str, str] = {}
    over: list[int] = []
    for place, item in enumerate(items):
        if item.sort == "known":
            continue
        if frame.mark("body") and item.words in members()["body"] and "body" not in slots:
            slots["body"] = item.words
            continue
        if place and items[place - 1].words in TELLING:
            return None
        if item.sort == "small":
            if place + 1 == len(items) or items[place + 1].sort in ("known", "small"):
                return None  # it leads nothing
            continue
        term = _term_of(frame, item, _led(items, place), slots, spotted) if item.sort == "name" else ""
        if term:
            slots[term] = item.words
        else:
            over.append(place)
    run = _run(frame, items, over)
    return None if run is None else slots | run


def _led(items: Sequence[Item], place: int) -> str:
    """The small word before an item."""
    before = items[place - 1].words if place else ""
    return before if before in LEADING else ""


def _term_of(frame: Frame, item: Item, led: str, slots: Mapping[str, str], spotted: Spotted) -> str:
    """The term that a name is, by its kind and the small word before it; empty where it is none."""
    kind = spotted.names[item.words][0].split("/", 1)[0]
    if frame.mark("body") and kind in BODIES:
        return "body"
    if kind in BODIES and frame.query in MET and led not in LED_BY["met"]:
        return ""  # it names the meeting
    bare = [] if led else [name for name in _listed(frame.mark("bare")) if name not in slots]
    fitting = [
        term.name.rstrip("_")
        for term in _terms(frame.query)
        if _may_lead(led, term.name.rstrip("_"), frame.query) or term.name in bare
        if not term.kinds or kind in {one.value for one in term.kinds}
    ]
    only = _listed(frame.mark("only")) or fitting
    free = [name for name in fitting if name not in slots and name in only]
    if bare and bare[0] in free:
        return bare[0]
    return free[0] if len(free) == 1 else ("post" if "post" in free and kind == "post" else "")


def _may_lead(led: str, term: str, query: str) -> bool:
    """Whether a small word may stand before a name in this term."""
    if term == "who" and led in ("by", "from"):
        return query in (DOERS if led == "by" else TELLERS)
    return led in LED_BY[term]


def _listed(words: str) -> list[str]:
    return words.split(",") if words else []


@cache
def _terms(query: str) -> tuple[Term, ...]:
    question = next(question for question in QUESTIONS if name_of(question) == query)
    return tuple(term for term in terms_of(question) if term.name.rstrip("_") in LED_BY)


def _run(frame: Frame, items: Sequence[Item], over: Sequence[int]) -> dict[str, str] | None:
    """What is left over, as the one stretch that the frame has a place for; None where it has not."""
    if not over:
        return {}
    slot, _, led = frame.mark("run").partition(":")
    words = [items[place].words for place in range(over[0], over[-1] + 1)]
    apart = len(words) != len(over) or any(word in TURNING for word in words)
    if not slot or apart or (led and not _stands_where(items, over, led.split(","))):
        return None
    return {slot: " ".join(words)}


def _stands_where(items: Sequence[Item], over: Sequence[int], leads: Sequence[str]) -> bool:
    """Whether what is left over stands behind one of some words, or before what it may name."""
    before = [item.words.split()[-1] for item in items[: over[0]] if item.words not in ARTICLES]
    behind = [item.words.split()[0] for item in items[over[-1] + 1 :] if item.words != "'s"]
    after = behind[0] if behind else ""
    if "§" in leads and all(items[place].sort == "name" for place in over):
        return True
    return (before[-1] if before else ".") in leads or (">" in leads and after in NUMBERED)


ARTICLES = frozenset("the a an our their its".split())
NUMBERED = MEETINGS | {"number", "numbers", "numbering", "series", "sets"}


def _is_whole(frame: Frame, slots: Mapping[str, str], tokens: Sequence[str]) -> bool:
    """One of the terms that must be named is; those with a plus between them all are."""
    needs = _listed(frame.mark("needs"))
    if frame.mark("one") in slots and frame.mark("one") in tokens:
        return False  # "who sacked her" asks for another
    return not needs or any(all(name in slots for name in one.split("+")) for one in needs)
