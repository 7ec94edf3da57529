"""Mailboxes of Outlook (PST, OST): every mail in every folder is a source of its own.

A mail's path is that of its folder and its number there. An entry of the calendar whose time the
library tells is given as a calendar file, all else that is no mail (contacts, tasks, notes) as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from timeline.model.source import Text
from timeline.readers.asmail import Attached, Kept, address, as_mail, stamp
from timeline.readers.charset import decode
from timeline.readers.outlookmail import EXTRA
from timeline.readers.received import Member, Received

_MAGIC = b"!BDN"
_DEEPEST = 40
_DIGITS = 4
_SENDER_SMTP, _SENDER_AT, _SENDER = 0x5D01, 0x0C1F, 0x0C1A
_LISTS = (("To", 0x0E04), ("Cc", 0x0E03), ("Bcc", 0x0E02))
_IDS = (("Message-ID", 0x1035), ("In-Reply-To", 0x1042), ("References", 0x1039))
_LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _KIND = 0x3707, 0x3704, 0x3001, 0x370E
_CLASS, _TITLE = 0x001A, 0x0037
_MAILS = ("IPM.NOTE", "REPORT.", "IPM.SCHEDULE", "IPM.POST")
_START, _END = 0x0060, 0x0061
_LARGEST = 512_000_000  # bytes of one attachment
_NEVER = 1601  # the year of a moment that is not set
_UNFIT = str.maketrans({"/": "-", "\\": "-", "\x00": ""})

Item = Any  # the library has no types of its own


class OutlookBox:
    """The mail store of Outlook."""

    name = "outlook-mailbox"
    binary = True
    native = True
    most_bytes = 2_000_000_000

    def reads(self, received: Received) -> bool:
        """By its first bytes."""
        return received.head.startswith(_MAGIC)

    def read(self, received: Received) -> Text:
        """No words of its own: its mails are sources."""
        if find_spec("pypff") is None:
            return received.unread(f"is a mailbox of Outlook (PST), which {EXTRA}", "missing-extra")
        if _opened(received.data) is None:
            return received.unread(
                "is a mailbox of Outlook (PST) that is damaged or locked: ask for it again"
            )
        return Text(replace(received.source, kind="mailbox"), "")

    def members(self, received: Received) -> Iterator[Member]:
        """The mails folder by folder, named by folder and number."""
        box = _opened(received.data) if find_spec("pypff") is not None else None
        if box is not None:
            yield from _folder(box.get_root_folder(), "", 0)


def _opened(data: bytes) -> Item | None:
    from pypff import file

    box = file()
    try:
        box.open_file_object(BytesIO(data))
        return box if box.get_root_folder() is not None else None
    except OSError:
        return None


def _folder(folder: Item, place: str, depth: int) -> Iterator[Member]:
    """The mails of a folder, then those of the folders in it."""
    if depth > _DEEPEST:
        yield Member(
            "", fault=f"has folders in folders beyond {_DEEPEST}, which are not read", code="too-deep"
        )
        return
    try:
        mails, inner = folder.get_number_of_sub_messages(), folder.get_number_of_sub_folders()
    except OSError:
        yield Member("", fault=f"is damaged in its folder {place!r}: ask for it again")
        return
    for number in range(mails):
        yield _member(folder, number, f"{place}{number + 1:0{_DIGITS}}")
    for number in range(inner):
        yield from _inner(folder, number, place, depth)


def _inner(folder: Item, number: int, place: str, depth: int) -> Iterator[Member]:
    try:
        below = folder.get_sub_folder(number)
        name = (below.get_name() or "").translate(_UNFIT).strip(" .") or f"folder {number + 1}"
    except OSError:
        yield Member("", fault=f"is damaged in a folder of {place or 'its root'!r}: ask for it again")
        return
    yield from _folder(below, f"{place}{name}/", depth + 1)


def _member(folder: Item, number: int, name: str) -> Member:
    """An item as the kind of file that it is elsewhere."""
    try:
        item = folder.get_sub_message(number)
        kind = _property(item, _CLASS).upper()
        if kind.startswith("IPM.APPOINTMENT") and _time(item, _START) is not None:
            return Member(f"{name}.ics", _entry(item), is_numbered=True)
        if kind and not kind.startswith(_MAILS):
            words = f"{_subject(item)}\n\n{_words(item.get_plain_text_body)}"
            return Member(f"{name}.txt", words.encode("utf-8", "replace"), is_numbered=True)
        return Member(f"{name}.eml", as_mail(_kept(item)), is_numbered=True)
    except (OSError, ValueError, MemoryError):
        return Member(name, fault="is damaged in its mailbox: ask for it again", is_numbered=True)


def _subject(item: Item) -> str:
    """The title of an item; not every kind has one."""
    words = _words(item.get_subject) if hasattr(item, "get_subject") else _property(item, _TITLE)
    return words.lstrip("\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15").strip()


def _entry(item: Item) -> bytes:
    """An entry of the calendar as a calendar file."""
    fields = [("SUMMARY", _subject(item)), ("DESCRIPTION", _words(item.get_plain_text_body))]
    times = [("DTSTART", _time(item, _START)), ("DTEND", _time(item, _END))]
    lines = [f"{name}:{moment:%Y%m%dT%H%M%SZ}" for name, moment in times if moment is not None]
    lines += [f"{name}:{_escaped(words)}" for name, words in fields if words.strip()]
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(whole).encode("utf-8", "replace")


def _escaped(words: str) -> str:
    words = words.replace("\r\n", "\n").replace("\\", "\\\\").strip()
    return words.replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n").replace("\x00", "")


def _time(item: Item, number: int) -> datetime | None:
    """A moment among the properties of an item."""
    entry = _entry_of(item, number)
    try:
        found: datetime | None = entry.get_data_as_datetime() if entry is not None else None
    except OSError:
        return None
    return found if found is not None and found.year > _NEVER else None


def _entry_of(item: Item, number: int) -> Item | None:
    for which in range(item.get_number_of_record_sets()):
        entry = item.get_record_set(which).get_entry_by_type(number)
        if entry is not None:
            return entry
    return None


def _kept(item: Item) -> Kept:
    """What the mailbox keeps of a mail."""
    attached = tuple(_attachments(item))
    page = _words(item.get_html_body) if not (plain := _words(item.get_plain_text_body)) else ""
    return Kept(_words(item.get_transport_headers), tuple(_fields(item)), plain, page, attached)


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    """What stands for a header where a mail has none, as one that was sent from here."""
    at = _property(item, _SENDER_SMTP) or _property(item, _SENDER_AT)
    yield "From", address(_property(item, _SENDER) or _words(item.get_sender_name), at if "@" in at else "")
    for name, number in _LISTS:
        yield (
            name,
            ", ".join(part.strip().strip("'") for part in _property(item, number).split(";") if part.strip()),
        )
    sent = item.get_client_submit_time() or item.get_delivery_time()
    yield "Date", stamp(sent) if sent is not None and sent.year > _NEVER else ""
    yield "Subject", _subject(item)
    for name, number in _IDS:
        yield name, _property(item, number)


def _attachments(item: Item) -> Iterator[Attached]:
    for number in range(
        item.get_number_of_attachments() if hasattr(item, "get_number_of_attachments") else 0
    ):
        one = item.get_attachment(number)
        names = (_property(one, known) for known in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
        name = next(filter(None, names), f"attachment-{number + 1}")
        yield Attached(name, _bytes(one), _property(one, _KIND))


def _bytes(one: Item) -> bytes:
    """The bytes of an attachment; none where they cannot be had."""
    try:
        size = one.get_size()
        return bytes(one.read_buffer(size)) if 0 < size <= _LARGEST else b""
    except OSError:
        return b""


def _property(item: Item, number: int) -> str:
    """A property of an item by its number; empty where it has none that is words."""
    entry = _entry_of(item, number)
    try:
        return (entry.get_data_as_string() or "").strip() if entry is not None else ""
    except OSError:
        return ""


def _words(given: Any) -> str:
    """What a mail gives as words or as bytes; empty where it gives nothing or is broken there."""
    try:
        found = given()
    except OSError:
        return ""
    return decode(found).body if isinstance(found, bytes) else str(found or "")
