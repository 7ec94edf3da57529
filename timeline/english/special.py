"""Slots whose words are no plain argument: they take other terms, or more than one, or words of an event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from timeline.case import Case
from timeline.english.meaning import CannotSay, Meant
from timeline.english.occasions import before_it, label
from timeline.english.slots import (
    date_meant,
    day_after,
    day_before,
    end_meant,
    event_meant,
    meeting_meant,
    message_kind,
    occasion_of,
    series_meant,
)
from timeline.english.spotting import Spotted
from timeline.model.when import When
from timeline.questions.meetings import gatherings
from timeline.questions.naming import events_named


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
    return {"words": Meant(words)}


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
    """Words that name meetings; CannotSay where no meeting bears them."""
    words = spotted.spoken(slots["words"])
    if not events_named(case, gatherings(case, None), words):
        raise CannotSay(f"No meeting called “{words}” is in this case.")
    return {"words": Meant(words)}


def _unread(_case: Case, spotted: Spotted, slots: Mapping[str, str]) -> dict[str, Meant]:
    """Words that the question does not need; said, since they may have been meant as a limit."""
    return {"": Meant(None, (f"Not taken into account: “{spotted.spoken(slots['unread'])}”.",))}


Slot = Callable[[Case, Spotted, Mapping[str, str]], dict[str, Meant]]
SPECIAL: Mapping[str, Slot] = MappingProxyType(
    {
        "by": _by,
        "since": _since,
        "before_event": _before_event,
        "event": _event,
        "what": _what,
        "first": _ends,
        "then": _ends,
        "kind": _kind,
        "series": _series,
        "words": _words,
        "unread": _unread,
    }
)
