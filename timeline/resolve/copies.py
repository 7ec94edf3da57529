"""Sources that go back to one origin: found by their words, without comparing each with each.

Texts share a bucket where some of their runs of words agree (MinHash, bands of two); those that do
are compared word by word. Seeds are fixed, and sources are taken in the order of their paths.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b

from timeline.model.grouped import grouped
from timeline.model.message import Copies, Likeness
from timeline.model.source import Text
from timeline.resolve.likenesses import COPY, SAME, Paper, likeness
from timeline.resolve.messages import Messages
from timeline.resolve.telling import Told
from timeline.resolve.wording import Wording

APART = frozenset(("email", "table", "calendar", "archive", "mailbox"))
RUN = 3  # words
PERMUTATIONS, BANDS, SEED = 128, 64, 17
FEWEST = 20  # words: shorter texts are copies where they are equal
NEAREST = 20  # candidates that are compared word by word


def find_copies(texts: Sequence[Text], messages: Messages) -> tuple[Copies, ...]:
    """The groups of sources with one origin, by their first sources."""
    papers = [Paper(text, Wording(text.body)) for text in texts if text.source.kind not in APART]
    found = {**_papers([paper for paper in papers if paper.wording.folded]), **_mails(texts, messages)}
    groups = (Copies(first, tuple(sorted(others, key=_by_path))) for first, others in found.items() if others)
    return tuple(sorted(groups, key=lambda group: group.first))


def with_origins(told: Iterable[Told], copies: Iterable[Copies]) -> tuple[Told, ...]:
    """The claims, those of copies with the first source of their group."""
    first = {source: group.first for group in copies for source in group.sources}
    return tuple(
        replace(one, origin=first[one.quote.source]) if one.quote.source in first else one for one in told
    )


def _by_path(other: Likeness) -> str:
    return other.source


def _papers(papers: Sequence[Paper]) -> dict[str, list[Likeness]]:
    """Equal texts first, then those that are nearly so."""
    found: dict[str, list[Likeness]] = {}
    equal: dict[bytes, Paper] = {}
    different = list[Paper]()
    for paper in papers:
        mark = blake2b(" ".join(paper.wording.folded).encode(), digest_size=16).digest()
        first = equal.setdefault(mark, paper)
        if first is paper:
            different.append(paper)
        else:
            found.setdefault(first.source.path, []).append(Likeness(paper.source.path, SAME))
    for first, other in _near(different):
        found.setdefault(first.source.path, []).append(other)
        found[first.source.path] += found.pop(other.source, [])
    return found


def _near(papers: Sequence[Paper]) -> Iterator[tuple[Paper, Likeness]]:
    """Each text that is like an earlier one, with the first of its group."""
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=0.2, num_perm=PERMUTATIONS, num_bands=BANDS)
    marks, firsts = list[RMinHash](), list[int]()
    long = [paper for paper in papers if len(paper.wording.folded) >= FEWEST]
    for number, paper in enumerate(long):
        mark = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
        mark.update(_runs(paper))
        candidates = sorted(index.query(mark), key=lambda n: (-marks[n].jaccard(mark), n))[:NEAREST]
        first, like = _like(long, number, candidates, firsts)
        marks.append(mark)
        firsts.append(first)
        index.insert(number, mark)
        if like is not None:
            yield long[first], like


def _like(
    papers: Sequence[Paper], number: int, candidates: Sequence[int], firsts: Sequence[int]
) -> tuple[int, Likeness | None]:
    """The first of the group that a text belongs to, and how it is like that; itself where it has none."""
    paper = papers[number]
    for first in dict.fromkeys(firsts[candidate] for candidate in candidates):
        like = likeness(papers[first], paper)
        if like is not None:
            return first, like
    for candidate in candidates:
        like = likeness(papers[candidate], paper) if firsts[candidate] != candidate else None
        if like is not None:
            return firsts[candidate], Likeness(paper.source.path, like.how)
    return number, None


def _runs(paper: Paper) -> list[str]:
    words = paper.wording.folded
    return [" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1)]


def _mails(texts: Sequence[Text], messages: Messages) -> dict[str, list[Likeness]]:
    """The sources that are one message, each a mail, a copy of one or a print."""
    held = grouped(
        (messages.roots[number], head.text.source.path)
        for number, head in enumerate(messages.heads)
        if head.section is None
    )
    found: dict[str, list[Likeness]] = {}
    first_of: dict[str, str] = {}
    for paths in held.values():
        first, *others = sorted(dict.fromkeys(paths))
        found[first] = [Likeness(path, COPY) for path in others]
        first_of.update(dict.fromkeys((first, *others), first))
    for text in (text for text in texts if text.source.copy_of):
        first = first_of.get(text.source.copy_of, text.source.copy_of)
        found.setdefault(first, []).append(Likeness(text.source.path, SAME))
    return found
