"""Documents within documents: each is read as a source of its own, within the bounds of the whole.

Every document but a file has its path below the one that holds it, and that one's path as `within`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType

from timeline.model.problem import Grade, Problem
from timeline.model.source import Mark, Source, Text
from timeline.model.terms import SourceFacts
from timeline.readers.bounds import DEEPEST
from timeline.readers.charset import seems_binary
from timeline.readers.known import known
from timeline.readers.received import Holder, Member, Reader, Received

Choice = Callable[[Received], Reader | None]
Reads = Callable[[Reader, Received], Text]
Inside = Mapping[str, SourceFacts]

STAND_IN = "stand-in"
_STAND_IN = re.compile(r"\s*(?:\[[^\[\]]{3,300}\]|<[^<>]{3,300}>)\s*")
NOTHING: Inside = MappingProxyType({})
MOST_BYTES = 64_000_000


def by_its_reader(reader: Reader, received: Received) -> Text:
    """A document read here and now."""
    return reader.read(received)


@dataclass(frozen=True, slots=True)
class Unfolding:
    """How documents are taken apart: who reads each, by what means, and what the case states of members."""

    choose: Choice
    read: Reads
    inside: Inside

    def texts(self, received: Received, odd: Sequence[Problem] = ()) -> Iterator[Text]:
        """A document's members, and after them the document, which says where each of them is."""
        reader = self.choose(received)
        text = refused(received, reader)
        if text is None and reader is not None:
            text = self.read(reader, received)
            if isinstance(reader, Holder):
                places, faults = list[tuple[str, str]](), list[Problem]()
                yield from self._members(reader, received, places, faults)
                text = _holding(text, places, faults)
        text = text or received.unread("no reader takes this kind")
        yield known(replace(text, problems=(*text.problems, *odd)), received)

    def member(self, holder: Received, member: Member, path: str, doubt: str = "") -> Iterator[Text]:
        """A member read as any source is, and all that it holds in its turn."""
        received = self._received(holder, member, path)
        if member.fault:
            yield received.unread(member.fault, member.code)
            return
        odd = (Problem(path, doubt, Grade.DOUBT, "odd-name"),) if doubt else ()
        for text in self.texts(received, odd):
            is_attached = bool(member.cell) and text.source.path == path
            yield _standing_in(text) if is_attached and _STAND_IN.fullmatch(text.body) else text

    def _members(
        self, reader: Holder, received: Received, places: list[tuple[str, str]], faults: list[Problem]
    ) -> Iterator[Text]:
        """The texts of all members; where each is and what is wrong with the whole are noted down."""
        for member in reader.members(received):
            if received.depth >= DEEPEST:
                message = f"lies in {DEEPEST} others, one in the other; what it holds is not read"
                faults.append(Problem(received.source.path, message, Grade.FAULT, "too-deep"))
                return
            if not member.name:
                faults.append(Problem(received.source.path, member.fault, Grade.FAULT, member.code))
                continue
            path, doubt = received.bounds.path(received.source.path, member.name)
            places.append((member.cell, path))
            yield from self.member(received, member, path, doubt)

    def _received(self, holder: Received, member: Member, path: str) -> Received:
        facts = self.inside.get(path, SourceFacts())
        source = Source(
            path,
            "" if member.fault else sha256(member.data).hexdigest(),
            day_first=holder.source.day_first if facts.day_first is None else facts.day_first,
            within=holder.source.path,
        )
        return replace(
            holder,
            source=source,
            data=member.data,
            facts=facts,
            depth=holder.depth + 1,
            archives=holder.archives + member.is_unpacked,
            is_numbered=member.is_numbered,
        )


def refused(received: Received, reader: Reader | None) -> Text | None:
    """What is not worth a reader: nothing at all, too much, or no text."""
    path, size = received.source.path, len(received.data)
    if not received.data.strip(b"\x00\t\n\r \xef\xbb\xbf"):
        return Text(received.source, "", problems=(Problem(path, "is empty", Grade.NOTE, "empty"),))
    most = getattr(reader, "most_bytes", MOST_BYTES)
    if size > most:
        return received.unread(f"holds {size} bytes, more than the {most} that are read at once: split it")
    binary = "" if getattr(reader, "binary", False) else seems_binary(received.data)
    return received.unread(f"seems to be {binary}, which no reader takes; add it as text") if binary else None


def _standing_in(text: Text) -> Text:
    """Words that a mail program left in the place of an attachment: searched, and nobody's statement."""
    message = "stands in for an attachment that the mail does not hold: ask for it"
    problem = Problem(text.source.path, message, Grade.NOTE, STAND_IN)
    mark = Mark(STAND_IN, 0, len(text.body))
    return replace(text, marks=(mark,), problems=(*text.problems, problem))


def _holding(text: Text, places: Sequence[tuple[str, str]], faults: Sequence[Problem]) -> Text:
    """A holder that says what it holds: by marks where its words name it, else by a note."""
    cells = {name: cell for row in text.rows for name, cell in row.cells.items()}
    marks = [
        Mark("attachment", cells[name].start, cells[name].end, path) for name, path in places if name in cells
    ]
    empty = Problem(text.source.path, "holds no documents", Grade.NOTE, "empty")
    notes = () if places or text.body or text.problems else (empty,)
    return replace(text, marks=(*text.marks, *marks), problems=(*text.problems, *notes, *faults))
