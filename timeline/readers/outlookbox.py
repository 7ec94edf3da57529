"""Mailboxes of Outlook (PST, OST): every item in every folder is a source of its own.

A mail's path is that of its folder and its number there. An entry of the calendar is given as a
calendar file, all else that is no mail (contacts, tasks, notes) as text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from io import BytesIO

from timeline.model.source import Text
from timeline.readers.outlookitem import Given, Item, names_in
from timeline.readers.received import Member, Received

EXTRA = "needs the extra for Outlook: pip install 'timeline[outlook]'"
_MAGIC = b"!BDN"
_DEEPEST = 40
_DIGITS = 4
_UNFIT = str.maketrans({"/": "-", "\\": "-", "\x00": ""})


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
            yield from _Folder(box.get_root_folder(), names_in(box)).members()


def _opened(data: bytes) -> Given | None:
    from pypff import file

    box = file()
    try:
        box.open_file_object(BytesIO(data))
        return box if box.get_root_folder() is not None else None
    except OSError:
        return None


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder, its place in the mailbox, and the mailbox's names of properties."""

    given: Given
    names: Mapping[int, int]
    place: str = ""
    depth: int = 0

    def members(self) -> Iterator[Member]:
        """Its items, then those of the folders in it."""
        if self.depth > _DEEPEST:
            message = f"has folders in folders beyond {_DEEPEST}, which are not read"
            yield Member("", fault=message, code="too-deep")
            return
        try:
            items, inner = self.given.get_number_of_sub_messages(), self.given.get_number_of_sub_folders()
        except OSError:
            yield Member("", fault=f"is damaged in its folder {self.place!r}: ask for it again")
            return
        for number in range(items):
            yield self._member(number)
        for number in range(inner):
            yield from self._inner(number)

    def _inner(self, number: int) -> Iterator[Member]:
        try:
            below = self.given.get_sub_folder(number)
            name = (below.get_name() or "").translate(_UNFIT).strip(" .") or f"folder {number + 1}"
        except OSError:
            where = self.place or "its root"
            yield Member("", fault=f"is damaged in a folder of {where!r}: ask for it again")
            return
        yield from _Folder(below, self.names, f"{self.place}{name}/", self.depth + 1).members()

    def _member(self, number: int) -> Member:
        """An item as the kind of file that it is elsewhere."""
        name = f"{self.place}{number + 1:0{_DIGITS}}"
        try:
            ending, data = Item(self.given.get_sub_message(number), self.names).file()
        except (OSError, ValueError, MemoryError):
            return Member(name, fault="is damaged in its mailbox: ask for it again", is_numbered=True)
        return Member(f"{name}.{ending}", data, is_numbered=True)
