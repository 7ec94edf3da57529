"""A page's tree cut into blocks, by a walk that no depth of nesting can overthrow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from timeline.readers.pagelayout import BETWEEN_CELLS, Block

Node = Any  # selectolax has no types of its own

_LEFT_OUT = frozenset(
    [
        "head",
        "script",
        "style",
        "nav",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "button",
        "select",
        "input",
        "textarea",
        "menu",
        "dialog",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_KINDS = _HEADINGS | {"li", "dt", "dd", "p", "pre"}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True)
class _Walk:
    """What has been gathered so far: finished blocks, the words of the present one, what it stands in."""

    layout: frozenset[int]  # the tables that hold tables
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    within: list[str] = field(default_factory=list)
    hidden: int = 0


def parsed(body: str) -> Node:
    """The tree of a page."""
    return LexborHTMLParser(body)


def blocks_of(tree: Node) -> tuple[tuple[Block, ...], int]:
    """The blocks of a page in their order, and how many characters it hides."""
    walk = _Walk(frozenset(_layout_tables(tree)))
    if tree.root is not None:
        _visit(walk, tree.root)
    _finish(walk)
    return tuple(walk.blocks), walk.hidden


def _visit(walk: _Walk, root: Node) -> None:
    """Enter and leave every node in the order of the page."""
    waiting: list[tuple[Node, bool]] = [(root, True)]
    while waiting:
        node, entering = waiting.pop()
        if not entering:
            _leave(walk, node)
        elif _enter(walk, node):
            waiting.append((node, False))
            waiting.extend((child, True) for child in reversed([*_children(node)]))


def _enter(walk: _Walk, node: Node) -> bool:
    """Take in a node; whether its children are to be visited."""
    tag = node.tag or ""
    if tag == "-text":
        walk.words.append(_folded(walk, node.text_content or ""))
    if tag.startswith(("-", "!", "_")) or tag in _LEFT_OUT:
        return False
    if _is_hidden(node):
        walk.hidden += len(_SPACE.sub(" ", node.text() or "").strip())
        return False
    if tag == "br":
        walk.words.append("\n")
    elif tag == "table" and node.mem_id not in walk.layout and _is_data(node):
        _finish(walk)
        walk.blocks.extend(_table(node))
        return False
    elif tag not in _INLINE:
        _finish(walk)
        walk.within += [tag] if tag in _KINDS else []
    return True


def _leave(walk: _Walk, node: Node) -> None:
    if node.tag in _INLINE or node.tag == "br":
        return
    _finish(walk)
    if node.tag in _KINDS:
        walk.within.pop()


def _finish(walk: _Walk) -> None:
    """Close the present block, if it has words."""
    words = "".join(walk.words)
    if "pre" not in walk.within:
        words = re.sub(r" *\n *", "\n", re.sub(r" +", " ", words))
    walk.words.clear()
    if words.strip():
        kind, value = _kind(walk.within)
        words = words.strip("\n").rstrip() if kind == "typed" else words.strip()
        walk.blocks.append(Block(kind, words, value))


def _kind(within: list[str]) -> tuple[str, str]:
    heading = next((tag for tag in reversed(within) if tag in _HEADINGS), "")
    if heading:
        return "heading", heading[1:]
    if within[-1:] == ["pre"]:
        return "typed", ""
    return ("item" if any(tag in ("li", "dt", "dd") for tag in within) else "paragraph"), ""


def _folded(walk: _Walk, words: str) -> str:
    return words if "pre" in walk.within else _SPACE.sub(" ", words)


def _children(node: Node) -> Iterator[Node]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _is_hidden(node: Node) -> bool:
    attributes = node.attributes or {}
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _layout_tables(tree: Node) -> Iterator[int]:
    """The tables that hold another and so lay out the page, by their place in memory."""
    for table in tree.css("table"):
        above = table.parent
        while above is not None and above.tag != "table":
            above = above.parent
        if above is not None:
            yield above.mem_id


def _is_data(table: Node) -> bool:
    """A table of records and not of layout: more than one column."""
    return max((len(_cells(row)) for row in table.css("tr")), default=0) > 1


def _table(table: Node) -> Iterator[Block]:
    """A block per row; all know the headers, if the first row is one."""
    rows = [_cells(row) for row in table.css("tr")]
    first = next((row for row in rows if row), [])
    is_headed = all(cell.tag == "th" for cell in first) or bool(table.css("thead tr"))
    headers = tuple(_words_of(cell) for cell in first) if is_headed else ()
    caption = table.css_first("caption")
    if caption is not None and _words_of(caption):
        yield Block("paragraph", _words_of(caption))
    for row in rows:
        cells = tuple(_words_of(cell) for cell in row)
        if any(cells):
            yield Block("row", BETWEEN_CELLS.join(cells), cells=cells, headers=headers)


def _cells(row: Node) -> list[Node]:
    return [child for child in _children(row) if child.tag in ("td", "th")]


def _words_of(cell: Node) -> str:
    return _SPACE.sub(" ", cell.text(separator=" ")).strip()
