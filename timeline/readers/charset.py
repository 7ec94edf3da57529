"""Bytes to characters, and what bytes that are no text seem to be.

The text of a source has `\\n` as its only line end and no byte order mark; a NUL becomes U+FFFD,
one for one. Offsets count the characters of that text.
"""

from __future__ import annotations

import codecs
import re
from importlib.util import find_spec
from types import MappingProxyType
from typing import NamedTuple

LOST = "\ufffd"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_BINARIES = (
    (b"%PDF-", "a PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office or Outlook file (OLE)"),
    (b"\x89PNG\r\n", "an image (PNG)"),
    (b"\xff\xd8\xff", "an image (JPEG)"),
    (b"GIF8", "an image (GIF)"),
    (b"II*\x00", "an image (TIFF)"),
    (b"MM\x00*", "an image (TIFF)"),
    (b"RIFF", "a sound, film or WebP file (RIFF)"),
    (b"!BDN", "an Outlook mailbox (PST)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"{\\rtf", "a rich text file (RTF)"),
)

_PACKED = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint file (PPTX)"),
    (b"mimetypeapplication/vnd.oasis", "an OpenDocument file"),
)

_IN_ASCII = ("iso-2022", "iso2022", "utf-7", "hz", "utf-16", "utf-32")
_AS_BROWSERS = MappingProxyType(
    {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": ""}
)

_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b") + b"\x7f"
_SAMPLE = 65536
_TOLERATED = 0.1  # share of control characters
_OF_WESTERN = 0.6  # share of UTF-16 letters that are Latin
_SURE = 0.5
_WHOLE = 11  # the lost ones count among those beyond ASCII


class Decoded(NamedTuple):
    """Characters and the charset they were read as; `guessed` where neither mark nor UTF-8 settled it."""

    body: str
    charset: str
    guessed: bool = False


def seems_binary(data: bytes) -> str:
    """What a file that is no text seems to be, in words; empty for text."""
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return next((words for member, words in _PACKED if member in data[:_SAMPLE]), "a ZIP archive")
    for magic, words in _BINARIES:
        if data.startswith(magic):
            return words
    return "binary data" if _is_noise(data[:_SAMPLE]) else ""


def decode(data: bytes, declared: str = "") -> Decoded:
    """Text by its mark, as UTF-8, as declared, as guessed, and last as Windows-1252.

    A declared charset that hides its letters in ASCII comes before UTF-8, which would take them as they are.
    """
    declared = _AS_BROWSERS.get(declared.lower(), declared.lower())
    before, after = (declared, "") if declared.startswith(_IN_ASCII) else ("", declared)
    for charset in (_marked(data) or _unmarked_utf16(data), before, "utf-8", after):
        body = _strictly(data, charset) if charset else None
        if body is not None:
            return Decoded(normal(body), charset.removesuffix("-sig"))
    charset = "utf-8" if _nearly_utf8(data) else _guess(data)
    return Decoded(normal(data.decode(charset, errors="replace")), charset, guessed=True)


def normal(body: str) -> str:
    """Line ends as `\\n`, no byte order mark in front, NUL made visible."""
    body = body.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return body.replace("\x00", LOST)


def _strictly(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeError, LookupError, ValueError):
        return None


def _marked(data: bytes) -> str:
    return next((charset for mark, charset in _MARKS if data.startswith(mark)), "")


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 whose mark was lost: every other byte of western text is NUL."""
    head = data[:2048]
    most = _OF_WESTERN * len(head) / 2
    if len(head) < 8:
        return ""
    if head[1::2].count(0) > most and not head[::2].count(0):
        return "utf-16-le"
    if head[::2].count(0) > most and not head[1::2].count(0):
        return "utf-16-be"
    return ""


def _nearly_utf8(data: bytes) -> bool:
    """UTF-8 that was cut off or damaged: letters beyond ASCII are whole far more often than not."""
    body = data.decode("utf-8", errors="replace")
    lost = body.count(LOST)
    return sum(not letter.isascii() for letter in body) > _WHOLE * lost


def _is_noise(head: bytes) -> bool:
    if _marked(head) or _unmarked_utf16(head) or not head:
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > _TOLERATED * len(head)


def _guess(data: bytes) -> str:
    """Windows-1252 unless chardet is there and sure of another; browsers read Latin-1 as it too."""
    if find_spec("chardet") is None:
        return "cp1252"
    import chardet

    found = chardet.detect(data[:200_000])
    name = str(found.get("encoding") or "").lower()
    sure = float(found.get("confidence") or 0) >= _SURE
    latin = re.fullmatch(r"(iso-8859-1|latin-?1|ascii|windows-1252|cp1252|utf-8.*|)", name)
    return "cp1252" if latin or not sure or _strictly(data, name) is None else name
