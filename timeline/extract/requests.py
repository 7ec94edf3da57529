"""What the writer of a mail or letter asks of those to whom it goes.

A request is done when it is written. Courtesies ("please find attached", "could you give her my best"), what
is only turned over ("what shall we do about it?") and what nobody could answer ("how can one lose a survey?")
ask for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.letters import CLOSING, DEAR, addressee, signer
from timeline.extract.mail import own_words, person_of, sender
from timeline.extract.rows import Told, mention_of, numbered
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, PartWords
from timeline.model.source import Quote, Text

Spans = Sequence[tuple[int, int]]

SOFTLY = r"(?:please |kindly |also |perhaps |possibly |again |now |therefore )*"
WAYS = (
    f"(?:could|can|would|will) you {SOFTLY}(?:be (?:so )?(?:kind|good) (?:enough )?(?:as )?to |be able to )?",
    f"please {SOFTLY}(?:(?:could|can|would|will) you )?",
    "kindly ",
    "(?:grateful|glad|obliged) if you (?:could|would) (?:please |kindly )?",
    f"I {SOFTLY}ask(?: that)? you(?: to)? ",
    f"we {SOFTLY}ask(?: that)? you(?: to)? ",
    "(?:I|we) (?:must|have to|would|should) (?:again )?ask you to ",
)
WISHES = (
    rf"(?:I|we) (?:would|should|['’]d) {SOFTLY}(?:like|wish|be glad|be grateful) to "
    r"(?P<wish>know|see|have|receive|hear|be told)",
    rf"(?:may|might|could|can) (?:I|we) {SOFTLY}(?P<loan>have|see|borrow|be told|be sent)",
    rf"(?:I|we) (?:hereby )?{SOFTLY}"
    r"(?P<demand>request|require|demand|repeat (?:my|our) request|renew (?:my|our) request|call for)",
    r"let (?:me|us) (?P<let>have|see|know)",
)
DETAILS = (
    "who|whom|when|where|which|whose|how (?:many|much|long|often)",
    "what (?:is|are|was|were|has|have|happened|became|did|does|steps|date|time)",
    "why (?:was|were|did|has|have|is)",
)
MUSINGS = (  # asked of oneself, or of nobody
    "^how (?:can|could|on earth)",
    "^what (?:do|shall|should|can|could|would|if|else|more|next) ",
    "^why (?:should|would)",
    "^who (?:would|could|can|knows|cares)",
    r"\b(?:shall|should|do|did|can|could|are|were|have|had|if) (?:I|we)\b[^,]*\?$",
    r"\bwhat (?:have|had|has|do|does) (?:they|he|she|you) (?:got )?to (?:hide|lose|fear)",
    r"\bhow are you\b",
)


def _spaced(pattern: str) -> re.Pattern[str]:
    """Any white space where the pattern has a space."""
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)


ASKING = _spaced(rf"\b(?:{'|'.join(WAYS)})(?P<verb>let (?:me|us) have|find out|look into|[a-z]+)\b")
WISHING = _spaced(rf"\b(?:{'|'.join(WISHES)})\b")
QUESTION = _spaced(
    rf"(?:^|[,;:–—-] |\b(?:and|but|so) )(?P<wh>{'|'.join(DETAILS)}) "
    r"(?!(?:(?:can|could|would|should|shall|might|knows?|cares?)\b))[^?]*\?$"
)
IDLE = _spaced("|".join(MUSINGS))
MY_GOOD_WISHES = (
    r"(?:my |our )?(?:very )?(?:(?:best|kind|warm|warmest) )?"
    r"(?:regards|wishes|love|thanks|apologies|greetings|condolences|compliments|best)\b"
)
COURTESY = re.compile(
    r"(?:(?:find|note|see|accept|feel|excuse|forgive|ignore|disregard|treat|bear|remember|rest|be|do|don|"
    r"keep|join|refer|hesitate|allow|click|visit|stop|unsubscribe|reply all)\b|"
    rf"(?:give|pass|send|convey|extend)\s+(?:on\s+)?(?:\w+\s+){{0,2}}{MY_GOOD_WISHES}|"
    r"(?:contact|call|ring|telephone|phone|write|email)\s+(?:to\s+)?(?:me|us)\s+(?:if|should|on|at|whenever)\b|"
    r"(?:let|tell|ask|inform)\s+(?:(?:me|us)\s+)?(?:know\s+)?(?:if\s+(?:you|there|anything|I|we|this|that)|should\s+you)|"
    r"know\s+(?:if\s+(?:you|there|anything|I|we|this|that)|should\s+you))",
    re.IGNORECASE,
)
IF_ANY = re.compile(r"know\s+(?:if\s+(?:you|there|anything|I|we|this|that)|should\s+you)", re.IGNORECASE)
GOVERNED = re.compile(r"\b(?:to|will|would|not)\s+$", re.IGNORECASE)
TELLING_IN_ADVANCE = re.compile(r"\b(?:like|wish|want)\s+you\s+to\s+know\b", re.IGNORECASE)
SENTENCE = re.compile(r"\S(?:(?!\n\s*\n)[\s\S])*?(?:[.!?]+[”\"’)]?(?=\s|\Z)|(?=\n\s*\n)|\Z)")
LEANS = re.compile(
    r"^[^.?!]*\b(?:it|them|one|this|these|those|that)\b\s*(?:\?|\.|,|by|before|to me|to us|again|back)",
    re.IGNORECASE,
)
SENDING = (
    "send",
    "forward",
    "provide",
    "supply",
    "return",
    "share",
    "submit",
    "copy",
    "pass",
    "release",
    "disclose",
    "have",
    "see",
    "borrow",
)
RECORDS = (
    "book books ledger register sheet sheets table tables return returns log logs logbook record records "
    "list file files diary form forms figures accounts drawings photographs photos plans schedule timetable "
    "rota receipts invoice invoices recording footage certificate minutes notes report letter contract "
    "licence permit"
).split()
THING = re.compile(
    rf"\s+(?:(?:me|us|him|her|them)\s+)?(?:(?:a\s+)?copy\s+of\s+)?(?:the|your|our|their|his|her)\s+"
    rf"(?P<thing>(?:[\w-]+\s+){{0,3}}?(?:{'|'.join(RECORDS)}))\b"
)


def requests(text: Text, tagged: Sequence[Expression]) -> Iterator[Told]:
    """Each sentence in which the writer of a mail or letter asks its reader for something."""
    mail = next((row for row in text.rows if row.kind == "email"), None)
    if mail is not None:
        writer, sent = sender(text), mail.cells.get("date")
        readers = tuple(person_of(text, cell, "recipient")[0] for _, cell in numbered(mail, "to"))
        dates = (DateLink("at", sent.start, sent.end),) if sent else ()
        yield from _asked(text, own_words(text), writer, readers, dates)
    elif text.source.kind == "letter":
        to = addressee(text)
        yield from _asked(text, _body(text), signer(text), (to,) if to else (), _day(text, tagged))


def _body(text: Text) -> Spans:
    """A letter between its salutation and its closing."""
    dear, closings = DEAR.search(text.body), list(CLOSING.finditer(text.body))
    start = dear.end() if dear else 0
    return ((start, closings[-1].start()),) if closings and closings[-1].start() > start else ()


def _day(text: Text, tagged: Sequence[Expression]) -> tuple[DateLink, ...]:
    """The first full date above the salutation."""
    dear = DEAR.search(text.body)
    head = dear.start() if dear else len(text.body) // 3
    full = (e for e in tagged if e.meaning.day is not None and e.meaning.year is not None and e.start < head)
    return tuple(DateLink("at", e.start, e.end) for e in full if e.type == "DATE")[:1]


def _asked(
    text: Text,
    spans: Spans,
    writer: PartWords | None,
    readers: Sequence[PartWords],
    dates: tuple[DateLink, ...],
) -> Iterator[Told]:
    if writer is None:
        return
    for sentence, verb in asking(text, spans):
        quote = _leaning(text, sentence, spans)
        about = _records(text, verb, sentence)
        claim = Claim(
            quote=quote,
            trigger=verb,
            kind="request",
            verb=" ".join(verb.exact.lower().split()),
            title=f"{writer.reading} asks: {' '.join(quote.exact.split())}",
            parts=(replace(writer, role="agent"), *readers),
            about=about,
            dates=dates,
            reported=False,
        )
        yield Told((claim,), tuple(map(mention_of, about)))


def asking(text: Text, spans: Spans) -> Iterator[tuple[Quote, Quote]]:
    """The sentences that ask their reader for something, each with the word that asks."""
    for start, end in spans:
        for found in SENTENCE.finditer(text.body, start, end):
            place = _way(text.body, *found.span())
            if place is not None:
                yield text.quote(*found.span()), text.quote(*place)


def _way(body: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of the word by which a sentence asks; None where it asks for nothing."""
    words = body[start:end]
    if TELLING_IN_ADVANCE.search(words):
        return None
    for found in ASKING.finditer(body, start, end):
        if not COURTESY.match(body, found.start("verb"), end):
            return found.span("verb")
    for found in WISHING.finditer(body, start, end):
        name = found.lastgroup or "wish"
        if GOVERNED.search(body[start : found.start()]):
            continue  # "you promised to let us know"
        if not IF_ANY.match(body, found.start(name), end) and not _conditional(words):
            return found.span(name)
    asks = QUESTION.search(" ".join(words.split())) if words.endswith("?") else None
    if asks is None or IDLE.search(" ".join(words.split())):
        return None
    at = re.compile(re.escape(asks["wh"]).replace(r"\ ", r"\s+")).search(body, start, end)
    return at.span() if at else None


def _conditional(words: str) -> bool:
    """ "If we could see it, we would ..." asks for nothing."""
    return bool(re.match(r"\s*(?:if|unless|had)\b", words, re.IGNORECASE))


def _leaning(text: Text, sentence: Quote, spans: Spans) -> Quote:
    """A sentence with the one before it where it says "it" of what that one names."""
    if not LEANS.match(sentence.exact):
        return sentence
    low = max((start for start, _ in spans if start <= sentence.start), default=sentence.start)
    above = [found for found in SENTENCE.finditer(text.body, low, sentence.start) if found.group().strip()]
    near = above and not text.body[above[-1].end() : sentence.start].count("\n\n")
    return text.quote(above[-1].start(), sentence.end) if near else sentence


def _records(text: Text, verb: Quote, sentence: Quote) -> tuple[PartWords, ...]:
    """The record that is to be sent: "the fuel book for last month"."""
    thing = THING.match(text.body, verb.end, sentence.end)
    if thing is None or verb.exact.lower().split()[0] not in (*SENDING, "let"):
        return ()
    quote = text.quote(*thing.span("thing"))
    return (PartWords("about", quote, Kind.DOCUMENT, " ".join(quote.exact.split())),)
