"""What is wrong with the case, and the proof that what it says rests on what was received."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from timeline.checks import checked
from timeline.checks.proof import prove, prove_report
from timeline.cli.options import CaseOption, JsonOption, commands, opened, opened_folder
from timeline.cli.screen import note, print_json, print_page
from timeline.errors import TimelineError
from timeline.folder import verify_intake
from timeline.model.problem import Grade, Problem
from timeline.views.json import problem_shape
from timeline.views.layout import counted
from timeline.views.problems import problem_list

app = commands()


@app.command()
def check(case: CaseOption = None, as_json: JsonOption = False) -> None:
    """Print what is wrong with the case; exit 1 if anything is.

    Example: timeline check --case data/powys
    """
    _report(checked(opened(case)), as_json)


@app.command()
def verify(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="A report that was printed earlier.")
    ] = None,
    case: CaseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Prove that sources are unchanged and quotes exact; exit 1 if not.

    Example: timeline verify answer.json
    """
    folder, held = opened_folder(case), opened(case)
    proof = prove_report(held, file.name, read_words(file)) if file else prove(held, folder)
    problems = proof.problems if file else (*verify_intake(folder), *proof.problems)
    note(f"compared {counted(proof.quotes, 'quote')} with {counted(proof.sources, 'source')}")
    _report(problems, as_json)


def read_words(file: Path) -> str:
    """A text file as it is; a user's error where it cannot be read."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
        raise TimelineError(
            f"cannot read {str(file)!r}: {why}", hint="give a report that timeline printed into a file"
        ) from error


def _report(problems: Sequence[Problem], as_json: bool) -> None:
    """Print problems; exit 1 if there are any but notes."""
    if as_json:
        print_json([problem_shape(problem) for problem in problems])
    else:
        print_page(problem_list(problems))
    raise typer.Exit(1 if any(problem.grade > Grade.NOTE for problem in problems) else 0)
