"""Help begins with a verb, ends with an example, and is there at once."""

from __future__ import annotations

import shlex
import subprocess
import sys

import pytest

from timeline.cli.root import ENTRIES, Commands, app
from timeline.questions import QUESTIONS, name_of

NAMES = [entry.name for entry in ENTRIES]
QUESTION_NAMES = [name_of(question) for question in QUESTIONS]
HEAVY = (
    "networkx",
    "spacy",
    "numpy",
    "rapidfuzz",
    "sqlite3",
    "rich.console",
    "timeline.case",
    "timeline.questions",
)


def help_of(run, *words):
    """The help of a command with its line breaks folded."""
    result = run(*words, "--help")
    assert result.exit_code == 0
    return result.stdout


@pytest.mark.parametrize("entry", ENTRIES, ids=NAMES)
def test_the_table_says_what_the_command_says(entry, run):
    told = " ".join(help_of(run, entry.name).split())
    assert entry.help.rstrip(".").split(";")[0].split(",")[0] in told


@pytest.mark.parametrize("name", NAMES)
def test_help_ends_with_an_example(name, run):
    assert f"Example: timeline {name}" in " ".join(help_of(run, name).split())


@pytest.mark.parametrize("name", QUESTION_NAMES)
def test_a_question_begins_with_a_verb_and_ends_with_an_example(name, run):
    lines = [line.strip() for line in help_of(run, "query", name).splitlines() if line.strip()]
    assert lines[1].startswith("Show ")
    assert any(line.startswith(f"Example: timeline query {name}") for line in lines)


@pytest.mark.parametrize("name", QUESTION_NAMES)
def test_the_example_of_a_question_can_be_typed(name, run, powys):
    """It is answered about the model case, but for the event, whose id is only a pattern."""
    told = " ".join(help_of(run, "query", name).split())
    words = shlex.split(told.partition("Example: timeline ")[2].partition(" Options: ")[0])
    result = run(*words, "--case", powys)
    assert (result.exit_code, "NAME" in words) == (2 if name == "apart" else 0, False)


def test_the_whole_help_lists_every_command(run):
    words = help_of(run).split()
    assert set(NAMES) <= set(words)


def test_query_lists_every_question(run):
    assert set(QUESTION_NAMES) <= set(help_of(run, "query").split())


def test_every_command_is_in_its_module():
    group = Commands(name="timeline")
    assert [group.get_command(None, name).name for name in group.list_commands(None)] == NAMES


def test_help_loads_nothing_heavy():
    code = (
        "import sys\nfrom timeline.cli.root import root_command\n"
        "root_command()(['--help'], standalone_mode=False)\n"
        f"print('loaded:', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith("loaded: []")


def test_the_version_is_printed(run):
    assert run("--version").stdout.startswith("timeline ")


def test_no_command_shows_the_help(run):
    assert "gaps" in run().output
    assert app.info.no_args_is_help is True


@pytest.mark.parametrize(
    ("name", "example"),
    [
        ("attended", 'timeline query attended --who "Nigel Brinn"'),
        ("knew", 'timeline query knew --about "Peopletoo report"'),
        ("holder", 'timeline query holder --post "Leader of the Council" --on 2016-08-09'),
        ("happened", "timeline query happened --kind meeting"),
    ],
)
def test_an_example_names_what_the_option_wants(name, example, run):
    assert f"Example: {example}" in " ".join(help_of(run, "query", name).split())
