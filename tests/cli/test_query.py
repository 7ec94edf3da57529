"""A question's signature is its command: options, help and errors follow from it."""

from __future__ import annotations

import pytest
import typer
from typer.testing import CliRunner

from timeline.case import Case
from timeline.cli.query import command_of, example_of, help_of, question_commands
from timeline.model.answer import Answer
from timeline.model.event import Event
from timeline.model.when import When
from timeline.questions.terms import DocumentOrMatter, Someone


def echo(
    case: Case,
    *,
    about: DocumentOrMatter,
    who: Someone | None = None,
    after: When | None = None,
    at: Event | None = None,
    longer: int | None = None,
    series: str | None = None,
    current: bool = False,
) -> Answer:
    """
    What was asked, said again.

    `longer`: only what lasts longer than so many days.
    """
    given = {"about": about.id, "who": who, "after": after, "at": at, "longer": longer, "series": series}
    told = "; ".join(f"{name}={value}" for name, value in given.items() if value is not None)
    return Answer("answered", f"{case.title}: {told}{'; current' if current else ''}")


def plain(case: Case) -> Answer:
    """Whatever there is."""
    return Answer("answered", f"all of {case.title}")


@pytest.fixture
def ask(powys):
    """Ask a toy question of the model case."""
    app = question_commands((echo, plain))

    def asked(*words: str):
        return CliRunner().invoke(app, [*words, "--case", str(powys)])

    return asked


def test_words_become_what_the_signature_says(ask):
    page = " ".join(
        ask("echo", "--about", "Peopletoo report", "--longer", "30", "--series", "minutes").stdout.split()
    )
    assert "about=document/peopletoo-report; longer=30; series=minutes" in page


def test_a_date_is_read_as_edtf(ask):
    page = " ".join(ask("echo", "--about", "Peopletoo report", "--after", "2016-08").stdout.split())
    assert "after=2016-08" in page


def test_a_yes_or_no_is_a_flag(ask):
    assert "; current" in " ".join(ask("echo", "--about", "Peopletoo report", "--current").stdout.split())
    assert "; current" not in " ".join(ask("echo", "--about", "Peopletoo report").stdout.split())


def test_a_question_without_options_needs_none(ask):
    assert "all of " in ask("plain").stdout


def test_the_answer_says_how_to_ask_again(ask):
    first = ask("echo", "--about", "Peopletoo report", "--current").stdout.splitlines()[0]
    assert first == "Read as  timeline query echo --about document/peopletoo-report --current"


def test_help_opens_with_a_verb_and_lists_every_option(ask):
    told = ask("echo", "--help").stdout
    assert "Show what was asked, said again." in told
    for option in (
        "--about NAME",
        "--who NAME",
        "--after DATE",
        "--at EVENT",
        "--longer NUMBER",
        "--series WORDS",
    ):
        assert option in told


def test_help_tells_what_is_required_and_of_which_kind(ask):
    told = " ".join(ask("echo", "--help").stdout.split())
    assert "(required; a document or matter, by any of its names or its id)" in told
    assert "(a person, by any of its names or its id)" in told


def test_help_keeps_the_words_on_single_options():
    assert "longer: only what lasts longer than so many days." in help_of(echo)


def test_the_example_calls_what_is_required():
    assert example_of(echo) == 'timeline query echo --about "Peopletoo report"'
    assert example_of(plain) == "timeline query plain"


def test_the_list_of_questions_tells_each_in_full():
    told = CliRunner().invoke(question_commands((echo, plain)), ["--help"]).stdout
    assert "echo   Show what was asked, said again." in told
    assert "plain  Show whatever there is." in told


def test_a_command_has_the_parameters_of_its_question():
    names = list(typer.utils.get_params_from_function(command_of(echo)))
    assert names == ["about", "who", "after", "at", "longer", "series", "current", "case", "as_json"]


@pytest.mark.parametrize(
    "words",
    [
        ("echo",),
        ("echo", "--about", "no such thing"),
        ("echo", "--about", "Peopletoo report", "--after", "soon"),
        ("echo", "--about", "Peopletoo report", "--longer", "many"),
        ("echo", "--about", "Peopletoo report", "--at", "event/none"),
        ("echo", "--nothing"),
    ],
)
def test_a_wrong_call_is_refused(ask, words):
    assert ask(*words).exit_code != 0
