"""The case of the weir with a meeting of known people, a post and its holders, opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.questions.cases import Telling, weir
from timeline.case import Case


def weir_with_board() -> Telling:
    """The weir, with a meeting of the board on two Septembers, a telephone call and some tenures."""
    told = weir()
    told.knows("document/dredging-report: dredging report", "person/eve-quill: Eve Quill")
    told.source("minutes/2015-09-14.txt", "2015-09-14", "minutes", "Board minutes")
    told.says(
        "Present: Ada Quill, Dev Rao. Apologies: Cora Lund.",
        "meeting", "2015-09-14", title="board meeting",
        present="person/ada-quill person/dev-rao", apologies="person/cora-lund",
    )  # fmt: skip
    told.source("minutes/2016-09-12.txt", "2016-09-12", "minutes", "Board minutes")
    told.says(
        "Present: Ada Quill, Ben Stott.",
        "meeting", "2016-09-12", title="board meeting", present="person/ada-quill person/ben-stott",
    )  # fmt: skip
    told.source("mill-lane.txt", "2017-04-03")
    told.says(
        "Site meeting with Hydrotest on 3 February: Dev Rao, the clerk.",
        "meeting", "2017-02-03", title="site meeting",
        reason="the year is that of the heading",
        present="person/dev-rao post/clerk organisation/hydrotest",
    )  # fmt: skip
    told.says(
        "Dev Rao asked the board to dredge the river on 6 February 2017.",
        "request", "2017-02-06", about="matter/flooding", title="request to dredge",
        agent="person/dev-rao", recipient="organisation/river-board",
    )  # fmt: skip
    told.source("staff.csv", "2017-05-01", "table")
    told.tenure("person/ada-quill", "post/chair-of-the-board", "2013-01-01", "2016-12-31")
    told.tenure("person/dev-rao", "post/chair-of-the-board", "2017-01-01", "")
    return told


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """The weir and its board."""
    return weir_with_board().case(tmp_path)
