"""How long, deep, typed and documented the code is, read out of its syntax trees.

code line        holds code: no blank, no comment, no docstring
function length  from `def` to its end, less the docstring; overloads are left out
nesting          blocks (if, for, while, with, try, match) within one function; `elif` is no deeper
public           no underscore before its name, and not inside another function
import cycle     modules that import one another in a ring while they are being imported
"""

from __future__ import annotations

import ast
import io
import statistics
import tokenize
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SCOPES = (*FUNCTIONS, ast.ClassDef)
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)
NO_CODE = frozenset(
    (
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENDMARKER,
    )
)

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Function:
    """One function and what the limits ask of it."""

    where: str
    length: int
    nesting: int
    is_public: bool
    is_documented: bool
    is_typed: bool


@dataclass(frozen=True)
class Module:
    """One file of Python."""

    name: str
    lines: int
    code_lines: int
    functions: tuple[Function, ...]
    imports: tuple[str, ...]


def modules_of(folder: Path) -> tuple[Module, ...]:
    """Every module under a folder, by name."""
    return tuple(module_at(path, folder.parent) for path in sorted(folder.rglob("*.py")))


def module_at(path: Path, root: Path) -> Module:
    """A module with its dotted name from a root."""
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    parts = path.relative_to(root).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    home = name if parts[-1] == "__init__" else name.rpartition(".")[0]
    return Module(
        name,
        source.count("\n"),
        len(code_lines(source, tree)),
        tuple(functions_in(tree, tree, name)),
        tuple(imports_in(tree, home)),
    )


def code_lines(source: str, tree: ast.Module) -> set[int]:
    """The numbers of the lines that hold code."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in NO_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(tree):
        lines.difference_update(docstring_lines(node))
    return lines


def docstring_lines(node: ast.AST) -> range:
    """The lines of a module's, a class's or a function's docstring."""
    if not isinstance(node, (ast.Module, *SCOPES)) or ast.get_docstring(node, clean=False) is None:
        return range(0)
    first = node.body[0]
    return range(first.lineno, (first.end_lineno or first.lineno) + 1)


# --- functions -------------------------------------------------------------------------------


def functions_in(node: ast.AST, scope: ast.AST, path: str) -> Iterator[Function]:
    """Every function below a node; outer ones come before those inside them."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, SCOPES):
            yield from functions_in(child, scope, path)
            continue
        inner = f"{path}.{child.name}"
        if isinstance(child, FUNCTIONS) and "overload" not in decorators(child):
            yield function_at(child, scope, inner)
        yield from functions_in(child, child, inner)


def function_at(node: FunctionNode, scope: ast.AST, path: str) -> Function:
    """The measures of one function, found in a module, a class or another function."""
    docstring = docstring_lines(node)
    return Function(
        where=f"{path}:{node.lineno}",
        length=(node.end_lineno or node.lineno) - node.lineno + 1 - len(docstring),
        nesting=nesting(node),
        is_public=not node.name.startswith("_") and not isinstance(scope, FUNCTIONS),
        is_documented=bool(docstring),
        is_typed=is_typed(node, in_class=isinstance(scope, ast.ClassDef)),
    )


def nesting(node: ast.AST, depth: int = 0) -> int:
    """How deep blocks stand within blocks; functions and classes inside count for themselves."""
    deepest = depth
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (*SCOPES, ast.Lambda)):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        opens = isinstance(child, BLOCKS) and not is_elif
        deepest = max(deepest, nesting(child, depth + opens))
    return deepest


def is_typed(node: FunctionNode, *, in_class: bool) -> bool:
    """Every argument and the result has its type; `self` and `cls` need none."""
    args = node.args
    named = [*args.posonlyargs, *args.args]
    bound = in_class and "staticmethod" not in decorators(node)
    given = [*named[bound:], *args.kwonlyargs, args.vararg, args.kwarg]
    typed = all(each.annotation is not None for each in given if each is not None)
    return typed and (node.returns is not None or node.name == "__init__")


def decorators(node: FunctionNode) -> set[str]:
    """The last names of a function's decorators."""
    called = [each.func if isinstance(each, ast.Call) else each for each in node.decorator_list]
    return {each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "") for each in called}


# --- imports ---------------------------------------------------------------------------------


def imports_in(node: ast.AST, home: str) -> Iterator[str]:
    """What is imported while a module is, as dotted names; not for type checkers, not in functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            for each in child.orelse:
                yield from imports_in(ast.Module([each], []), home)
        elif isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield from (f"{base_of(child, home)}.{alias.name}" for alias in child.names)
        elif not isinstance(child, FUNCTIONS):
            yield from imports_in(child, home)


def base_of(node: ast.ImportFrom, home: str) -> str:
    """The package that a `from` import starts at, dots resolved."""
    if not node.level:
        return node.module or ""
    parts = home.split(".")
    above = parts[: len(parts) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def import_rings(modules: Sequence[Module]) -> list[list[str]]:
    """Modules that import one another in a ring, each ring once."""
    graph = import_graph(modules)
    reach = {name: reached_from(name, graph) for name in graph}
    rings = {tuple(sorted(other for other in reach[name] if name in reach[other])) for name in graph}
    return sorted(list(ring) for ring in rings if len(ring) > 1)


def import_graph(modules: Sequence[Module]) -> dict[str, tuple[str, ...]]:
    """Which modules each module imports, of these."""
    names = frozenset(module.name for module in modules)
    return {
        module.name: tuple(
            sorted(
                {
                    found
                    for target in module.imports
                    if (found := nearest(target, names)) and found != module.name
                }
            )
        )
        for module in modules
    }


def nearest(target: str, names: frozenset[str]) -> str:
    """The module in which an imported name lives; empty where it is none of these."""
    while target and target not in names:
        target = target.rpartition(".")[0]
    return target


def reached_from(start: str, graph: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """All that a module imports, by any way."""
    seen, waiting = {start}, [start]
    while waiting:
        fresh = [name for name in graph[waiting.pop()] if name not in seen]
        seen.update(fresh)
        waiting.extend(fresh)
    return frozenset(seen)


# --- figures ---------------------------------------------------------------------------------


def percentile(values: Sequence[int], percent: int) -> int:
    """A percentile, rounded; of one value that value."""
    if len(values) < 2:
        return max(values, default=0)
    return round(statistics.quantiles(values, n=100, method="inclusive")[percent - 1])


def share(flags: Sequence[bool]) -> float:
    """How many of a hundred are true."""
    return 100 * sum(flags) / len(flags) if flags else 100.0
