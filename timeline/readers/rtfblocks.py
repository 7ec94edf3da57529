"""A rich text document as blocks: what each group is for, and what becomes of the words in it.

A group keeps to itself what it sets, so each opens with a copy of the one around it. Words go to
the part that the group is for; groups that hold no words of the document are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from timeline.readers.charset import normal
from timeline.readers.packed import Unpackable
from timeline.readers.pagelayout import Block
from timeline.readers.paragraphs import Paragraph, comment, deletions, who
from timeline.readers.rtfparts import Part, Shape
from timeline.readers.rtfsigns import WESTERN, Sign, codec_of_charset, codec_of_page, moment_of, signs

_DEEPEST = 400
_PARTS = MappingProxyType(
    {
        "footnote": "notes", "annotation": "comment", "shptxt": "boxes",
        "header": "header", "headerl": "header", "headerr": "header", "headerf": "header",
        "footer": "footer", "footerl": "footer", "footerr": "footer", "footerf": "footer",
        "stylesheet": "styles", "fonttbl": "fonts", "revtbl": "revisers", "atnauthor": "author",
        "atndate": "moment", "info": "info", "title": "title", "listtext": "sign", "pntext": "sign",
        "shpinst": "same", "result": "same",
    }
)  # fmt: skip
_PASSED = frozenset(
    """
    colortbl pict nonshppict themedata datastore listtable listoverridetable rsidtbl generator xmlnstbl
    fldinst bkmkstart bkmkend template filetbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn sp objdata
    tc xe private operator keywords subject doccomm company manager category
    """.split()
)
_SIGNS = MappingProxyType(
    {
        "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
        "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
        "~": "\xa0", "_": "‑", "\\": "\\", "{": "{", "}": "}",
    }
)  # fmt: skip
_ENDS = frozenset(("par", "sect", "page", "\n", "\r"))
_PAGES = MappingProxyType({"mac": "mac_roman", "pc": "cp437", "pca": "cp850"})
_UNHEARD = ("skipped", "sign", "info")
_NUMBER = re.compile(r"-?\d{1,10}")
_SHOWN = ("body", "notes", "boxes", "header", "footer", "comment")


@dataclass(slots=True)
class _Scope:
    """What holds within a group."""

    part: str = "body"
    shape: Shape = field(default_factory=Shape)
    font: int = -1
    fallback: int = 1  # characters that stand for one in Unicode
    is_bold: bool = False
    is_hidden: bool = False
    change: str = ""
    reviser: int = 0
    moment: str = ""
    is_new: bool = True  # nothing has been said yet of what the group is for
    is_optional: bool = False


@dataclass(slots=True)
class RichText:
    """What a document holds: its parts, and what it says of itself."""

    parts: dict[str, Part] = field(default_factory=lambda: {name: Part() for name in _SHOWN})
    comments: list[Block] = field(default_factory=list)
    title: str = ""
    hidden: int = 0
    is_cut_off: bool = False
    _styles: dict[int, str] = field(default_factory=dict)
    _levels: dict[int, int] = field(default_factory=dict)
    _fonts: dict[int, str] = field(default_factory=dict)
    _revisers: list[str] = field(default_factory=list)
    _codec: str = WESTERN
    _stack: list[_Scope] = field(default_factory=lambda: [_Scope()])
    _bytes: bytearray = field(default_factory=bytearray)
    _words: str = ""  # of parts that are no words of the document
    _author: str = ""
    _moment: str = ""
    _passing: int = 0  # characters yet to come that stand for one in Unicode
    _half: str = ""  # the first half of a character beyond the basic plane

    @property
    def _scope(self) -> _Scope:
        return self._stack[-1]

    def blocks(self) -> Iterator[Block]:
        """Body, text boxes, notes, what was deleted, comments, heads of pages: the order of reading."""
        seen = list[Paragraph]()
        for name in ("body", "boxes", "notes"):
            yield from self.parts[name].blocks()
            seen += self.parts[name].seen
        yield from deletions(seen)
        yield from self.comments
        for name in ("header", "footer"):
            told = dict.fromkeys(block.words for block in self.parts[name].blocks() if block.words.strip())
            yield from (Block(name, words) for words in told)

    def take(self, sign: Sign) -> None:
        """The next sign of the document."""
        if sign.kind in ("words", "byte"):
            self._text(sign.words)
            return
        if sign.kind == "word" and sign.name == "u":
            self._unicode(sign.value or 0)
            return
        self._flush()
        self._passing = 0
        if sign.kind == "open":
            self._open()
        elif sign.kind == "close":
            self._close()
        elif sign.name == "*":
            self._scope.is_optional = True
        else:
            self._control(sign.name, sign.value)

    def end(self) -> None:
        """Close what is open where the file ends."""
        self._flush()
        self.is_cut_off = len(self._stack) > 1
        while len(self._stack) > 1:
            self._close()
        self.parts["body"].end_paragraph(self._scope.shape)

    # --- groups ----------------------------------------------------------------------------------

    def _open(self) -> None:
        if len(self._stack) > _DEEPEST:
            raise Unpackable("is nested too deeply: save it anew")
        scope = self._scope
        self._stack.append(replace(scope, shape=replace(scope.shape), is_new=True, is_optional=False))

    def _close(self) -> None:
        if len(self._stack) < 2:
            return
        closed = self._stack.pop()
        if closed.part in ("styles", "fonts", "revisers"):
            self._note(closed)
        elif closed.part != self._scope.part:
            self._leave(closed)

    def _note(self, scope: _Scope) -> None:
        """An entry of a table at the head of the document."""
        words, self._words = self._words.strip().rstrip(";"), ""
        if scope.part == "styles" and words:
            self._styles[scope.shape.style] = words.lower()
            if scope.shape.level >= 0:
                self._levels[scope.shape.style] = scope.shape.level
        elif scope.part == "revisers" and words:
            self._revisers.append(words)

    def _leave(self, scope: _Scope) -> None:
        """The end of a part within another."""
        words, self._words = self._words.strip(), ""
        if scope.part == "author":
            self._author = words
        elif scope.part == "moment":
            self._moment = moment_of(int(words)) if _NUMBER.fullmatch(words) else ""
        elif scope.part == "title":
            self.title = self.title or " ".join(words.split())
        elif scope.part in self.parts:
            self.parts[scope.part].end_paragraph(scope.shape)
        if scope.part == "comment":
            told = " ".join(block.words for block in self.parts["comment"].blocks())
            self.comments += comment(told, self._author, self._moment)
            self.parts["comment"] = Part()
            self._author = self._moment = ""

    # --- control words ---------------------------------------------------------------------------

    def _control(self, name: str, value: int | None) -> None:
        scope = self._scope
        was_new, scope.is_new = scope.is_new, False
        if was_new and (name in _PARTS or name in _PASSED or scope.is_optional):
            self._destine(name)
        elif name in _SIGNS:
            self._add(_SIGNS[name])
        elif scope.part in self.parts and (name in _ENDS or name in ("cell", "row", "nestcell", "nestrow")):
            self._end(name)
        elif name in ("f", "fcharset", "cpg", "ansicpg", "mac", "pc", "pca", "uc"):
            self._charset(name, value or 0)
        elif not self._format(name, value):
            scope.shape.set(name, value, self._styles, self._levels)

    def _destine(self, name: str) -> None:
        """What the group is for, by its first word."""
        scope = self._scope
        if scope.part == "skipped":
            return
        if name in ("listtext", "pntext"):
            self.parts.get(scope.part, self.parts["body"]).is_item = True
        part = _PARTS.get(name, "skipped")
        if part != "same":
            scope.part = part
            scope.shape = Shape()

    def _end(self, name: str) -> None:
        part, shape = self.parts[self._scope.part], self._scope.shape
        if name in _ENDS:
            part.end_paragraph(shape)
        elif name == "cell":
            part.end_cell(shape)
        elif name == "row":
            part.end_row()
        else:
            self._add(" ")

    def _charset(self, name: str, value: int) -> None:
        scope = self._scope
        if name == "f":
            scope.font = value
        elif name == "uc":
            scope.fallback = min(max(value, 0), 10)
        elif name == "ansicpg":
            self._codec = codec_of_page(value)
        elif name in _PAGES:
            self._codec = _PAGES[name]
        elif scope.part == "fonts":
            self._fonts[scope.font] = codec_of_charset(value) if name == "fcharset" else codec_of_page(value)

    def _format(self, name: str, value: int | None) -> bool:
        """Takes a word that tells how words look or who changed them; whether it was one."""
        scope, is_on = self._scope, value != 0
        if name == "plain":
            scope.is_bold = scope.is_hidden = False
            scope.change = ""
        elif name == "b":
            scope.is_bold = is_on
        elif name == "v":
            scope.is_hidden = is_on
        elif name in ("revised", "deleted"):
            told = "inserted" if name == "revised" else "deleted"
            scope.change = told if is_on else ""
        elif name in ("revauth", "revauthdel"):
            scope.reviser = value or 0
        elif name in ("revdttm", "revdttmdel"):
            scope.moment = moment_of(value or 0)
        else:
            return False
        return True

    # --- words -----------------------------------------------------------------------------------

    def _text(self, words: bytes) -> None:
        self._scope.is_new = False
        if self._passing:
            passed = min(self._passing, len(words))
            self._passing -= passed
            words = words[passed:]
        self._bytes += words

    def _unicode(self, code: int) -> None:
        """A character by its number; the halves of one beyond the basic plane come one after the other."""
        self._flush()
        letter = chr(code & 0xFFFF)
        if "\ud800" <= letter <= "\udbff":
            self._half = letter
        elif self._half and "\udc00" <= letter <= "\udfff":
            self._add((self._half + letter).encode("utf-16", "surrogatepass").decode("utf-16"))
            self._half = ""
        else:
            self._add("\ufffd" if "\udc00" <= letter <= "\udfff" else letter)
        self._passing = self._scope.fallback

    def _flush(self) -> None:
        if self._bytes:
            codec = self._fonts.get(self._scope.font, "") or self._codec
            words = self._bytes.decode(codec, "replace")
            self._bytes.clear()
            self._add(words)

    def _add(self, words: str) -> None:
        """Words to where the group puts them."""
        scope = self._scope
        part = self.parts.get(scope.part)
        if part is None:
            self._words += words if scope.part not in _UNHEARD else ""
        elif scope.is_hidden:
            self.hidden += len(words.strip())
        else:
            names = dict(enumerate(self._revisers))
            changed = who(names.get(scope.reviser, ""), scope.moment) if scope.change else ""
            part.add(normal(words), scope.change, changed, is_bold=scope.is_bold)


def rich_text(data: bytes) -> RichText:
    """A document taken apart; Unpackable where it is nested beyond reason."""
    document = RichText()
    for sign in signs(data):
        document.take(sign)
    document.end()
    return document
