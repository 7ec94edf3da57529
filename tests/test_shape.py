"""The limits that keep the code readable; one that hurts is moved in a commit of its own."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.shape import (
    Function,
    Module,
    functions_in,
    import_rings,
    imports_in,
    modules_of,
    percentile,
    share,
)

ROOT = Path(__file__).parents[1]
PACKAGE = modules_of(ROOT / "timeline")
TESTS = modules_of(ROOT / "tests")
ALL = tuple(function for module in PACKAGE for function in module.functions)
LENGTHS = [function.length for function in ALL]
FILES = [module.lines for module in PACKAGE if module.lines]

HEAVY = ("networkx", "spacy", "pydantic", "nupunkt")


def over(limit: int, measure: str) -> list[tuple[int, str]]:
    """The functions beyond a limit, the worst first."""
    worst = [(getattr(each, measure), each.where) for each in ALL if getattr(each, measure) > limit]
    return sorted(worst, reverse=True)


def only_function(source: str) -> Function:
    tree = ast.parse(source)
    return next(functions_in(tree, tree, "module"))


# --- the package -----------------------------------------------------------------------------


def test_the_median_function_has_six_lines_at_most():
    assert percentile(LENGTHS, 50) <= 6


def test_nine_functions_of_ten_have_twenty_lines_at_most():
    assert percentile(LENGTHS, 90) <= 20


def test_no_function_has_more_than_fifty_lines():
    assert over(50, "length") == []


def test_no_block_stands_deeper_than_four():
    assert over(4, "nesting") == []


def test_nine_files_of_ten_have_250_lines_at_most():
    assert percentile(FILES, 90) <= 250


def test_no_file_has_more_than_400_lines():
    assert [(module.lines, module.name) for module in PACKAGE if module.lines > 400] == []


def test_every_function_is_typed():
    assert [function.where for function in ALL if not function.is_typed] == []


def test_nine_public_functions_of_ten_say_what_their_names_cannot():
    public = [function for function in ALL if function.is_public]
    bare = [function.where for function in public if not function.is_documented]

    assert share([function.is_documented for function in public]) >= 90, bare


def test_no_modules_import_one_another_in_a_ring():
    assert import_rings(PACKAGE) == []


def test_there_is_as_much_test_as_package():
    assert sum(module.code_lines for module in TESTS) >= sum(module.code_lines for module in PACKAGE)


def test_lower_rooms_know_nothing_of_higher_ones(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)

    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("name", ["timeline", "timeline.dates", "timeline.case", "timeline.cli"])
def test_starting_up_loads_nothing_heavy(name):
    source = f"import {name}, json, sys; print(json.dumps([h for h in {HEAVY} if h in sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


# --- the measures ----------------------------------------------------------------------------


def test_a_docstring_and_a_decorator_make_no_function_longer():
    source = '''
@cached
def holder(post: str) -> str:
    """Who held a post.

    Empty where nobody did.
    """
    # the list is sorted
    return POSTS[post]
'''
    assert only_function(source).length == 3


def test_an_elif_is_no_deeper_and_an_inner_function_counts_for_itself():
    source = """
def read(lines):
    for line in lines:
        if line:
            yield line
        elif lines:
            while True:
                pass
    def inner():
        if lines:
            if lines:
                if lines:
                    if lines:
                        pass
"""
    assert only_function(source).nesting == 3


@pytest.mark.parametrize(
    ("source", "typed"),
    [
        ("def f(a: int, *b: int, c: int = 1, **d: int) -> int: ...", True),
        ("def f(a: int): ...", False),
        ("def f(a) -> int: ...", False),
        ("def f(*a) -> int: ...", False),
        ("class C:\n def __init__(self, a: int): ...", True),
        ("class C:\n def f(self) -> int: ...", True),
        ("class C:\n @staticmethod\n def f(a) -> int: ...", False),
    ],
)
def test_typed_is_every_argument_and_the_result(source, typed):
    assert only_function(source).is_typed is typed


def test_a_function_with_an_underscore_or_within_another_is_not_public():
    tree = ast.parse("def _f():\n def g(): ...\nclass C:\n def h(self): ...")

    assert [each.is_public for each in functions_in(tree, tree, "m")] == [False, False, True]


def test_imports_for_type_checkers_and_in_functions_are_not_followed():
    source = """
from . import sibling
from ..room import name
if TYPE_CHECKING:
    import checked
else:
    import at_run_time
def late():
    import hidden
"""
    found = list(imports_in(ast.parse(source), "package.room"))

    assert found == ["package.room.sibling", "package.room.name", "at_run_time"]


def test_a_ring_of_imports_is_found_however_long():
    ring = [Module(name, 1, 1, (), (f"{other}.thing",)) for name, other in ("ab", "bc", "ca", "da")]

    assert import_rings(ring) == [["a", "b", "c"]]


def test_percentiles_and_shares_of_little():
    assert percentile([], 90) == 0
    assert percentile([7], 90) == 7
    assert percentile([1, 2, 3], 50) == 2
    assert share([]) == 100
    assert share([True, False]) == 50
