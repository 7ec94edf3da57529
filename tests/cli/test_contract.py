"""Each command of the contract on a small invented case: the keys and types of its JSON, its exit code.

shape   a type, a tuple of shapes of which one fits, a list of one shape for all items, a dict by keys
        (a key may be joined by more, which a contract that grows allows)
"""

from __future__ import annotations

import json
from types import NoneType
from typing import Any

import pytest

SOURCES = {
    "letter.txt": """
3 May 2012

Dear Mr Birch,

The crane survey was sent to the board on 20 April 2012. The board met the union on 26 April 2012.

Yours sincerely,

Ada Roe
Harbour Master
""",
    "staff.csv": """Name,Post,From,To
Ada Roe,Harbour Master,1 May 2011,
Tom Birch,Treasurer,2010,30 June 2012
""",
    "minutes.txt": """
Safety Board

Minutes of the meeting held on 9 August 2012

Present: Ada Roe, Una Vale

Apologies: Tom Birch

The board discussed the crane survey.
""",
    "reply.eml": """From: Tom Birch <tom@harbour.example>
To: Ada Roe <ada@harbour.example>
Date: Thu, 10 May 2012 09:00:00 +0000
Subject: crane survey
Message-ID: <1@harbour.example>

I received the crane survey on 8 May 2012. I did not send it to the crew.
""",
}

TEXT = (str, NoneType)
WHEN = {"edtf": str, "earliest": TEXT, "latest": TEXT, "reason": str}
EVIDENCE = {"source": str, "start": int, "end": int, "quote": str, "page": (int, NoneType), "written": WHEN}
THING = {"id": str, "name": str}
PART = {"role": str, "id": TEXT, "name": str, "as": str}
EVENT = {
    "id": str,
    "kind": str,
    "title": str,
    "when": WHEN,
    "until": (WHEN, NoneType),
    "status": str,
    "parts": [PART],
    "about": [THING],
    "origins": int,
    "evidence": [EVIDENCE],
}
GAP = {
    "id": str,
    "kind": str,
    "about": (THING, NoneType),
    "from": WHEN,
    "to": (WHEN, NoneType),
    "days": (list, NoneType),
    "status": str,
    "explanation": str,
    "evidence": [EVIDENCE],
}
FINDING = {
    "text": str,
    "value": object,
    "id": TEXT,
    "name": TEXT,
    "when": (WHEN, NoneType),
    "until": (WHEN, NoneType),
    "certainty": str,
    "evidence": [EVIDENCE],
}
ANSWER = {
    "question": str,
    "reading": {"query": str, "args": dict, "command": str},
    "status": str,
    "answer": str,
    "findings": [FINDING],
    "searched": {"sources": int, "from": TEXT, "to": TEXT, "series": [str]},
    "caveats": [str],
}
UNREAD = {**ANSWER, "reading": (ANSWER["reading"], NoneType)}  # what is not understood has no command
PERSON = {
    "id": str,
    "name": str,
    "names": [str],
    "posts": [{"post": str, "from": WHEN, "to": (WHEN, NoneType)}],
    "first": (WHEN, NoneType),
    "last": (WHEN, NoneType),
}
CARD = {"id": str, "name": str, "names": [str]}
DATE = {
    "start": int,
    "end": int,
    "text": str,
    "type": str,
    "value": str,
    "mod": TEXT,
    "edtf": TEXT,
    "earliest": TEXT,
    "latest": TEXT,
    "anchor": object,
    "reason": str,
}
BUILT = {
    "sources": int,
    "read": int,
    "skipped": [{"source": str, "reason": str}],
    "events": int,
    "people": int,
    "documents": int,
    "gaps": int,
    "problems": int,
}

# command line, shape of its JSON, whether the list must hold something
SHAPES = [
    (("build",), BUILT, True),
    (("events",), [EVENT], True),
    (("gaps",), [GAP], False),
    (("narrate",), [{"text": str, "event": str, "evidence": [EVIDENCE]}], True),
    (("people",), [PERSON], True),
    (("posts",), [CARD], True),
    (("documents",), [CARD], True),
    (("sources",), [CARD], True),
    (("search", "crane"), [{"source": str, "start": int, "end": int, "quote": str, "line": int}], True),
    (("check",), [{"where": str, "message": str, "grade": str, "code": str}], False),
    (("graph",), {"nodes": [dict]}, True),
    (("show", "crane survey"), CARD, True),
    (("show", "sources/letter.txt"), CARD, True),
    (("why", "Ada Roe"), {"id": str}, True),
    (("people", "Tom Birch"), CARD, True),
    (("grid",), {"meetings": [dict], "people": [dict]}, True),
    (("ask", "who knew of the crane survey before June 2012?"), ANSWER, True),
    (("ask", "when was the mayor told?"), UNREAD, True),
    (("query", "silence", "--about", "crane survey"), ANSWER, True),
    (("query", "happened", "--about", "crane survey"), ANSWER, True),
    (("query", "present", "--on", "2012-08-09"), ANSWER, True),
    (("query", "knew", "--about", "crane survey"), ANSWER, True),
    (("query", "holder", "--post", "Treasurer", "--on", "2012-05-10"), ANSWER, True),
    (("query", "tenures", "--who", "Tom Birch"), ANSWER, True),
    (("query", "names", "--of", "Tom Birch"), ANSWER, True),
    (("query", "missing"), ANSWER, True),
    (("query", "cadence"), ANSWER, True),
    (("query", "sequence"), ANSWER, True),
    (("query", "open"), ANSWER, True),
    (("query", "duty"), ANSWER, True),
    (("query", "disputed"), ANSWER, True),
]


def misfits(value: Any, shape: Any, where: str = "") -> list[str]:
    """Where a value is not as its shape says."""
    if isinstance(shape, tuple):
        return [] if any(not misfits(value, one) for one in shape) else [where]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [where]
        return [miss for item in value for miss in misfits(item, shape[0], f"{where}[]")]
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [where]
        missing = [f"{where}.{key} is missing" for key in shape if key not in value]
        return missing + [m for k in shape if k in value for m in misfits(value[k], shape[k], f"{where}.{k}")]
    return [] if isinstance(value, shape) else [f"{where}: {value!r}"]


@pytest.fixture(scope="module")
def harbour(tmp_path_factory):
    """The invented case, built."""
    from timeline.folder import find_case, init_case
    from timeline.pipeline import build

    root = tmp_path_factory.mktemp("contract") / "harbour"
    init_case(root)
    for name, words in SOURCES.items():
        (root / "sources" / name).write_text(words, encoding="utf-8")
    build(find_case(root))
    return root


@pytest.mark.parametrize(
    ("words", "shape", "filled"), SHAPES, ids=lambda v: v if isinstance(v, str) else None
)
def test_json_has_the_keys_and_types_of_the_contract(run, harbour, words, shape, filled):
    result = run(*words, "--json", "--case", harbour)
    told = json.loads(result.stdout)
    assert misfits(told, shape) == []
    assert bool(told) or not filled


@pytest.mark.parametrize(("words", "_shape", "_filled"), SHAPES)
def test_an_answered_command_exits_with_0(run, harbour, words, _shape, _filled):
    result = run(*words, "--json", "--case", harbour)
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(("words", "_shape", "_filled"), SHAPES)
def test_json_holds_no_path_of_this_machine(run, harbour, words, _shape, _filled):
    assert str(harbour) not in run(*words, "--json", "--case", harbour).stdout


@pytest.mark.parametrize(("words", "_shape", "_filled"), SHAPES)
def test_a_piped_page_has_no_colour_and_fits_80_columns(run, harbour, words, _shape, _filled):
    page = run(*words, "--case", harbour).stdout
    assert "\x1b" not in page
    commands = ("Read as", "sources/", "case.toml", "corrections")  # what can be copied is not broken
    lines = [line for line in page.splitlines() if words[0] != "graph" and not line.startswith(commands)]
    assert [line for line in lines if len(line) > 80] == []


def test_dates_of_a_file_need_no_case(run, tmp_path):
    (tmp_path / "slip.txt").write_text("It was sent on 3 May 2012.\n")
    told = json.loads(run("dates", tmp_path / "slip.txt", "--json").stdout)
    assert misfits(told, [DATE]) == []
    assert [date["edtf"] for date in told] == ["2012-05-03"]


# --- exit codes ------------------------------------------------------------------------------


# command line, exit code
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("events", "--about", "no such thing"), 2),
        (("query", "knew", "--about", "no such thing"), 2),
        (("query", "nonsense"), 2),
        (("events", "--from", "someday"), 2),
        (("events", "--kind", "nonsense"), 2),
        (("narrate", "--format", "nonsense"), 2),
        (("export", "nonsense"), 2),
        (("show", "event/none"), 2),
        (("why", "event/none"), 2),
        (("nonsense",), 2),
        (("events", "--nonsense"), 2),
        (("ask", "when was the mayor told?"), 0),
        (("events", "--from", "1990", "--to", "1991"), 0),
        (("search", "xylophone"), 0),
        (("verify",), 0),
    ],
)
def test_exit_codes_tell_answers_from_wrong_calls(run, harbour, words, code):
    assert run(*words, "--case", harbour).exit_code == code


def test_problems_found_by_check_exit_with_1(run, harbour, tmp_path):
    from shutil import copytree

    wrong = copytree(harbour, tmp_path / "wrong")
    (wrong / "corrections.txt").write_text("nonsense of no kind\n")
    run("build", "--case", wrong)
    assert run("check", "--case", wrong).exit_code == 1


def test_a_changed_source_is_found_by_verify_which_exits_with_1(run, harbour, tmp_path):
    from shutil import copytree

    changed = copytree(harbour, tmp_path / "changed")
    (changed / "sources" / "letter.txt").write_text("Nothing was sent.\n")
    assert run("verify", "--case", changed).exit_code == 1


# --- which case ------------------------------------------------------------------------------


def test_the_case_may_come_before_the_command(run, harbour):
    assert run("--case", harbour, "events").stdout == run("events", "--case", harbour).stdout


def test_the_case_may_come_from_the_environment(run, harbour, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIMELINE_CASE", str(harbour))
    assert run("events").stdout == run("events", "--case", harbour).stdout


def test_the_case_is_by_default_the_folder_above(run, harbour, monkeypatch):
    monkeypatch.chdir(harbour / "sources")
    assert run("events").stdout == run("events", "--case", harbour).stdout


def test_what_is_typed_goes_before_the_environment(run, harbour, monkeypatch, tmp_path):
    monkeypatch.setenv("TIMELINE_CASE", str(tmp_path / "nowhere"))
    assert run("events", "--case", harbour).exit_code == 0


def test_without_a_case_nothing_is_guessed(run, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert run("events").exit_code == 2
