"""Statements: who "I" is, by the heading ("Witness statement of Ada Roe") or the words "I, Ada Roe, ..."."""

from __future__ import annotations

import re

from timeline.extract.letters import party_at
from timeline.extract.lexicon import classes
from timeline.model.mention import Kind, PartWords
from timeline.model.source import Text

NAME = r"(?P<who>(?:[A-Z][\w'’-]*\.?[ \t]+){1,4}[A-Z][\w'’-]+)"
SORT = (
    r"^[ \t#*]*(?:(?i:witness|sworn|written|first|second|third|further|supplementary)[ \t]+)*"
    r"(?i:statement|affidavit|testimony|deposition|answers|evidence)"
)
RANK = r"(?:(?:[A-Z][A-Za-z]*\.?[ \t]+)+\d+[ \t]+)?"  # "PC 2217 Ada Roe"
HEADING = re.compile(
    rf"{SORT}[ \t]+(?i:of|by)[ \t]+{RANK}{NAME}"
    r"(?=[ \t*]*(?:$|[,(–-])|[ \t]+(?:to|before|for|on|made|dated|given)\b)",
    re.MULTILINE,
)
BELOW = re.compile(  # the name on a line of its own below "WITNESS STATEMENT"
    rf"{SORT}[ \t*]*\n\s*(?:(?i:of|by)[ \t]*\n\s*)?(?:(?i:name|full name|witness)[ \t]*:[ \t]*)?"
    rf"{RANK}{NAME}[ \t*]*(?=[,\n])",
    re.MULTILINE,
)
NOTE = re.compile(
    rf"^[ \t#*]*(?i:note|account)[ \t]+(?i:by)[ \t]+{NAME}(?:[ \t]+(?i:on|about|concerning)\b.*)?[ \t*]*$",
    re.MULTILINE,
)
KEPT = re.compile(  # a log or diary says at its head who keeps it
    rf"^[ \t#*]*(?i:(?:log|diary|journal|entries)[ \t]+)?(?i:kept|maintained)"
    rf"[ \t]+(?i:by)[ \t]*:?[ \t]+{NAME}[ \t*]*(?=[,(\n])",
    re.MULTILINE,
)
I_MYSELF = re.compile(rf"(?:^|\n[ \t]*(?:\d+[.)][ \t]*)?)I,[ \t]+{NAME},")
HEAD = 1500  # characters in which a statement says whose it is


def deponent(text: Text) -> PartWords | None:
    """Whoever makes a statement, named at its head; None where that is a body or an office."""
    heading, own = HEADING.search(text.body, 0, HEAD), I_MYSELF.search(text.body, 0, HEAD)
    shouted = heading is not None and own is not None and heading["who"].isupper()
    found = own if shouted or heading is None else heading  # "ADA ROE" at the head, "I, Ada Roe," below
    found = found or BELOW.search(text.body, 0, HEAD)
    found = found or NOTE.search(text.body, 0, HEAD)  # "Note by Ada Roe on the figures"
    found = found or KEPT.search(text.body, 0, HEAD)
    if found is None or text.source.kind in ("email", "table", "calendar", "minutes"):
        return None
    if found["who"].split()[-1].lower() in classes("bodies")["ends"]:
        return None
    part = party_at(text, *found.span("who"), "sender")
    return part if part is not None and part.kind is Kind.PERSON else None
