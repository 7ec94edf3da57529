"""Slots whose words are no plain argument: they take other terms, or more than one, or words of an event."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from timeline.case import Case
from timeline.dates.vocabulary import TO_TWELVE
from timeline.english.meaning import CannotSay, Meant
from timeline.english.occasions import before_it, label
from timeline.english.slots import (
    date_meant,
    dated,
    day_after,
    day_before,
    end_meant,
    event_meant,
    meeting_meant,
    message_kind,
    occasion_of,
    series_meant,
)
from timeline.english.spotting import MARK, Spotted
from timeline.english.things import entity_meant, is_called
from timeline.errors import AmbiguousName, UnknownName
from timeline.model.event import HAPPENED, Event
from timeline.model.mention import Kind
from timeline.model.source import Source
from timeline.model.when import When
from timeline.questions.course import bears, stands
from timeline.questions.meetings import gatherings
from timeline.questions.naming import events_named
from timeline.questions.sittings import called, sittings
from timeline.store.forms import folded, telling_words


def _by(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """By a day means before the next."""
    meant = date_meant(case, spotted, slots["by"], "by")
    return {"before": replace(meant, value=day_after(meant.value))}


def _before_event(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Before an event: before its first moment, or the bounds that its tellings and its paper set."""
    slot = slots["before_event"]
    occasion = occasion_of(case, spotted, slot)
    told = f"“{spotted.spoken(slot)}” is taken to be: {label(occasion)}."
    return {"before": Meant(before_it(occasion), (told, *occasion.notes))}


def _event(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A meeting, by its date or its words or both."""
    if "on" not in slots:
        return {"event": event_meant(case, spotted, slots["event"])}
    moment = date_meant(case, spotted, slots["on"])
    return meeting_meant(case, spotted, slots["event"], moment)


def _what(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Events by their words; a name of the case among them counts as words."""
    words = spotted.spoken(slots["what"])
    event_meant(case, spotted, slots["what"], several=True)
    found = events_named(case, case.events(), words)
    if found and not NOT.search(words) and all(_is_negated(event) for event in found):
        raise CannotSay(
            f"No event called “{words}” is in this case; what is on record denies it: {dated(found[0])}."
        )
    return {"words": Meant(words)}


NOT = re.compile(r"\b(?:not|never|nobody|no one|none|without|n't)\b", re.IGNORECASE)


def _is_negated(event: Event) -> bool:
    """Its own words say that it was not done: "the trustees were not told"."""
    return event.status == "denied" or bool(NOT.search(event.title))


def _subject(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Whatever has a course: someone or something of the case, or a name that only stands in its sources."""
    words = ARTICLE.sub("", spotted.spoken(slots["subject"]))
    try:
        meant = entity_meant(case, spotted, slots["subject"], ())
    except CannotSay:
        if not stands(case, words):
            raise
        return {"about": Meant(words)}
    if not bears(meant.value, words) and stands(case, words):
        return {"about": Meant(words)}
    return {"about": Meant(meant.value.id, meant.caveats)}


ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)


def _since(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Since a day includes the day: after the one before it."""
    meant = date_meant(case, spotted, slots["since"], "before")
    return {"after": replace(meant, value=day_before(meant.value))}


def _ends(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Two events, or an event and a date."""
    found = {name: end_meant(case, spotted, slots[name]) for name in ("first", "then") if name in slots}
    if all(isinstance(meant.value, When) for meant in found.values()):
        raise CannotSay("Between two dates no record is needed to count. Name one event at least.")
    moments = [meant for meant in found.values() if isinstance(meant.value, When)]
    events = [meant for meant in found.values() if not isinstance(meant.value, When)]
    return dict(zip(("first", "then"), events, strict=False)) | ({"on": moments[0]} if moments else {})


def _kind(_case: Case, _spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A kind of message; "messages" and "correspondence" are of every kind."""
    kind = message_kind(slots["kind"])
    return {"kind": Meant(kind)} if kind else {}


def _series(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    return {"series": series_meant(case, spotted.spoken(slots["series"]))}


def _words(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Words that name meetings, without those that any meeting bears; CannotSay where none bears them."""
    spoken = spotted.spoken(slots["words"])
    if any(
        spotted.names[mark][0].startswith("person/")
        for mark in MARK.findall(slots["words"])
        if mark in spotted.names
    ):
        raise CannotSay(f"“{spoken}” is no name of a meeting.")
    words = " ".join(
        word
        for word in spoken.split()
        if word.lower() not in OF_ANY and word not in COUNTS and not word.isdigit()
    )
    if not words:
        return {}
    if not (called(case, sittings(case), words) or events_named(case, gatherings(case, None), words)):
        raise CannotSay(f"No meeting called “{words}” is in this case.")
    return {"words": Meant(words)}


def _unread(_case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Words that the question does not need; said, since they may have been meant as a limit; not a time."""
    if any(mark in spotted.dates for mark in MARK.findall(slots["unread"])):
        raise CannotSay(
            f"“{spotted.spoken(slots['unread'])}” would limit this question, which takes no time."
        )
    return {"": Meant(None, (f"Not taken into account: “{spotted.spoken(slots['unread'])}”.",))}


COUNTS = frozenset(TO_TWELVE[1:])
OF_ANY = frozenset(
    "the a an any all our their its recorded known held documented minuted different separate distinct total "
    "actual these those such they we you".split()
)


def _body(_case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A body that no term takes: everything is told, and the answer says so."""
    words = spotted.spoken(slots["body"])
    return {"": Meant(None, (f"Not narrowed to “{words}”: whatever body it was, it is told.",))}


def _office(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """The one post of that name, of a body of the case that no source writes beside it."""
    head, body = spotted.spoken(slots["office"]), spotted.spoken(slots["of_body"])
    posts = case.entities(Kind.POST)
    whole = [
        post for post in posts if any(folded(n.words) == folded(f"{head} of {body}") for n in post.names)
    ]
    plain = [post for post in posts if any(folded(name.words) == folded(head) for name in post.names)]
    if len(whole) == 1:
        return {"post": Meant(whole[0])}
    telling = frozenset(telling_words(folded(body))) - {"meeting", "session", "call"}
    met = called(case, sittings(case), body) if telling else ()
    if len(plain) != 1 or not met:
        raise CannotSay(f"No one post called “{head} of {body}” is in this case.")
    told = (
        f"No source says of which body: “{head} of {body}” is taken to be the only {plain[0].name} on record."
    )
    return {"post": Meant(plain[0], (told,))}


def _teller(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Who is asked about as having told: all that shows knowledge is told, whoever it came from."""
    words = entity_meant(case, spotted, slots["teller"], PEOPLE).value.name
    return {
        "": Meant(
            None, (f"Told is all that shows it was known; whether “{words}” told it, only the words say.",)
        )
    }


def _people_of(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A body by which the people of an answer are narrowed: everyone is told, and that is said."""
    body = entity_meant(case, spotted, slots["people_of"], (Kind.ORGANISATION, Kind.GROUP)).value.name
    return {"": Meant(None, (f"Everyone on record is told: who of them is of “{body}” is not told apart.",))}


def _members_of(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Those who are on record at the meetings of a body; whether they are members, a list would say."""
    told = "Told is who is on record at its meetings; who of them is a member is not told apart."
    found = _words(case, spotted, {"words": slots["members_of"]})
    return found | {"": Meant(None, (told,))}


def _of_body(_case: Case, _spotted: Spotted, _slots: Mapping[str, str]) -> dict[str, Meant]:
    """Part of an office."""
    return {}


def _of_series(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """The one series whose meetings bear the words."""
    words = spotted.spoken(slots["of_series"])
    names = [one.series for one in called(case, sittings(case), words) if one.series]
    if len(frozenset(names)) == 1:
        return {"series": Meant(names[0])}
    return {"series": series_meant(case, words)}


def _ending(_case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """How someone left; whether they resigned or were dismissed is in the words of the sources alone."""
    if slots["ending"] in GOING:
        return {}
    told = (
        f"That it ended is told; whether by “{spotted.spoken(slots['ending'])}”, only the quoted words say."
    )
    return {"": Meant(None, (told,))}


GOING = frozenset({"leave", "left", "go", "depart", "departed", "move on", "quit", "cease to serve"})


def _papers(_case: Case, _spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A kind of paper by its word, in the singular."""
    word = slots["papers"].replace("-", "")
    plain = {"minutes": "minutes", "policies": "policy", "mails": "email", "mail": "email"}
    return {"kind": Meant(plain.get(word, word.rstrip("s")))}


OF_PAPER = frozenset("article letter file document report email mail minutes source paper page list".split())


def _is_titled(source: Source, words: str) -> bool:
    """The words that tell it from others stand in its title or path: "the Gazette article"."""
    wanted = frozenset(telling_words(folded(words))) - OF_PAPER
    if all(word.isdigit() for word in wanted):
        return False
    return wanted <= frozenset(re.findall(r"\w+", f"{source.title} {source.path}".lower()))


def _papersort(_case: Case, _spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """A kind of source; "documents" and "files" are of every kind."""
    sort = SORTS.get(slots["papersort"].replace("-", "").split()[-1].rstrip("s"))
    return {"kind": Meant(sort)} if sort else {}


SORTS = MappingProxyType(
    {
        "email": "email",
        "mail": "email",
        "letter": "letter",
        "minute": "minutes",
        "meeting": "minutes",
        "memo": "memo",
    }
)


def _source(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """One source, by its path or the end of it."""
    words = re.sub(r"^(?:the )?(?:file|source|document) ", "", spotted.spoken(slots["source"]))
    if slots["source"] in spotted.dates:
        raise CannotSay(f"“{words}” is a date, and names no source.")
    titled = [source for source in case.sources() if _is_titled(source, words)]
    if len(titled) == 1:
        told = f"“{spotted.spoken(slots['source'])}” is taken to be {titled[0].path}."
        return {"source": Meant(titled[0].path, (told,))}
    try:
        return {"source": Meant(case.source(words).path)}
    except (UnknownName, AmbiguousName) as unknown:
        near = f" {unknown.hint[:1].upper()}{unknown.hint[1:]}." if unknown.hint else ""
        raise CannotSay(f"No one source called “{words}” is in this case.{near}") from unknown


def _phrase(_case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Words that no document or matter bears: passages are sought that have them."""
    words = re.sub(r"^(?:the|a|an|any) ", "", spotted.spoken(slots["phrase"]).strip(" “”\"'"))
    names = [mark for mark in MARK.findall(slots["phrase"]) if mark in spotted.names]
    if CLAUSE.search(words) or (names and slots["phrase"] != names[0]):
        raise CannotSay(f"“{words}” says more than words that stand in a source.")
    return {"phrase": Meant(words, (f"“{words}” is taken as words that stand in the sources.",))}


def _named(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Something of the case, else words that no name of it bears."""
    try:
        meant = entity_meant(case, spotted, slots["named"], ())
    except CannotSay as unknown:
        if not isinstance(unknown.__cause__, UnknownName):
            raise
        return _phrase(case, spotted, {"phrase": slots["named"]})
    if slots["named"] in spotted.names or is_called(meant.value, spotted.spoken(slots["named"])):
        return {"of": meant}
    return _phrase(case, spotted, {"phrase": slots["named"]})


def _done(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """What was done, by words that all stand in what one event tells as done; none may limit it."""
    words = OFTEN.sub("", spotted.spoken(slots["done"]))
    if MARK.search(slots["done"]) or CLAUSE.search(words):
        raise CannotSay(f"“{words}” is not read as one thing done.")
    found = events_named(case, case.events(), words)
    own = [event for event in found if _tells(event, telling_words(folded(words)))]
    if not any(event.status in HAPPENED for event in own):
        raise CannotSay(f"No event of “{words}” is told as done.")
    return {"words": Meant(words)}


def _tells(event: Event, words: Sequence[str]) -> bool:
    """The title has the words in their order, and says them neither asked nor thought nor denied."""
    title = folded(event.title).split()
    places = [title.index(word) if word in title else -1 for word in words]
    if not places or -1 in places or places != sorted(places):
        return False
    return not HEDGED & frozenset(title[: places[-1]])


def _stood(case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Words that stand so in a source, one behind the other: two at least that tell something."""
    meant = _phrase(case, spotted, {"phrase": slots["stood"]})
    several = len(telling_words(folded(meant["phrase"].value))) > 1
    if not several or not case.search(f'"{meant["phrase"].value}"', 1):
        raise CannotSay(f"No source has the words “{meant['phrase'].value}”.")
    return meant


HEDGED = frozenset("whether if could would should might may asked thought said not never".split())
OFTEN = re.compile(r"\b(?:ever|been|be|actually|really|finally) ", re.IGNORECASE)
PEOPLE = (Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP)
CLAUSE = re.compile(
    r"\b(?:was|were|is|are|did|does|had|has|who|what|when|which|why|how|whether|that|not|never|before|after|since|"
    r"until|besides|except|first|last|ever|again|within|during|while|only|it|he|she|they|him|her|them|there|then)\b",
    re.IGNORECASE,
)
Slot = Callable[[Case, Spotted, Mapping[str, str]], dict[str, Meant]]
SPECIAL: Mapping[str, Slot] = MappingProxyType(
    {
        "by": _by,
        "since": _since,
        "subject": _subject,
        "before_event": _before_event,
        "event": _event,
        "what": _what,
        "first": _ends,
        "then": _ends,
        "kind": _kind,
        "series": _series,
        "words": _words,
        "unread": _unread,
        "body": _body,
        "of_series": _of_series,
        "office": _office,
        "ending": _ending,
        "of_body": _of_body,
        "papers": _papers,
        "source": _source,
        "phrase": _phrase,
        "teller": _teller,
        "named": _named,
        "done": _done,
        "stood": _stood,
        "members_of": _members_of,
        "people_of": _people_of,
        "papersort": _papersort,
    }
)
