"""Events into sentences: what happened, as strongly as it is known, each with its quotes.

No colour and no format. The strength of the verb follows the status: what is recorded happened,
what is stated is put into the mouth that states it, what is planned was to happen; a denial, a
silence and a duty are somebody's view, and are given in that somebody's own words. The table of
frames that reads a sentence also writes one; where it cannot, the exact words are quoted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.errors import UnknownName
from timeline.extract.lexicon import Frame, frames, verbs
from timeline.model.event import Event
from timeline.model.phrase import MONTHS, in_words, is_inferred
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.questions.telling import teller
from timeline.questions.wording import capital, listing, the

if TYPE_CHECKING:
    from timeline.case import Case

LONGEST_QUOTE = 280  # characters of a quotation inside a sentence
UNDATED = "Without a date"

# what a noun or a header tells: the roles that complete "there was a meeting ..."
JOINTS = (
    ("agent", "by"), ("author", "by"), ("sender", "from"), ("host", "at"), ("recipient", "to"),
    ("copied", "copied to"), ("holder", "of"), ("post", "as"), ("chair", "chaired by"), ("present", "with"),
    ("attached", "with, attached,"), ("apologies", "with apologies from"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the story with its event and the quotes that bear it."""

    text: str
    event: Event
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The sentences of one month, or of one year where no month is known."""

    heading: str
    sentences: tuple[Sentence, ...]


def narrate(
    case: Case,
    *,
    start: When | None = None,
    end: When | None = None,
    about: str | None = None,
    who: str | None = None,
) -> tuple[Sentence, ...]:
    """The chronological story: a sentence for every event that has a quote."""
    events = case.events(start=start, end=end, about=about, who=who)
    return tuple(sentence_of(case, event) for event in events if event.evidence)


def chapters(sentences: Iterable[Sentence]) -> tuple[Chapter, ...]:
    """The story in its months and years, in the order of the sentences."""
    grouped = groupby(sentences, key=lambda sentence: heading_of(sentence.event.when))
    return tuple(Chapter(heading, tuple(group)) for heading, group in grouped)


def heading_of(when: When) -> str:
    """The month in which a moment begins, as far as it is known, else the year."""
    if when.is_open:
        return UNDATED
    first = when.latest if when.earliest == EVER else when.earliest
    months = (when.latest.year - first.year) * 12 + when.latest.month - first.month
    return f"{MONTHS[first.month]} {first.year}" if months < 2 else str(first.year)


def sentence_of(case: Case, event: Event) -> Sentence:
    """One event as a sentence whose strength follows its status."""
    return Sentence(capital(_told(case, event)), event, event.evidence)


def _told(case: Case, event: Event) -> str:
    if event.status == "denied":
        return f"{_speaker(case, event)} denies {_matter(case, event)}: {quotation(event)}"
    if event.status == "silent":
        return f"{_silence(case, event)}: {quotation(event)}"
    if event.status == "owed":
        return f"{_speaker(case, event)} considers that this should have been done: {quotation(event)}"
    return _happening(case, event)


def _happening(case: Case, event: Event) -> str:
    """What happened or was to happen: by its parts where they make a sentence, else by its words."""
    said = clause(case, event)
    voice = f"according to {teller(case, event)}" if event.status == "stated" and event.speaker else ""
    lead = ", ".join(filter(None, (date_of(event), voice)))
    if said:
        return f"{lead}, {said}." if lead else f"{said}."
    return f"{lead or f'as {teller(case, event)} has it'}: {quotation(event)}"


def date_of(event: Event) -> str:
    """The moment in words, marked where the words do not give all of it; empty for the undated."""
    if event.when.is_open:
        return ""
    return in_words(event.when) + (" (date inferred)" if is_inferred(event.when) else "")


def quotation(event: Event) -> str:
    """The exact words in quotation marks, on one line, cut at a word where they are long."""
    words = " ".join(event.evidence[0].exact.split())
    if len(words) > LONGEST_QUOTE:
        words = words[:LONGEST_QUOTE].rpartition(" ")[0] + " …"
    stop = "" if words.endswith((".", "!", "?", "…")) else "."
    return f"“{words}”{stop}"


def clause(case: Case, event: Event) -> str:
    """The event as a clause out of its parts; empty where they do not suffice for one."""
    if event.kind == "meeting" and event.verb not in ("discuss", "brief", "interview", "attend"):
        return _meeting(case, event)
    frame = frames().get(event.verb)
    return _by_frame(case, event, frame) if frame else _by_noun(case, event)


def _by_frame(case: Case, event: Event, frame: Frame) -> str:
    """Active where somebody is known to have acted, passive where only what was acted on is."""
    doer, object = _named(case, event, frame.subject), _object(case, event, frame)
    if not object:
        return ""
    form = _verb(event, active=bool(doer))
    words = (doer, form, object) if doer else (object, form)
    return " ".join([*words, *_additions(case, event, frame)])


def _object(case: Case, event: Event, frame: Frame) -> str:
    """What was acted on: the part in that role, else what the event is about."""
    if frame.object == frame.subject:
        return ""
    return _named(case, event, frame.object) or listing([_called(case, about) for about in event.about])


def _additions(case: Case, event: Event, frame: Frame) -> list[str]:
    """The parts that a preposition brings, each role once."""
    roles = {role: word for word, role in reversed(list(frame.prepositions.items()))}
    taken = (frame.subject, frame.object)
    named = ((word, _named(case, event, role)) for role, word in roles.items() if role not in taken)
    return [f"{word} {names}" for word, names in named if names]


def _by_noun(case: Case, event: Event) -> str:
    """What a noun tells: "there was an inspection by A at B"."""
    additions = [f"{word} {names}" for role, word in JOINTS if (names := _named(case, event, role))]
    if not additions or event.kind == "other":
        return ""
    matters = listing([_called(case, about) for about in event.about])
    return " ".join([_there_was(event), *additions, *([f"about {matters}"] if matters else [])])


def _meeting(case: Case, event: Event) -> str:
    """A meeting by those who took part, or by its title."""
    present = _named(case, event, "chair", "agent", "present", "host")
    if not present or " and " not in present:
        return "" if not event.title else f"{_there_was(event)}: {event.title}"
    missing = _named(case, event, "apologies")
    met = "were to meet" if event.status == "planned" else "met"
    return f"{present} {met}" + (f"; apologies came from {missing}" if missing else "")


def _there_was(event: Event) -> str:
    noun = event.kind.replace("-", " ")
    article = "an" if noun[0] in "aeiou" else "a"
    return f"there was {'to be ' if event.status == 'planned' else ''}{article} {noun}"


def _verb(event: Event, *, active: bool) -> str:
    """The verb in the form that the status and the voice want."""
    past, participle = _forms(event.verb)
    if event.status == "planned":
        return f"was to {event.verb}" if active else f"was to be {participle}"
    return past if active else f"was {participle}"


@cache
def _forms(lemma: str) -> tuple[str, str]:
    """The past and the participle of a verb."""
    known = [(form, verb.forms) for form, verb in verbs().items() if verb.lemma == lemma]
    past = next((form for form, forms in known if "past" in forms), lemma)
    return past, next((form for form, forms in known if "part" in forms), past)


def _named(case: Case, event: Event, *roles: str) -> str:
    """Those who have one of the roles, as a listing; nobody twice."""
    ids = dict.fromkeys(part.id for role in roles for part in event.parts if part.role == role)
    return listing([_called(case, id) for id in ids])


def _called(case: Case, id: str) -> str:
    """An entity as it stands inside a sentence."""
    try:
        return the(case.entity(id))
    except UnknownName:
        return id


def _speaker(case: Case, event: Event) -> str:
    """Whose word it is, with the day of saying it where that is known."""
    said = f", {in_words(event.said)}," if event.said and not event.said.is_open else ""
    return f"{teller(case, event)}{said}"


def _matter(case: Case, event: Event) -> str:
    """What a denial is about, so far as the claim tells."""
    about = listing([_called(case, id) for id in event.about])
    return f"having known of {about}" if event.kind == "knowledge" and about else "it"


def _silence(case: Case, event: Event) -> str:
    """Who says that there is no record, of what, and for which time."""
    about = listing([_called(case, id) for id in event.about]) or "this"
    time = "" if event.when.is_open else f" {in_words(event.when)}"
    return f"{_speaker(case, event)} says that there is no record of {about}{time}"
