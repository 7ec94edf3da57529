"""What is wrong with a case: a line per problem, as compilers print them."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.problem import Grade, Problem
from timeline.views.layout import FAINT, counted, page
from timeline.views.shown import shown_inline

GRADE_STYLES = MappingProxyType({Grade.FAULT: "red", Grade.DOUBT: "yellow", Grade.NOTE: "dim"})


def problem_list(problems: Sequence[Problem]) -> RenderableType:
    """`where: message`, in the order of the places; long lines are left whole for other programs."""
    if not problems:
        return Text("No problem found.")
    return page([Group(*map(_line, problems)), Text(_count(problems), style=FAINT)])


def _line(problem: Problem) -> Text:
    return Text.assemble(
        shown_inline(problem.where),
        ": ",
        (problem.grade.name.lower(), GRADE_STYLES[problem.grade]),
        ": ",
        shown_inline(problem.message),
        no_wrap=True,
        overflow="ignore",
    )


def _count(problems: Sequence[Problem]) -> str:
    grades = ((grade, sum(one.grade == grade for one in problems)) for grade in reversed(Grade))
    return ", ".join(counted(number, grade.name.lower()) for grade, number in grades if number)
