"""What is too long for a sentence (tables without their lines, noise), cut where it may be cut.

How clauses lie in a sentence takes time by the square of its words; no sentence that anyone means is as long.
"""

from __future__ import annotations

from collections.abc import Iterator

LONGEST = 4_000  # characters: some 700 words
_BREAKS = ("\n", "; ", ", ", " ")  # the best place first


def within_reason(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or the pieces of what is too long for one, without white space at their ends."""
    while end - start > LONGEST:
        stop = _stop(body, start, start + LONGEST)
        yield from _trimmed(body, start, stop)
        start = stop
    yield from _trimmed(body, start, end)


def _stop(body: str, start: int, end: int) -> int:
    """Behind the last good place to cut in the second half of a stretch; its very end where there is none."""
    found = (body.rfind(sign, start + LONGEST // 2, end) + len(sign) for sign in _BREAKS)
    return next((place for place in found if place > start + LONGEST // 2), end)


def _trimmed(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = body[start:end]
    first = start + len(piece) - len(piece.lstrip())
    if piece.strip():
        yield first, first + len(piece.strip())
