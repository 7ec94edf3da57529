"""The reader of calendar files; what it does stands in `readers.entries`, behind the library it needs."""

from __future__ import annotations

from importlib.util import find_spec

from timeline.model.source import Text
from timeline.readers.received import Received

_OPENING = b"BEGIN:VCALENDAR"


class Calendar:
    """iCalendar files, as calendars export them."""

    name = "calendar"

    def reads(self, received: Received) -> bool:
        """By its name, or by its first line."""
        opens = received.head.lstrip(b"\xef\xbb\xbf \r\n").startswith(_OPENING)
        return opens or received.suffix in (".ics", ".ical")

    def read(self, received: Received) -> Text:
        """The unfolded file with its entries as rows."""
        if find_spec("icalendar") is None:
            return received.without_extra("a calendar file")
        from timeline.readers.entries import calendar

        return calendar(received)
