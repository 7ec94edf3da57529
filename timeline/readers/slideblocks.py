"""The parts of a presentation as blocks: for each slide its title, words, tables and notes; then comments."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from timeline.readers.charset import normal
from timeline.readers.packed import Package, Unpackable
from timeline.readers.pagelayout import Block
from timeline.readers.paragraphs import comment, rows_of
from timeline.readers.trees import child, children, tag, value, within, words_of

_MAIN = "ppt/presentation.xml"
_TITLES = ("title", "ctrTitle")
_LISTED = ("body", "obj", "")  # placeholders whose paragraphs are points of a list
_UNSAID = ("sldNum", "dt", "ftr", "hdr", "sldImg")
_NOTE = "[notes] "


def blocks_of(package: Package) -> Iterator[Block]:
    """A presentation in the order in which it is shown."""
    root = package.xml(_MAIN)
    if root is None:
        raise Unpackable("holds no presentation: ask for it again")
    parts = _related(package, _MAIN)
    shown = [parts[_relation(one)][1] for one in within(root, "sldId") if _relation(one) in parts]
    authors = dict(_authors(package))
    comments: list[Block] = []
    for number, name in enumerate(shown, 1):
        yield Block("page", "", str(number))
        yield from _slide(package, name)
        comments += _comments(package, name, authors)
    yield from comments


def _relation(element: Element) -> str:
    """The id under which a part is related; a slide has a number of that name as well."""
    return next((words for key, words in element.attrib.items() if key.endswith("}id")), "")


def _related(package: Package, name: str) -> Mapping[str, tuple[str, str]]:
    """The parts that belong to a part by their ids: what each is, and its name."""
    folder, _, own = name.rpartition("/")
    root = package.xml(f"{folder}/_rels/{own}.rels")
    return {
        value(one, "Id"): (value(one, "Type").rpartition("/")[2], _placed(folder, value(one, "Target")))
        for one in (root if root is not None else ())
        if value(one, "TargetMode") != "External"
    }


def _placed(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")


def _parts(package: Package, slide: str, kind: str) -> Iterator[Element]:
    """The parts of a kind that belong to a slide."""
    for what, name in _related(package, slide).values():
        root = package.xml(name) if what == kind else None
        if root is not None:
            yield root


# --- slides ----------------------------------------------------------------------------------------


def _slide(package: Package, name: str) -> Iterator[Block]:
    root = package.xml(name)
    yield from _shapes(child(root, "cSld", "spTree"))
    for drawn in _parts(package, name, "diagramData"):
        for point in within(drawn, "t"):
            yield from (Block("item", words) for words in _lines(point) if words)
    for notes in _parts(package, name, "notesSlide"):
        for block in _shapes(child(notes, "cSld", "spTree")):
            yield Block("paragraph", _NOTE + block.words)


def _shapes(tree: Element | None) -> Iterator[Block]:
    """The words of shapes in their order, the title's before all."""
    shapes = [*_single(tree)]
    for shape in sorted(shapes, key=lambda one: _holder(one) not in _TITLES):
        if tag(shape) == "graphicFrame":
            for table in within(shape, "tbl"):
                yield from rows_of([tuple(_cells(row)) for row in children(table, "tr")])
        elif _holder(shape) not in _UNSAID:
            yield from _words(shape)


def _single(tree: Element | None) -> Iterator[Element]:
    """Shapes and tables, those within groups too."""
    for shape in tree if tree is not None else ():
        if tag(shape) in ("sp", "graphicFrame", "cxnSp"):
            yield shape
        elif tag(shape) in ("grpSp", "AlternateContent", "Choice"):
            yield from _single(shape)


def _holder(shape: Element) -> str | None:
    """What a shape holds the place of: "title", "body"; None where it holds none."""
    place = child(shape, "nvSpPr", "nvPr", "ph")
    return None if place is None else value(place, "type")


def _words(shape: Element) -> Iterator[Block]:
    holder = _holder(shape)
    lines = [words for words in _lines(child(shape, "txBody")) if words]
    if holder in _TITLES:
        yield from (Block("heading", words, "1") for words in [" ".join(lines)] if words)
        return
    is_listed = holder in _LISTED and len(lines) > 1
    yield from (Block("item" if is_listed else "paragraph", words) for words in lines)


def _lines(body: Element | None) -> Iterator[str]:
    """The paragraphs of a shape or a cell."""
    for paragraph in children(body, "p"):
        told = ("\n" if tag(one) == "br" else one.text or "" for one in within(paragraph, "t", "br"))
        yield normal("".join(told)).strip()


def _cells(row: Element) -> Iterator[str]:
    for cell in children(row, "tc"):
        yield " ".join(" ".join(_lines(child(cell, "txBody"))).split())


# --- comments --------------------------------------------------------------------------------------


def _authors(package: Package) -> Iterator[tuple[str, str]]:
    for name in ("ppt/commentAuthors.xml", "ppt/authors.xml"):
        for one in children(package.xml(name), "cmAuthor", "author"):
            yield value(one, "id"), value(one, "name")


def _comments(package: Package, slide: str, authors: Mapping[str, str]) -> Iterator[Block]:
    for root in _parts(package, slide, "comments"):
        for one in within(root, "cm", "reply"):
            told = child(one, "text") if child(one, "text") is not None else child(one, "txBody")
            moment = value(one, "dt") or value(one, "created")
            yield from comment(words_of(told), authors.get(value(one, "authorId"), ""), moment)
