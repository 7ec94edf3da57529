"""The page or the plain words that Outlook wraps up in rich text, taken out of it again.

A page's tags stand in groups of their own (`htmltag`); what rich text needs besides stands between
`htmlrtf` and `htmlrtf0` and is left out. Rich text that was written as such wraps nothing up.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple

from timeline.readers.packed import Unpackable
from timeline.readers.rtfblocks import rich_text
from timeline.readers.rtfsigns import WESTERN, Sign, codec_of_charset, codec_of_page, signs

_DEEPEST = 400
_HEAD = 4096
_PASSED = frozenset(
    """
    colortbl stylesheet info pict objdata object listtable listoverridetable rsidtbl themedata header footer
    """.split()
)
_SIGNS = MappingProxyType(
    {
        "par": "\n", "line": "\n", "tab": "\t", "lquote": "‘", "rquote": "’", "ldblquote": "“",
        "rdblquote": "”", "bullet": "•", "endash": "–", "emdash": "—", "~": "\xa0", "_": "\xad",
        "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n",
    }
)  # fmt: skip


class Words(NamedTuple):
    """The words of a mail, plain or as a page; the other is empty."""

    plain: str = ""
    page: str = ""


def words_in(data: bytes) -> Words:
    """What rich text holds: what is wrapped up in it, or else its own words."""
    head = data[:_HEAD]
    if b"\\fromhtml" in head:
        return Words(page=_taken_out(data))
    if b"\\fromtext" in head:
        return Words(plain=_taken_out(data))
    try:
        return Words(plain="\n".join(block.words for block in rich_text(data).blocks()))
    except Unpackable:
        return Words()


@dataclass(slots=True)
class _Scope:
    """What holds within a group."""

    is_passed: bool = False
    is_for_rich_text: bool = False
    is_optional: bool = False
    is_new: bool = True
    is_tag: bool = False
    is_table_of_fonts: bool = False
    font: int = -1
    fallback: int = 1


@dataclass(slots=True)
class _TakingOut:
    """What was taken out so far."""

    found: list[str] = field(default_factory=list)
    _stack: list[_Scope] = field(default_factory=lambda: [_Scope()])
    _fonts: dict[int, str] = field(default_factory=dict)
    _codec: str = WESTERN
    _bytes: bytearray = field(default_factory=bytearray)
    _passing: int = 0  # characters yet to come that stand for one in Unicode
    _half: int = 0  # the first half of a character beyond the basic plane

    def take(self, sign: Sign) -> None:
        """The next sign."""
        scope = self._stack[-1]
        if sign.kind in ("words", "byte"):
            scope.is_new = False
            self._text(sign.words)
            return
        self.flush()
        self._passing = 0
        if sign.kind == "open":
            if len(self._stack) < _DEEPEST:
                self._stack.append(replace(scope, is_new=True, is_optional=False))
        elif sign.kind == "close":
            if len(self._stack) > 1:
                self._stack.pop()
        elif sign.name == "*":
            scope.is_optional = True
        elif sign.name == "u" and sign.kind == "word":
            self._unicode(sign.value or 0)
        else:
            self._control(scope, sign.name, sign.value)

    def flush(self) -> None:
        """Bytes that are still to be read, in the charset of their font; within tags, of the document."""
        if self._bytes:
            scope = self._stack[-1]
            codec = "" if scope.is_tag else self._fonts.get(scope.font, "")
            self._add(self._bytes.decode(codec or self._codec, "replace"))
            self._bytes.clear()

    def _control(self, scope: _Scope, name: str, value: int | None) -> None:
        was_new, scope.is_new = scope.is_new, False
        if was_new and (scope.is_optional or name in _PASSED):
            scope.is_tag = name == "htmltag"
            scope.is_passed = scope.is_passed or not scope.is_tag
        elif name == "htmlrtf":
            scope.is_for_rich_text = value != 0
        elif name in _SIGNS:
            self._add(_SIGNS[name])
        elif name == "uc":
            scope.fallback = min(max(value or 0, 0), 10)
        else:
            self._charset(scope, name, value or 0)

    def _charset(self, scope: _Scope, name: str, value: int) -> None:
        if name == "fonttbl":
            scope.is_table_of_fonts = scope.is_passed = True
        elif name in ("f", "deff"):
            scope.font = value
        elif name == "ansicpg":
            self._codec = codec_of_page(value)
        elif scope.is_table_of_fonts and name in ("fcharset", "cpg"):
            found = codec_of_charset(value) if name == "fcharset" else codec_of_page(value)
            self._fonts[scope.font] = found

    def _text(self, words: bytes) -> None:
        passed = min(self._passing, len(words))
        self._passing -= passed
        self._bytes += words[passed:]

    def _unicode(self, code: int) -> None:
        code &= 0xFFFF
        self._stack[-1].is_new = False
        self._passing = self._stack[-1].fallback
        if 0xD800 <= code < 0xDC00:
            self._half = code
        elif 0xDC00 <= code < 0xE000:
            beyond = 0x10000 + ((self._half - 0xD800) << 10) + (code - 0xDC00) if self._half else 0xFFFD
            self._add(chr(beyond))
            self._half = 0
        else:
            self._add(chr(code))

    def _add(self, words: str) -> None:
        scope = self._stack[-1]
        if not scope.is_passed and not scope.is_for_rich_text:
            self.found.append(words)


def _taken_out(data: bytes) -> str:
    taking = _TakingOut()
    for sign in signs(data):
        taking.take(sign)
    taking.flush()
    return "".join(taking.found)
