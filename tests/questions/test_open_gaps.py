"""How what is open is told: asked without an answer, planned without a record that it was done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.open_ends import open_gaps

Opened = Callable[[Telling], Case]


# kind, status, title, moment, how it is told
@pytest.mark.parametrize(
    ("kind", "status", "title", "moment", "told"),
    [
        ("request", "recorded", "Bo asked for the key", "2019-05-06",
         "No answer to this is on record: Bo asked for the key, on 6 May 2019."),
        ("request", "stated", "Bo asked for the key on 6 May 2019", "2019-05-06",
         "No answer to this is on record: Bo asked for the key on 6 May 2019."),
        ("other", "planned", "Ann to mend the gate by May 6.", "2019-05-06",
         "Planned, with no record that it was done: Ann to mend the gate by May 6."),
        ("meeting", "planned", "Quay board", "2019-05-06",
         "Planned, with no record that it took place: Quay board, on 6 May 2019."),
        ("other", "planned", "Ann to mend the gate", "",
         "Planned, with no record that it was done: Ann to mend the gate."),
    ],
)  # fmt: skip
def test_an_open_end_says_what_no_record_shows(
    opened: Opened, kind: str, status: str, title: str, moment: str, told: str
) -> None:
    """A day that the title has already is not said again."""
    case = Telling().source("a.txt", "2019-05-01")
    case.says(f"{title}.", kind, moment, status, title=title)
    [gap] = open_gaps(opened(case))
    assert gap.explanation.startswith(told)
