"""A case folder: found, opened, and asked for its sources and what is declared of them."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path, PurePosixPath
from shlex import quote

from timeline.errors import CaseNotFound, UnreadableCase, WrongTerms
from timeline.folder.lines import lines_of
from timeline.folder.listing import SIDECAR, Listing, listing
from timeline.folder.pointing import points_at_nothing
from timeline.folder.terms import read_facts, read_terms
from timeline.model.problem import Grade, Problem
from timeline.model.terms import SourceFacts, Terms

CASE_FILE = "case.toml"


@dataclass(frozen=True, slots=True)
class Folder:
    """A case folder with its terms; `problems` are those of `case.toml`."""

    root: Path
    terms: Terms
    problems: tuple[Problem, ...] = ()

    @property
    def corrections(self) -> Path:
        """The investigator's decisions."""
        return self.root / "corrections.txt"

    @property
    def derived(self) -> Path:
        """What can be deleted at any time."""
        return self.root / ".timeline"

    @property
    def intake(self) -> Path:
        """The record of what was taken in, each line bound to the one before."""
        return self.root / "intake.jsonl"

    def listing(self) -> Listing:
        """The paths of all sources, and the files that were left out with their reasons."""
        return listing(self.root)

    def sources(self) -> tuple[str, ...]:
        """The paths of all sources below the case folder, sorted."""
        return self.listing().sources

    def open(self, path: str) -> BufferedReader:
        """A source as received, to be read; a path that leads out of the folder is refused."""
        place = (self.root / path).resolve()
        if not place.is_relative_to(self.root.resolve()):
            raise WrongTerms(f"{path!r} lies outside the case folder")
        return place.open("rb")

    def read_bytes(self, path: str) -> bytes:
        """A source as received."""
        with self.open(path) as file:
            return file.read()

    def facts(self, path: str) -> SourceFacts:
        """What is declared of a source: each fact as case.toml states it, else as its sidecar does."""
        beside, _ = self._sidecar(path)
        return _over(self.terms.sources.get(path, SourceFacts()), beside)

    def facts_inside(self, path: str) -> Mapping[str, SourceFacts]:
        """What case.toml states of documents within a file: an archive's, a mailbox's, a mail's."""
        return {
            name: _over(facts, SourceFacts())
            for name, facts in self.terms.sources.items()
            if name.startswith(f"{path}/")
        }

    def unmatched(self, paths: Collection[str]) -> Iterator[Problem]:
        """Facts in case.toml of documents that are in no file, as far as the files were opened."""
        lines = lines_of((self.root / CASE_FILE).read_bytes().decode("utf-8-sig", "replace"))
        known = frozenset(paths)
        for path in self.terms.sources:
            if path not in known:
                line = next(
                    (lines[key] for key in lines if key[:1] == ("source",) and path.endswith(str(key[-1]))), 1
                )
                yield Problem(
                    f"{CASE_FILE}:{line}",
                    f"{path!r} names no source; write its path",
                    Grade.FAULT,
                    "unknown-source",
                )

    def sidecar_problems(self) -> tuple[Problem, ...]:
        """The faults of all sidecars, files that are no sources, series and rules that point at none."""
        found = self.listing()
        faults = [problem for path in found.sources for problem in self._sidecar(path)[1]]
        text = (self.root / CASE_FILE).read_bytes().decode("utf-8-sig", "replace")
        return (*found.left_out, *faults, *points_at_nothing(self.terms, text, found.sources))

    def _sidecar(self, path: str) -> tuple[SourceFacts, tuple[Problem, ...]]:
        place = self.root / (path + SIDECAR)
        if not place.is_file():
            return SourceFacts(), ()
        return read_facts(place.read_bytes().decode("utf-8-sig", "replace"), path + SIDECAR)


def find_case(start: Path | None = None) -> Folder:
    """The case in a folder, or in the one that TIMELINE_CASE names, or above the present one."""
    named = start or (Path(os.environ["TIMELINE_CASE"]) if os.environ.get("TIMELINE_CASE") else None)
    if named is not None:
        root = named.parent if named.name == CASE_FILE else named
        if not (root / CASE_FILE).is_file():
            raise CaseNotFound(
                f"no {CASE_FILE} in '{named}'",
                hint=f"name the folder of a case, or make one with: timeline init {quote(str(named))}",
            )
        return _opened(root)
    here = Path.cwd()
    root_above = next((folder for folder in (here, *here.parents) if (folder / CASE_FILE).is_file()), None)
    if root_above is None:
        raise CaseNotFound(
            f"no {CASE_FILE} in this folder or above it",
            hint="name a case with --case DIR, or: timeline init DIR",
        )
    return _opened(root_above)


def _opened(root: Path) -> Folder:
    try:
        text = (root / CASE_FILE).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableCase(f"{CASE_FILE} is not UTF-8", hint="save it as UTF-8") from fault
    except OSError as fault:
        raise UnreadableCase(
            f"{CASE_FILE} cannot be read: {fault.strerror}", hint="look at its rights"
        ) from fault
    terms, problems = read_terms(text)
    sources, unmatched = _matched(root, terms.sources, text)
    terms = replace(terms, sources=sources)
    return Folder(root, terms, (*problems, *unmatched))


def _matched(
    root: Path, declared: Mapping[str, SourceFacts], text: str
) -> tuple[Mapping[str, SourceFacts], tuple[Problem, ...]]:
    """Declared facts by the full path of the source they are of, as its path or the end of it names it."""
    lines = lines_of(text)
    found: dict[str, SourceFacts] = {}
    problems: list[Problem] = []
    for name, facts in declared.items():
        paths = [*_named(root, name)]
        if len(paths) == 1:
            found[paths[0]] = facts
            continue
        fault = (
            f"{name!r} names no source" if not paths else f"{name!r} may be {' or '.join(map(repr, paths))}"
        )
        where = f"{CASE_FILE}:{lines.get(('source', name), 1)}"
        problems.append(Problem(where, f"{fault}; write its path", Grade.FAULT, "unknown-source"))
    return found, tuple(problems)


def _named(root: Path, name: str) -> Iterator[str]:
    """The sources that a path, or the end of one, may mean; a full path means one.

    A path that goes on below a file means a document within it.
    """
    for path in (name, f"sources/{name}"):
        if path.startswith("sources/") and _file_of(root, path):
            yield path
            return
    for path in listing(root).sources:
        file, slash, below = f"/{name}/".partition(f"/{path.rpartition('/')[2]}/")
        if path.endswith(f"/{name}"):
            yield path
        elif slash and below and f"/{path}/".endswith(f"{file}{slash}"):
            yield f"{path}/{below.removesuffix('/')}"


def _file_of(root: Path, path: str) -> bool:
    """Whether a path is that of a file, or goes on below one."""
    return any((root / above).is_file() for above in (path, *map(str, PurePosixPath(path).parents)))


def _over(stated: SourceFacts, beside: SourceFacts) -> SourceFacts:
    """Each fact of the first, and of the second where the first is silent."""
    written = beside.written if stated.written is None else stated.written
    origin = CASE_FILE if stated.written is not None else "sidecar"
    return SourceFacts(
        written=written,
        written_from=origin if written is not None else "",
        title=stated.title or beside.title,
        kind=stated.kind or beside.kind,
        author=stated.author or beside.author,
        day_first=beside.day_first if stated.day_first is None else stated.day_first,
        columns={**beside.columns, **stated.columns},
    )
