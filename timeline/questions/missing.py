"""What is referred to but not held: documents, attachments, messages; and who had them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import LETTERS, Event
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.phrase import named
from timeline.model.problem import Grade
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.absent_mail import absent_messages, is_quotation
from timeline.questions.at_hand import AtHand
from timeline.questions.called import in_full, message_name
from timeline.questions.covering import covering_messages
from timeline.questions.exposure import exposures
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.lack import Lack
from timeline.questions.scope import answer, looked
from timeline.questions.stems import telling
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import is_several, listing, many, the
from timeline.store.forms import folded

BARE_MESSAGES = frozenset({"email", "e-mail", "mail", "letter", "message"})
DATED = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}$")
TOO_WIDE = frozenset({"work", "exercise"})  # where nothing tells whose report they stand for
HAVING = frozenset({"author", "sender", "recipient", "copied", "saw"})
TELLING = 2  # words by which papers of one name are one lack, "the bank statements"; of one paper one more
SHOWN = 3  # quotes of one missing thing; a document may be named on every page


def missing(
    case: Case,
    *,
    about: DocumentOrMatter | None = None,
    who: Who | None = None,
    kind: str | None = None,
) -> Answer:
    """
    Documents, attachments and messages that are referred to but not held.

    `about`: only this one; `who`: only what this one had; `kind`: only what is called so, as letter, email,
    report or contract.
    """
    found = [lack for lack in once(lacks(case)) if _fits(lack, about, who) and _is_called(case, lack, kind)]
    findings = [_finding(lack) for lack in found]
    thing = kind or "thing"
    if not findings:
        none = f"No {kind}" if kind else "Nothing"
        return answer(case, f"{none} is referred to that the case does not hold. {looked(case)}", ())
    text = f"{many(len(found), thing)} referred to but not held: {listing([lack.name for lack in found])}."
    return answer(case, text, findings)


def _fits(lack: Lack, about: Entity | None, who: Entity | None) -> bool:
    return (about is None or lack.subject == about.id) and (who is None or the(who) in lack.had)


MAIL = MappingProxyType({"email": "email message", "message": "email letter", "letter": "letter"})


def _is_called(case: Case, lack: Lack, kind: str | None) -> bool:
    """It bears the word, or is told as a message of that kind."""
    if kind is None:
        return True
    wanted = MAIL.get(kind, kind).split()
    told = case.event(lack.id).kind if lack.id.startswith("event/") else ""
    words = frozenset(word.rstrip("s") for word in folded(f"{lack.name} {told}").split())
    return any(word.rstrip("s") in words for word in wanted)


def _finding(lack: Lack) -> Finding:
    value = {"had": list(lack.had), "passages": len(lack.quotes), "how": lack.how}
    value |= {"message_id": lack.mark} if lack.mark else {}
    shown = gap_id("missing", lack.subject, lack.id) if lack.id.startswith("message/") else lack.id
    when = _known(lack.when)
    return Finding(lack.sentence, lack.quotes[:SHOWN], "documented", value, shown, lack.name, when)


def _known(when: When) -> When | None:
    return None if when.is_open else when


def lacks(case: Case) -> Iterator[Lack]:
    """Documents that are named, messages that are told of, messages that other mails show; not held."""
    documents = [
        one for one in case.entities(Kind.DOCUMENT) if not (one.held or one.general or one.name in TOO_WIDE)
    ]
    at_hand, unread = AtHand.of(case), _unread(case)
    yield from (
        replace(_document(case, entity, quotes), unread=_bearing_its_name(entity, unread))
        for entity in documents
        if (quotes := at_hand.wanting(entity)) and not _is_here(case, entity)
    )
    written = [
        quote for entity in case.entities(Kind.DOCUMENT) for name in entity.names for quote in name.quotes
    ]
    for event in case.events(status="stated"):
        if event.kind in LETTERS and not is_quotation(event) and not _is_named(event, written):
            yield _message(case, event)
    yield from covering_messages(case)
    yield from absent_messages(case)


def _unread(case: Case) -> dict[str, str]:
    """The sources that came and could not be read, by their file names without the ending."""
    faulty = frozenset(one.where for one in case.problems() if one.grade is Grade.FAULT)
    paths = [source.path for source in case.sources() if source.path in faulty]
    return {folded(PurePosixPath(path).stem): path for path in paths if not case.text(path).body}


def _bearing_its_name(entity: Entity, unread: Mapping[str, str]) -> str:
    return next((unread[name] for one in entity.names if (name := folded(one.words)) in unread), "")


def _document(case: Case, entity: Entity, quotes: tuple[Quote, ...]) -> Lack:
    found = sorted(exposures(case, entity), key=lambda exposure: exposure.order)
    had = dict.fromkeys(the(case.entity(exposure.who)) for exposure in found if exposure.how in HAVING)
    dated = [event for event in case.events(about=entity.id) if not event.when.is_open]
    return Lack(
        entity.id,
        _called(case, entity, quotes, dated),
        entity.id,
        dated[0].when if dated else When(),
        quotes,
        tuple(had),
        is_several(entity),
    )


def _is_here(case: Case, entity: Entity) -> bool:
    """A bare "email" of which a source is the very message: the event that tells both is recorded by it."""
    return entity.name in BARE_MESSAGES and any(
        event.kind in LETTERS and case.source(quote.source).kind in ("email", "letter")
        for event in case.events(about=entity.id, status="recorded")
        for quote in event.evidence
    )


def _called(case: Case, entity: Entity, quotes: tuple[Quote, ...], dated: list[Event]) -> str:
    """What a document is asked for by: of a bare "email", its day and what came with it besides."""
    if not dated or dated[0].kind not in LETTERS or entity.name not in BARE_MESSAGES:
        return in_full(case, entity, quotes)
    made = dated[0]
    day = replace(made.when, time=None)
    name = f"the {entity.name} of {named(day)}" if day.is_day else in_full(case, entity, quotes)
    attached = [the(case.entity(part.id)) for part in made.parts if part.role == "attached"]
    return f"{name} (with {listing(list(dict.fromkeys(attached)))} attached)" if attached else name


def _message(case: Case, event: Event) -> Lack:
    people = [part for part in event.parts if part.role in ("sender", "recipient", "copied")]
    had = tuple(dict.fromkeys(the(case.entity(part.id)) for part in people))
    return Lack(event.id, message_name(case, event), event.id, event.when, event.evidence, had)


def _is_named(event: Event, written: list[Quote]) -> bool:
    """The message is an entity of its own: some name of a document stands on the word that tells it."""
    noun = "letter" if event.kind.endswith("letter") else "mail"
    return any(
        quote.source == own.source and own.start <= quote.start < own.end and noun in quote.exact.lower()
        for own in event.evidence
        for quote in written
    )


def once(found: Iterable[Lack]) -> Iterator[Lack]:
    """What is called the same, to the day or by words that tell enough, is one, with the passages of all."""
    first: dict[str, Lack] = {}
    for lack in found:
        document = not lack.id.startswith(("event/", "message/"))
        enough = TELLING if lack.several else TELLING + 1
        told = DATED.search(lack.name) or (document and len(telling(lack.name)) >= enough)
        key = lack.name.lower() if told else lack.id
        known = first.setdefault(key, lack)
        if known is not lack:
            quotes, had = (*known.quotes, *lack.quotes), (*known.had, *lack.had)
            both = replace(known, quotes=tuple(dict.fromkeys(quotes)), had=tuple(dict.fromkeys(had)))
            first[key] = both
    yield from first.values()


def missing_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each thing that is referred to but not held."""
    for lack in once(lacks(case)):
        sources = many(len({quote.source for quote in lack.quotes}), "source")
        words = f"{lack.how} in {sources}, {many(len(lack.had), 'holder')} of it on record"
        pointing = len({quote.source for quote in lack.quotes})
        gravity = Gravity(pointing if lack.had else pointing / 2, words)  # what nobody had may be mere talk
        yield Gap(
            gap_id("missing", lack.subject, lack.id),
            "missing",
            lack.subject
            if lack.subject == lack.id and not lack.id.startswith(("event/", "message/"))
            else None,
            lack.when,
            None,
            None,
            "not-covered",
            lack.sentence,
            lack.quotes[:SHOWN],
            gravity=gravity.words,
            rank=gravity.rank,
        )
