"""Lines of PDF pages set as one text: what the page broke for want of room is put together again.

A line that was full, so that the next line's first word had no room on it, goes on in that line;
all other lines end where the page ends them. Where the page leaves room between two lines, a blank
one stands. Larger or bolder lines are headings. Lines that stand at the head or foot of page after
page are told once, below. A row of a table is a line whose cells are parted by " | ".
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.readers.layout import opens_field, opens_item
from timeline.readers.paragraphs import may_be_heading
from timeline.readers.pdflines import HYPHENS, Line

_NEAR = 12  # lines above and below one that show how wide its column is
_COLUMN = 20  # heights of the type: narrower columns are lists
_INDENT = 1.2  # heights of the type by which the first line of a paragraph may be set in
_SAME_COLUMN = 2.5  # heights of the type by which the lines of a column begin apart
_NARROWER = 0.85  # times the widest line: less is a list, unless another column stands beside it
_BESIDE = 5  # lines that make a column
_WIDER = 1.3  # times the usual distance of two lines is room between paragraphs
_USUAL = 1.3  # heights of the type from line to line, where no full line tells
_LEAST = 0.9  # heights of the type from line to line; less is one line in pieces
_SIMILAR = 0.1  # of its height by which type of one size differs
_LARGER = 1.15  # times the usual height of type is that of a heading
_ROOM = 0.25  # heights of the type that a space takes
_TYPE = 12.0
_LETTERS = re.compile(r"[^\W\d_]+")
_RAGGED = 0.25  # of a column that a line may leave empty where the next goes on in small letters
_CUT = re.compile(r"\w-$")
_AND = re.compile(r"\s*(?:and|or|to)\b")
_STOPS = (".", "!", "?", ":", ";")
_ENDS = (".", "!", "?", ":", "”", '"')


class Placed(NamedTuple):
    """A line with the number of its page."""

    page: int
    line: Line


class Usual(NamedTuple):
    """What is usual in a document: the height of its type, the distance of two lines, its words."""

    size: float
    fall: float
    right: float
    words: frozenset[str]
    alone: frozenset[str]  # words that stand whole within a line
    sizes: tuple[float, ...]  # those of headings, the largest first


class Joint(NamedTuple):
    """What stands between two lines; a hyphen at the end of the first is kept or not."""

    words: str
    keeps_hyphen: bool = True


def usual_of(flow: Sequence[Placed]) -> Usual:
    """What most lines have in common."""
    lines = [placed.line for placed in flow if placed.line.size]
    size = usual_size([lines])
    right = max((line.right for line in lines), default=0.0)
    words = frozenset(word.lower() for line in lines for word in _LETTERS.findall(line.words))
    alone = frozenset(word.lower() for line in lines for word in line.words.split()[1:-1])
    larger = sorted({round(line.size, 1) for line in lines if line.size > _LARGER * size}, reverse=True)
    usual = Usual(size, _USUAL, right, words, alone, tuple(larger))
    falls = [_fall(flow, number) for number in range(1, len(flow)) if is_full(flow, number - 1, usual)]
    within = sorted(fall for fall in falls if fall > _LEAST)
    return usual._replace(fall=within[len(within) // 10]) if within else usual


def usual_size(pages: Sequence[Sequence[Line]]) -> float:
    """The height of the type in which most words are set; that of a letter where there are none."""
    weighed = Counter[float]()
    for page in pages:
        for line in page:
            weighed[round(line.size, 1)] += len(line.words) if line.size else 0
    return weighed.most_common(1)[0][0] if weighed.total() else _TYPE


def joint(flow: Sequence[Placed], number: int, usual: Usual) -> Joint:
    """What stands between a line and the one above it."""
    above, line = flow[number - 1], flow[number]
    if above.line.words.rstrip().endswith(tuple(HYPHENS)):
        return Joint("", _keeps_hyphen(above.line.words, line.line.words, usual))
    if level(above.line, usual) or level(line.line, usual):
        same = level(above.line, usual) == level(line.line, usual) and is_full(flow, number - 1, usual)
        return Joint(" " if same else "\n\n")
    if not above.line.size or not line.line.size:
        return Joint("\n")
    is_soft = is_full(flow, number - 1, usual)
    if above.page != line.page and not is_soft:
        return Joint("\n\n" if above.line.words.rstrip().endswith(_ENDS) else "\n")
    if above.page == line.page and _fall(flow, number) > _WIDER * usual.fall:
        return Joint("\n\n")
    if is_soft and _CUT.search(above.line.words.rstrip()) and not _AND.match(line.line.words):
        return Joint("")
    return Joint(" " if is_soft else "\n")


def level(line: Line, usual: Usual) -> str:
    """The level of the heading that a line is by its type; empty for none."""
    is_point = opens_item(line.words) and not line.words.lstrip()[0].isdigit()
    if not line.size or not may_be_heading(line.words) or is_point:
        return ""
    size = round(line.size, 1)
    if size in usual.sizes:
        return str(min(usual.sizes.index(size) + 1, 6))
    return str(min(len(usual.sizes) + 1, 6)) if line.is_bold else ""


def is_full(flow: Sequence[Placed], number: int, usual: Usual) -> bool:
    """Whether a line had no room for the first word of the next, which goes on where it ends."""
    line, below = flow[number].line, flow[number + 1].line
    if not line.size or not below.size or abs(line.size - below.size) > _SIMILAR * line.size:
        return False
    set_in = below.left - line.left > _INDENT * line.size and not opens_item(line.words)
    if (
        opens_item(below.words)
        or opens_field(below.words)
        or (set_in and flow[number].page == flow[number + 1].page)
    ):
        return False
    margin = _margin(flow, number)
    if margin - line.left < _COLUMN * line.size or not _is_trusted(flow, number, margin, usual):
        return False
    goes_on = below.words.lstrip()[:1].islower() and not line.words.rstrip().endswith(_STOPS)
    near = goes_on and line.right > margin - _RAGGED * (margin - line.left)
    return near or line.right + _ROOM * line.size + below.first > margin + 1


def _margin(flow: Sequence[Placed], number: int) -> float:
    """How far to the right the lines of a column reach, as far as those near one tell."""
    page, line = flow[number]
    near = flow[max(0, number - _NEAR) : number + _NEAR + 1]
    reach = _SAME_COLUMN * line.size
    return max(
        placed.line.right
        for placed in near
        if placed.page == page and placed.line.size and abs(placed.line.left - line.left) <= reach
    )


def _is_trusted(flow: Sequence[Placed], number: int, margin: float, usual: Usual) -> bool:
    """Whether a column is as wide as the page's words, or has another beside it."""
    if margin > _NARROWER * usual.right:
        return True
    page = flow[number].page
    near = flow[max(0, number - 200) : number + 200]
    beside = sum(1 for placed in near if placed.page == page and placed.line.left > margin)
    return beside >= _BESIDE


def _fall(flow: Sequence[Placed], number: int) -> float:
    """How far below the line above a line stands, in heights of its type."""
    above, line = flow[number - 1], flow[number]
    if above.page != line.page or not above.line.size:
        return 0.0
    return (above.line.foot - line.line.foot) / max(above.line.size, line.line.size)


def _keeps_hyphen(above: str, below: str, usual: Usual) -> bool:
    """Whether a hyphen at a line's end belongs to the word: its halves are words of their own elsewhere."""
    before, behind = _LETTERS.findall(above), _LETTERS.findall(below)
    if not before or not behind or not below[:1].islower():
        return True
    joined = (before[-1] + behind[0]).lower()
    if joined in usual.words:
        return False
    return before[-1].lower() in usual.alone and behind[0].lower() in usual.alone


def tables(flow: Sequence[Placed]) -> Iterator[range]:
    """The runs of lines whose cells stand below one another, each with the header above it."""
    start = 0
    while start < len(flow):
        end = start + 1
        while end < len(flow) and _is_below(flow[end - 1], flow[end]):
            end += 1
        if end - start > 1:
            yield range(start - 1 if start and _heads(flow[start - 1], flow[start]) else start, end)
        start = end


def _is_below(above: Placed, below: Placed) -> bool:
    """Whether two lines are rows of one table: their cells begin at the same places."""
    pairs = _cells(above, below)
    return bool(pairs) and all(abs(one - other) < above.line.size for one, other in pairs)


def _heads(above: Placed, below: Placed) -> bool:
    """Whether a line heads a table: each of its cells stands over one, though it may be centred."""
    pairs = _cells(above, below)
    nexts = itertools.pairwise(pairs)
    return bool(pairs) and all(one[0] < other[1] and one[1] < other[0] for one, other in nexts)


def _cells(above: Placed, below: Placed) -> list[tuple[float, float]]:
    """Where the cells of two lines begin, if both have as many of them."""
    first, second = above.line, below.line
    if not first.gaps or len(first.gaps) != len(second.gaps) or above.page != below.page:
        return []
    ones = [first.left, *(place for _, place in first.gaps)]
    others = [second.left, *(place for _, place in second.gaps)]
    return [*zip(ones, others, strict=True)]
