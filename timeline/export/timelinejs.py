"""Events for TimelineJS: slides with dates as precise as they are known, the quotes below."""

from __future__ import annotations

from html import escape
from typing import BinaryIO

from timeline.case import Case
from timeline.export.moments import clock_of, first_and_last
from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.views.json import Json, document
from timeline.views.shown import legible

MOST_QUOTES = 5


class TimelineJs:
    """The chronology as a story that TimelineJS shows."""

    name, suffix = "timelinejs", ".timeline.json"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """A slide per dated event; bounds are shown as a date of display."""
        events = [event for event in case.events() if not event.when.is_open]
        story = {
            "title": {"text": {"headline": _html(case.title), "text": ""}},
            "events": [_slide(case, event) for event in events],
        }
        out.write(document(story).encode("utf-8", "backslashreplace"))
        further = sum(max(0, len(event.evidence) - MOST_QUOTES) for event in case.events())
        return (
            f"{len(case.events()) - len(events)} undated events",
            f"{further} further quotes (a slide holds the first {MOST_QUOTES} of each event)",
            f"{len(case.gaps())} gaps, and the cards of people, posts, documents and sources",
            "bounds of a moment but as a span and as the words of its display date",
            "control characters inside quotes are spelled out",
        )


def _slide(case: Case, event: Event) -> Json:
    first, last = first_and_last(event.when)
    whole = _precise(event.when)
    slide: Json = {"start_date": whole or _day(first.isoformat()), "unique_id": event.id, "group": event.kind}
    if whole is None and last != first:
        slide["end_date"] = _day(last.isoformat())
    slide["display_date"] = event.when.edtf
    quotes = "".join(_quoted(case, quote) for quote in event.evidence[:MOST_QUOTES])
    slide["text"] = {"headline": _html(event.title), "text": f"<p>{_html(event.status)}</p>{quotes}"}
    return slide


def _precise(when: When) -> Json | None:
    """A year, month or day that a slide can hold as it is; None for bounds of another shape."""
    parts = when.edtf.split("-")
    if when.lasts or not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    if len(parts) > 1 and int(parts[1]) > 12:
        return None
    shape = _day(when.edtf)
    clock = clock_of(when) if when.is_day else None
    if clock is not None:
        shape |= {"hour": f"{clock.hour}", "minute": f"{clock.minute:02}"}
    return shape


def _day(iso: str) -> Json:
    return dict(zip(("year", "month", "day"), (str(int(part)) for part in iso.split("-")), strict=False))


def _quoted(case: Case, quote: Quote) -> str:
    place = f"{quote.source}:{case.line_of(quote)}"
    return f"<blockquote>{_html(quote.exact)}</blockquote><p>{_html(place)}</p>"


def _html(words: str) -> str:
    return escape(legible(words))
