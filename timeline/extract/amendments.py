"""Later words that put attendance right: "Cllr Moss was omitted from the attendance of 9 June"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.attendees import lists_people, people_in
from timeline.extract.listedpeople import Person
from timeline.extract.rollcalls import WHO, below_head
from timeline.extract.rolllabels import role_of
from timeline.extract.rollsentences import sentences
from timeline.extract.rows import Told, mention_of
from timeline.model.expression import Expression
from timeline.model.mention import Claim, DateLink, PartWords
from timeline.model.source import Text

STATE = (
    r"(?P<state>present|in attendance|absent|(?:having )?(?:sent|given)(?: (?:his|her|their))? apologies|"
    r"apologies|not present)"
)
LISTED = r"(?:listed|recorded|shown|named|included|noted|entered)"
LISTS = r"(?:the )?(?:list of )?(?:attendance|attendees|those present|members present|present)\b.*"
AMENDED = r"(?:amended|corrected|altered|changed)"
FORMS = tuple(
    (role, re.compile(form, re.IGNORECASE | re.DOTALL))
    for role, form in (
        (
            "present",
            rf"(?:it was (?:noted|pointed out|agreed) that )?(?:the names? of )?{WHO}(?:['’]s? names?)?"
            r"\s(?:was|were|had been|has been)(?: \w+)? "
            rf"(?:omitted|left out|missed|missing)(?: in error| by mistake)? (?:from|off) {LISTS}",
        ),
        (
            "",
            rf".*?\bminutes\b.*?\b{AMENDED}(?: so as)?,? (?:to|with)\s"
            r"(?:record|show|note|state|reflect|say|read)(?: that)?"
            rf"\s{WHO}\s(?:was|were|had been|had|as)(?: also)? {STATE}\b.*",
        ),
        (
            "",
            r".*?\bamend(?:ed|ing)?\b.*?\bminutes\b.*?(?: so as)?,? (?:to|with)\s"
            rf"(?:record|show|note|state|reflect|say|read)(?: that)?\s{WHO}"
            rf"\s(?:was|were|had been|had|as)(?: also)? {STATE}\b.*",
        ),
        (
            "present",
            rf".*?\bsubject to\s{WHO}\s(?:being )?(?:added|included|inserted|recorded|listed)"
            rf" (?:in|to|among|as|on) {LISTS}",
        ),
        ("present", rf".*?\bthe (?:inclusion|addition) of\s{WHO}\s(?:in|to|among|on) {LISTS}"),
        (
            "present",
            r".*?\bminutes\b[^:]*[:;–-]\s*amend (?:the )?(?:list of )?(?:attendance|attendees|those present)"
            rf" to (?:include|add)\s{WHO}[. ]*",
        ),
        (
            "absent",
            r".*?\bminutes\b.*?\b(?:wrongly|incorrectly|mistakenly) "
            r"(?:list|record|show|name|state)(?:ed|d|s)?"
            rf"\s{WHO}\s(?:as|to be|to have been)(?: being)? present\b.*",
        ),
        ("absent", rf"(?:.*?\b(?:to )?)?(?:delete|remove)\s{WHO}\sfrom {LISTS}"),
        (
            "present",
            rf".*?\bminutes\b.*?\b{AMENDED}(?: so as)? to\s(?:include|add)\s{WHO}"
            rf"\s(?:in|to|among) {LISTS}",
        ),
        (
            "",
            rf"(?:it was (?:noted|pointed out|agreed) that )?{WHO}\sshould (?:have been|be) {LISTED}"
            rf"(?: as| under| among| in)?(?: those)?(?: the)? {STATE}\b.*",
        ),
        (
            "absent",
            rf"(?:it was (?:noted|pointed out|agreed) that )?{WHO}\s(?:was|were|had been) "
            rf"(?:wrongly|incorrectly|mistakenly) {LISTED} (?:as|among)(?: those)? present\b.*",
        ),
        (
            "apologies",
            rf"(?:the )?apologies (?:from|of|for)\s{WHO}\s(?:were|had been) "
            r"(?:omitted|not recorded|left out)\b.*",
        ),
    )
)
TELLS = re.compile(
    r"omitted|left out|miss(?:ed|ing)|amend|subject to|delete|remove|"
    r"inclusion of|addition of|corrected|altered|changed|should|wrongly|incorrectly|"
    r"mistakenly|not recorded",
    re.IGNORECASE,
)
LONGEST = 600


def amendments(text: Text, expressions: Sequence[Expression], meetings: Sequence[Claim]) -> Told:
    """What minutes put right in the attendance of an earlier meeting, dated by that meeting's day."""
    if not meetings:
        return Told()
    claims, mentions = [], []
    dated: tuple[DateLink, ...] = ()
    for start, end in sentences(text.body):
        words = text.body[start:end]
        own = _dates(expressions, start, end)
        dated = own or (dated if "\n\n" not in text.body[max(0, start - 3) : start] else ())
        start = below_head(text.body, start, end) or start
        found = _amended(text.body, start, end) if TELLS.search(words) and end - start < LONGEST else None
        if found is not None and dated and not _is_own_day(meetings[0], dated):
            role, people = found
            claim = _claim(text, (start, end), meetings[0], [_part(text, role, one) for one in people])
            claims.append(replace(claim, dates=dated))
            mentions += [mention_of(part) for part in claim.parts]
    return Told(tuple(claims), tuple(mentions))


def _dates(expressions: Sequence[Expression], start: int, end: int) -> tuple[DateLink, ...]:
    days = [one for one in expressions if start <= one.start < end and one.type == "DATE" and one.meaning.day]
    return (DateLink("at", days[0].start, days[0].end),) if days else ()


def _is_own_day(meeting: Claim, dated: tuple[DateLink, ...]) -> bool:
    return meeting.dates == dated


def _amended(body: str, start: int, end: int) -> tuple[str, tuple[Person, ...]] | None:
    for role, form in FORMS:
        found = form.fullmatch(body[start:end])
        if found is None:
            continue
        place = start + found.start("who"), start + found.end("who")
        if lists_people(body, *place, several=True):
            return role or role_of(found["state"]), people_in(body, *place)
    return None


def _part(text: Text, role: str, person: Person) -> PartWords:
    return PartWords(role, text.quote(person.start, person.end), person.kind, person.reading)


def _claim(text: Text, place: tuple[int, int], meeting: Claim, people: Sequence[PartWords]) -> Claim:
    host: Iterator[PartWords] = (part for part in meeting.parts if part.role == "host")
    quote = text.quote(*place)
    return Claim(quote, quote, "meeting", "meet", meeting.title, parts=(*host, *people))
