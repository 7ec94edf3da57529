"""What is wrong with a case: one function per fault, each from the case to problems."""

from collections.abc import Callable, Iterable

from timeline.case import Case
from timeline.checks.attendance import acted_and_not_listed, both_present_and_absent
from timeline.checks.dates import (
    ends_before_it_begins,
    out_of_order,
    source_has_no_date,
    told_before_it_happened,
)
from timeline.checks.disputes import passages_pull_apart, said_gone_and_still_listed
from timeline.checks.proof import quote_is_not_exact
from timeline.checks.tenures import tenure_ends_before_it_starts, two_hold_one_post
from timeline.model.problem import Problem
from timeline.plugins import Shelf

Check = Callable[[Case], Iterable[Problem]]

CHECKS: Shelf[Check] = Shelf(
    "checks",
    (
        quote_is_not_exact,
        told_before_it_happened,
        ends_before_it_begins,
        out_of_order,
        tenure_ends_before_it_starts,
        two_hold_one_post,
        said_gone_and_still_listed,
        passages_pull_apart,
        both_present_and_absent,
        acted_and_not_listed,
        source_has_no_date,
    ),
)


def checked(case: Case) -> tuple[Problem, ...]:
    """What the build met, then what the checks find, each fault once."""
    found = [*case.problems(), *(problem for check in CHECKS for problem in check(case))]
    return tuple(dict.fromkeys(found))


__all__ = ["CHECKS", "Check", "checked"]
