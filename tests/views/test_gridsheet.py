"""The grid as CSV and as a page, with the posts that people held along the row."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.questions.cases import Telling
from tests.views.pages import printed
from timeline.case import Case
from timeline.views.grid import Grid, grid_page, grid_shape
from timeline.views.gridsheet import grid_csv, grid_html

IDA, TOM = "person/ida", "person/tom"


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A club that met twice; Ida Byrne became its chair between the two."""
    told = Telling(as_of="2020").knows(
        f"{IDA}: Ida <Byrne>", f"{TOM}: =Tom Quill", "post/chair: chair", "post/clerk: clerk"
    )
    told.source("m.txt", "2018-05-03", "minutes")
    told.says("Club, May.", "meeting", "2018-05-03", title="club", present=f"{IDA} {TOM}")
    told.says("Club, June.", "meeting", "2018-06-07", title="club", present=IDA, apologies=TOM)
    told.says("He left the meeting.", "meeting", "2018-06-07", title="the meeting")
    told.tenure(IDA, "post/clerk", "2018-01", "2018-05-20").tenure(IDA, "post/chair", "2018-06-01", "2019")
    return told.case(tmp_path)


def grid(case: Case) -> Grid:
    """All its meetings."""
    return Grid.of(case.events(kind="meeting")).with_posts(case)


def test_posts_stand_along_the_row(case: Case) -> None:
    assert grid(case).posts == {IDA: ("clerk", "chair")}
    assert "clerk → chair" in printed(grid_page(case, grid(case)))


def test_words_about_a_meeting_are_no_column_beside_its_minutes(case: Case) -> None:
    assert len(grid(case).meetings) == 2


def test_a_row_for_each_person_and_a_column_for_each_day(case: Case) -> None:
    """What a spreadsheet would take for a formula is quoted."""
    head, *rows = grid_csv(grid(case)).splitlines()
    assert head == "id,name,posts,2018-05-03,2018-06-07"
    assert sorted(rows) == [
        "person/ida,Ida <Byrne>,clerk; chair,present,present",
        "person/tom,'=Tom Quill,,present,apologies",
    ]


def test_two_meetings_of_a_day_have_columns_of_their_own(tmp_path: Path) -> None:
    told = Telling().knows(f"{IDA}: Ida Byrne").source("m.txt", "2018-05-03", "minutes")
    for words in ("Club at noon.", "Crew at night."):
        told.says(words, "meeting", "2018-05-03", title=words, present=IDA)
    head = grid_csv(Grid.of(told.case(tmp_path).events(kind="meeting"))).splitlines()[0]
    assert head.count("2018-05-03 event/") == 2


def test_whoever_hears_the_page_hears_whose_row_and_which_meeting_it_is(case: Case) -> None:
    """Heads have their scope, each sign its word, and an empty cell says nothing."""
    page = grid_html("Club", grid(case))
    assert page.count('<th scope="row">') == 2
    assert page.count('<th scope="col"') == 4
    assert page.count("<span role") == page.count("aria-label") == 4
    assert "<caption>" in page
    assert "@media print" in page


def test_a_page_tells_each_sign_and_obeys_no_markup(case: Case) -> None:
    page = grid_html("Club & crew", grid(case))
    assert "Ida &lt;Byrne&gt;" in page
    assert "<h1>Club &amp; crew</h1>" in page
    assert '<span role="img" aria-label="apologies">○</span>' in page
    assert "<script" not in page


def test_the_shape_holds_the_posts(case: Case) -> None:
    shape = grid_shape(grid(case))
    assert {person["name"]: person["posts"] for person in shape["people"]}["Ida <Byrne>"] == [
        "clerk",
        "chair",
    ]


def test_every_line_fits_eighty_columns(case: Case) -> None:
    assert max(map(len, printed(grid_page(case, grid(case))).splitlines())) <= 80
