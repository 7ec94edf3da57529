"""What someone is to do: action lines of minutes and memos, and what the writer of a mail or letter asks for.

An action is to come, from the meeting on or by the day it names; a request is done when it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.extract.requests import requests
from timeline.extract.rows import Told, joined, kind_of, mention_of
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, Kind, PartWords, Stance
from timeline.model.source import Text

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
DATING = ("DATE", "TIME")


def asked(text: Text, tagged: Sequence[Expression], meetings: Sequence[Claim]) -> Told:
    """The actions of minutes and papers, the requests of a mail or letter."""
    if text.source.kind in ("table", "calendar"):
        return Told()
    mails = [row for row in text.rows if row.kind == "email"]
    if mails:
        return joined([*requests(text, tagged)] if len(mails) == 1 else [])
    told = [_action(text, *span, tagged, meetings) for span in action_lines(text)]
    return joined([*requests(text, tagged), *told])


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
