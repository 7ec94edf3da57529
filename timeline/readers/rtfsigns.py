"""The signs that rich text (RTF) is written in: groups, control words, bytes; and its character sets."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import NamedTuple

_SIGN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<value>-?\d{1,10})? ?"
    rb"|\\'(?P<byte>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z])|(?P<brace>[{}])|(?P<words>[^\\{}\r\n]+)"
)
_CODECS = MappingProxyType(
    {
        77: "mac_roman", 78: "shift_jis", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950",
        161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
        204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
    }
)  # fmt: skip
WESTERN = "cp1252"


class Sign(NamedTuple):
    """A brace, a control word with its value, a symbol, or bytes of text."""

    kind: str  # "open", "close", "word", "symbol", "words", "byte"
    name: str = ""
    value: int | None = None
    words: bytes = b""


_OPEN, _CLOSE = Sign("open"), Sign("close")


def signs(data: bytes) -> Iterator[Sign]:
    """Every sign in order; raw binary data between them is passed over."""
    place = 0
    while found := _SIGN.search(data, place):
        place = found.end()
        sign = _sign(found)
        if sign.name == "bin" and sign.value:
            place += max(sign.value, 0)
        else:
            yield sign


def _sign(found: re.Match[bytes]) -> Sign:
    if found["words"] is not None:
        return Sign("words", words=found["words"])
    if found["word"] is not None:
        value = int(found["value"]) if found["value"] else None
        return Sign("word", found["word"].decode("ascii"), value)
    if found["byte"] is not None:
        return Sign("byte", words=bytes((int(found["byte"], 16),)))
    if found["symbol"] is not None:
        return Sign("symbol", found["symbol"].decode("latin-1"))
    return _OPEN if found["brace"] == b"{" else _CLOSE


def codec_of_charset(number: int) -> str:
    """The codec of a font's character set; empty where it is that of the document."""
    return _CODECS.get(number, "")


def codec_of_page(number: int) -> str:
    """The codec of a code page by its number, the western one where the number is of none."""
    name = "mac_roman" if number == 10000 else f"cp{number}"
    try:
        return codecs.lookup("utf-8" if number == 65001 else name).name
    except LookupError:
        return WESTERN


def moment_of(packed: int) -> str:
    """A moment that is packed into a number, in ISO 8601; empty where it is none."""
    packed &= 0xFFFFFFFF
    year, month, day = 1900 + (packed >> 20 & 0x1FF), packed >> 16 & 0xF, packed >> 11 & 0x1F
    hour, minute = packed >> 6 & 0x1F, packed & 0x3F
    if not packed or not 1 <= month <= 12 or not 1 <= day <= 31 or hour > 23 or minute > 59:
        return ""
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}"
