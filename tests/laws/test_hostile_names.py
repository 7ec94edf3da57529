"""Text of a source is hostile: whatever it is called and whatever it says, it is shown and not obeyed."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.laws.cases import answers, is_exact, told
from timeline.case import Case
from timeline.cli.root import app

ESCAPE, OVERRIDE, BELL = "\x1b[31;1m", "\u202e", "\x07"

# what a person is called in the papers of a case
NAMES = {
    "markup": "[bold red]Ann[/] Lee",
    "unclosed markup": "[/bold]Ann Lee[link=https://evil.example]",
    "escape codes": f"{ESCAPE}Ann Lee{BELL}",
    "title of a terminal": "\x1b]0;owned\x07Ann Lee",
    "direction": f"Ann {OVERRIDE}eeL{OVERRIDE}",
    "isolates": "\u2066Ann\u2069 \u2068Lee\u2069",
    "another script": "\u05d3\u05e0\u05d4 \u05dc\u05d5\u05d9",
    "a path": "../../etc/passwd",
    "a path of another system": "C:\\Windows\\Lee",
    "very long": "Ann " + "L" * 4_000,
    "many words": " ".join(["Ann"] * 300),
    "a formula": '=HYPERLINK("https://evil.example","Ann Lee")',
    "tags": "<script>alert(1)</script> Ann Lee",
    "a template": "{{ 7*7 }} ${Ann} %s %(name)s {0} Lee",
    "a query": "Ann'); DROP TABLE events;-- Lee",
    "no-break and zero width": "Ann\u00a0\u200b\ufeffLee",
    "combining": "A\u0301\u0301\u0301nn Le\u0308e",
    "emoji": "Ann :smile: \U0001f600 Lee",
    "an option": "--json Lee",
    "line ends within": "Ann\u2028Lee\u2029",
}
HARMFUL = frozenset("\x1b\x07\x00\x9b\u202e\u202d\u2066\u2067\u2068\u2069\u2028\u2029")


def papers_about(name: str) -> dict[str, str]:
    """Somebody of that name in prose, minutes, a table and a mail."""
    cell = '"' + name.replace('"', '""') + '"'
    return {
        "2016-05-20.memo.txt": f"Mr {name} met the league on 3 May 2016. {name} resigned on 4 May 2016.\n",
        "2016-05-09.minutes.txt": f"Minutes of the League, 9 May 2016\n\nPresent: {name}, Kay Lund.\n",
        "staff.csv": f"name,post,from\n{cell},Treasurer,2014-01-01\n",
        "log.csv": f"date,kind,event,who\n2016-05-11,visit,Visit of {cell.strip(chr(34))},{cell}\n",
        "2016-05-12.eml": (
            f"From: {json.dumps(name)} <a@league.example>\nTo: Kay Lund <k@league.example>\n"
            f"Date: Thu, 12 May 2016 10:00:00 +0100\nSubject: {name}\n\n{name} will come.\n"
        ),
    }


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Case]]:
    """A built case for each name."""
    roots = {name: tmp_path_factory.mktemp("hostile") for name in NAMES}
    return {name: (root, told(root, papers_about(NAMES[name]))) for name, root in roots.items()}


def run(root: Path, *words: str) -> str:
    """What a command prints, if it ends well."""
    result = CliRunner().invoke(app, [*words, "--case", str(root)], prog_name="timeline")
    assert (result.exit_code, result.exception) == (0, None), result.stderr
    return result.stdout


@pytest.mark.parametrize("name", NAMES)
def test_a_case_survives_the_name(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """All five papers are read, and what they tell beside it is there."""
    _, case = cases[name]
    assert case.searched().sources == 5
    assert "person/kay-lund" in {person.id for person in case.entities()}
    assert any(event.kind == "meeting" for event in case.events())


@pytest.mark.parametrize("name", NAMES)
def test_its_quotes_stay_exact(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """In every answer, to the letter, escape codes and all."""
    _, case = cases[name]
    assert all(is_exact(case, quote) for quote in case.quotes())
    evidence = [
        quote for answer in answers(case) for finding in answer.findings for quote in finding.evidence
    ]
    assert evidence
    assert all(is_exact(case, quote) for quote in evidence)


@pytest.mark.parametrize("name", NAMES)
def test_no_page_obeys_it(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """No letter that acts reaches the screen."""
    root, _ = cases[name]
    for words in (("narrate",), ("events",), ("people",), ("search", "League")):
        assert not HARMFUL & set(run(root, *words)), words


@pytest.mark.parametrize("name", ["markup", "unclosed markup", "emoji", "tags", "a template"])
def test_markup_is_shown_as_it_is_written(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """Brackets, tags and colons are letters; a page of people is no page of the web."""
    root, _ = cases[name]
    page = " ".join(run(root, "search", "Present").split())
    assert NAMES[name] in page


@pytest.mark.parametrize("name", ["tags", "markup", "a formula"])
def test_a_page_of_the_web_escapes_it(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """No element of the source becomes one of the page."""
    root, _ = cases[name]
    page = run(root, "narrate", "--format", "html")
    assert "<script>" not in page
    assert '<a href="https://evil' not in page


@pytest.mark.parametrize("name", NAMES)
def test_json_holds_it_exactly_and_acts_on_nothing(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """Decoded, every quote is the words of its source."""
    root, case = cases[name]
    output = run(root, "events", "--json")
    assert not HARMFUL & set(output)
    for event in json.loads(output):
        for found in event["evidence"]:
            assert case.text(found["source"]).body[found["start"] : found["end"]] == found["quote"]


@pytest.mark.parametrize("command", ["events", "people", "gaps"])
def test_a_cell_that_begins_like_a_formula_is_text(cases: dict[str, tuple[Path, Case]], command: str) -> None:
    """A spreadsheet runs nothing."""
    root, _ = cases["a formula"]
    cells = [cell for row in csv.reader(StringIO(run(root, command, "--csv"))) for cell in row]
    assert len(cells) > 10
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+", "-"))]


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_plain_words(cases: dict[str, tuple[Path, Case]], name: str) -> None:
    """An id is never a way out of a folder, and can be typed as one word."""
    _, case = cases[name]
    ids = [item.id for item in (*case.entities(), *case.events(), *case.gaps())]
    assert not [id for id in ids if ".." in id or "\\" in id or id.count("/") != 1]
    assert not [id for id in ids if HARMFUL & set(id) or any(letter.isspace() for letter in id)]


# what a file may be called
@pytest.mark.parametrize(
    "path",
    [
        "[bold]note[/].txt", "no te.txt", "\u202etxt.eton.txt", "-rf.txt", "note\nline.txt",
        "note\x1b[31m.txt", "\u05d3\u05d5\u05d7.txt",
        "caf\u00e9.txt", "cafe\u0301.txt", "'; DROP.txt", "a" * 200 + ".txt",
        "deep/" * 12 + "note.txt", "%2e%2e.txt", "~.txt", "#1.txt", "note.txt.txt", "NOTE.TXT",
    ],
)  # fmt: skip
def test_a_file_may_be_called_anything(tmp_path: Path, path: str) -> None:
    """It is read, quoted under its name, and its name does nothing on the screen."""
    case = told(tmp_path, {path: "Ms Kay Lund met the league on 3 May 2016.\n"})
    (event,) = case.events()
    assert event.evidence[0].source == f"sources/{path}"
    assert is_exact(case, event.evidence[0])
    assert not HARMFUL & set(run(tmp_path, "sources") + run(tmp_path, "events"))
    assert json.loads(run(tmp_path, "sources", "--json"))[0]["id"] == f"sources/{path}"
