"""`timeline dates`: every date expression of a file, without a case."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def letter(tmp_path):
    """An invented letter."""
    file = tmp_path / "letter.txt"
    file.write_text("We met on 3 March 2015.\n\nThe survey was finished last month.\n")
    return file


def test_a_relative_date_is_read_against_the_day_of_writing(run, letter):
    readings = json.loads(run("dates", letter, "--written", "2015-04", "--json").stdout)
    assert [(one["text"], one["edtf"]) for one in readings] == [
        ("3 March 2015", "2015-03-03"),
        ("last month", "2015-03"),
    ]


def test_every_reading_has_the_keys_of_the_contract(run, letter):
    for reading in json.loads(run("dates", letter, "--json").stdout):
        assert list(reading) == [
            "start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "anchor", "reason",
        ]  # fmt: skip


def test_without_a_day_of_writing_no_point_is_given(run, letter):
    last_month = json.loads(run("dates", letter, "--json").stdout)[-1]
    assert last_month["earliest"] is None or last_month["earliest"] != last_month["latest"]
    assert last_month["edtf"] != "2015-02"


def test_the_page_shows_each_expression_in_its_line(run, letter):
    page = run("dates", letter, "--written", "2015-04").stdout
    assert "   1  We met on 3 March 2015." in page
    assert "   3  The survey was finished last month." in page


def test_a_file_without_dates_says_so(run, tmp_path):
    (tmp_path / "empty.txt").write_text("Nothing here.\n")
    assert run("dates", tmp_path / "empty.txt").stdout == "No date expression found.\n"


def test_joined_dates_stand_one_by_one_and_name_their_span(run, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("It was lost on July 20, 2016. They met in July and August.\n")
    readings = json.loads(run("dates", str(file), "--json").stdout)
    assert [(one["text"], one["value"], one.get("span")) for one in readings] == [
        ("July 20, 2016", "2016-07-20", None),
        ("July", "2016-07", "2016-07/2016-08"),
        ("August", "2016-08", "2016-07/2016-08"),
    ]


def test_a_file_that_only_holds_documents_is_said_to_have_no_words(run, tmp_path):
    """It would be wrong to say that it has no dates."""
    place = tmp_path / "post.mbox"
    place.write_text("From a@b.example Wed Jul 20 10:00:00 2016\nFrom: a@b.example\n\nOn 4 May 2016.\n")
    found = run("dates", place)
    assert found.exit_code == 2
    assert "holds documents and has no words of its own" in found.stderr
