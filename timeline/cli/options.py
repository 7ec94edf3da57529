"""The options that commands share, and how a command comes by its case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from timeline.case import CASE_FILE, Case, open_case
from timeline.cli.faults import case_folder
from timeline.cli.screen import note
from timeline.dates.edtf import parse
from timeline.errors import NotBuilt, WrongTerms
from timeline.folder import Folder, find_case
from timeline.model.when import When

LOOKED_AT = 5000  # files whose age is worth the time of an answer


def commands() -> typer.Typer:
    """An empty group for the commands of one module."""
    return typer.Typer(rich_markup_mode=None, add_completion=False)


def _case_of(ctx: typer.Context, chosen: Path | None) -> Path | None:
    """The command's own --case, else the one given before the command."""
    return chosen or ctx.find_root().obj


def day(words: str) -> When:
    """A date of the command line; an empty one, as an unset variable leaves, would be no limit at all."""
    if not words.strip():
        raise WrongTerms("a date is empty", hint="write one in EDTF, as 2016-08-09, or leave its option out")
    return parse(words)


CaseOption = Annotated[
    Path | None,
    typer.Option(
        "--case", metavar="DIR", callback=_case_of,
        help="The case folder (else TIMELINE_CASE, else the folder above that holds case.toml).",
    ),
]  # fmt: skip
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
FromOption = Annotated[
    When | None, typer.Option("--from", metavar="DATE", parser=day, help="Not before (EDTF: 2016-07).")
]
ToOption = Annotated[
    When | None, typer.Option("--to", metavar="DATE", parser=day, help="Not after (EDTF: 2016-08-31).")
]
AfterOption = Annotated[
    When | None,
    typer.Option("--after", metavar="DATE", parser=day, help="Reaching beyond this day (EDTF)."),
]
BeforeOption = Annotated[
    When | None,
    typer.Option("--before", metavar="DATE", parser=day, help="Reaching back before it (EDTF)."),
]
AboutOption = Annotated[
    str | None, typer.Option("--about", metavar="NAME", help="A document, body, post or matter.")
]
WhoOption = Annotated[str | None, typer.Option("--who", metavar="NAME", help="A person, post or body.")]


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """A reader of an option that takes only some words."""

    def chosen(word: str) -> str:
        if word not in choices:
            raise typer.BadParameter(f"{word!r} is none of {', '.join(choices)}")
        return word

    return chosen


def in_order(start: When | None, end: When | None) -> None:
    """Refuse a period that no day can lie in."""
    if start is not None and end is not None and end.surely_before(start):
        raise WrongTerms(f"no day lies from {start} to {end}", hint="change --from and --to over")


def opened_folder(case: Path | None) -> Folder:
    """The folder of the case that a command is about."""
    folder = find_case(case)
    case_folder.set(folder.root)
    return folder


def opened(case: Path | None) -> Case:
    """The built case that a command is about; says so where it is older than what it was built from."""
    folder = opened_folder(case)
    held = _built(folder, case)
    if is_newer(folder, folder.derived / CASE_FILE):
        note("the case folder has changed since the build: timeline build reads it again")
    return held


def _built(folder: Folder, given: Path | None) -> Case:
    """The stored case; where there is none, how to build the very case that was named."""
    try:
        return open_case(folder)
    except NotBuilt as error:
        named = f" --case {quote(str(given))}" if given else ""
        raise NotBuilt(str(error), hint=f"run: timeline build{named}") from error


def is_newer(folder: Folder, built: Path) -> bool:
    """Something in the case folder is younger than the build; looks at the first few thousand files."""
    since = built.stat().st_mtime_ns
    sources = folder.root / "sources"  # itself too: its time is that of what was taken out of it
    files = (
        folder.root / "case.toml",
        folder.corrections,
        sources,
        *islice(sources.rglob("*"), LOOKED_AT),
    )
    return any(_changed(file) > since for file in files)


def _changed(file: Path) -> int:
    """When a file was last written; long ago where it is not there or may not be looked at."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def id_of(case: Case, name: str | None) -> str | None:
    """The id that belongs to a name typed by the user; None stays None."""
    return None if name is None else case.find(name).id
