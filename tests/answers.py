"""Build a case and hash each of its JSON answers, in one process: python -m tests.answers CASE JOBS."""

from __future__ import annotations

import hashlib
import json
import sys

from typer.testing import CliRunner

from timeline.cli.root import app

ANSWERS = ("events", "gaps", "people", "posts", "documents", "sources", "narrate", "graph")
ASKED = ("no record after August 2016", "who was present at the meetings?", "what is missing?")


def answers(case: str, jobs: str) -> dict[str, str]:
    """A hash of each answer that the command line gives in JSON."""
    hashes = {"build": _hash(("build", "--jobs", jobs), case)}
    commands = [*((name,) for name in ANSWERS), *(("ask", asked) for asked in ASKED)]
    return hashes | {" ".join(words): _hash(words, case) for words in commands}


def _hash(words: tuple[str, ...], case: str) -> str:
    done = CliRunner().invoke(app, [*words, "--json", "--case", case])
    assert done.exit_code == 0, f"{words}: {done.output}"
    return hashlib.sha256(done.stdout.encode()).hexdigest()


if __name__ == "__main__":
    print(json.dumps(answers(*sys.argv[1:])))
