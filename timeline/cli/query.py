"""The typed questions: each question's signature is its command."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter, Signature, cleandoc
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from timeline.cli.faults import no_such
from timeline.cli.options import CaseOption, JsonOption, commands, opened
from timeline.cli.screen import print_json, print_page
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.questions import QUESTIONS, Question, Term, bind, name_of, pose, terms_of
from timeline.views.answers import answer_page
from timeline.views.json import answer_shape

app = commands()

METAVARS = ((Entity, "NAME"), (Event, "EVENT"), (When, "DATE"), (int, "NUMBER"))
MEANINGS = (
    (Entity, "by any of its names or its id"),
    (Event, "an event, by its id"),
    (When, "as EDTF: 2016-08-09, 2016-08"),
    (int, "a number"),
)


class Questions(TyperGroup):
    """The group of all questions; its help tells each in full."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002, the base names it
        """Name and opening line of each question."""
        with formatter.section("Questions"):
            rows = ((name, command.help or "") for name, command in self.commands.items())
            formatter.write_dl([(name, help.partition("\n")[0]) for name, help in rows])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """As typed; an unknown question is met with the nearest ones."""
        if args and args[0] not in self.commands:
            raise typer.BadParameter(no_such("question", args[0], self.commands), ctx=ctx)
        return super().resolve_command(ctx, args)


def question_commands(questions: tuple[Question, ...]) -> typer.Typer:
    """A group with a command for each question."""
    group = typer.Typer(cls=Questions, rich_markup_mode=None, no_args_is_help=True, help=GROUP_HELP)
    for question in questions:
        group.command(name_of(question), help=help_of(question))(command_of(question))
    return group


def command_of(question: Question) -> Callable[..., None]:
    """A function that takes a question's options as words, asks it and prints the answer."""

    def run(**given: Any) -> None:
        case, as_json = given.pop("case"), given.pop("as_json")
        raw = {
            name: "yes" if value is True else value
            for name, value in given.items()
            if value is not None and value is not False
        }
        _print_answer(question, raw, case, as_json)

    own = [_parameter(term) for term in terms_of(question)]
    parameters = [*own, *SHARED]
    run.__signature__ = Signature(parameters, return_annotation=None)  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return run


def help_of(question: Question) -> str:
    """A question's own words as a line of help that begins with a verb and ends with an example."""
    summary, _, rest = cleandoc(question.__doc__ or "").partition("\n")
    opening = f"Show {summary[:1].lower()}{summary[1:]}"
    return "\n\n".join(
        filter(None, [opening, rest.replace("`", "").strip(), f"Example: {example_of(question)}"])
    )


def example_of(question: Question) -> str:
    """The shortest call of a question."""
    terms = terms_of(question)
    wanted = [term for term in terms if term.required] or [term for term in terms if term.type is not bool][
        :1
    ]
    options = (f"{term.option} {_filled(name_of(question), term)}" for term in wanted)
    return " ".join(["timeline query", name_of(question), *options])


def _filled(name: str, term: Term) -> str:
    """What a term may be filled with, as someone would type it."""
    own = EXAMPLES_OF.get(f"{name} {term.option}")
    if own is None and term.type is Entity:
        return next((words for kind, words in NAMED if not term.kinds or kind in term.kinds), "NAME")
    return own or EXAMPLES.get(term.type, "WORDS")


def _print_answer(question: Question, raw: dict[str, str], case: Path | None, as_json: bool) -> None:
    held = opened(case)
    answer = pose(held, question, bind(held, question, raw))
    if as_json:
        print_json(answer_shape(held, answer))
    else:
        print_page(answer_page(held, answer))


def _parameter(term: Term) -> Parameter:
    """An option of the command line for one argument of a question."""
    required = "required; " if term.required else ""
    if term.type is bool:
        option = Annotated[bool, typer.Option(term.option, help="(yes where it is given, else no)")]
        return Parameter(term.name, Parameter.KEYWORD_ONLY, default=False, annotation=option)
    meaning = next((words for type, words in MEANINGS if type is term.type), "words")
    metavar = next((words for type, words in METAVARS if type is term.type), "WORDS")
    text = Annotated[
        str | None, typer.Option(term.option, metavar=metavar, help=f"({required}{_kinds(term)}{meaning})")
    ]
    return Parameter(term.name, Parameter.KEYWORD_ONLY, default=None, annotation=text)


def _kinds(term: Term) -> str:
    """What a name may be the name of."""
    kinds = [kind.value for kind in term.kinds]
    return f"a {' or '.join(kinds)}, " if kinds else ""


NAMED = (
    (Kind.DOCUMENT, '"Peopletoo report"'),
    (Kind.PERSON, '"Nigel Brinn"'),
    (Kind.POST, '"Leader of the Council"'),
)
EXAMPLES_OF = MappingProxyType(
    {
        "happened --kind": "meeting",
        "timeline --about": '"Peopletoo report"',
        "attendance --words": '"management team"',
        "meetings --words": '"management team"',
        "both --also": "2016-09-06",
        "earlier --than": '"Rosemarie Harris"',
        "between --before": "2017-11-27",
        "correspondents --side": "sender",
        "inside --source": "minutes/2016-08-09.smt.md",
        "cadence --series": '"management team"',
        "sequence --of": "notice",
        "gaps --kind": "silence",
    }
)
EXAMPLES = {
    When: "2016-08-09",
    Event: "event/2016-08-09-meeting-1a2b3c",
    int: "30",
}
GROUP_HELP = """Ask the same questions in typed form.

Example: timeline query silence --about "Peopletoo report" --after 2016-08
"""
SHARED = (
    Parameter("case", Parameter.KEYWORD_ONLY, default=None, annotation=CaseOption),
    Parameter("as_json", Parameter.KEYWORD_ONLY, default=False, annotation=JsonOption),
)

app.add_typer(question_commands(tuple(QUESTIONS)), name="query")
