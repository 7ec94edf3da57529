"""What minutes tell as decided, in their own sentences: resolved, approved, appointed, carried."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote, Text
from timeline.model.when import When
from timeline.questions.passages import sentences_of
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.sittings import Sitting, called, sittings
from timeline.questions.telling import in_marks
from timeline.questions.wording import many, words_of
from timeline.store.forms import folded, telling_words

SHOWN = 6  # decisions told in the paragraph itself; the findings hold all
FEW = 4  # words: "Motion carried 5-0." says nothing without the sentence before
LONGEST = 500  # characters of a sentence; what is longer is a page without full stops
BODY = (
    r"(?:board|committee|council|trustees|governors|directors|members|commission|panel|cabinet|executive|"
    r"meeting|group|assembly|court|senate|team|chair|officers|bureau|staff meeting)"
)
DONE = (
    r"(?:resolved|agreed|decided|approved|adopted|accepted|appointed|directed|authori[sz]ed|voted|elected|"
    r"awarded|ratified|endorsed|rejected|declined|refused|granted|instructed|delegated|passed|confirmed|"
    r"ordered|noted and agreed)"
)
BY_BODY = re.compile(rf"\b{BODY}\b[^.;:]{{0,40}}?\b{DONE}\b", re.IGNORECASE)
BY_NOBODY = re.compile(
    r"\bit was (?:then |also |unanimously |further )*(?:resolved|agreed|decided|voted)\b|"
    r"\b(?:motion|resolution|proposal|amendment|recommendation|budget|minutes|report|plan|policy|calendar)\b"
    r"[^.;:]{0,60}?\b(?:was|were)?\s*(?:duly |unanimously )*"
    r"(?:carried|passed|approved|adopted|accepted|rejected|defeated|lost|agreed|ratified)\b|"
    r"\b(?:was|were) (?:duly |unanimously |then )*"
    r"(?:elected|appointed|awarded|adopted|ratified|approved|rejected)\b|"
    r"^[\W\d]*(?:resolved|agreed|decision|approved)\b(?: *:| that)",
    re.IGNORECASE,
)
NOT_DONE = re.compile(
    r"\b(?:not|never|whether|if|would|will|should|could|might|asked|expected|hoped|proposed that|yet to be|"
    r"to be|deferred|postponed|no decision)\b",
    re.IGNORECASE,
)
SHORTENED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|Capt|Col|Sgt|Supt|Cllr|St|No|Nos|vs|Messrs)\.$")
FORMAL = re.compile(
    r"\bminutes\b[^.]*\b(?:approved|agreed|adopted|accepted|confirmed|signed)\b", re.IGNORECASE
)


def decided(
    case: Case,
    *,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
    words: str | None = None,
    about: str | None = None,
) -> Answer:
    """
    What the minutes on record tell as decided, in their words.

    `words`: only of meetings that these words name; `about`: only decisions that have these words.
    Sentences are found by their verbs: what is decided in other words is not found.
    """
    held = [one for one in called(case, sittings(case), words) if one.minutes]
    held = [one for one in held if in_time(one.when, on, after, before)]
    times = " ".join(part for part in (in_words(on) if on else "", span(after, before)) if part)
    limit = f"{f' about “{about}”' if about else ''}{f' {times}' if times else ''}"
    if not held:
        return answer(case, f"No minutes are on record{limit}. {looked(case)}", ())
    findings = [_finding(one, quote) for one in held for quote in _decisions(case, one, about)]
    notes = ("Found by their verbs in the minutes; a decision in other words may be missed.",)
    if not findings:
        read = many(len(held), "set of minutes", "sets of minutes")
        text = f"No sentence that tells of a decision{limit} was found in {read}. {looked(case)}"
        return answer(case, text, (), notes)
    several = many(len(findings), "decision")
    told = " ".join(finding.text for finding in findings[:SHOWN])
    more = f" {many(len(findings) - SHOWN, 'more is', 'more are')} listed." if len(findings) > SHOWN else ""
    return answer(case, f"{several} on record{limit}. {told}{more}", findings, notes)


def _decisions(case: Case, one: Sitting, about: str | None) -> Iterator[Quote]:
    wanted = telling_words(folded(about or ""))
    text = case.text(one.minutes)
    last: Quote | None = None
    for quote in _sentences(text):
        own = frozenset(folded(text.body[_before(text, last, quote) : quote.end]).split())
        if tells_decision(quote.exact) and all(_is_said(word, own) for word in wanted):
            yield (
                quote if len(quote.exact.split()) > FEW or last is None else text.quote(last.start, quote.end)
            )
        last = quote


def _is_said(word: str, own: frozenset[str]) -> bool:
    """In either number: the car parks, the car park charges."""
    return bool(own & {word, f"{word}s", word.removesuffix("s")})


def _before(text: Text, last: Quote | None, quote: Quote) -> int:
    """Where the sentence before begins, if it is of the same paragraph: it says what was decided about."""
    if last is None or "\n\n" in text.body[last.end : quote.start]:
        return quote.start
    return last.start


def _sentences(text: Text) -> Iterator[Quote]:
    """The sentences of minutes, of a paragraph line by line where it has no full stops."""
    for quote in _whole(text):
        lines = list(re.finditer(r"\S[^\n]*", quote.exact)) if _is_list(quote.exact) else []
        places = [(quote.start + line.start(), quote.start + line.end()) for line in lines]
        for start, end in places or [(quote.start, quote.end)]:
            line = text.body[start:end].rstrip()
            lead = len(line) - len(line.lstrip(" \t*•-"))
            if 0 < len(line) - lead <= LONGEST:
                yield text.quote(start + lead, start + len(line))


def _whole(text: Text) -> Iterator[Quote]:
    """Its sentences, each with what stands behind a title or other short form that ends in a full stop."""
    held: Quote | None = None
    for quote in sentences_of(text):
        joined = text.quote(held.start, quote.end) if held else quote
        held = joined if SHORTENED.search(joined.exact) else None
        if held is None:
            yield joined
    if held is not None:
        yield held


def _is_list(words: str) -> bool:
    return bool(re.search(r"\n[ \t]*(?:[-*•]|\d+[.)]|[A-Z])", words))


def tells_decision(words: str) -> bool:
    """A sentence has a verb of deciding, done, by a body or by nobody; approved minutes are no decision."""
    found = BY_BODY.search(words) or BY_NOBODY.search(words)
    if found is None or FORMAL.search(words):
        return False
    return not NOT_DONE.search(words[: found.end()])


def _finding(one: Sitting, quote: Quote) -> Finding:
    return Finding(
        f"{named(one.when)}: {in_marks(words_of(quote))}",
        (quote,),
        "documented",
        {"minutes": one.minutes},
        one.event.id if one.event else None,
        one.title,
        one.when,
    )
