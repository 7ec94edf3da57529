"""The commands as one table; a command's module is loaded when it runs, so that help is quick."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_group

from timeline import __version__
from timeline.cli.faults import WRONG_CALL, FaultReport, close_quietly, debugging, no_such, two_lines
from timeline.errors import TimelineError


@dataclass(frozen=True, slots=True)
class Entry:
    """A command: its name, the module of this room that holds it, its heading and its line of help."""

    name: str
    home: str
    heading: str
    help: str


CASE, READ, ASK, WORK = "A case", "What it holds", "What it answers", "Decide and pass on"

ENTRIES = (
    Entry("init", "casework", CASE, "Make a new case folder with a commented case.toml."),
    Entry("add", "casework", CASE, "Copy files into sources/ with their intake record."),
    Entry("build", "casework", CASE, "Read what changed, resolve and store the case."),
    Entry("check", "proving", CASE, "Print what is wrong with the case; exit 1 if anything is."),
    Entry("verify", "proving", CASE, "Prove that sources are unchanged and quotes exact; exit 1 if not."),
    Entry("events", "chronology", READ, "Print the chronology as a table."),
    Entry("narrate", "story", READ, "Tell the story in order, each sentence with numbered quotes."),
    Entry("gaps", "chronology", READ, "List every gap in the record, the gravest first."),
    Entry("grid", "chronology", READ, "Set people against meetings, a sign per status."),
    Entry("people", "cards", READ, "List the people, or show one."),
    Entry("posts", "cards", READ, "List the posts and who held them when, or show one."),
    Entry("documents", "cards", READ, "List the documents spoken of, held or not, or show one."),
    Entry("sources", "cards", READ, "List what was received, or show one."),
    Entry(
        "show", "cards", READ, "Show one thing with all that is known and every quote in its surroundings."
    ),
    Entry("why", "cards", READ, "Tell the quotes, rules and corrections behind one thing."),
    Entry("search", "asking", ASK, "Find words in the sources: each hit with its place and line."),
    Entry("ask", "asking", ASK, "Answer a question in plain English, and say how it was read."),
    Entry("query", "query", ASK, "Ask the same questions in typed form."),
    Entry("dates", "dates", ASK, "Read every date expression of a file; needs no case."),
    Entry("review", "review", WORK, "Decide the doubts one by one; answers go to corrections.txt."),
    Entry(
        "graph", "passing", WORK, "Print the knowledge graph: its figures, or all of it as node-link JSON."
    ),
    Entry("export", "passing", WORK, "Write the case in another program's format."),
    Entry("plugins", "passing", WORK, "List the plug-ins in use and where they come from."),
)

HOMES = {entry.name: entry.home for entry in ENTRIES}


class Commands(TyperGroup):
    """The group of all commands, each loaded from its module when it is needed."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002, the base names it
        """The names in the order of the table."""
        return [entry.name for entry in ENTRIES]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """The command from its module, or None where there is none of that name."""
        home = HOMES.get(cmd_name)
        if home is None:
            return None
        return get_group(import_module(f"timeline.cli.{home}").app).commands[cmd_name]

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """The table under its headings, without loading a module."""
        for title, entries in groupby(ENTRIES, key=lambda entry: entry.heading):
            with formatter.section(title):
                formatter.write_dl([(entry.name, entry.help) for entry in entries])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As typed; an unknown name is met with the nearest ones."""
        if args and args[0] not in HOMES:
            raise typer.BadParameter(no_such("command", args[0], HOMES), ctx=ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run a command; a user's error becomes two lines, a closed pipe a quiet end."""
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            typer.echo(two_lines(error), err=True)
            raise typer.Exit(WRONG_CALL) from error
        except BrokenPipeError as closed:
            close_quietly()
            raise typer.Exit(0) from closed


def _print_version(wanted: bool) -> None:
    """The version, before any command is looked at."""
    if wanted:
        typer.echo(f"timeline {__version__}")
        raise typer.Exit


app = typer.Typer(cls=Commands, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback()
def timeline(
    ctx: typer.Context,
    case: Annotated[
        Path | None, typer.Option("--case", metavar="DIR", help="The case folder, for any command.")
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show the trace of a fault of the program.")] = False,
    version: Annotated[  # noqa: ARG001, its callback does it
        bool,
        typer.Option("--version", help="Print the version and exit.", is_eager=True, callback=_print_version),
    ] = False,
) -> None:
    """Reconstruct what happened, who knew what when, and where the record falls silent.

    Every statement carries its exact quote. Example: timeline gaps --case data/powys
    """
    ctx.obj = case
    debugging.set(debug)


def root_command() -> Any:
    """The whole command line."""
    return get_command(app)


def run() -> None:
    """What was typed; whatever goes wrong is said in a sentence."""
    with FaultReport():
        root_command()(prog_name="timeline")
