"""Mails as Outlook saves them one by one (MSG); what it does stands behind the library it needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING

from timeline.model.source import Text
from timeline.readers.asmail import Attached, Kept, address, as_mail, stamp
from timeline.readers.mail import Mail
from timeline.readers.received import Member, Received

if TYPE_CHECKING:
    from oxmsg import Message
    from oxmsg.attachment import Attachment

EXTRA = "needs the extra for Outlook: pip install 'timeline[outlook]'"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAM = "__properties_version1.0".encode("utf-16-le")
_LISTS = ("To", "To", "Cc", "Bcc")  # by the number of a recipient's kind
_KIND_OF_RECIPIENT, _MESSAGE_ID, _ANSWERS, _REFERENCES = 0x0C15, 0x1035, 0x1042, 0x1039
_SENDER_SMTP, _SENDER_AT, _SENDER = 0x5D01, 0x0C1F, 0x0C1A
_SMTP, _NAME_SHOWN, _SHORT_NAME = 0x39FE, 0x3001, 0x3704
_BROKEN = (OSError, ValueError, KeyError, IndexError, AssertionError, AttributeError, TypeError, LookupError)


class OutlookMail:
    """Single mails out of Outlook."""

    name = "outlook-mail"
    binary = True

    def reads(self, received: Received) -> bool:
        """By the stream of properties in it."""
        return received.head.startswith(_OLE) and _STREAM in received.data

    def read(self, received: Received) -> Text:
        """The mail as if it had come as an .eml file."""
        if find_spec("oxmsg") is None:
            return received.unread(f"is a mail of Outlook (MSG), which {EXTRA}", "missing-extra")
        kept = _kept(received.data)
        if kept is None:
            return received.unread("is a mail of Outlook (MSG) that is damaged: ask for it again")
        return Mail().read(replace(received, data=as_mail(kept)))

    def members(self, received: Received) -> Iterator[Member]:
        """Its attachments."""
        kept = _kept(received.data) if find_spec("oxmsg") is not None else None
        if kept is not None:
            yield from Mail().members(replace(received, data=as_mail(kept)))


def _kept(data: bytes) -> Kept | None:
    """What the file holds; None where it is broken."""
    from oxmsg import Message
    from oxmsg.domain import constants

    try:
        message = Message.load(data)
        header = message.properties.str_prop_value(constants.PID_TRANSPORT_MESSAGE_HEADERS) or ""
        attached = tuple(_attached(number, one) for number, one in enumerate(message.attachments, 1))
        return Kept(header, tuple(_fields(message)), message.body or "", message.html_body or "", attached)
    except _BROKEN:
        return None


def _fields(message: Message) -> Iterator[tuple[str, str]]:
    """What stands for a header: sender, recipients, date, subject, the mails it belongs to."""
    given = message.properties.str_prop_value
    own = next((at for at in (given(_SENDER_SMTP), given(_SENDER_AT)) if at and "@" in at), "")
    yield "From", address(given(_SENDER) or "", own) if own else message.sender or ""
    lists: dict[str, list[str]] = {}
    for one in message.recipients:
        kind = one.properties.int_prop_value(_KIND_OF_RECIPIENT) or 1
        at = one.properties.str_prop_value(_SMTP) or one.email_address or ""
        lists.setdefault(_LISTS[kind & 3], []).append(address(one.name or "", at))
    yield from ((name, ", ".join(found)) for name, found in lists.items())
    yield "Date", stamp(message.sent_date)
    yield "Subject", message.subject
    for name, number in (("Message-ID", _MESSAGE_ID), ("In-Reply-To", _ANSWERS), ("References", _REFERENCES)):
        yield name, message.properties.str_prop_value(number) or ""


def _attached(number: int, one: Attachment) -> Attached:
    """An attachment with the longest name it has; a mail within the mail has no bytes."""
    properties = one.properties
    names = (one.file_name, *(properties.str_prop_value(known) for known in (_SHORT_NAME, _NAME_SHOWN)))
    name = next(filter(None, names), f"attachment-{number}")
    return Attached(name, one.file_bytes or b"", one.mime_type or "")
