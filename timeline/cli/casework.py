"""The case as a folder: make it, fill it, build it."""

from __future__ import annotations

from datetime import UTC, datetime
from getpass import getuser
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from timeline.case import CASE_FILE
from timeline.cli import INTERRUPTED
from timeline.cli.options import CaseOption, JsonOption, commands, opened_folder
from timeline.cli.screen import note, print_json, print_page, progress_line
from timeline.folder import add_sources, init_case
from timeline.pipeline import build as build_case
from timeline.store.space import space_needed
from timeline.views.built import added_page, built_page, built_shape, change_lines, work_line

app = commands()

ByOption = Annotated[
    str, typer.Option("--by", metavar="NAME", help="Whom the intake record names (else this user).")
]


@app.command()
def init(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that does not yet hold a case.")],
) -> None:
    """Make a new case folder with a commented case.toml.

    Example: timeline init harbour
    """
    init_case(directory)
    named = quote(str(directory))
    note(f"made {directory}")
    note(f"next: timeline add FILE... --case {named}, then timeline build --case {named}")


@app.command()
def add(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files or whole folders.")],
    by: ByOption = "",
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy files into sources/ with their intake record.

    Example: timeline add ~/received/minutes letters.zip
    """
    with space_needed("taking sources in"):
        added = add_sources(opened_folder(case), paths, when=_now(), by=by or _user())
    if as_json:
        print_json([{"source": one.path, "sha256": one.sha256, "new": one.is_new} for one in added])
    else:
        print_page(added_page(added))


@app.command()
def build(
    case: CaseOption = None,
    jobs: Annotated[
        int | None, typer.Option("--jobs", metavar="N", min=1, help="Processes (else as many as pay).")
    ] = None,
    by: ByOption = "",
    as_json: JsonOption = False,
) -> None:
    """Read what changed, resolve and store the case; Ctrl-C stops it, the next build goes on.

    Example: timeline build --jobs 2
    """
    folder = opened_folder(case)
    try:
        built = build_case(folder, jobs=jobs, progress=progress_line, when=_now(), by=by or _user())
    except KeyboardInterrupt:
        note("stopped; what was read is kept, the last good case still answers: build again to go on")
        raise typer.Exit(INTERRUPTED) from None
    (folder.derived / CASE_FILE).touch()  # what changes from now on is newer than this build
    for line in (work_line(built), *change_lines(built)):
        note(line)
    if as_json:
        print_json(built_shape(built))
    else:
        print_page(built_page(built))


def _now() -> str:
    """The moment of an intake, for its record; no answer depends on it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getuser()
    except (KeyError, OSError):  # a machine without a name for this user
        return ""
