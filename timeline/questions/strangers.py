"""People who act in the prose of a case and whom it never names: "a clerk told me", "one of the fitters"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial

from timeline.case import Case
from timeline.extract.lexicon import classes
from timeline.model.gap import Gap
from timeline.model.source import Quote, Text
from timeline.model.when import When
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.passages import sentence_at
from timeline.questions.wording import capital, many, words_of

NO_PROSE = frozenset({"email", "table", "calendar", "archive", "mailbox"})
SUPPOSED = re.compile(r"\b(?:if|unless|would|should|could|may|might|will|must|every|any|no)\b", re.IGNORECASE)

NAME_BEHIND = re.compile(r"\s+(?!From|Of)[A-Z][a-z]")
WERE = re.compile(r"\b(?:if|unless|whether|should|had)\s+$", re.IGNORECASE)
PASSING = frozenset("came opened closed shut locked".split())  # "before the engineer came": scenery


def stranger_gaps(case: Case, named: Iterable[Gap]) -> Iterator[Gap]:
    """A gap for each such person of each source, but for those whom another gap tells of already."""
    held = {case.entity(tenure.post).name.lower() for tenure in case.tenures() if tenure.person}
    told = [(gap.explanation.lower(), {quote.source for quote in gap.evidence}) for gap in named]
    for source in case.sources():
        if source.kind not in NO_PROSE and not source.copy_of:
            for who, quotes in _strangers(case.text(source.path)).items():
                if who.removeprefix("the ") not in held and not any(
                    who.split()[-1] in words and source.path in paths for words, paths in told
                ):
                    yield _gap(who, tuple(quotes))


def _strangers(text: Text) -> dict[str, list[Quote]]:
    """By what they are called first, with the sentences in which they act."""
    found: dict[str, list[Quote]] = {}
    called: dict[str, str] = {}
    has_name = cache(partial(_has_name, text.body))  # all of a text is looked through once for a role
    for match in sorted((*_acting().finditer(text.body), *_behind().finditer(text.body)), key=re.Match.start):
        role = (match["one"] or match.groupdict().get("many") or "").lower()
        if WERE.search(text.body[max(0, match.start() - 12) : match.start()]):
            continue
        if _in_passing(match) or SUPPOSED.search(match.group()):
            continue
        if NAME_BEHIND.match(text.body, match.end("who"), match.end("who") + 4) or has_name(role):
            continue
        who = called.setdefault(role, " ".join(match["who"].split()).lower())
        sentence = sentence_at(text, match.start("who"), match.end("who"))
        quotes = found.setdefault(who, [])
        if sentence not in quotes:
            quotes.append(sentence)
    return found


def _in_passing(match: re.Match[str]) -> bool:
    """ "Before the engineer came": scenery, which is nobody's testimony."""
    act = match.groupdict().get("act") or ""
    return act.lower() in PASSING and len(match.group().split()) == len(("the", "one", "came"))


@cache
def _behind() -> re.Pattern[str]:
    """ "According to a volunteer", "drawn up by an outside solicitor", "a complaint from a neighbour"."""
    people = "|".join(sorted(classes("strangers")["people"]))
    who = rf"(?P<who>an?\s+(?!second\b|third\b)(?:[a-z-]+\s+){{0,2}}?(?P<one>{people}))\b(?!\s+of\b)"
    told = r"according\s+to|[a-z]{2,}(?:ed|wn|en|ad|told)(?:\s+(?:up|out|down|off))?\s+by"
    sent = r"(?:complaint|call|letter|e-?mail|message|warning|tip|note|report|telephone|told)\s+from"
    return re.compile(rf"\b(?:{told}|{sent})\s+{who}", re.IGNORECASE)


@cache
def _acting() -> re.Pattern[str]:
    """ "A young man from the bank came", "the attendant on duty told", "one of the fitters told"."""
    lists = classes("strangers")
    one, many_, acts = ("|".join(sorted(lists[name])) for name in ("people", "many", "acts"))
    single = rf"(?:an?|the|another)\s+(?:[a-z-]+\s+){{0,2}}?(?P<one>{one})"
    among = rf"one\s+of\s+(?:the|their|his|her|our|my)\s+(?:[a-z-]+\s+){{0,2}}?(?P<many>{many_})"
    behind = r"(?:,?\s+(?:of|from|on|at|for|in|with|who|whom)\s[^.;!?\n]{1,70}?)?"
    joined = r"(?:\s+(?:also|then|later|once|had|has|who))*"
    pattern = rf"\b(?P<who>(?:{single}|{among})){behind}{joined},?\s+(?P<act>{acts})\b"
    return re.compile(pattern, re.IGNORECASE)


def _has_name(body: str, role: str) -> bool:
    """A name stands beside the role somewhere in the source: "the caretaker, Mr Bly"."""
    name = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?[A-Z][a-z]+\s+[A-Z][a-z]+|(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z][a-z]+"
    beside = rf"\b{role}s?,?\s+(?:{name})|(?:{name}),\s+(?:the|our|an?|their)\s+(?:[a-z-]+\s+){{0,3}}{role}\b"
    return re.search(beside, body) is not None


def _gap(who: str, quotes: tuple[Quote, ...]) -> Gap:
    """Who it is by the words of the source, and where they act."""
    gravity = Gravity(len(quotes) / 2, f"told of in {many(len(quotes), 'sentence')}")
    text = f"{capital(who)} is told of without a name: “{words_of(quotes[0]).rstrip('.')}”."
    where = f"{quotes[0].source} {quotes[0].start}"
    return Gap(
        gap_id("unnamed", who, where),
        "unnamed",
        None,
        When(),
        None,
        None,
        "not-covered",
        text,
        quotes,
        gravity=gravity.words,
        rank=gravity.rank,
    )
