"""Series and rules of `case.toml` that point at sources of which there is none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatch

from timeline.model.problem import Grade, Problem
from timeline.model.terms import Terms


def points_at_nothing(terms: Terms, text: str, paths: Sequence[str]) -> Iterator[Problem]:
    """A doubt for each pattern that fits no path, and for each source of a rule that ends none."""
    for series in terms.series:
        if not any(_fits(path, series.sources) for path in paths):
            yield _doubt(text, series.sources, "matches no source; write a pattern over their paths")
    for rule in terms.rules:
        if rule.source and not any(_names(rule.source, path) for path in paths):
            yield _doubt(text, rule.source, "names no source; write the path of the one that has the rule")


def _fits(path: str, pattern: str) -> bool:
    """The path, or something within that file, fits the pattern."""
    return fnmatch(path, pattern) or pattern.startswith(f"{path}/")


def _names(name: str, path: str) -> bool:
    """The name is the path, its end, or goes on below the file."""
    return f"/{path}".endswith(f"/{name}") or f"/{path}/" in f"/{name}/" or f"/{path}/" in f"/sources/{name}/"


def _doubt(text: str, value: str, message: str) -> Problem:
    line = next((number for number, line in enumerate(text.splitlines(), 1) if value in line), 1)
    return Problem(f"case.toml:{line}", f"{value!r} {message}", Grade.DOUBT, "unknown-source")
