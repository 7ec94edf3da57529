"""The timeline of one subject, out of articles that name it in many ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.english.asking import ask
from timeline.errors import UnknownName
from timeline.folder import find_case, init_case
from timeline.model.answer import NONE_ON_RECORD
from timeline.pipeline import build
from timeline.questions.course import timeline

MILL = """Hale Mill burns down

The Hale Mill, a paper mill on the river Sett, burned down on Friday. The building was put up in 1884. It was
bought by Corin Paper in May 1990. A second mill, at Moxley, was closed in 2001.

The road to Tamber is long. A toll bridge beside the Hale Mill is to be opened on 1 July. The mill was
insured. Corin Paper denied a claim in June.
"""
LATER = """Mill fire

The Hale Mill burned down on 9 March 2018. Corin Paper sold the ruin last week.
"""


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Two articles on a mill."""
    folder = tmp_path_factory.mktemp("mill")
    init_case(folder)
    for name, words, day in (("fire", MILL, "2018-03-12"), ("later", LATER, "2018-05-02")):
        path = Path(folder / "sources" / f"{name}.txt")
        path.write_text(words, "utf-8")
        path.with_suffix(".txt.toml").write_text(f'written = "{day}"\nkind = "article"\n', "utf-8")
    build(find_case(folder))
    return open_case(folder)


def dates(case: Case, about: str) -> list[str]:
    """What each finding is dated, with its standing where it is not told as done."""
    found = timeline(case, about=about).findings
    return [
        f.value["date"] if f.value["status"] == "stated" else f"{f.value['status']} {f.value['date']}"
        for f in found
    ]


def test_the_course_is_told_in_time_and_what_is_planned_behind_it(case: Case) -> None:
    """The second mill is another; the fire that two articles tell of stands once."""
    assert dates(case, "Hale Mill") == ["1884", "1990-05", "2018-03-09", "planned 2018-07-01"]


def test_each_finding_has_the_quotes_of_all_that_tell_it(case: Case) -> None:
    """Both articles on the fire."""
    fire = next(f for f in timeline(case, about="Hale Mill").findings if f.value["date"] == "2018-03-09")
    assert [quote.source for quote in fire.evidence] == ["sources/fire.txt", "sources/later.txt"]


def test_the_summary_counts_what_is_dated_and_what_is_planned(case: Case) -> None:
    """Dates first, the rest by how it stands."""
    text = timeline(case, about="Hale Mill").text.replace("“", "").replace("”", "")
    assert text.startswith("3 dated events of Hale Mill; 1 planned or to be done.")
    assert text.endswith("The first is in 1884, the last on 9 March 2018.")


def test_a_limit_of_time_narrows_it(case: Case) -> None:
    """After the year in which it was bought."""
    after = timeline(case, about="Hale Mill").findings[1].when
    found = timeline(case, about="Hale Mill", after=after).findings
    assert [f.value["date"] for f in found] == ["2018-03-09", "2018-07-01"]


def test_what_no_source_names_is_refused(case: Case) -> None:
    """No guess at a name that is like it."""
    with pytest.raises(UnknownName):
        timeline(case, about="Severn Barrage")


def test_a_name_without_events_is_an_absence(case: Case) -> None:
    """The town is named, and nothing happens to it."""
    assert timeline(case, about="Tamber").status == NONE_ON_RECORD


@pytest.mark.parametrize(
    "question",
    ["timeline of the Hale Mill", "What happened to the Hale Mill?", "chronology of events for Hale Mill"],
)
def test_it_is_asked_in_plain_english(case: Case, question: str) -> None:
    """The name stands in the sources, whether or not it was read as that of a body."""
    answer = ask(case, question)
    assert answer.reading is not None
    assert answer.reading.query == "timeline"
    assert len(answer.findings) == 4


def test_a_question_after_a_name_that_stands_nowhere_is_refused(case: Case) -> None:
    """The answer says so, and is no empty timeline."""
    assert "Nothing called" in ask(case, "timeline of the Severn Barrage").text


def test_what_ought_to_be_is_no_event_that_happened(tmp_path: Path) -> None:
    """A day on which it should enter service is one to come."""
    init_case(tmp_path)
    (tmp_path / "sources" / "a.txt").write_text("The Halden 404 should enter service in May 2008.\n", "utf-8")
    (tmp_path / "sources" / "a.txt.toml").write_text('written = "2005-01-29"\nkind = "article"\n', "utf-8")
    build(find_case(tmp_path))
    assert dates(open_case(tmp_path), "Halden 404") == ["planned 2008-05"]
