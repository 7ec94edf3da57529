"""The pieces of a MIME mail: decoded headers, the words spoken, the attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import collapse_rfc2231_value
from types import MappingProxyType

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import LOST, decode, normal, seems_binary
from timeline.readers.received import Member, Received
from timeline.readers.webpage import page

_FOLD = re.compile(r"\r?\n[ \t]*")
_ENCODED = re.compile(r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?=(?:\s+=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)*")
_SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
_SMALL = 16_000  # bytes; no scanned page is as small
_ENDINGS = MappingProxyType(
    {
        "text/plain": ".txt",
        "text/html": ".html",
        "text/csv": ".csv",
        "text/calendar": ".ics",
        "text/vcard": ".vcf",
        "text/x-vcard": ".vcf",
        "application/pdf": ".pdf",
        "application/rtf": ".rtf",
        "application/zip": ".zip",
        "image/jpeg": ".jpg",
        "image/png": ".png",
        "image/tiff": ".tif",
    }
)
_SLASH = re.compile(r"[/\\]+")


def header(message: Message, name: str, *, each: bool = False) -> list[str]:
    """The decoded values of a header, unfolded; `each` cuts address lists before they are decoded."""
    raw = [_unfolded(value) for key, value in message.raw_items() if key.lower() == name.lower()]
    if each:
        raw = [piece for value in raw for piece in _apart(value)]
    return [decoded for decoded in map(decoded_words, raw) if decoded.strip()]


def decoded_words(value: str) -> str:
    """A header's value with its encoded words (=?utf-8?q?...?=) as characters."""
    return normal(_ENCODED.sub(lambda match: _decoded(match.group()), value))


def attachments(message: Message) -> Iterator[str]:
    """The names of all parts that are files or whole mails, in their order."""
    for part in _parts(message):
        if part is not message and not _is_spoken(part):
            yield _name_of(part)


def carried(message: Message) -> Iterator[Member]:
    """Its attachments as they were before they were packed into the mail, each with its header field.

    Signatures and the little pictures within a mail's words are no documents.
    """
    beside = [part for part in _parts(message) if part is not message and not _is_spoken(part)]
    for number, part in enumerate(beside, 1):
        cell = "attachment" if number == 1 else f"attachment#{number}"
        if part.get_content_type() in _SIGNATURES:
            continue
        data = _bytes_of(part)
        if data and not _is_ornament(part, data):
            yield Member(_file_name(part, number), data, cell=cell)


def spoken(message: Message, received: Received) -> tuple[str, tuple[Problem, ...]]:
    """The words of a mail, plain where it has them, else out of its HTML; and what was lost of them."""
    plain = [part for part in _parts(message) if _is_spoken(part) and part.get_content_type() != "text/html"]
    words = [text for text in map(_words_of, plain) if text.strip()]
    if words:
        return _joined(words), _damage(words, received)
    pages = [_page(part, received) for part in _parts(message) if _is_spoken(part) and part not in plain]
    problems = tuple(problem for page in pages for problem in page.problems)
    return _joined([page.body for page in pages if page.body.strip()]), problems


def _apart(value: str) -> Iterator[str]:
    """A raw address list cut at its commas, so that a comma within an encoded name does not count."""
    if not _ENCODED.search(value):
        yield value
        return
    for match in re.finditer(r'(?:"(?:\\.|[^"\\])*"|<[^>]*>|\([^)]*\)|[^,;])+', value):
        words = decoded_words(match.group()).strip()
        yield _quoted(words)


def _quoted(words: str) -> str:
    """An address whose decoded name holds a comma, with quotes around that name."""
    name, bracket, address = words.partition("<")
    if bracket and "," in name and not name.startswith('"'):
        return f'"{name.strip()}" <{address}'
    return words


def _unfolded(value: object) -> str:
    """A raw header on one line; bytes that are no ASCII are read as UTF-8 or Windows-1252."""
    text = _FOLD.sub(" ", str(value))
    if any("\udc80" <= letter <= "\udcff" for letter in text):
        text = decode(text.encode("utf-8", "surrogateescape")).body
    return text.strip()


def _decoded(words: str) -> str:
    try:
        pieces = decode_header(words)
    except (HeaderParseError, ValueError):
        return words
    return "".join(
        piece if isinstance(piece, str) else decode(piece, charset or "").body for piece, charset in pieces
    )


def _parts(message: Message) -> Iterator[Message]:
    """The leaves of a mail in their order; a mail within it is a leaf."""
    if message.get_content_maintype() != "multipart" or not message.is_multipart():
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _parts(part)


def _is_spoken(part: Message) -> bool:
    """Text that is shown as the mail's own words and not as a file beside it."""
    if part.get_content_type() not in ("text/plain", "text/html", "text/enriched"):
        return False
    return part.get_content_disposition() != "attachment" and not part.get_filename()


def _name_of(part: Message) -> str:
    name = part.get_filename() or collapse_rfc2231_value(part.get_param("name") or "")
    inner = part.get_payload()
    if not name and isinstance(inner, list) and inner and isinstance(inner[0], Message):
        name = " ".join(header(inner[0], "Subject"))
    tidy = " ".join(decoded_words(_unfolded(name)).split())
    return tidy or f"unnamed {part.get_content_type()}"


def _file_name(part: Message, number: int) -> str:
    """The name under which an attachment would be saved; one without a name has a number."""
    if part.get_content_maintype() == "message":
        subject = _name_of(part)
        name = f"part-{number}" if subject.startswith("unnamed ") else _SLASH.sub(" ", subject)
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    name = _SLASH.split(_name_of(part))[-1]
    if not _name_of(part).startswith("unnamed ") and name.strip(". "):
        return name
    return f"part-{number}{_ENDINGS.get(part.get_content_type(), '')}"


def _bytes_of(part: Message) -> bytes:
    """An attachment's own bytes; of a mail within the mail, those of that mail."""
    inner = part.get_payload()
    if isinstance(inner, list):
        return b"".join(map(_written, inner))
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _written(message: object) -> bytes:
    """A mail as it stood within another; nothing where it holds what no mail can."""
    try:
        return message.as_bytes() if isinstance(message, Message) else b""
    except (UnicodeError, ValueError, LookupError, TypeError, AttributeError, HeaderParseError):
        return b""


def _is_ornament(part: Message, data: bytes) -> bool:
    """A small picture that is shown within the words: a logo, a smile."""
    within = part.get_content_disposition() != "attachment" and part.get("Content-ID") is not None
    return within and part.get_content_maintype() == "image" and len(data) < _SMALL


def _words_of(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if seems_binary(data):
        return ""
    return decode(data, str(part.get_content_charset() or "")).body.strip("\n")


def _page(part: Message, received: Received) -> Text:
    """An HTML part as the reader of pages gives it."""
    data = _words_of(part).encode()
    return page(Received(received.source, data, received.facts, received.terms))


def _joined(words: list[str]) -> str:
    return "\n\n".join(text.strip("\n") for text in words) + "\n" if words else ""


def _damage(words: list[str], received: Received) -> tuple[Problem, ...]:
    lost = sum(text.count(LOST) for text in words)
    message = f"has {lost} unreadable characters, shown as {LOST}"
    return (Problem(received.source.path, message, Grade.NOTE, "damaged"),) if lost else ()
