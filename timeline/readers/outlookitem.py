"""What lies in a mailbox of Outlook, one item at a time: mails, entries of the calendar, all else as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from timeline.readers.ascalendar import Entry, as_calendar
from timeline.readers.asmail import Attached, Kept, address, as_mail, stamp
from timeline.readers.bounds import DEEPEST
from timeline.readers.charset import decode
from timeline.readers.encapsulated import Words, words_in
from timeline.readers.outlookparts import numbered

_SENDER_AT, _SENDER, _ORGANIZER = (0x5D01, 0x0C1F), 0x0C1A, 0x0042
_LISTS = (("To", 0x0E04), ("Cc", 0x0E03), ("Bcc", 0x0E02))
_IDS = (("Message-ID", 0x1035), ("In-Reply-To", 0x1042), ("References", 0x1039))
_FILE_NAMES, _KIND = (0x3707, 0x3704, 0x3001), 0x370E
_CLASS, _TITLE, _SENT, _ARRIVED, _MADE = 0x001A, 0x0037, 0x0039, 0x0E06, 0x3007
_STARTS, _ENDS = (0x820D, 0x0060), (0x820E, 0x0061)  # as the calendar has them, as requests do
_PLACE, _WHOLE_DAYS, _PATTERN, _ATTENDEES = 0x8208, 0x8215, 0x8232, (0x823B, 0x823C)
_MAILS = ("IPM.NOTE", "REPORT.", "IPM.SCHEDULE", "IPM.POST")
_LARGEST = 512_000_000  # bytes of one attachment
_NEVER = 1601  # the year of a moment that is not set
_MARKS = "".join(map(chr, range(1, 32)))  # before a subject: how long its "Re:" is
_STREAM_OF_NAMES = 0x0003

Given = Any  # the library has no types of its own


def names_in(box: Given) -> Mapping[int, int]:
    """The numbers in this mailbox of the properties that Outlook knows by other numbers."""
    if not hasattr(box, "get_name_to_id_map"):
        return {}
    try:
        found = _entry_of(box.get_name_to_id_map(), _STREAM_OF_NAMES)
        return dict(numbered(found.get_data() or b"")) if found is not None else {}
    except (OSError, AttributeError):
        return {}


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a mailbox, with the mailbox's names of properties."""

    given: Given
    names: Mapping[int, int]
    depth: int = 0

    def file(self) -> tuple[str, bytes]:
        """The ending and the bytes of the file that this is elsewhere."""
        kind = self._words(_CLASS).upper()
        start = self._moment(*_STARTS)
        if kind.startswith("IPM.APPOINTMENT") and start is not None:
            return "ics", as_calendar(self._entry(start))
        if kind and not kind.startswith(_MAILS):
            words = f"{self.subject()}\n\n{self._body().plain}"
            return "txt", words.encode("utf-8", "replace")
        return "eml", as_mail(self._mail())

    def subject(self) -> str:
        """The title of an item; not every kind has one."""
        words = _told(self.given, "get_subject") or self._words(_TITLE)
        return words.lstrip(_MARKS).strip()

    def _mail(self) -> Kept:
        plain, page = self._body()
        return Kept(
            _told(self.given, "get_transport_headers"),
            tuple(self._fields()),
            plain,
            page,
            tuple(self._attached()),
        )

    def _body(self) -> Words:
        """Its words: plain, else its page, else what its rich text holds."""
        plain = _told(self.given, "get_plain_text_body")
        page = "" if plain.strip() else _told(self.given, "get_html_body")
        if plain.strip() or page.strip() or not hasattr(self.given, "get_rtf_body"):
            return Words(plain, page)
        try:
            return words_in(self.given.get_rtf_body() or b"")
        except OSError:
            return Words()

    def _entry(self, start: datetime) -> Entry:
        people = (name.strip() for number in _ATTENDEES for name in self._words(number).split(";"))
        return Entry(
            self.subject(),
            self._body().plain,
            start,
            self._moment(*_ENDS),
            self._words(_PLACE),
            self._words(_PATTERN),
            (self._words(_ORGANIZER), self._sender_at()),
            tuple((name, name if "@" in name else "") for name in people if name),
            self._moment(_MADE),
            self._is_set(_WHOLE_DAYS),
        )

    def _fields(self) -> Iterator[tuple[str, str]]:
        """What stands for a header where a mail has none, as one that was sent from here."""
        yield "From", address(self._words(_SENDER) or _told(self.given, "get_sender_name"), self._sender_at())
        for name, number in _LISTS:
            parts = (part.strip().strip("'") for part in self._words(number).split(";"))
            yield name, ", ".join(part for part in parts if part)
        yield "Date", stamp(self._moment(_SENT, _ARRIVED))
        yield "Subject", self.subject()
        for name, number in _IDS:
            yield name, self._words(number)

    def _sender_at(self) -> str:
        return next((at for at in map(self._words, _SENDER_AT) if "@" in at), "")

    def _attached(self) -> Iterator[Attached]:
        if not hasattr(self.given, "get_number_of_attachments"):
            return
        for number in range(self.given.get_number_of_attachments()):
            one = Item(self.given.get_attachment(number), self.names, self.depth + 1)
            name = next(filter(None, map(one._words, _FILE_NAMES)), f"attachment-{number + 1}")
            data = _bytes(one.given)
            yield Attached(name, data, one._words(_KIND)) if data else one._carried(name)

    def _carried(self, name: str) -> Attached:
        """The item that an attachment is, where it is no file."""
        count = self.given.get_number_of_sub_items() if hasattr(self.given, "get_number_of_sub_items") else 0
        if not count or self.depth > DEEPEST:
            return Attached(name, b"")
        try:
            inner = Item(self.given.get_sub_item(0), self.names, self.depth)
            ending, data = inner.file()
        except (OSError, AttributeError):
            return Attached(name, b"")
        title = " ".join((inner.subject() or name).replace("\\", "/").split("/"))
        return Attached(f"{title}.{ending}", data)

    def _property(self, number: int) -> Given | None:
        """A property by the number that Outlook knows, or by the one it has in this mailbox."""
        found = _entry_of(self.given, number)
        if found is None and number in self.names:
            found = _entry_of(self.given, self.names[number])
        return found

    def _words(self, number: int) -> str:
        """A property that is words; empty where there is none, or none that can be read."""
        found = self._property(number)
        try:
            return (found.get_data_as_string() or "").strip() if found is not None else ""
        except OSError:
            return ""

    def _is_set(self, number: int) -> bool:
        found = self._property(number)
        try:
            return found is not None and bool(found.get_data_as_boolean())
        except OSError:
            return False

    def _moment(self, *numbers: int) -> datetime | None:
        """The first of some properties that is a moment and is set."""
        for number in numbers:
            found = self._property(number)
            try:
                moment: datetime | None = found.get_data_as_datetime() if found is not None else None
            except OSError:
                continue
            if moment is not None and moment.year > _NEVER:
                return moment
        return None


def _entry_of(given: Given, number: int) -> Given | None:
    for which in range(given.get_number_of_record_sets()):
        entry = given.get_record_set(which).get_entry_by_type(number)
        if entry is not None:
            return entry
    return None


def _bytes(one: Given) -> bytes:
    """The bytes of an attachment; none where they cannot be had."""
    try:
        size = one.get_size()
        return bytes(one.read_buffer(size)) if 0 < size <= _LARGEST else b""
    except OSError:
        return b""


def _told(given: Given, name: str) -> str:
    """What an item gives as words or as bytes; empty where it gives nothing or is broken there."""
    if not hasattr(given, name):
        return ""
    try:
        found = getattr(given, name)()
    except OSError:
        return ""
    return decode(found).body if isinstance(found, bytes) else str(found or "")
