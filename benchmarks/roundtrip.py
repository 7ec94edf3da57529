"""Prose converted to other formats and read again: does it tell the events of its text?

    python benchmarks/roundtrip.py [--all] [FOLDER...]     the sample cases unless told otherwise

LibreOffice (`soffice`) turns each text, Markdown file and page below a folder into DOCX, ODT, RTF,
DOC, HTML and PDF, in two ways: opened as it is, so that each line becomes a paragraph ("lines"), and
with its headings, paragraphs, items and tables as such ("set"). Each result is read and resolved by
itself, with what the case states of the text. An event is equal in date, kind and parts. Exits with
1 if a document of DOCX, PDF or HTML tells other events; `--all` prints every difference.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from timeline.extract.whole import extract
from timeline.folder import Folder, find_case
from timeline.model.source import Mark, Row, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve

PROSE = (".txt", ".md", ".html", ".htm")
FILTERS = (
    ("docx", "docx:MS Word 2007 XML"),
    ("odt", "odt:writer8"),
    ("rtf", "rtf:Rich Text Format"),
    ("doc", "doc:MS Word 97"),
    ("html", "html:HTML (StarWriter)"),
    ("pdf", "pdf:writer_pdf_Export"),
)
WANTED = ("docx", "html", "pdf")
TAGS = {"paragraph": "p", "item": "li", "heading": "h"}
SHORT = 50  # characters: the lines of an address end where they end
LONGEST = 300  # seconds for one run of LibreOffice
SAMPLES = Path(__file__).parents[1] / "data"
Told = Counter[tuple[str, str, tuple[tuple[str, str], ...]]]


@dataclass(frozen=True, slots=True)
class Prose:
    """A document as it lies in its case, with what the case states of it."""

    path: str
    data: bytes
    facts: SourceFacts
    terms: Terms

    def read(self, suffix: str = "", data: bytes | None = None, facts: SourceFacts | None = None) -> Text:
        """It, or its words in another format, as text."""
        name = f"{Path(self.path).with_suffix('')}.{suffix}" if suffix else self.path
        return read_source(name, self.data if data is None else data, facts or self.facts, self.terms)


def main(arguments: Sequence[str]) -> int:
    """Convert, read, compare and print."""
    shows_all = "--all" in arguments
    folders = [Path(name) for name in arguments if name != "--all"] or [SAMPLES]
    documents = [document for folder in folders for document in prose_below(folder)]
    if shutil.which("soffice") is None:
        print("soffice is not on the path: install libreoffice-writer")
        return 2
    failed = 0
    with tempfile.TemporaryDirectory() as place:
        for way in ("lines", "set"):
            originals = written(documents, way, Path(place) / way)
            for suffix, wanted in FILTERS:
                converted = conversion(originals, suffix, wanted, Path(place))
                different = printed(documents, way, suffix, converted, shows_all)
                failed += different if suffix in WANTED else 0
    return 1 if failed else 0


def prose_below(folder: Path) -> Iterator[Prose]:
    """The prose of the cases below a folder, or of the folder itself if it holds none."""
    cases = [find_case(path.parent) for path in sorted(folder.rglob("case.toml"))]
    for case in cases:
        for path in case.sources():
            if path.endswith(PROSE):
                yield of_case(case, path)
    if not cases:
        for file in sorted(folder.rglob("*")):
            if file.suffix in PROSE and file.is_file():
                yield Prose(f"sources/{file.name}", file.read_bytes(), SourceFacts(), Terms())


def of_case(case: Folder, path: str) -> Prose:
    return Prose(path, case.read_bytes(path), case.facts(path), case.terms)


# --- conversion --------------------------------------------------------------------------------------


def written(documents: Sequence[Prose], way: str, place: Path) -> list[Path]:
    """The documents as files that LibreOffice opens, each under its number."""
    place.mkdir()
    files = []
    for number, document in enumerate(documents):
        is_page = way == "set" or document.path.endswith((".html", ".htm"))
        file = place / f"{number}.{'html' if is_page else 'txt'}"
        as_it_is = way == "lines" or document.path.endswith((".html", ".htm"))
        file.write_bytes(document.data if as_it_is else page_of(document.read()).encode())
        files.append(file)
    return files


def conversion(originals: Sequence[Path], suffix: str, wanted: str, place: Path) -> list[bytes]:
    """Each document in another format; no bytes for one that was not converted."""
    out = place / f"{originals[0].parent.name}-{suffix}"
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{place}/profile", "--writer"]
    command += ["--infilter=Text (encoded):UTF8,LF,,,"] if originals[0].parent.name == "lines" else []
    groups = [[file for file in originals if file.suffix == kind] for kind in (".txt", ".html")]
    for group in filter(None, groups):
        options = command if group[0].suffix == ".txt" else command[:4]
        arguments = [*options, "--convert-to", wanted, "--outdir", str(out), *map(str, group)]
        subprocess.run(arguments, capture_output=True, timeout=LONGEST, check=False)
    results = [out / f"{file.stem}.{suffix}" for file in originals]
    return [file.read_bytes() if file.exists() else b"" for file in results]


def page_of(text: Text) -> str:
    """A text as a page of headings, paragraphs, items and tables."""
    front = max((mark.end for mark in text.marks_of("front-matter")), default=0)
    parts: list[Mark | Row] = [mark for mark in text.marks if mark.kind in TAGS and mark.start >= front]
    parts += [row for row in text.rows if row.kind == "table"]
    parts.sort(key=lambda part: part.start)
    pieces = [*blocks(text, parts)]
    title = f"<title>{escape(text.source.title)}</title>"
    return f"<html><head><meta charset='utf-8'>{title}</head><body>{''.join(pieces)}</body></html>"


def blocks(text: Text, parts: Sequence[Mark | Row]) -> Iterator[str]:
    """The elements of a page, lists and tables opened and closed."""
    within = ""
    for part in parts:
        kind = "table" if isinstance(part, Row) else ("ul" if part.kind == "item" else "")
        if kind != within:
            yield (f"</{within}>" if within else "") + (f"<{kind}>" if kind else "")
            yield from (header(part),) if isinstance(part, Row) else ()
            within = kind
        yield cells(part) if isinstance(part, Row) else element(text, part)
    yield f"</{within}>" if within else ""


def element(text: Text, mark: Mark) -> str:
    lines = [escape(line.strip()) for line in text.body[mark.start : mark.end].split("\n")]
    words = ("<br>" if max(map(len, lines)) < SHORT else " ").join(lines)
    tag = TAGS[mark.kind] + ((mark.value or "2") if mark.kind == "heading" else "")
    return f"<{tag}>{words}</{tag}>"


def header(row: Row) -> str:
    return "<tr>" + "".join(f"<th>{escape(name)}</th>" for name in row.cells) + "</tr>"


def cells(row: Row) -> str:
    found = (escape(cell.value) for cell in row.cells.values())
    return "<tr>" + "".join(f"<td>{words}</td>" for words in found) + "</tr>"


# --- comparison --------------------------------------------------------------------------------------


def printed(
    documents: Sequence[Prose], way: str, suffix: str, converted: Sequence[bytes], shows_all: bool
) -> int:
    """Print how many documents tell the same; how many tell something else."""
    equal, same, events, lines = 0, 0, 0, list[str]()
    for document, data in zip(documents, converted, strict=True):
        stated = facts_of(document)
        there, here = told(document.read()), told(document.read(suffix, data, stated))
        missing, extra = there - here, here - there
        equal += not missing and not extra
        same += (there & here).total()
        events += there.total()
        if missing or extra:
            lines.append(f"    {document.path}: {missing.total()} missing, {extra.total()} more")
            lines += [f"      - {event}" for event in missing] + [f"      + {event}" for event in extra]
    print(f"{way:6} {suffix:5} {equal:3} of {len(documents)} documents, {same} of {events} events equal")
    print("\n".join(lines if shows_all else [line for line in lines if line.startswith("    s")][:8]))
    return len(documents) - equal


def facts_of(document: Prose) -> SourceFacts:
    """What the case states, or else the file's own front matter and head, which no page shows."""
    source, facts = document.read().source, document.facts
    written = facts.written or (None if source.written.is_open else source.written)
    if source.written_from != "front matter" and not document.path.endswith((".html", ".htm")):
        return facts
    return replace(facts, written=written, kind=source.kind, title=source.title, author=source.author)


def told(text: Text) -> Told:
    """The events that a document tells by itself: kind, date, parts."""
    resolved = resolve([extract(text)], (), Terms())
    return Counter(
        (event.kind, event.when.edtf, tuple(sorted((part.role, part.id) for part in event.parts)))
        for event in resolved.events
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
