"""What is said of someone listed at a meeting: when they came and went, and what put the list right.

The words stand beside the name in the list ("(until item 4)") or in a sentence of the same minutes
("Cllr Birch left the meeting at 8.15pm").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extract.lexicon import classes
from timeline.model.event import Event, Part
from timeline.model.source import Quote, Text

CAME = re.compile(
    r"\b(?:joined|join(?:s|ing)|arriv\w+|came|coming|from|entered|late|re-?joined)\b", re.IGNORECASE
)
WENT = re.compile(
    r"\b(?:until|till|left|leav(?:es|ing)|depart\w+|(?:dropp|dial|sign|logg)(?:l?ed|ing)(?: off| out)|"
    r"dropped|retired|withdrew|up to|part|to(?=\s+(?:agenda |minute |item |\d)))\b",
    re.IGNORECASE,
)
WHEN = re.compile(
    r"\b(?:at|from|until|till|since|after|before|during|by|for|to)\s+(?:approximately |about |around )?"
    r"(?P<when>\d{1,2}(?:[.:h]\d\d)?\s*(?:[ap]\.?m\b\.?)?(?:\s+[A-Z]{2,4}\b)?(?!\s*(?:min|hour))|noon|midday|"
    r"(?:agenda )?(?:items?|minutes?|point|paragraph|no\.?)\s*[\d.]+)",
    re.IGNORECASE,
)
COMING = r"(?:until|till|from|join|left|leav|arriv|depart|dropp|diall?ed off|late\b|came|coming)"
BESIDE = re.compile(  # "(until 4)", "- left at 4", "arrived 6.48"; an office, letters or an account before it
    r"[ \t]*(?:[(\[](?P<in>[^)\]\n]{2,90})[)\]]|(?:[-–—,]|[ \t]{2,})?[ \t]*"
    rf"(?P<behind>\b{COMING}[^,;\n(|]{{0,60}}|part(?=[ \t]*(?:[,;|]|[ \t]{{2}}|$)))|"
    r"(?P<office>(?:[-–—][ \t]+|[ \t]{2,})(?:[^,;\n(|\s]|[ \t](?![ \t])){1,50}|"
    r",[ \t]*[^,;\n(|]{1,50}(?=[ \t]*[-–—(,])|@[\w-]+))",
    re.IGNORECASE,
)
LATE = re.compile(r"\blate:[ \t]*@?$", re.IGNORECASE)  # before a name in the midst of a list
PIECES = re.compile(r"[,;]|[ \t](?=(?:left|leav\w+|until|till|departed)\b)")  # each of one character
CELL = re.compile(  # of the row of somebody: "Yes, until 11:15"
    r"\|[ \t]*(?:(?:yes|y|p|x|present|attended|online|in person|[✓✔✅])[ \t,;(–—-]*)?"
    rf"(?P<behind>\b(?:{COMING}|part(?=[ \t]*(?:[|,;)]|only|of the meeting)))[^|\n)]{{0,60}})",
    re.IGNORECASE,
)
INITIALS = re.compile(r"[ \t]*(?:[(\[]|[-–—|][ \t]+)(?P<letters>[A-Z]{2,4})(?=[)\]\s])")
TITLE = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)"
SENTENCE = (
    rf"(?:(?<=[.!?\n|])|^)[ \t*#\d.|-]*(?:at \S+,? )?(?:the )?(?:{TITLE}\.?)?[ \t]*"
    r"(?:[A-Z][\w.'’-]*[ \t]+){0,2}NAME[ \t]+(?:then |also )?"
    r"(?:left|(?:had|has|needed) to (?:leave|go)|joined|re-?joined|entered|arrived|departed|withdrew|retired|"
    r"returned)\b[^.\n]*"
    r"(?:\.\d\d[^.\n]*)?\.?"
)
OF_IT = re.compile(
    r"\b(?:meeting|room|call|chamber|session|hall|item|at \d|after (?:this|that|which|\d)|during|late)\b",
    re.IGNORECASE,
)
AMENDS = re.compile(
    r"omitted|left out|missed from|missing from|amended|corrected|altered|should have been|should be|wrongly|"
    r"incorrectly|mistakenly|not recorded",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Coming:
    """That someone came late or left early: "arrived" or "left", when if it is said, and the words."""

    side: str
    when: str
    quote: Quote


LABELLED = (  # lists of those who came late or left early, by their labels
    (
        "arrived",
        re.compile(r"^[ \t#*_>-]*(?:late arrivals?|arriv(?:ed|ing) late|joined (?:late|later))\b", re.I),
    ),
    ("left", re.compile(r"^[ \t#*_>-]*(?:early departures?|left early|leaving early)\b", re.IGNORECASE)),
)
IN_BRACKETS = re.compile(r"[ \t]*[(\[](?P<words>[^)\]\n]{2,60})[)\]]")
CLOCK = re.compile(
    r"(?:\d{1,2}|(?<=\s)):?[.:h]\d\d\s*(?:[ap]\.?m\b\.?)?|(?:agenda )?(?:items?|minutes?)\s*[\d.]+",
    re.IGNORECASE,
)


def comings(text: Text, part: Part) -> tuple[Coming, ...]:
    """What the minutes that list someone say of their coming and going, beside the name first."""
    labelled = tuple(_labelled(text, part.quote))
    return tuple(dict.fromkeys((*(labelled or _beside(text, part.quote)), *_told(text, part))))


def _labelled(text: Text, quote: Quote) -> Iterator[Coming]:
    """Someone in a list of late arrivals or early departures, with what stands in brackets behind."""
    line = text.body.rfind("\n", 0, quote.start) + 1
    for side, label in LABELLED:
        if label.match(text.body[line : quote.start]):
            said = IN_BRACKETS.match(text.body, quote.end)
            when = CLOCK.search(said["words"]) if said else None
            place = text.quote(*said.span("words")) if said else quote
            yield Coming(side, when.group().strip(" .") if when else "", place)


def _beside(text: Text, quote: Quote) -> Iterator[Coming]:
    at, late = quote.end, LATE.search(text.body, max(0, quote.start - 10), quote.start)
    if late:
        yield Coming("arrived", "", text.quote(late.start(), quote.end))
    for _ in range(4):
        found = BESIDE.match(text.body, at)
        if found is None:
            break
        office = found["office"]
        if office and office.startswith(",") and not (office[1:].strip().isupper() or _is_office(office)):
            break
        if not office:
            yield from _sides(text, *found.span("in" if found["in"] else "behind"))
        at = found.end()
    for cell in CELL.finditer(text.body, quote.end, _line_end(text.body, quote.end)):
        yield from _sides(text, *cell.span("behind"))


def _is_office(said: str) -> bool:
    """ "Director of Nursing" or "present", and nobody."""
    heads = classes("posts")["heads"] | {"present", "attended", "yes"}
    return any(word in heads for word in said.lower().strip(" ,").split())


def _line_end(body: str, at: int) -> int:
    end = body.find("\n", at)
    return end if end >= 0 else len(body)


def _sides(text: Text, start: int, end: int) -> Iterator[Coming]:
    """ "joined at 2:19, left at 2:40" says two things."""
    first = start
    for piece in PIECES.split(text.body[start:end]):
        side = "arrived" if CAME.search(piece) else "left" if WENT.search(piece) else ""
        when = WHEN.search(piece) or CLOCK.search(piece)
        if side and (
            when
            or re.search(
                r"late|early|left|joined|part|\boff\b|arrived (?:at|during|after)", piece, re.IGNORECASE
            )
        ):
            lead = len(piece) - len(piece.lstrip())
            place = text.quote(first + lead, first + len(piece.rstrip()))
            yield Coming(side, _said(when), place)
        first += len(piece) + 1


def _told(text: Text, part: Part) -> Iterator[Coming]:
    """Sentences that begin with the name and tell of coming or going."""
    names = re.escape(part.words.split()[-1])
    initials = INITIALS.match(text.body, part.quote.end)
    names = f"(?:{names}|{initials['letters']})" if initials else names
    for found in re.finditer(SENTENCE.replace("NAME", names), text.body):
        words = found.group()
        if OF_IT.search(words):
            went = re.search(r"\b(?:left|leave|go|departed|withdrew|retired)\b", words)
            when = WHEN.search(words) or CLOCK.search(words)
            start = found.start() + len(words) - len(words.lstrip(" \t\n*#0123456789.|-"))
            quote = text.quote(start, found.end())
            yield Coming("left" if went else "arrived", _said(when), quote)


def _said(when: re.Match[str] | None) -> str:
    """The words that tell the time, without those before it."""
    return (when.groupdict().get("when") or when.group()).strip(" .") if when else ""


def amendment(event: Event, part: Part) -> Quote | None:
    """The passage that put a list right about someone, if it is what has them in this part."""
    around = [
        q for q in event.evidence if q.source == part.quote.source and q.start <= part.quote.start < q.end
    ]
    return next((quote for quote in around if AMENDS.search(quote.exact) and len(quote.exact) < 600), None)
