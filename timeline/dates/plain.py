"""A body as the patterns want it: hidden characters gone, scanners' slips mended, places kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+|-(?<=[a-z]-)(?<!ty-)(?<!mid-)\n(?=[a-z]{2,}\\b)")
_SLIP = re.compile(r"\d[OolI]|[OolI]\d|rnber\b|u1y\b|ri1\b|\b0ct")
_SLIPS = (
    (
        re.compile(r"(?<=\d)[Oo](?=[\dOolI])|(?<=\d)[Oo](?=\b)(?=[\s.,/-])|(?<=[\s/.-])[Oo](?=\d[\s/.,-])"),
        "0",
    ),
    (re.compile(r"(?<=\d)[lI](?=[\d])|(?<![\w'’])[lI](?=\d(?:[\s/.,-]|st|th))|(?<=\d)[lI](?=[\s.,/])"), "1"),
    (re.compile(r"(?<=\bJu)1(?=y\b)|(?<=\bApri)1\b"), "l"),
    (re.compile(r"\b0(?=ct(?:ober)?\b)"), "O"),
    (re.compile(r"(?:(?<=\bSepte)|(?<=\bNove)|(?<=\bDece))rn(?=ber\b)"), "m\u00ad"),  # hidden below
)


def plain(body: str) -> tuple[str, Callable[[int], int]]:
    """The body without what readers do not see, and where each of its places is in the body."""
    text = body
    if _SLIP.search(text):
        for pattern, figure in _SLIPS:
            text = pattern.sub(figure, text)
    hidden = [found.span() for found in _HIDDEN.finditer(text)]
    return (_without(text, hidden)) if hidden else (text, lambda offset: offset)


def _without(text: str, hidden: list[tuple[int, int]]) -> tuple[str, Callable[[int], int]]:
    """The text without some spans; an end before a span stays before it."""
    starts = [0, *(end for _, end in hidden)]
    ends = [*(start for start, _ in hidden), len(text)]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    lengths = [0, *accumulate(map(len, pieces))]

    def place(offset: int) -> int:
        piece = max(0, min(bisect_right(lengths, offset) - 1, len(starts) - 1))
        if piece and offset == lengths[piece]:
            return ends[piece - 1]
        return starts[piece] + offset - lengths[piece]

    return "".join(pieces), place
