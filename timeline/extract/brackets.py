"""Words with what stands in brackets left out of account, so that marks within them part nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]
ENTITY = re.compile(r"&(?:lt|gt|amp|nbsp|quot|#\d{1,5});")  # of pages: its semicolon parts nothing
OPENERS, CLOSERS = "([{<", ")]}>"


def cut(body: str, start: int, end: int, separators: str) -> Iterator[Span]:
    """A passage cut at the separators that stand outside brackets."""
    first = start
    for offset, mark in enumerate(masked(body[start:end])):
        if mark in separators:
            yield first, start + offset
            first = start + offset + 1
    yield first, end


def masked(words_: str) -> str:
    """Words with all that brackets hold blanked out, so that marks in it part nothing."""
    depth, shown = 0, []
    words_ = ENTITY.sub(lambda found: "~" * len(found.group()), words_) if "&" in words_ else words_
    for index, mark in enumerate(words_):
        closing = mark in CLOSERS and depth > 0
        depth -= closing
        shown.append("~" if depth > 0 and mark != "\n" else mark)
        if mark in OPENERS and any(close in words_[index:] for close in CLOSERS):
            depth += 1
    return "".join(shown)
