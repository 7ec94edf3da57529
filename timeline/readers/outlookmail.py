"""Mails as Outlook saves them one by one (MSG), and the other items that it saves so.

A mail within the mail is an attachment (.eml) that is read as any other; an entry of the calendar is
read as a calendar file. Words that are kept only as rich text are taken out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.ascalendar import Entry, as_calendar
from timeline.readers.asmail import Attached, Kept, address, as_mail, stamp
from timeline.readers.bounds import DEEPEST
from timeline.readers.calendar import Calendar
from timeline.readers.compound import MAGIC, Damaged, Storage, opened
from timeline.readers.encapsulated import Words, words_in
from timeline.readers.mail import Mail
from timeline.readers.outlookparts import LISTING, Parts, named, parts_of
from timeline.readers.packedrtf import unpacked
from timeline.readers.received import Member, Received

_STREAM = LISTING.encode("utf-16-le")
_CLASS, _SUBJECT, _HEADER, _SENT, _ARRIVED, _MADE = 0x001A, 0x0037, 0x007D, 0x0039, 0x0E06, 0x3007
_PLAIN, _PAGE, _PACKED_RTF = 0x1000, 0x1013, 0x1009
_SENDER, _SENDER_FOR = 0x0C1A, 0x0042
_SENDER_AT = (0x5D01, 0x0C1F, 0x5D02, 0x0065)
_IDS = (("Message-ID", 0x1035), ("In-Reply-To", 0x1042), ("References", 0x1039))
_LISTS = ("To", "To", "Cc", "Bcc")  # by the number of a recipient's kind
_KIND_OF_RECIPIENT, _NAME_SHOWN, _SMTP, _AT = 0x0C15, 0x3001, 0x39FE, 0x3003
_DATA, _METHOD, _KIND, _WITHIN, _LINKED = 0x3701, 0x3705, 0x370E, 5, (2, 3, 4)
_FILE_NAMES = (0x3707, 0x3704, 0x3001)
_START, _END, _PLACE, _WHOLE_DAYS, _PATTERN = 0x820D, 0x820E, 0x8208, 0x8215, 0x8232
_SLASH = re.compile(r"[/\\]+")
_INNER = f"__substg1.0_{_DATA:04X}000D"


class OutlookMail:
    """Single mails out of Outlook, and appointments."""

    name = "outlook-mail"
    binary = True

    def reads(self, received: Received) -> bool:
        """By the stream of properties in it."""
        return received.head.startswith(MAGIC) and _STREAM in received.data

    def read(self, received: Received) -> Text:
        """The mail as if it had come as an .eml file; an appointment as if in a calendar file."""
        item = _opened(received.data)
        if item is None:
            return received.unread("is a mail of Outlook (MSG) that is damaged: ask for it again")
        entry = item.entry()
        if entry is not None:
            text = Calendar().read(replace(received, data=as_calendar(entry)))
        else:
            text = Mail().read(replace(received, data=as_mail(item.mail())))
        return replace(text, problems=(*text.problems, *item.losses(received.source.path)))

    def members(self, received: Received) -> Iterator[Member]:
        """Its attachments; one that lies elsewhere, or is no file, is a fault."""
        item = _opened(received.data)
        if item is None or item.entry() is not None:
            return
        yield from Mail().members(replace(received, data=as_mail(item.mail())))
        for number, one in enumerate(item.attached(), 1):
            if not one.data:
                cell = "attachment" if number == 1 else f"attachment#{number}"
                message = "is announced by its mail, which holds no bytes of it: ask for it"
                yield Member(one.name, fault=message, code="no-bytes", cell=cell)


def _opened(data: bytes) -> _Item | None:
    try:
        root = opened(data)
    except Damaged:
        return None
    return _Item(parts_of(root), root) if root.stream(LISTING) else None


@dataclass(slots=True)
class _Item:
    """A mail or an appointment, with the root of the file, and what was lost of it."""

    parts: Parts
    root: Storage
    depth: int = 0
    is_cut_short: bool = False

    def mail(self) -> Kept:
        """What the file holds of a mail."""
        plain, page = self.parts.words(_PLAIN), self.parts.words(_PAGE)
        words = Words(plain, page) if plain.strip() or page.strip() else self._rich()
        return Kept(
            self.parts.words(_HEADER), tuple(self._fields()), words.plain, words.page, tuple(self.attached())
        )

    def entry(self) -> Entry | None:
        """The entry of the calendar that this is; None for anything else, and for one without its time."""
        if not self.parts.words(_CLASS).upper().startswith("IPM.APPOINTMENT"):
            return None
        number = named(self.root)
        start = self.parts.moment(number.get(_START, 0)) or self.parts.moment(0x0060)
        if start is None:
            return None
        return Entry(
            self.parts.words(_SUBJECT),
            self.parts.words(_PLAIN) or self._rich().plain,
            start,
            self.parts.moment(number.get(_END, 0)) or self.parts.moment(0x0061),
            self.parts.words(number.get(_PLACE, 0)),
            self.parts.words(number.get(_PATTERN, 0)),
            (self.parts.words(_SENDER_FOR, _SENDER), self._sender_at()),
            tuple((name, at) for _, name, at in self._recipients()),
            self.parts.moment(_MADE),
            self.parts.is_set(number.get(_WHOLE_DAYS, 0)),
        )

    def attached(self) -> Iterator[Attached]:
        """Its attachments, in their order."""
        for number, storage in enumerate(self.parts.storage.storages("__attach_version1.0_#"), 1):
            yield self._attached(self.parts.within(storage), number)

    def losses(self, path: str) -> Iterator[Problem]:
        """What could not be read of it."""
        if self.root.is_cut_off or self.is_cut_short:
            message = "is cut off or damaged, so some of its words or attachments are lost: ask for it again"
            yield Problem(path, message, Grade.DOUBT, "damaged")

    def _rich(self) -> Words:
        data, is_whole = unpacked(self.parts.data(_PACKED_RTF))
        self.is_cut_short = self.is_cut_short or not is_whole
        return words_in(data)

    def _fields(self) -> Iterator[tuple[str, str]]:
        """What stands for a header: sender, recipients, date, subject, the mails it belongs to."""
        yield "From", address(self.parts.words(_SENDER, _SENDER_FOR), self._sender_at())
        lists = dict[str, list[str]]()
        for kind, name, at in self._recipients():
            lists.setdefault(_LISTS[kind & 3], []).append(address(name, at))
        yield from ((name, ", ".join(found)) for name, found in lists.items())
        yield "Date", stamp(self.parts.moment(_SENT) or self.parts.moment(_ARRIVED))
        yield "Subject", self.parts.words(_SUBJECT)
        yield from ((name, self.parts.words(number)) for name, number in _IDS)

    def _sender_at(self) -> str:
        return next((at for at in map(self.parts.words, _SENDER_AT) if "@" in at), "")

    def _recipients(self) -> Iterator[tuple[int, str, str]]:
        """The kind, name and address of each."""
        for storage in self.parts.storage.storages("__recip_version1.0_#"):
            one = self.parts.within(storage)
            at = next((at for at in map(one.words, (_SMTP, _AT)) if "@" in at), "")
            yield one.number(_KIND_OF_RECIPIENT), one.words(_NAME_SHOWN) or at, at

    def _attached(self, one: Parts, number: int) -> Attached:
        name = one.words(*_FILE_NAMES) or f"attachment-{number}"
        inner = next(one.storage.storages(_INNER), None)
        if inner is None or one.number(_METHOD) != _WITHIN or self.depth >= DEEPEST:
            return Attached(name, one.data(_DATA), one.words(_KIND))
        item = _Item(one.within(inner, "mail within"), self.root, self.depth + 1)
        entry = item.entry()
        title = " ".join(_SLASH.split(item.parts.words(_SUBJECT) or name))
        if entry is not None:
            return Attached(f"{title}.ics", as_calendar(entry))
        mail = as_mail(item.mail())
        self.is_cut_short = self.is_cut_short or item.is_cut_short
        return Attached(f"{title}.eml", mail)
