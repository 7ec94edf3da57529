"""What a sentence denies, by its words: that somebody had, knew or gave something, or a record of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.model.expression import Reading
from timeline.model.source import Quote, Text
from timeline.questions.stems import stems

GOT, KNEW, FIRST, GAVE, RECORD = "got", "knew", "first", "gave", "record"
_NOT = (
    r"(?:\bnever|(?:\bnot|n['’]t)"
    r"(?:\s+(?:yet|ever|actually|even|personally|myself|at that time|at any time))?)"
    r"(?:\s+been)?"
)
_HEARD = r"heard|learn(?:ed|t)|knew|became\s+aware|found\s+out"
_TOLD = r"(?:was|were)\s+(?:told|informed|notified|shown|made\s+aware)"
FIRST_TOLD = re.compile(  # of a message: "wrote to me for the first time" is about the writing
    rf"\b(?:first|only)\s+(?:{_HEARD}|{_TOLD})\b|\b{_TOLD}\b[^.;,]*\bonly\s+(?:in|on|when|after|from|at|last)\b|"
    r"\b(?:was|were)\s+first\s+(?:told|informed|notified|shown|made\s+aware)\b",
    re.IGNORECASE,
)
FIRST_HEARD = re.compile(  # what says by itself that it was not known before
    rf"\b(?:first\s+(?:{_HEARD}|saw|read|{_TOLD})|only\s+(?:{_HEARD}|{_TOLD})|"
    rf"(?:{_HEARD}|{_TOLD})\b[^.;,]*\bonly\s+(?:in|on|when|after|from|at|last))\b|"
    r"\b(?:was|were)\s+first\s+(?:told|informed|notified|shown|made\s+aware)\b|"
    r"\bfor the first time\b|\bfirst\s+time\s+(?:that\s+)?(?:I|we|he|she|they)\b|"
    r"(?:\bnot|\bnever|n['’]t|\bno\s+(?:sight|knowledge))\b[^.;]*\buntil\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Form:
    """One way of denying: what is denied, its words, and what a full text is searched for to find them."""

    how: str
    words: re.Pattern[str]
    cues: tuple[str, ...] = ()


def _form(how: str, words: str, cues: str = "") -> _Form:
    return _Form(how, re.compile(words, re.IGNORECASE), tuple(cue for cue in cues.split("; ") if cue))


_FORMS = (
    _form(
        FIRST,
        rf"\b(?:first\s+(?:{_HEARD}|saw|read|{_TOLD})|only\s+(?:{_HEARD}|{_TOLD}))(?:\s+(?:of|about))?\s+",
        "first heard; first learned; first learnt; first became aware; only heard; only learned; "
        "only learnt; only became aware; only found out",
    ),
    _form(
        GOT,
        rf"{_NOT}\s+(?:received?|sent|given|handed|supplied\s+with)\s+(?!(?:me|us|him|her|them|to)\b)",
        "never received; not received; not receive; never sent",
    ),
    _form(GOT, r"\breceived\s+(?:no|neither)\s+", "received no"),
    _form(
        KNEW,
        rf"{_NOT}\s+(?:seen?|saw|read|shown|(?:aware|informed|told|advised|notified|warned|"
        r"hear|heard|know|known|knew)\s+(?:of|about))\s+",
        "not aware of; never saw; never seen; not see; not seen; never told; not know of; not told of",
    ),
    _form(
        KNEW,
        r"\b(?:unaware\s+of|knew\s+nothing\s+(?:of|about)|"
        r"no\s+(?:knowledge|notice|warning|inkling)\s+of|"
        r"den(?:y|ies|ied)\s+(?:any|all)\s+knowledge\s+of)\s+",
        "unaware of; no knowledge of; any knowledge of; all knowledge of; knew nothing",
    ),
    _form(
        GAVE,
        rf"{_NOT}\s+(?:sen[dt]|g[ai]ven?|pass(?:ed)?|forward(?:ed)?|told|tell|ask(?:ed)?|"
        r"warn(?:ed)?|report(?:ed)?|show(?:n|ed)?|inform(?:ed)?|raised?|request(?:ed)?|hand(?:ed)?)\s+"
        r"(?:(?:me|us|him|her|them)\s+)?(?:(?:for|of|about|that|with)\s+)?",
        "never asked",
    ),
    _form(
        RECORD,
        r"\bno\s+(?:record|trace|report|notification|complaint|entry)s?\s+of\s+",
        "no record of; no trace of; no report of",
    ),
)
CUES = tuple(cue for form in _FORMS for cue in form.cues)
_ENDS = re.compile(  # where the name of the thing is over
    r"[,;:.!?()]|\s[-–—]\s|\b(?:until|till|before|after|prior|when|while|whilst|because|since|although|though|"
    r"which|who|that|from|to|at|by|during|between|dated|and\s+(?:I|we|he|she|they|it|was|were|did|had|have|has|"
    r"found)|in|or|but|was|were|is|are|had|has)\b|\bon\s+(?=\d|[A-Z])|\bof\s+(?=\d)"
)
_LIMIT = re.compile(r"\b(?:until|till|before|prior\s+to)\b", re.IGNORECASE)
_NOUN = re.compile(
    r"\s*(?:the|our|my|that|his|her)\s+(?:\w+\s+)?(?P<noun>[a-z]{4,}(?<!ed))"
    r"(?=\s+(?:of|on|in|at)\b|\s*$)"
)
_NARROWED = re.compile(
    r"\b(?:until|till|before|prior\s+to|after|when|while|during|since|between)\b", re.IGNORECASE
)
_UNSURE = re.compile(
    r"\b(?:if|whether|would|should|(?-i:may)|might|could|recall|remember|recollect\w*)\b|\?", re.IGNORECASE
)
_SMALL = stems(
    "the a an any of my our your his her their its this that these those such no kind sort copy "
    "copies for about with anything something it them him us me not on in "
    "as all other one"
)
_GENERIC = stems(  # one of these alone does not tell which thing is meant
    "letter email mail message report paper document note reply answer word thing request record name money "
    "information response call meeting decision file advice visit inspection complaint payment contact test "
    "reason notification notice warning instruction conversation change matter problem issue incident "
    "action discussion telephone phone"
)
_BEHIND = re.compile(
    r"\s*(?:to|from|by|at|with|between)\s+(?:the\s+)?(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*)"
)
_LEAD = re.compile(
    r"(?:the |any )?(?:condition|existence|contents?|details|matter|state|extent) of ", re.IGNORECASE
)
_TO_DO = re.compile(
    r"\s*to\s+(?P<deed>[a-z]+\s+(?:the|a|an|any|this|that|its|our|their)\s+(?:[a-z-]+\s+)?[a-z-]+)"
)
_ORDERS = stems("instruction request order decision permission authority agreement advice promise offer")
_CLAUSE = re.compile(r"[^,;.]*")
_BACK = 60  # characters behind a noun in which its day stands: "the collision of 14 October 2014"


@dataclass(frozen=True, slots=True)
class Denied:
    """A sentence's denial: how, of what by its telling words, and the day before which it holds.

    `until` is None where the sentence sets no limit; `loose` where it sets one that its source does not date.
    """

    how: str
    thing: frozenset[str]
    words: tuple[str, ...]
    quote: Quote
    since: date | None = None
    until: date | None = None
    loose: bool = False
    limit: str = ""  # the happening before which it holds, where the source gives it no day

    @property
    def is_generic(self) -> bool:
        """ "The letter": its words do not tell which thing is meant."""
        return self.thing <= _GENERIC


def denied_in(text: Text, quote: Quote, readings: Sequence[Reading]) -> Denied | None:
    """What a sentence of a text denies, if its words are of a known form and sure."""
    for form in _FORMS:
        how, match = form.how, form.words.search(quote.exact)
        if match is None:
            continue
        if _UNSURE.search(quote.exact):
            return None
        lead = _LEAD.match(quote.exact, match.end())
        words, end = _named(quote.exact, lead.end() if lead else match.end(), how)
        thing = stems(" ".join(words)) - _SMALL
        if not thing:
            return None
        made = Denied(how, thing, tuple(word for word in words if stems(word) & thing), quote)
        return _bounded(made, text, quote.start + end, readings)
    return None


def _named(words: str, start: int, how: str) -> tuple[list[str], int]:
    """The thing; one that any other could be, "payments", with the name behind it: "to Roe Joinery"."""
    found, end = _thing(words, start)
    order = how == RECORD and stems(" ".join(found)) & _ORDERS
    asked = _TO_DO.match(words, end) if order else None
    if asked is not None:  # "any instruction to close the gallery"
        return re.findall(r"[^\W_]+", asked["deed"]), asked.end()
    behind = _BEHIND.match(words, end) if stems(" ".join(found)) - _SMALL <= _GENERIC else None
    if behind is None:
        return found, end
    return [*found, *re.findall(r"[^\W_]+", behind["name"])], behind.end()


def _thing(words: str, start: int) -> tuple[list[str], int]:
    """The words that name what is denied, and where they end."""
    stop = _ENDS.search(words, start)
    end = stop.start() if stop else len(words)
    return re.findall(r"[^\W_]{2,}", words[start:end]), end


def _bounded(made: Denied, text: Text, end: int, readings: Sequence[Reading]) -> Denied | None:
    """The denial with the days within which the sentence has it hold."""
    clause = _CLAUSE.match(text.body, end, made.quote.end)
    rest = clause[0] if clause else ""
    limit, narrowed = _LIMIT.search(rest), _NARROWED.search(rest)
    days = [r for r in readings if end <= r.start < made.quote.end and r.when and not r.when.is_open]
    when = days[0].when if days and days[0].start < end + len(rest) else None
    if made.how == FIRST:
        return _before(made, when.earliest) if when else None
    if limit:
        noun = _NOUN.match(rest, limit.end())
        day = when.earliest if when else next(days_of(text, noun["noun"], readings), None) if noun else None
        return _before(made, day) if day else replace(_loosely(made), limit=noun["noun"] if noun else "")
    if narrowed and when is None:
        return _loosely(made)
    if when is None:
        return made
    if narrowed and narrowed[0].lower() in ("after", "since"):
        return replace(made, since=when.latest + timedelta(1))
    inner = timedelta(1) if narrowed and narrowed[0].lower() == "between" else timedelta(0)
    since, until = when.earliest + inner, when.latest + timedelta(1) - inner
    return replace(made, since=since, until=until)


def _before(made: Denied, day: date) -> Denied:
    return replace(made, until=day)


def _loosely(made: Denied) -> Denied:
    return replace(made, loose=True)


def days_of(text: Text, noun: str, readings: Sequence[Reading]) -> Iterator[date]:
    """The days that a source gives a happening: "the collision of 14 October 2014"."""
    for match in re.finditer(rf"\b{re.escape(noun)}\b", text.body, re.IGNORECASE):
        for reading in readings:
            near = match.end() <= reading.start <= match.end() + _BACK
            sentence = near and not re.search(r"[.!?]\s|\n", text.body[match.end() : reading.start])
            if sentence and reading.when is not None and reading.when.is_day:
                yield reading.when.earliest
