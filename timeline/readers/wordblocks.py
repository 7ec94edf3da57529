"""The parts of a Word document as blocks: paragraphs, headings, items, table rows, notes, comments.

What becomes of tracked changes and comments stands in `readers.paragraphs`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
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
from timeline.readers.trees import child, tag, value

_MAIN = "word/document.xml"
_INSERTED = ("ins", "moveTo")
_DELETED = ("del", "moveFrom")
_NOT_SHOWN = ("Fallback", "instrText", "pPr", "rPr", "sectPr", "tblPr", "tcPr", "trPr", "numbering")
_SIGNS = MappingProxyType({"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "‑"})
_BLOCKS = ("p", "tbl")


def blocks_of(package: Package) -> Iterator[Block]:
    """A document in the order of reading: its body, notes, what was deleted, comments, page heads."""
    main = main_part(package)
    root = package.xml(main)
    if root is None:
        raise Unpackable("holds no document: ask for it again")
    styles = _styles(package, main)
    paragraphs: list[Paragraph] = []
    yield from _laid(root, styles, paragraphs)
    for note in ("footnotes", "endnotes"):
        yield from _notes(_beside(package, main, note), styles, paragraphs)
    yield from deletions(paragraphs)
    yield from _comments(_beside(package, main, "comments"))
    yield from _page_heads(package)


def main_part(package: Package) -> str:
    """The member that holds the document; a few programs name it otherwise."""
    if _MAIN in package.names:
        return _MAIN
    return next((name for name in package.names if re.fullmatch(r"word/document\d*\.xml", name)), _MAIN)


def _beside(package: Package, main: str, name: str) -> Element | None:
    return package.xml(f"{main.rpartition('/')[0]}/{name}.xml")


# --- styles ----------------------------------------------------------------------------------------


def _styles(package: Package, main: str) -> Mapping[str, str]:
    """The names of styles by their ids, which differ from language to language; "item" for lists."""
    root = _beside(package, main, "styles")
    found: dict[str, str] = {}
    for style in root if root is not None else ():
        name = value(child(style, "name")).lower()
        level = value(child(style, "pPr", "outlineLvl"))
        if level.isdecimal() and int(level) < 9 and kind_by_style(name)[0] != "heading":
            name = f"heading {int(level) + 1}"
        found[value(style, "styleId")] = name
    return found


def _kind(paragraph: Element, styles: Mapping[str, str]) -> tuple[str, str]:
    """What a paragraph is by its style, and a heading's level."""
    identity = value(child(paragraph, "pPr", "pStyle"))
    name = styles.get(identity, re.sub(r"^heading(?=\d)", "heading ", identity.lower()))
    kind, level = kind_by_style(name)
    if kind != "paragraph":
        return kind, level
    listed = child(paragraph, "pPr", "numPr") is not None or name.startswith("list ")
    return ("item", "") if listed else ("paragraph", "")


# --- the body ------------------------------------------------------------------------------------


def _laid(parent: Element, styles: Mapping[str, str], seen: list[Paragraph]) -> Iterator[Block]:
    """The blocks of an element in order; each paragraph is added to `seen`."""
    for element in _outermost(parent):
        if tag(element) == "tbl":
            yield from _table(element, styles, seen)
        else:
            for paragraph in _paragraphs(element, styles):
                seen.append(paragraph)
                yield from block_of(paragraph)


def _outermost(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables that stand in no other, whatever frames they stand in."""
    for one in parent:
        if tag(one) in _BLOCKS:
            yield one
        elif tag(one) not in _NOT_SHOWN:
            yield from _outermost(one)


def _paragraphs(element: Element, styles: Mapping[str, str]) -> Iterator[Paragraph]:
    """A paragraph, then those of the text boxes that are anchored in it."""
    kind, level = _kind(element, styles)
    paragraph = Paragraph(tuple(_pieces(element)), kind, level)
    yield paragraph._replace(kind="heading") if _is_bold_line(element, paragraph) else paragraph
    for one in _outermost(element):
        if tag(one) == "p":
            yield from _paragraphs(one, styles)


def _pieces(element: Element, change: str = "", changed: str = "") -> Iterator[Piece]:
    """The words below an element, those of text boxes left out."""
    for one in element:
        name = tag(one)
        if name in ("t", "delText"):
            yield Piece(normal(one.text or ""), change, changed)
        elif name in _SIGNS:
            yield Piece(_SIGNS[name], change, changed)
        elif name in (*_INSERTED, *_DELETED):
            told = "inserted" if name in _INSERTED else "deleted"
            changed_by = who(value(one, "author"), value(one, "date"))
            yield from _pieces(one, "deleted" if change == "deleted" else told, changed_by)
        elif name not in (*_NOT_SHOWN, *_BLOCKS):
            yield from _pieces(one, change, changed)


def _is_bold_line(element: Element, paragraph: Paragraph) -> bool:
    """A short line wholly in bold type: a heading made by hand."""
    if paragraph.kind != "paragraph" or not may_be_heading(paragraph.words):
        return False
    runs = [run for run in element if tag(run) == "r" and child(run, "t") is not None]
    return bool(runs) and all(_is_bold(run) for run in runs)


def _is_bold(run: Element) -> bool:
    bold = child(run, "rPr", "b")
    return bold is not None and value(bold) not in ("0", "false", "off")


def _table(table: Element, styles: Mapping[str, str], seen: list[Paragraph]) -> Iterator[Block]:
    """A table's rows; each paragraph in them is added to `seen`."""
    yield from rows_of([_cells(row, styles, seen) for row in table if tag(row) == "tr"])


def _cells(row: Element, styles: Mapping[str, str], seen: list[Paragraph]) -> tuple[str, ...]:
    """The words of a row's cells, each on one line."""
    found: list[str] = []
    for cell in _own_cells(row):
        paragraphs = [*_within(cell, styles)]
        seen += paragraphs
        found.append(cell_of(paragraphs))
    return tuple(found)


def _within(parent: Element, styles: Mapping[str, str]) -> Iterator[Paragraph]:
    """The paragraphs of a cell; a table in it is told as its words."""
    for element in _outermost(parent):
        if tag(element) == "p":
            yield from _paragraphs(element, styles)
        else:
            for row in element:
                for cell in _own_cells(row):
                    yield from _within(cell, styles)


def _own_cells(row: Element) -> list[Element]:
    """The cells of a row, also those that stand in a control."""
    found: list[Element] = []
    for one in row:
        if tag(one) == "tc":
            found.append(one)
        elif tag(one) in ("sdt", "sdtContent", "ins", "customXml"):
            found += _own_cells(one)
    return found


# --- below the body ------------------------------------------------------------------------------


def _notes(root: Element | None, styles: Mapping[str, str], seen: list[Paragraph]) -> Iterator[Block]:
    """Footnotes and endnotes, those left out that only draw a line."""
    for note in root if root is not None else ():
        if value(note, "type") not in ("separator", "continuationSeparator", "continuationNotice"):
            yield from _laid(note, styles, seen)


def _comments(root: Element | None) -> Iterator[Block]:
    for one in root if root is not None else ():
        words = " ".join(paragraph.words for paragraph in _within(one, {}))
        yield from comment(words, value(one, "author"), value(one, "date"))


def _page_heads(package: Package) -> Iterator[Block]:
    """What stands at the head or foot of pages, once."""
    told: list[str] = []
    for name in sorted(package.names):
        found = re.fullmatch(r"word/(header|footer)\d*\.xml", name)
        root = package.xml(name) if found else None
        if root is not None and found:
            words = cell_of([*_within(root, {})])
            if words and words not in told:
                told.append(words)
                yield Block(found[1], words)
