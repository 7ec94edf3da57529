"""What prose puts beside a date, or before and after something else: "two days after the audit, ...".

A sentence is cut into segments at its commas, conjunctions and words of order; each segment is one
clause or one noun phrase. What is unsure, denied, planned or quoted from someone else's lips is left:
an order that nobody vouches for bounds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.extract.happenings import clause, deeds, kinds_named, named, nouns, telling
from timeline.extract.sentences import Sentence, sentences_of
from timeline.extract.spans import CONNECTION, LATER, days_later, days_of, weekday_of
from timeline.extract.tokens import Token
from timeline.model.expression import Expression
from timeline.model.placing import Happening, Placing, Placings, Several, singular
from timeline.model.source import Text

UNSURE = re.compile(  # denied, planned, asked, guessed, or told to be wrong
    r"\b(?:not|never|no|nobody|none|neither|nor|should|shall|must|would|will|(?-i:may)|might|could|can|cannot|"
    r"(?:had|has|have|was|were|is|are|due|expected|planned|scheduled|meant|supposed) to|if|whether|unless|"
    r"until|till|think|thought|believe[sd]?|guess(?:ed)?|perhaps|probably|possibly|maybe|presumably|"
    r"apparently|alleged(?:ly)?|rumou?r(?:ed|s)?|recall(?:ed)?|remember(?:ed)?|assumed?|suppose|as if|"
    r"denie[sd]|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|error|cancelled|postponed|instead)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
ORDERS = ("before", "after", "following", "prior", "ahead", "within", "later", "between", "the time", "same")
REPORTS = frozenset(
    "report findings account minutes notes results record summary photographs inquest inquiry".split()
)
SUBJECTS = frozenset(("i", "we", "he", "she", "they"))
PLAIN = frozenset(("on", "in", "during", "by", "last", "early", "late"))
OPENING = re.compile(r"\b(?:that|which|who)\b|[;:“\"]")
BREAKS = frozenset((",", ".", "(", ")", '"', "SC"))
LONGEST = 400  # characters of a sentence


@dataclass(frozen=True, slots=True)
class _Segment:
    """A run of tokens that is one clause or phrase; `order` is the words of order right before it."""

    tokens: tuple[Token, ...]
    order: re.Match[str] | None = None

    @property
    def is_date(self) -> bool:
        """Nothing but a date: "On 3 May,"."""
        return bool(self.tokens) and all(t.tag in ("TD", "IN", "DT", "RB") for t in self.tokens)


def placings(text: Text, expressions: Sequence[Expression], spans: Sequence[tuple[int, int]]) -> Placings:
    """All that the prose of a text says of what was when, in its order."""
    placed: list[Placing] = []
    kinds: dict[bool, list[Several]] = {True: [], False: []}
    bare: list[Happening] = []
    for span in spans:
        before: Happening | None = None
        worth = _is_worth(text.body[slice(*span)])
        for sentence in sentences_of(text, expressions, [span]) if worth else ():
            for again, kind in kinds_named(sentence.tokens):
                kinds[again].append(kind)
            found, told, before = _of_sentence(text, sentence, before)
            placed += found
            bare += told
    known = {happening for placing in placed for happening in (placing.what, placing.beside)}
    untimed = (one for one in dict.fromkeys(bare) if one not in known)
    return Placings(tuple(dict.fromkeys(placed)), tuple(untimed), _once(kinds[True]), _once(kinds[False]))


def _once(kinds: Sequence[Several]) -> tuple[Several, ...]:
    return tuple(dict.fromkeys(kinds))


def _is_worth(words: str) -> bool:
    """Something in the paragraph may be placed: it has a word of order, or names what happens."""
    low = words.lower()
    if any(word in low for word in ORDERS):
        return True
    known, told = nouns().keys() | deeds().keys(), re.findall(r"[a-z]+", low)
    return not known.isdisjoint(told) or not known.isdisjoint(map(singular, told))


def _of_sentence(
    text: Text, sentence: Sentence, before: Happening | None
) -> tuple[list[Placing], list[Happening], Happening | None]:
    """The placings of one sentence, what it tells, and what it mainly does, for the next one's "later"."""
    words = text.body[sentence.start : sentence.end]
    if len(words) > LONGEST:
        return [], [], None
    segments = _segments(sentence, words)
    mains = [(n, clause(text, _undated(s.tokens))) for n, s in enumerate(segments) if s.order is None]
    told = [(n, happening) for n, happening in mains if happening is not None]
    last = told[-1][1] if told else None
    if UNSURE.search(words):
        return [], [], last
    placer = _Placer(text, sentence, segments, dict(told))
    found = [*placer.dated(), *placer.ordered(), *placer.continued(before, words), *placer.reported()]
    return found, [one for _, one in told if one.manner in ("shared", "new")], last


def _undated(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a clause without its dates and what introduces them."""
    behind = [*(token.tag for token in tokens[1:]), ""]
    kept = [t for t, tag in zip(tokens, behind, strict=True) if t.tag != "IN" or tag != "TD"]
    verb = next((t.start for t in kept if t.tag in ("VB", "AUX")), 0)
    return [t for t in kept if t.tag != "TD" or t.start < verb]


def _segments(sentence: Sentence, words: str) -> list[_Segment]:
    """The sentence cut at punctuation, conjunctions between clauses, and words of order."""
    orders = [m for m in CONNECTION.finditer(words) if not _before_date(sentence, m.end())]
    found: list[_Segment] = []
    current: list[Token] = []
    order: re.Match[str] | None = None
    for index, token in enumerate(sentence.tokens):
        place = token.start - sentence.start
        inside = next((m for m in orders if m.start() <= place < m.end()), None)
        if inside is not None:
            if inside is not order:
                found.append(_Segment(tuple(current), order))
                current, order = [], inside
            continue
        if token.tag in BREAKS or _parts(sentence.tokens, index):
            found.append(_Segment(tuple(current), order))
            current, order = [], None
            continue
        opens = order is not None and bool(current) and not any(one.tokens for one in found)
        if opens and _begins_main(sentence.tokens, index):
            found.append(_Segment(tuple(current), order))
            current, order = [], None
        current.append(token)
    found.append(_Segment(tuple(current), order))
    return [segment for segment in found if segment.tokens]


def _begins_main(tokens: Sequence[Token], index: int) -> bool:
    """ "Two days after the flood | I telephoned him": no comma, but another subject with its verb."""
    begins = tokens[index].tag == "DT" or tokens[index].low in SUBJECTS
    end = next((n for n in range(index, len(tokens)) if tokens[n].tag in BREAKS), len(tokens))
    return begins and tokens[index - 1].tag in ("NN", "TD") and any(t.tag == "VB" for t in tokens[index:end])


def _before_date(sentence: Sentence, end: int) -> bool:
    """ "after 3 May": the words of order belong to the date."""
    at = sentence.start + end
    return any(e.start <= at < e.end or e.start == at for e in sentence.expressions if e.start >= at - 1)


def _parts(tokens: Sequence[Token], index: int) -> bool:
    """A conjunction or relative pronoun that begins another clause."""
    token = tokens[index]
    if token.low in ("who", "which", "whom", "that") and token.tag in ("PRP", "SC"):
        return True
    return token.tag == "CC"


@dataclass(frozen=True, slots=True)
class _Placer:
    """A sentence, its segments, and what those that are no side of an order tell."""

    text: Text
    sentence: Sentence
    segments: Sequence[_Segment]
    told: dict[int, Happening]

    def dated(self) -> Iterator[Placing]:
        """ "On 3 May the boiler failed", "the audit took place in May"."""
        for number, happening in self.told.items():
            dates = [*self._opening(number), *self._dates(self.segments[number])]
            if len(dates) == 1:
                yield self._made(happening, date=(dates[0].start, dates[0].end))
        for segment in self.segments:
            side = self._side(segment)
            dates = self._dates(segment, of=True) if side is not None else []
            if side is not None and len(dates) == 1:
                yield self._made(side, date=(dates[0].start, dates[0].end))

    def ordered(self) -> Iterator[Placing]:
        """ "A two days after B", "After B, A", "A after B and before C"."""
        for number, segment in enumerate(self.segments):
            side, main = self._side(segment), self._main(number)
            if side is None or main is None or segment.order is None:
                continue
            if segment.order["between"]:
                yield from self._between(main, side, number)
                continue
            least, most = days_of(segment.order)
            weekday = weekday_of(segment.order)
            yield self._made(main, beside=side, least=least, most=most, weekday=weekday)

    def _between(self, main: Happening, first: Happening, number: int) -> Iterator[Placing]:
        """ "Between the audit and the hearing": not before the one nor after the other."""
        other = self.segments[number + 1] if number + 1 < len(self.segments) else None
        joined = other is not None and other.order is None and not any(t.tag == "VB" for t in other.tokens)
        last = named(self.text, _undated(other.tokens)) if other is not None and joined else None
        if first.head and last is not None:
            yield self._made(main, beside=first, least=0)
            yield self._made(main, beside=last, most=0)

    def continued(self, before: Happening | None, words: str) -> Iterator[Placing]:
        """ "Two days later he wrote": counted from what the sentence before tells."""
        found = LATER.search(words)
        if before is None or found is None or len(self.told) != 1:
            return
        (main,) = self.told.values()
        least, most = days_later(found)
        start = self.sentence.start + found.start()
        date = (start, self.sentence.start + found.end())
        yield replace(
            self._made(main, beside=before, least=least, most=most, weekday=weekday_of(found)),
            date=date,
            quote=self.text.quote(before.quote.start, self.sentence.end),
        )

    def reported(self) -> Iterator[Placing]:
        """ "The report of the inspection was published in May": the inspection was not later."""
        for number, happening in self.told.items():
            tokens = _undated(self.segments[number].tokens)
            verb = next((n for n, t in enumerate(tokens) if t.tag in ("VB", "AUX")), 0)
            paper = next((n for n, t in enumerate(tokens[:verb]) if t.low in REPORTS), None)
            inner = tokens[paper + 2 : verb] if paper is not None else []
            if paper is None or not inner or tokens[paper + 1].low not in ("of", "on", "into", "about"):
                continue
            event = named(self.text, inner)
            if event is not None and event.manner == "shared":
                reason = f"the {tokens[paper].low} of it can be no earlier than it was"
                yield self._made(event, beside=happening, most=0, reason=reason)

    def _made(self, what: Happening, **facts: object) -> Placing:
        quote = self.text.quote(self.sentence.start, self.sentence.end)
        return replace(Placing(what, quote), **facts)  # type: ignore[arg-type]

    def _main(self, number: int) -> Happening | None:
        """What a side stands beside: the clause before it, past other sides; of one that opens, the next."""
        above = number - 1
        while above >= 0 and self.segments[above].order is not None:
            above -= 1
        if above >= 0 and not self._opens(above, number):
            return self.told.get(above)
        behind = number + 1
        while behind < len(self.segments) and (
            self.segments[behind].order is not None or self.segments[behind].is_date
        ):
            behind += 1
        return self.told.get(behind)

    def _opens(self, above: int, number: int) -> bool:
        """ "She said that, after the fire, the yard was shut": another clause begins with the side."""
        start, end = self.segments[above].tokens[-1].end, self.segments[number].tokens[0].start
        return bool(OPENING.search(self.text.body[start:end]))

    def _side(self, segment: _Segment) -> Happening | None:
        if segment.order is None:
            return None
        tokens = _undated(segment.tokens)
        if any(t.tag == "VB" for t in tokens):
            return None if any(t.tag == "TD" for t in tokens) else clause(self.text, tokens, known=True)
        found = named(self.text, tokens)
        if found is not None or not tokens or not any(t.tag == "NN" for t in tokens):
            return found
        quote = self.text.quote(tokens[0].start, tokens[-1].end)
        core = next((n for n, t in enumerate(tokens) if t.tag == "IN"), len(tokens))
        return Happening(quote, "", telling(tokens), at=tokens[max(core - 1, 0)].start)

    def _opening(self, number: int) -> list[Expression]:
        """The date that stands alone before the first clause."""
        above = self.segments[number - 1] if number else None
        if above is None or not above.is_date or above.order is not None:
            return []
        return self._dates(above, lone=True)

    def _dates(self, segment: _Segment, *, of: bool = False, lone: bool = False) -> list[Expression]:
        """The dates that date a segment's clause, as their places show."""
        first, last = segment.tokens[0].start, segment.tokens[-1].end
        inside = [e for e in self.sentence.expressions if first <= e.start < last and _is_moment(e)]
        verb = next((t.start for t in segment.tokens if t.tag in ("VB", "AUX")), last if of else first)
        return [e for e in inside if lone or self._dates_verb(e, first, verb, of=of)]

    def _dates_verb(self, e: Expression, first: int, verb: int, *, of: bool) -> bool:
        lead = self.text.body[max(self.sentence.start, first - 4) : e.start].lower().split()[-1:]
        opens = e.start - first <= len("during ") and self._only_date_before(first, e.start)
        if e.start < verb and not opens:
            return of and lead in (["of"], ["on"], ["in"])
        return not lead or lead[0] in PLAIN or opens or (of and lead[0] == "of") or lead[0].isalpha() is False

    def _only_date_before(self, first: int, start: int) -> bool:
        return not self.text.body[first:start].strip() or self.text.body[first:start].strip().lower() in PLAIN


def _is_moment(e: Expression) -> bool:
    return e.type in ("DATE", "TIME") and e.meaning.kind in ("calendar", "shift", "joined")
