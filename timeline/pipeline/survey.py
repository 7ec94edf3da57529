"""What a build is made from, as it lies in the folder now, each thing with a hash of what it says."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from hashlib import sha256

from timeline.folder import Folder
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline.code import extracting_code, whole_code
from timeline.store.codec import digest

CORRECTIONS, TERMS, PROGRAM = "corrections.txt", "case.toml", "the program"


@dataclass(frozen=True, slots=True)
class Found:
    """A source as it lies there: `key` names its extraction; `fault` says why it has no bytes."""

    path: str
    sha256: str
    size: int
    facts: SourceFacts
    key: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """All that a build depends on, in one order."""

    sources: tuple[Found, ...]
    corrections: str
    inputs: dict[str, str]

    @property
    def openable(self) -> int:
        """How many sources have bytes to be read."""
        return sum(not found.fault for found in self.sources)

    def without(self, held: Collection[str]) -> tuple[Found, ...]:
        """The sources whose extraction is not held yet."""
        return tuple(found for found in self.sources if not found.fault and found.key not in held)


def survey(folder: Folder) -> Survey:
    """Look at every source; one that cannot be read is found too, with the reason."""
    sources = tuple(_found(folder, path) for path in sorted(folder.sources()))
    corrections = _corrections(folder)
    inputs = {source.path: digest(source.sha256, source.facts, source.fault) for source in sources}
    inputs[CORRECTIONS] = digest(corrections)
    inputs[TERMS] = digest(folder.terms, folder.problems, folder.sidecar_problems())
    inputs[PROGRAM] = whole_code()
    return Survey(sources, corrections, inputs)


def reading_terms(terms: Terms) -> Terms:
    """The terms by which single sources are read; the others touch only the whole."""
    return replace(terms, title="", as_of=None, sources={}, series=(), rules=())


def _found(folder: Folder, path: str) -> Found:
    facts = folder.facts(path)
    try:
        data = folder.read_bytes(path)
    except OSError as fault:
        return Found(path, "", 0, facts, "", fault.strerror or type(fault).__name__)
    content = sha256(data).hexdigest()
    key = digest(path, content, facts, reading_terms(folder.terms), extracting_code())
    return Found(path, content, len(data), facts, key)


def _corrections(folder: Folder) -> str:
    if not folder.corrections.is_file():
        return ""
    return folder.corrections.read_text(encoding="utf-8-sig", errors="replace")
