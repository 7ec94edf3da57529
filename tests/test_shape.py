"""The limits that we hold our own code to, measured; how they are counted is said beside each."""

from __future__ import annotations

import ast
import statistics
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "timeline"
BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match)
HEAVY = (
    "spacy",
    "networkx",
    "nupunkt",
    "nameparser",
    "dateutil.parser",
    "selectolax",
    "icalendar",
    "pydantic",
)
CLOCK = frozenset({"now", "utcnow", "today"})
CHANCE = frozenset({"random", "secrets", "uuid"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files(folder: Path) -> tuple[Path, ...]:
    """The Python files below a folder, in order."""
    return tuple(sorted(folder.rglob("*.py")))


@cache
def functions() -> tuple[tuple[str, Function], ...]:
    """Every function of the package, methods and inner ones too, with its place."""
    return tuple(
        (f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node)
        for path in files(PACKAGE)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def length(node: Function) -> int:
    """From `def` to the end, less the docstring."""
    whole = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if ast.get_docstring(node) is None or first.end_lineno is None:
        return whole
    return whole - (first.end_lineno - first.lineno + 1)


def depth(node: ast.AST, above: int = 0) -> int:
    """How deep blocks stand in each other; an `elif` is not deeper, inner functions do not count."""
    deepest = above
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        is_elif = isinstance(child, ast.If) and isinstance(node, ast.If) and node.orelse == [child]
        deepest = max(deepest, depth(child, above + (isinstance(child, BLOCKS) and not is_elif)))
    return deepest


def code_lines(folder: Path) -> int:
    """Lines that hold more than blanks or a comment."""
    lines = (line.strip() for path in files(folder) for line in path.read_text(encoding="utf-8").splitlines())
    return sum(1 for line in lines if line and not line.startswith("#"))


def test_functions_are_short():
    """Six lines in the median, twenty at the ninetieth percentile."""
    lengths = [length(node) for _, node in functions()]
    assert statistics.median(lengths) <= 6
    assert statistics.quantiles(lengths, n=10)[-1] <= 20


def test_no_function_is_long():
    """Fifty lines at most."""
    assert [(where, length(node)) for where, node in functions() if length(node) > 50] == []


def test_no_function_is_deep():
    """Four blocks in each other at most."""
    assert [where for where, node in functions() if depth(node) > 4] == []


def test_files_are_short():
    """Four hundred lines at most, 250 at the ninetieth percentile."""
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in files(PACKAGE)
    }
    assert {path: lines for path, lines in lengths.items() if lines > 400} == {}
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= 250


def test_public_functions_are_documented():
    """At least nine in ten have their line."""
    public = [(where, node) for where, node in functions() if not node.name.startswith("_")]
    bare = [where for where, node in public if ast.get_docstring(node) is None]
    assert len(bare) <= len(public) / 10, bare


def test_tests_are_as_long_as_the_code():
    """What is promised is tested."""
    assert code_lines(ROOT / "tests") >= code_lines(PACKAGE)


def clocks(path: Path) -> Iterator[str]:
    """Where a file asks the machine's clock, or leaves something to chance."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        chance = CHANCE.intersection(names)
        clock = isinstance(node, ast.Attribute) and node.attr in CLOCK
        if chance or clock:
            yield f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def test_nothing_depends_on_the_clock_or_on_chance():
    """Same inputs, same bytes."""
    assert [place for path in files(PACKAGE) for place in clocks(path)] == []


@pytest.mark.parametrize(
    "module", ["timeline.cli", "timeline.case", "timeline.english", "timeline.questions", "timeline.dates"]
)
def test_starting_is_light(module):
    """No heavy library is loaded before something needs it."""
    code = f"import sys, {module}; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
