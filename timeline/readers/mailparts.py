"""The pieces of a MIME mail: decoded headers, the words spoken, the names of attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import collapse_rfc2231_value

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import LOST, decode, normal, seems_binary
from timeline.readers.received import Received
from timeline.readers.webpage import page

_FOLD = re.compile(r"\r?\n[ \t]*")
_ENCODED = re.compile(r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?=(?:\s+=\?[^?\s]+\?[bBqQ]\?[^?]*\?=)*")
_PLAIN = ("text/plain", "text/csv", "text/markdown")


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


def attached_words(message: Message) -> Iterator[tuple[str, str]]:
    """The names and words of attachments that are plain text."""
    for part in _parts(message):
        if part is not message and not _is_spoken(part) and part.get_content_type() in _PLAIN:
            words = _words_of(part)
            if words.strip():
                yield _name_of(part), words


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
