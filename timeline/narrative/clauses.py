"""An event as a clause made of its parts; empty where they do not suffice for an honest one.

The table of frames that reads a sentence also writes one. A clause of a single part ("the report
was sent") says less than the source does: then there is none, and the words themselves are quoted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeline.extract.lexicon import Frame, frames, verbs
from timeline.model.event import Event
from timeline.narrative.naming import is_plural, matters, post_of, those

if TYPE_CHECKING:
    from timeline.case import Case

_BARE = re.compile(r"(?:an?|the|next| )*meetings?", re.IGNORECASE)

SUBJECT = "subject"  # the role of what is acted on or spoken of

# kinds of event whose name is a noun that English says "there was a" of
NOUNS = frozenset(
    {"meeting", "email", "letter", "warning-letter", "inspection", "visit", "publication", "report"}
)

# kinds of event that need be about nothing: to be told, that they took place is enough
ABOUT_NOTHING = frozenset(
    {"email", "letter", "telephone", "visit", "inspection", "meeting", "appointment", "departure"}
)

# what a noun or a header tells: the roles that complete "there was a visit ..."
JOINTS = (
    ("agent", "by"), ("author", "by"), ("sender", "from"), ("host", "at"), ("recipient", "to"),
    ("copied", "copied to"), ("holder", "of"), ("chair", "chaired by"), ("present", "with"),
)  # fmt: skip


# who else is listed for a meeting, behind those who were present
BESIDE = (("in-attendance", "in attendance"), ("apologies", "apologies from"), ("absent", "absent"))


def clause(case: Case, event: Event) -> str:
    """The event as a clause, in the tense that its status wants."""
    special = SPECIAL.get(event.kind)
    if special and (words := special(case, event)):
        return words
    frame = frames().get(event.verb)
    if frame and event.kind == frame.kind:
        return _by_frame(case, event, frame)
    return _by_noun(case, event)


def _by_frame(case: Case, event: Event, frame: Frame) -> str:
    """Active where somebody is known to have acted, passive where only what was acted on is."""
    doer, object = those(case, event, frame.subject), _object(case, event, frame)
    additions = _additions(case, event, frame)
    if doer == object or not _suffices(frame, doer, object, additions):
        return ""
    words = (doer, _active(event, doer), object) if doer else (object, _passive(event, object))
    return " ".join(filter(None, [*words, *additions.values(), _enclosed(case, event)]))


def _enclosed(case: Case, event: Event) -> str:
    """What came with a message: "with the audit attached"."""
    attached = those(case, event, "attached")
    return f"with {attached} attached" if attached else ""


def _suffices(frame: Frame, doer: str, object: str, additions: dict[str, str]) -> bool:
    """Two parts at least, and what it was about where the verb wants that."""
    if not (doer or object) or bool(doer) + bool(object) + len(additions) < 2:
        return False
    of_something = frame.object == SUBJECT or SUBJECT in additions or frame.kind in ABOUT_NOTHING
    return of_something and bool(object or SUBJECT in additions)


def _object(case: Case, event: Event, frame: Frame) -> str:
    """What was acted on; what the event is about, where no preposition brings it."""
    if frame.object == frame.subject:
        return ""
    if frame.object != SUBJECT:
        return those(case, event, frame.object)
    return "" if _by_preposition(frame) else those(case, event, SUBJECT) or matters(case, event)


def _additions(case: Case, event: Event, frame: Frame) -> dict[str, str]:
    """What the prepositions bring, each role once with the word that is listed first."""
    roles: dict[str, str] = {}
    for word, role in frame.prepositions.items():
        if role not in (frame.subject, frame.object) or (role == SUBJECT and _by_preposition(frame)):
            roles.setdefault(role, word)
    named = {role: those(case, event, role) for role in roles}
    if SUBJECT in named:
        named[SUBJECT] = named[SUBJECT] or matters(case, event)
    return {role: f"{roles[role]} {names}" for role, names in named.items() if names}


def _by_preposition(frame: Frame) -> bool:
    """One knows of a thing, or about it; but one provides a thing."""
    return frame.kind == "knowledge" and SUBJECT in frame.prepositions.values()


def _by_noun(case: Case, event: Event) -> str:
    """What a noun tells: "there was an inspection by A at B"."""
    additions = [f"{word} {names}" for role, word in JOINTS if (names := those(case, event, role))]
    about = matters(case, event)
    if event.kind not in NOUNS or not additions:
        return ""
    told = about and event.kind.replace("-", " ") not in about
    return " ".join([_there_was(event), *additions, *([f"about {about}"] if told else [])])


def _meeting(case: Case, event: Event) -> str:
    """A meeting by those who met; minutes also tell who sent apologies."""
    if event.status == "planned":
        return _planned_meeting(case, event)
    present = those(case, _without_bodies(event), "chair", "present", "agent")
    attending = those(case, event, "in-attendance")
    if " and " not in present and not (attending and event.status == "recorded"):
        return "" if event.when.lasts else _met_alone(case, event)
    if event.status != "recorded":
        return f"{present} met"
    told = [f"{words} {names}" for role, words in BESIDE if (names := those(case, event, role))]
    verb = "was" if " and " not in present else "were"
    there = [f"present {verb} {present}"] if present else []
    return f"{_titled(event) or 'at a meeting'}: {'; '.join([*there, *told])}"


def _without_bodies(event: Event) -> Event:
    """The event without the body that met, where its members are known."""
    members = tuple(part for part in event.parts if not part.id.startswith("organisation/"))
    return replace(event, parts=members) if len(members) > 1 else event


def _titled(event: Event) -> str:
    """The title of a meeting, where it is more than the word itself."""
    return "" if _BARE.fullmatch(event.title) else event.title


def _met_alone(case: Case, event: Event) -> str:
    """A meeting of which only the body that met is known."""
    host = those(case, event, "host")
    return f"{host} met" if host and len(event.parts) == 1 else ""


def _planned_meeting(case: Case, event: Event) -> str:
    invited = those(case, event, "host", "invited", "chair", "present")
    title = f": {_titled(event)}" if _titled(event) else ""
    return f"a meeting was planned{title}" + (f", with {invited}" if invited else "")


def _paper(case: Case, event: Event) -> str:
    """A report or publication that a noun or a row tells: by whom, and what."""
    author, about = those(case, event, "author"), matters(case, event)
    if not author or not about or event.verb in frames() or event.status == "planned":
        return ""
    return f"{author} {'published' if event.kind == 'publication' else 'produced'} {about}"


def _email(case: Case, event: Event) -> str:
    """A mail by its sender, recipients and attachments."""
    sender, recipients = those(case, event, "sender"), those(case, event, "recipient")
    if not sender or not recipients or event.status == "planned":
        return ""
    copied, attached = those(case, event, "copied"), those(case, event, "attached")
    subject = event.title.partition(": ")[2] if event.title.lower().startswith("email: ") else ""
    return "".join(
        [
            f"{sender} sent an email to {recipients}",
            f", copied to {copied}" if copied else "",
            f", with {attached} attached" if attached else "",
            f": “{subject}”" if subject else "",
        ]
    )


def _letter(case: Case, event: Event) -> str:
    """A letter or memo by who wrote to whom; what is in it is what it is about."""
    sender, recipients = those(case, event, "sender", "author"), those(case, event, "recipient")
    if not recipients or sender == recipients or event.status == "planned":
        return ""
    attached = event.ids("attached")
    about = matters(case, replace(event, about=tuple(id for id in event.about if id not in attached)))
    what = "sent a warning letter" if event.kind == "warning-letter" else "wrote"
    copied = those(case, event, "copied")
    return "".join(
        [
            f"{sender} {what} to {recipients}" if sender else _sent_by_nobody(event, recipients),
            f" about {about}" if about and event.kind.replace("-", " ") not in about else "",
            f", copied to {copied}" if copied else "",
            f", enclosing {enclosed}" if (enclosed := those(case, event, "attached")) else "",
        ]
    )


def _sent_by_nobody(event: Event, recipients: str) -> str:
    """A letter of which no sender is known: it was written to them, or came to them."""
    letter = f"a {event.kind.replace('-', ' ')}"
    if event.verb == "receive":
        return f"{recipients} received {letter}"
    return f"{letter} was {'sent' if event.kind == 'warning-letter' else 'written'} to {recipients}"


def _appointment(case: Case, event: Event) -> str:
    """A tenure where it lasts, else the day on which it began."""
    holder, post = those(case, event, "holder"), post_of(event)
    if not holder or not post:
        return ""
    if event.when.lasts or " in post as " in event.title:
        return f"{holder} was {post}"
    return f"{holder} was to become {post}" if event.status == "planned" else f"{holder} became {post}"


def _departure(case: Case, event: Event) -> str:
    holder, post = those(case, event, "holder"), post_of(event)
    if not holder or not post:
        return ""
    return f"{holder} {'was to cease' if event.status == 'planned' else 'ceased'} to be {post}"


SPECIAL: MappingProxyType[str, Callable[[Case, Event], str]] = MappingProxyType(
    {
        "meeting": _meeting,
        "report": _paper,
        "publication": _paper,
        "email": _email,
        "letter": _letter,
        "warning-letter": _letter,
        "appointment": _appointment,
        "departure": _departure,
    }
)


TOLD_BY_FORM = frozenset(SPECIAL)  # kinds whose rows and headers tell more than their title


def _there_was(event: Event) -> str:
    noun = event.kind.replace("-", " ")
    if event.when.lasts:
        return f"there were {'to be ' if event.status == 'planned' else ''}{noun}s"
    article = "an" if noun[0] in "aeiou" else "a"
    return f"there was {'to be ' if event.status == 'planned' else ''}{article} {noun}"


def _verb(event: Event, *, active: bool) -> str:
    """The verb in the form that the status and the voice want."""
    past, participle = past_of(event.verb)
    if event.status == "planned":
        return f"was to {event.verb}" if active else f"was to be {participle}"
    return past if active else f"was {participle}"


def _active(event: Event, doer: str) -> str:
    """The active; of a plan in the number of whoever was to act."""
    words = _verb(event, active=True)
    plural = event.status == "planned" and is_plural(doer)
    return f"were{words.removeprefix('was')}" if plural else words


def _passive(event: Event, object: str) -> str:
    """The passive, in the number of what is acted on."""
    words = _verb(event, active=False)
    return f"were{words.removeprefix('was')}" if is_plural(object) else words


@cache
def past_of(lemma: str) -> tuple[str, str]:
    """The past and the participle of a verb."""
    known = [(form, verb.forms) for form, verb in verbs().items() if verb.lemma == lemma]
    past = next((form for form, forms in known if "past" in forms), lemma)
    return past, next((form for form, forms in known if "part" in forms), past)
