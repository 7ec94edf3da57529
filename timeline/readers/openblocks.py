"""The parts of an OpenDocument file as blocks: its body or slides, notes, changes, comments, page heads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from timeline.readers.charset import normal
from timeline.readers.packed import Package, Unpackable
from timeline.readers.pagelayout import Block
from timeline.readers.paragraphs import (
    Paragraph,
    Piece,
    block_of,
    cell_of,
    comment,
    deletions,
    kind_by_style,
    may_be_heading,
    rows_of,
    who,
)
from timeline.readers.trees import child, children, tag, value, within, words_of

_SPACE = re.compile(r"[ \t\r\n]+")
_BODIES = ("text", "presentation", "drawing")
_SIGNS = (("tab", "\t"), ("line-break", "\n"))
_APART = ("note", "annotation", "frame", "custom-shape", "tracked-changes", "notes", "forms", "ruby-text")
_MOST_SPACES = 1000
_MOST_CELLS = 1000


class _Style(NamedTuple):
    """What a style says of a paragraph, itself or through the one it rests on."""

    name: str = ""
    parent: str = ""
    level: str = ""
    is_bold: bool = False


@dataclass(slots=True)
class _Walk:
    """What was gathered beside the body on the way through it."""

    styles: Mapping[str, _Style]
    changes: Mapping[str, tuple[str, str, str]]  # by id: what was done, by whom, and the words deleted
    seen: list[Paragraph] = field(default_factory=list)
    notes: list[Block] = field(default_factory=list)
    comments: list[Block] = field(default_factory=list)
    inserting: list[str] = field(default_factory=list)  # the insertions that the walk is within


def blocks_of(package: Package) -> Iterator[Block]:
    """A document in the order of reading: its body, notes, what was deleted, comments, page heads."""
    root = package.xml("content.xml")
    body = child(root, "body")
    text = next(children(body, *_BODIES), None)
    if root is None or text is None:
        raise Unpackable("holds no document: ask for it again")
    looks = package.xml("styles.xml")
    walk = _Walk(_styles(looks, root), dict(_changes(text)))
    yield from _laid(walk, text)
    yield from walk.notes
    yield from deletions(walk.seen)
    yield from walk.comments
    yield from _page_heads(looks, walk)


# --- styles and changes ----------------------------------------------------------------------------


def _styles(looks: Element | None, root: Element) -> Mapping[str, _Style]:
    """The styles of a document by their names, those of the file of styles first."""
    found: dict[str, _Style] = {}
    for tree in (looks, root):
        for style in within(tree, "style"):
            weight = value(child(style, "text-properties"), "font-weight")
            name = value(style, "display-name") or value(style, "name").replace("_20_", " ")
            parent, level = value(style, "parent-style-name"), value(style, "default-outline-level")
            found[value(style, "name")] = _Style(
                name.lower(), parent, level, weight in ("bold", "700", "800")
            )
    return found


def _chain(walk: _Walk, name: str) -> Iterator[_Style]:
    """A style and those it rests on."""
    for _ in range(10):
        style = walk.styles.get(name)
        if style is None:
            return
        yield style
        name = style.parent


def _changes(text: Element) -> Iterator[tuple[str, tuple[str, str, str]]]:
    for region in within(child(text, "tracked-changes"), "changed-region"):
        for change in children(region, "insertion", "deletion"):
            info = child(change, "change-info")
            by = who(words_of(child(info, "creator")), words_of(child(info, "date")))
            gone = " ".join(words_of(one) for one in children(change, "p", "h"))
            told = "inserted" if tag(change) == "insertion" else "deleted"
            yield value(region, "id"), (told, by, gone)


# --- the body --------------------------------------------------------------------------------------


def _laid(walk: _Walk, parent: Iterable[Element], kind: str = "") -> Iterator[Block]:
    """The blocks below an element in order; `kind` is what its paragraphs are, if it says so."""
    slides = 0
    for element in parent:
        name = tag(element)
        if name in ("p", "h"):
            yield from _paragraphs(walk, element, kind)
        elif name == "table":
            yield from rows_of([*_rows(walk, element)])
        elif name == "page":
            slides += 1
            yield Block("page", "", str(slides))
            yield from _slide(walk, element)
        elif name in ("list-item", "list-header"):
            yield from _laid(walk, element, "item")
        elif name in ("frame", "custom-shape"):
            yield from _framed(walk, element)
        elif name not in _APART:
            yield from _laid(walk, element, kind)


def _slide(walk: _Walk, page: Element) -> Iterator[Block]:
    """A slide's title, its other words, and the speaker's notes."""
    for element in page:
        shown = "heading" if value(element, "class") in ("title", "subtitle") else ""
        yield from _framed(walk, element, shown) if tag(element) == "frame" else _laid(walk, [element], "")
    for notes in children(page, "notes"):
        for frame in children(notes, "frame"):
            yield from _framed(walk, frame)


def _framed(walk: _Walk, frame: Element, kind: str = "") -> Iterator[Block]:
    """What stands in a frame: a text box, a table; pictures say nothing."""
    if tag(frame) == "custom-shape":
        yield from (block for one in children(frame, "p", "list") for block in _laid(walk, [one], kind))
    for box in children(frame, "text-box", "table"):
        yield from _laid(walk, [box] if tag(box) == "table" else box, kind)


def _paragraphs(walk: _Walk, element: Element, kind: str) -> Iterator[Block]:
    """A paragraph, then those of the frames that are anchored in it."""
    paragraph = _paragraph(walk, element, kind)
    walk.seen.append(paragraph)
    yield from block_of(paragraph)
    for frame in _anchored(element):
        yield from _framed(walk, frame)


def _anchored(element: Element) -> Iterator[Element]:
    for one in element:
        if tag(one) in ("frame", "custom-shape"):
            yield one
        elif tag(one) not in _APART:
            yield from _anchored(one)


def _paragraph(walk: _Walk, element: Element, kind: str) -> Paragraph:
    chain = [*_chain(walk, value(element, "style-name"))]
    pieces = tuple(_pieces(walk, element))
    level = value(element, "outline-level") if tag(element) == "h" else ""
    if tag(element) == "h" or kind == "heading":
        return Paragraph(pieces, "heading", level or "1")
    if kind == "item":
        return Paragraph(pieces, "item")
    for style in chain:
        by_style = ("heading", style.level) if style.level else kind_by_style(style.name)
        if by_style[0] != "paragraph":
            return Paragraph(pieces, *by_style)
    paragraph = Paragraph(pieces)
    is_bold = any(style.is_bold for style in chain) or _is_bold(walk, element)
    return paragraph._replace(kind="heading") if is_bold and may_be_heading(paragraph.words) else paragraph


def _is_bold(walk: _Walk, element: Element) -> bool:
    """Whether all words of a paragraph stand in bold type."""
    bare = (element.text or "") + "".join(one.tail or "" for one in element)
    spans = [span for span in children(element, "span") if words_of(span)]
    bold = [any(style.is_bold for style in _chain(walk, value(span, "style-name"))) for span in spans]
    return not bare.strip() and bool(bold) and all(bold)


def _pieces(walk: _Walk, element: Element) -> Iterator[Piece]:
    """The words below an element, those of frames, notes and comments left out."""
    yield from _piece(walk, element.text)
    for one in element:
        name = tag(one)
        if name == "s":
            yield from _piece(walk, " " * _count(one, "c", _MOST_SPACES), folded=False)
        elif name in dict(_SIGNS):
            yield from _piece(walk, dict(_SIGNS)[name], folded=False)
        elif name in ("change-start", "change-end", "change"):
            yield from _changed(walk, one)
        elif name == "note":
            walk.notes += [block for body in children(one, "note-body") for block in _laid(walk, body)]
        elif name == "annotation":
            _comment(walk, one)
        elif name not in _APART:
            yield from _pieces(walk, one)
        yield from _piece(walk, one.tail)


def _piece(walk: _Walk, words: str | None, *, folded: bool = True) -> Iterator[Piece]:
    words = normal(_SPACE.sub(" ", words or "") if folded else words or "")
    if words:
        by = walk.changes.get(walk.inserting[-1], ("", "", ""))[1] if walk.inserting else ""
        yield Piece(words, "inserted" if walk.inserting else "", by)


def _changed(walk: _Walk, point: Element) -> Iterator[Piece]:
    """The start or end of an insertion, or the place of a deletion."""
    identity = value(point, "change-id")
    told, by, gone = walk.changes.get(identity, ("", "", ""))
    if tag(point) == "change-start" and told == "inserted":
        walk.inserting.append(identity)
    elif tag(point) == "change-end" and identity in walk.inserting:
        walk.inserting.remove(identity)
    elif tag(point) == "change" and gone:
        yield Piece(gone, "deleted", by)


def _comment(walk: _Walk, element: Element) -> None:
    told = " ".join(words_of(one) for one in within(element, "p"))
    walk.comments += comment(told, words_of(child(element, "creator")), words_of(child(element, "date")))


# --- tables, heads of pages ------------------------------------------------------------------------


def _rows(walk: _Walk, table: Element) -> Iterator[tuple[str, ...]]:
    for element in table:
        if tag(element) == "table-row":
            yield tuple(_cells(walk, element))
        elif tag(element) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(walk, element)


def _cells(walk: _Walk, row: Element) -> Iterator[str]:
    """The words of a row's cells; what repeats to the end of a sheet is said once."""
    for cell in children(row, "table-cell", "covered-table-cell"):
        paragraphs = [_paragraph(walk, one, "item") for one in _inside(cell)]
        walk.seen += paragraphs
        words = cell_of(paragraphs)
        yield from [words] * (_count(cell, "number-columns-repeated", _MOST_CELLS) if words else 1)


def _inside(element: Element) -> Iterator[Element]:
    """The paragraphs of a cell, also those of lists and tables in it."""
    for one in element:
        if tag(one) in ("p", "h"):
            yield one
        elif tag(one) not in _APART:
            yield from _inside(one)


def _count(element: Element, name: str, most: int) -> int:
    told = value(element, name)
    return min(int(told), most) if told.isdecimal() and len(told) < 10 else 1


def _page_heads(looks: Element | None, walk: _Walk) -> Iterator[Block]:
    """What stands at the head or foot of pages, once."""
    for kind in ("header", "footer"):
        told: dict[str, None] = {}
        for head in within(looks, kind, f"{kind}-first", f"{kind}-left"):
            told[cell_of([_paragraph(walk, one, "item") for one in _inside(head)])] = None
        yield from (Block(kind, words) for words in told if words)
