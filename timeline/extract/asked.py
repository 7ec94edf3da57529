"""What someone is to do: action lines of minutes and memos, and what the writer of a mail asks for.

An action is to come, from the meeting on or by the day it names; a request is done when it is written.
Courtesies ("please find attached", "please let me know if") ask for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.mail import own_words, person_of, sender
from timeline.extract.rows import Told, joined, kind_of, mention_of, numbered
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, PartWords, Stance
from timeline.model.source import Row, Text

LABEL = r"(?:actions?(?:[ \t]+(?:point|item)s?)?|AP|to[ -]?do)(?:[ \t]*(?:no\.?[ \t]*)?\d+)?[ \t*]*[:–—-]"
ACTION = re.compile(
    rf"(?:^[ \t>*•#\d.()\[\]|-]*(?i:{LABEL})|"
    r"(?<=[.;!?])[ \t]+(?:ACTIONS?|Action)(?:[ \t](?:POINT|point|ITEM|item)s?)?[ \t]*:)"
    r"[ \t*]*(?P<task>\S[^\n]*?)[ \t*|]*(?:(?<=[a-z]{2}\.)(?=[ \t]+[A-Z])|$)",
    re.MULTILINE,
)
HEADING = re.compile(
    r"^[ \t#*]*(?:new[ \t]+)?(?:actions?(?:[ \t]+(?:points?|items?|agreed))?|to[ -]?do|next steps)[ \t#*:]*$",
    re.IGNORECASE | re.MULTILINE,
)
LISTED = re.compile(r"\n+[ \t]*(?:[-*•+]|\d+[.)])[ \t]+(?:\[[ ]?\][ \t]*)?(?P<task>\S[^\n]*?)[ \t]*(?=\n|$)")
WHO = re.compile(
    r"(?P<who>[A-Z@][^\n,;:.!?]{0,60}?)[ \t]+(?:to|will|shall|is to|are to|agreed to|undertook to)[ \t]+"
    r"(?P<verb>[a-z]+)\b"
)
VERB = re.compile(r"(?P<verb>[A-Za-z]+)\b")
WAYS = (
    "(?:could|can|would|will) you(?: please| kindly)?",
    "please(?: (?:could|can) you)?",
    "kindly",
    "grateful if you (?:could|would)",
    "(?:ask|request)(?: that)? you(?: to)?",
)
WANTED = (
    "send", "forward", "provide", "supply", "confirm", "check", "return", "explain", "give", "prepare",
    "submit", "share", "bring", "update", "obtain", "arrange", "sign", "review", "answer", "show", "release",
    "disclose", "investigate", "report", "tell", "copy", "pass", "ask", "find out", "let (?:me|us) have",
    "look into",
)  # fmt: skip
ASKING = re.compile(
    rf"\b(?:{'|'.join(WAYS)}) (?P<verb>{'|'.join(WANTED)})\b(?P<what>[^.?!]*\??)".replace(" ", r"\s+"),
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
DATING = ("DATE", "TIME")


def asked(text: Text, tagged: Sequence[Expression], meetings: Sequence[Claim]) -> Told:
    """The actions of minutes and papers, the requests of a mail."""
    if text.source.kind in ("table", "calendar"):
        return Told()
    mails = [row for row in text.rows if row.kind == "email"]
    if mails:
        return joined([*_requests(text)] if len(mails) == 1 else [])
    return joined([_action(text, *span, tagged, meetings) for span in action_lines(text)])


def action_lines(text: Text) -> Iterator[tuple[int, int]]:
    """The places of what is to be done: behind a label, or listed below a heading of its own."""
    yield from (found.span("task") for found in ACTION.finditer(text.body) if _tells(found["task"]))
    for heading in HEADING.finditer(text.body):
        at = heading.end()
        while found := LISTED.match(text.body, at):
            if WHO.match(found["task"]):
                yield found.span("task")
            at = found.end()


def _tells(task: str) -> bool:
    """Someone to do something, or a bare order of several words; not a name, "none" or "closed"."""
    return bool(WHO.match(task)) or (len(task.split()) > 2 and task[0].islower())


def _action(
    text: Text, start: int, end: int, tagged: Sequence[Expression], meetings: Sequence[Claim]
) -> Told:
    line = text.body[start:end]
    found = WHO.match(line)
    verb = found or VERB.match(line)
    who = (_doer(text, start, start + len(found["who"])),) if found else ()
    at, to = verb.span("verb") if verb else (0, len(line))
    claim = Claim(
        quote=text.quote(start, end),
        trigger=text.quote(start + at, start + to),
        kind="other",
        verb=line[at:to].lower(),
        title=" ".join(line.split()).rstrip("."),
        stance=Stance.PLANNED,
        parts=who,
        dates=_due(start, end, tagged) or tuple(d for m in meetings[:1] for d in _after(m)),
        reported=False,
    )
    return Told((claim,), tuple(mention_of(part) for part in who if part.kind is not Kind.GROUP))


def _doer(text: Text, start: int, end: int) -> PartWords:
    quote = text.quote(start, end)
    reading = quote.exact.removeprefix("The ").removeprefix("the ")
    return PartWords("agent", quote, kind_of(reading), reading)


def _due(start: int, end: int, tagged: Sequence[Expression]) -> tuple[DateLink, ...]:
    """The first date of the line: by, on or before it."""
    inside = [one for one in tagged if start <= one.start and one.end <= end and one.type in DATING]
    return tuple(DateLink(one.relation, one.start, one.end) for one in inside[:1])


def _after(meeting: Claim) -> Iterator[DateLink]:
    """Not before the day on which it was given to someone to do."""
    yield from (DateLink("after", link.start, link.end) for link in meeting.dates[:1])


def _requests(text: Text) -> Iterator[Told]:
    """Each sentence in which the writer of a mail asks those to whom it goes for something."""
    row, writer = next(row for row in text.rows if row.kind == "email"), sender(text)
    if writer is None:
        return
    sent = row.cells.get("date")
    for start, end in own_words(text):
        for found in ASKING.finditer(text.body, start, end):
            if not found["what"].strip().lower().startswith("if "):
                quote = text.quote(*found.span())
                parts = (replace(writer, role="agent"), *_those_written_to(text, row))
                claim = Claim(
                    quote=quote,
                    trigger=text.quote(*found.span("verb")),
                    kind="request",
                    verb=found["verb"].lower(),
                    title=f"{writer.reading} asks: {' '.join(quote.exact.split())}",
                    parts=parts,
                    about=_records(text, found),
                    dates=(DateLink("at", sent.start, sent.end),) if sent else (),
                    reported=False,
                )
                yield Told((claim,), tuple(map(mention_of, claim.about)))


def _those_written_to(text: Text, row: Row) -> Iterator[PartWords]:
    yield from (person_of(text, cell, "recipient")[0] for _, cell in numbered(row, "to"))


def _records(text: Text, asked_for: re.Match[str]) -> tuple[PartWords, ...]:
    """The record that is to be sent: "the fuel book for last month"."""
    thing = THING.match(text.body, asked_for.end("verb"), asked_for.end())
    if thing is None or asked_for["verb"].lower().split()[0] not in (*SENDING, "let"):
        return ()
    quote = text.quote(*thing.span("thing"))
    return (PartWords("about", quote, Kind.DOCUMENT, " ".join(quote.exact.split())),)
