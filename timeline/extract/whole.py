"""One text read with all of the rules."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.dates import tag
from timeline.extract.amendments import amendments
from timeline.extract.asked import asked
from timeline.extract.automatic import is_automatic
from timeline.extract.cells import InCells, entries_of_rows, in_cells
from timeline.extract.datedlines import dated_lines
from timeline.extract.exchanges import turns_of, unlabelled
from timeline.extract.gate import verified
from timeline.extract.letters import DEAR, addressee, from_letter, signer
from timeline.extract.lexicon import classes
from timeline.extract.mail import ENCLOSING, enclosed, from_calendar, from_mail, own_words, sender
from timeline.extract.memos import from_memo, memo_writer
from timeline.extract.minutes import from_minutes, recorded
from timeline.extract.model import labels_of, left_aside
from timeline.extract.placings import placings
from timeline.extract.prose import read_prose
from timeline.extract.quotedmail import from_quoted_mail, repeated_mails
from timeline.extract.rows import Told, joined, kind_of, mention_of
from timeline.extract.sentences import paragraphs_of
from timeline.extract.spokenof import spoken_of, spoken_of_in_quoted
from timeline.extract.statements import deponent
from timeline.extract.tables import from_tables, unheard
from timeline.model.expression import Expression
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention, PartWords
from timeline.model.source import Text

LONGEST_HEADLINE = 14  # words
LETTERHEAD = 800  # letters at the top of a paper within which a letter greets its reader
SPEECH = "said reported stated noted explained confirmed replied asked added denied admitted advised told"
SPEAKING = re.compile(
    rf"(?:^|[.;!?]\s+|\n\s*)(?P<name>[A-Z][a-z’'-]+ [A-Z][A-Za-z’'-]+)\s+(?:{SPEECH.replace(' ', '|')})\s+"
    r"(?:that|the|us|members)\b"
)
Spans = tuple[tuple[int, int], ...]


def extract(text: Text) -> Extraction:
    """What one text says, in its order; pure, and the same for the same text and installed model."""
    tagged = tag(text.body, day_first=text.source.day_first, marks=text.marks)
    minutes, lists = from_minutes(text, tagged)
    memo = from_memo(text, tagged)
    listed = from_tables(text)
    automatic = is_automatic(text)
    actions = joined([]) if automatic else asked(text, tagged, minutes.claims)
    told = joined(
        [
            from_mail(text),
            from_quoted_mail(text),
            from_letter(text, tagged),
            memo,
            from_calendar(text),
            listed,
            minutes,
            amendments(text, tagged, minutes.claims),
            actions,
        ]
    )
    headed = tuple((claim.quote.start, claim.quote.end) for claim in memo.claims)
    headed += tuple((claim.trigger.start, claim.trigger.end) for claim in minutes.claims)
    turns = turns_of(text)
    spans = () if automatic else unlabelled(_prose_spans(text, lists, headed), turns)
    days = entries_of_rows(text, listed)
    labels = labels_of(text.body) if spans or days or any(text.marks_of("quoted-mail")) else {}
    labels = _speaking(text.body) | _of_people_and_bodies(labels) | _introduced(told.mentions)
    writer = writer_of(text)
    mentions, claims = read_prose(text, tagged, spans, labels, writer, turns, addressee(text))
    claims = (*claims, *dated_lines(text, tagged, (*told.claims, *claims)))
    mentions = (*mentions, *(mention_of(turn.who) for turn in turns if turn.who is not None))
    claims = recorded(minutes.claims, _beside_actions(actions, claims), mentions, lists)
    cells = in_cells(text, tagged, days, labels)
    formal, claims = enclosed(_without(told, minutes, cells), _in_whose_mouth(claims, writer))
    formal = spoken_of(text, formal, mentions)
    again, repeated = _repeated(text, tagged, labels)
    formal = spoken_of_in_quoted(text, formal, again)
    named = (*told.mentions, *mentions, *again, *cells.mentions)
    kept, problems = verified(text, (*named, *formal, *claims, *repeated, *cells.claims), "rules")
    return Extraction(
        text,
        _merged(tagged, told.expressions),
        tuple(dict.fromkeys(sorted((m for m in kept if isinstance(m, Mention)), key=lambda m: m.quote))),
        tuple(sorted((c for c in kept if isinstance(c, Claim)), key=lambda c: (c.trigger, c.quote, c.kind))),
        (*problems, *unheard(text, listed), *(left_aside(text) if spans else ())),
        placings(text, tagged, spans),
    )


def _repeated(
    text: Text, tagged: Sequence[Expression], labels: Mapping[str, str]
) -> tuple[tuple[Mention, ...], tuple[Claim, ...]]:
    """What the mails say that a mail repeats, each in its own sender's mouth."""
    mentions, claims = list[Mention](), list[Claim]()
    for one in repeated_mails(text):
        found, said = read_prose(text, tagged, one.spans, labels, one.sender)
        mentions += found
        told = (claim for claim in said if claim.verb not in ENCLOSING)
        claims += (replace(claim, derived="quotation") for claim in _in_whose_mouth(tuple(told), one.sender))
    return tuple(mentions), tuple(claims)


def _beside_actions(actions: Told, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """What prose tells, without what a line gives someone to do and the writer's own requests."""
    acts = frozenset(claim.trigger.start for claim in actions.claims)
    asks = [(claim.quote.start, claim.quote.end) for claim in actions.claims if claim.kind == "request"]
    return tuple(
        claim
        for claim in claims
        if claim.trigger.start not in acts
        and not (claim.kind == "request" and any(a <= claim.trigger.start < b for a, b in asks))
    )


def _in_whose_mouth(claims: Sequence[Claim], writer: PartWords | None) -> tuple[Claim, ...]:
    """In a mail or letter it is the writer who says what nobody else is said to say."""
    if writer is None:
        return tuple(claims)
    speaker = replace(writer, role="speaker")
    return tuple(claim if claim.speaker else replace(claim, speaker=speaker) for claim in claims)


def writer_of(text: Text) -> PartWords | None:
    """Whoever "I" is in a mail, letter, memo or statement, where nobody is quoted."""
    kind = text.source.kind
    letter = kind == "letter" or (kind == "document" and DEAR.search(text.body, 0, LETTERHEAD) is not None)
    signed = signer(text) if letter else None  # a report that reprints a letter is not its signer's
    return sender(text) or signed or memo_writer(text) or deponent(text)


def _of_people_and_bodies(labels: Mapping[str, str]) -> dict[str, str]:
    """What a model says of names, but for documents that it takes for people ("Ventilation Survey")."""
    papers = classes("documents")["strong"]
    return {
        name: label
        for name, label in labels.items()
        if label != "PERSON" or not papers & set(name.lower().split()[-1:])
    }


def _introduced(mentions: Sequence[Mention]) -> dict[str, str]:
    """The people whom the form of a text names in full: its lists and headers know better than a model."""
    people = (m.reading for m in mentions if m.kind is Kind.PERSON)
    return {name: "PERSON" for name in people if " " in name and all(w[0].isupper() for w in name.split())}


def _speaking(body: str) -> dict[str, str]:
    """ "Delia Garside reported that": two names and what only people do, at the head of a sentence."""
    names = (found["name"] for found in SPEAKING.finditer(body))
    return {name: "PERSON" for name in names if kind_of(name) is Kind.PERSON}


def _without(told: Told, minutes: Told, cells: InCells) -> list[Claim]:
    """The claims of rows; those of minutes come back with what their prose adds, or in sentences."""
    rows = (claim for claim in told.claims if claim.trigger.start not in cells.told)
    return [claim for claim in rows if claim not in minutes.claims]


def _prose_spans(text: Text, lists: Sequence[tuple[int, int]], headed: Sequence[tuple[int, int]]) -> Spans:
    """The paragraphs that are prose: no rows, no attendance lists or headings, nothing quoted in a mail."""
    if text.source.kind in ("table", "calendar") or any(text.marks_of("stand-in")):
        return ()
    if any(row.kind == "email" for row in text.rows):
        return own_words(text)
    rows = [(row.start, row.end) for row in text.rows]
    front = [(mark.start, mark.end) for mark in text.marks_of("front-matter")]
    apart = [*rows, *lists, *front, *headed]
    spans = tuple(
        (begin, end)
        for start, end in paragraphs_of(text)
        for begin in (_behind_lists(lists, start, end),)
        if text.body[begin:end].strip(" .\n") and not any(a < end and begin < b for a, b in apart)
    )
    return spans[1:] if len(spans) > 1 and _is_headline(text.body, *spans[0]) else spans


def _behind_lists(lists: Sequence[tuple[int, int]], start: int, end: int) -> int:
    """Where prose begins behind who was there: "Lee joined by phone. | Birch asked"."""
    return max((b for a, b in lists if start <= a and start < b < end), default=start)


def _is_headline(body: str, start: int, end: int) -> bool:
    """A short first line without a full stop: a headline leaves out the words that tell names from verbs."""
    line = body[start:end].strip()
    opens = not body[:start].strip()
    return (
        opens and len(line.split()) <= LONGEST_HEADLINE and not line.endswith((".", "!", "?", ":", "”", '"'))
    )


def _merged(tagged: Sequence[Expression], cells: Sequence[Expression]) -> tuple[Expression, ...]:
    """The expressions of the text, those of cells in place of what overlaps them; cells lie apart."""
    placed = [one for _, one in sorted({(one.start, one.end): one for one in cells}.items())]
    starts = [one.start for one in placed]
    kept = [e for e in tagged if not _overlaps(e, placed, bisect_left(starts, e.end))]
    return tuple(sorted((*kept, *placed), key=lambda e: (e.start, e.end)))


def _overlaps(one: Expression, placed: Sequence[Expression], behind: int) -> bool:
    return behind > 0 and placed[behind - 1].end > one.start
