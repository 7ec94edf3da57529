"""Mails out of the files of mail programs, put as they travel, so that one reader of mails reads all."""

from __future__ import annotations

import re
from base64 import encodebytes
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import Header
from email.message import Message
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import HeaderParser
from email.utils import format_datetime, formataddr
from hashlib import sha256

_OF_THE_BODY = ("content-type", "content-transfer-encoding", "content-disposition", "mime-version")
_OCTETS = ("application", "octet-stream")
_KIND = re.compile(r"(?!multipart|message)([\w.+-]+)/([\w.+-]+)", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a mail carries."""

    name: str
    data: bytes
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail as a mail program keeps it: the header it came with, or fields in the place of one."""

    header: str = ""  # as it travelled
    fields: tuple[tuple[str, str], ...] = ()  # what stands for a header, or is missing in it
    plain: str = ""
    page: str = ""  # its words as HTML
    attached: tuple[Attached, ...] = ()


def as_mail(kept: Kept) -> bytes:
    """A mail in the form in which mails travel."""
    body = _body(kept)
    whole: Message = body
    if kept.attached:
        whole = MIMEMultipart("mixed", _boundary(kept), [body, *map(_part, kept.attached)])
    for name, value in _fields(kept):
        if name.lower() not in _OF_THE_BODY:
            whole[name] = _encoded(value)
    return whole.as_bytes()


def address(name: str, at: str) -> str:
    """A name and its address as a header gives them."""
    name, at = " ".join(name.split()).strip("'\""), "".join(at.split())
    if "@" not in at:
        return name or at
    shown = name if name.lower() != at.lower() else ""
    return formataddr((shown, at)) if at.isascii() else f"{shown} <{at}>".strip()


def stamp(moment: datetime | None) -> str:
    """A moment as a header gives it; what has no zone is in universal time, as these files keep it."""
    if moment is None:
        return ""
    return format_datetime(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _fields(kept: Kept) -> Iterator[tuple[str, str]]:
    """The header's fields, then those that it lacks."""
    travelled = [*HeaderParser().parsestr(kept.header).items()] if kept.header.strip() else []
    there = {name.lower() for name, _ in travelled}
    yield from travelled
    yield from ((name, value) for name, value in kept.fields if value.strip() and name.lower() not in there)


def _body(kept: Kept) -> Message:
    """The words; plain ones where the mail has them."""
    words = kept.plain if kept.plain.strip() else kept.page
    kind = "plain" if kept.plain.strip() or not kept.page else "html"
    return MIMEText(words.encode("utf-8", "replace").decode(), kind, "utf-8")


def _part(attached: Attached) -> Message:
    kind = _KIND.fullmatch(attached.kind)
    part = MIMEBase(*(kind.groups() if kind else _OCTETS))
    part.set_payload(encodebytes(attached.data).decode("ascii"))
    part["Content-Transfer-Encoding"] = "base64"
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", _tidy(attached.name)))
    return part


def _boundary(kept: Kept) -> str:
    """What stands between the parts: the same for the same mail."""
    told = "\n".join((kept.header, kept.plain, kept.page, *(one.name for one in kept.attached)))
    return "=" + sha256(told.encode("utf-8", "replace")).hexdigest()


def _encoded(value: str) -> str:
    """A field's value in letters that travel."""
    words = _tidy(value)
    return words if words.isascii() else Header(words, "utf-8").encode()


def _tidy(value: str) -> str:
    return " ".join(value.encode("utf-8", "replace").decode().replace("\x00", " ").split())
