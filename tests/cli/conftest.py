"""A built sample case, and the command line as a function."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from timeline.cli.root import app


@pytest.fixture(scope="session")
def powys(built_case):
    """The model case, built once and only read."""
    return built_case("powys")


@pytest.fixture
def run():
    """Run a command line; standard output and error apart."""

    def run_with(*words: object, stdin: str = ""):
        return CliRunner().invoke(app, [str(word) for word in words], input=stdin, prog_name="timeline")

    return run_with


@pytest.fixture
def answered(run, powys):
    """The JSON that a command prints about the model case."""

    def printed(*words: str):
        result = run(*words, "--case", powys, "--json")
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout)

    return printed
