"""Options narrow what is told, and never change what is left."""

from __future__ import annotations

import csv
import io
import json

import pytest

from timeline.model.event import KINDS
from timeline.model.gap import GAP_KINDS


def ids(things) -> list[str]:
    """The ids of JSON things."""
    return [thing["id"] for thing in things]


@pytest.fixture
def all_events(answered):
    """Every event of the model case, as JSON."""
    return answered("events")


@pytest.mark.parametrize("kind", KINDS)
def test_events_of_a_kind_are_those_of_all_events(answered, all_events, kind):
    assert answered("events", "--kind", kind) == [event for event in all_events if event["kind"] == kind]


@pytest.mark.parametrize("kind", GAP_KINDS)
def test_gaps_of_a_kind_are_those_of_all_gaps(answered, kind):
    assert answered("gaps", "--kind", kind) == [gap for gap in answered("gaps") if gap["kind"] == kind]


def test_events_about_a_thing_may_be_asked_by_any_of_its_names(answered):
    assert answered("events", "--about", "Peopletoo report") == answered(
        "events", "--about", "document/peopletoo-report"
    )


def test_events_of_somebody_name_them(answered):
    found = answered("events", "--who", "Delyth Rowlands")
    assert found
    for event in found:
        assert "person/delyth-rowlands" in [part["id"] for part in event["parts"]]


def test_filters_work_together(answered, all_events):
    narrow = answered(
        "events", "--kind", "meeting", "--from", "2016-08", "--to", "2016-08", "--who", "Huw Bellis"
    )
    assert set(ids(narrow)) < set(ids(all_events))
    assert {event["kind"] for event in narrow} == {"meeting"}


def test_a_period_without_events_leaves_only_what_has_no_beginning(answered):
    found = answered("events", "--from", "1900", "--to", "1901")
    assert [event for event in found if event["when"]["earliest"]] == []


def test_a_period_after_everything_is_an_empty_answer(answered):
    assert answered("events", "--from", "2090", "--to", "2091", "--kind", "meeting") == []


@pytest.mark.parametrize(
    "words",
    [("--from", "2017-10", "--to", "2018-01"), ("--about", "Peopletoo report"), ("--who", "Nigel Brinn")],
)
def test_a_part_of_the_story_tells_the_events_of_that_part(answered, words):
    told = [sentence["event"] for sentence in answered("narrate", *words)]
    assert set(told) <= set(ids(answered("events", *words)))


def test_a_sentence_has_the_keys_of_the_contract(answered):
    for sentence in answered("narrate"):
        assert list(sentence) == ["text", "event", "evidence"]
        assert sentence["evidence"]


def test_gaps_about_a_thing(answered):
    found = answered("gaps", "--about", "Peopletoo report")
    assert {gap["about"]["id"] for gap in found} == {"document/peopletoo-report"}


def test_gaps_before_a_day_begin_before_it(answered):
    for gap in answered("gaps", "--before", "2016-09"):
        assert gap["from"]["earliest"] is None or gap["from"]["earliest"] < "2016-09-30"


def test_gaps_come_the_gravest_first_whatever_is_asked(answered):
    order = ids(answered("gaps"))
    narrowed = ids(answered("gaps", "--after", "2016-08"))
    assert narrowed == [gap for gap in order if gap in narrowed]


def test_a_grid_of_one_person_has_only_their_meetings(answered):
    grid = answered("grid", "--who", "Colin Ashdown")
    (colin,) = [person for person in grid["people"] if person["id"] == "person/colin-ashdown"]
    assert set(colin["standings"]) == set(ids(grid["meetings"]))


def test_a_grid_tells_apologies_from_presence(answered):
    standings = {value for person in answered("grid")["people"] for value in person["standings"].values()}
    assert {"present", "apologies"} <= standings


def test_words_in_quotation_marks_stand_together(answered):
    apart = answered("search", "management team")
    together = answered("search", '"senior management team"')
    assert together
    assert len(together) <= len(apart) or not apart


def test_a_limit_limits(answered):
    assert len(answered("search", "report", "--limit", "2")) == 2


def test_every_hit_holds_its_words(answered):
    for hit in answered("search", "cabinet"):
        assert list(hit) == ["source", "start", "end", "quote", "line"]
        assert "cabinet" in hit["quote"].lower()


def test_a_sources_text_as_json_is_the_whole_of_it(answered):
    path = answered("sources")[0]["id"]
    card = answered("show", path, "--text")
    assert card["id"] == path
    assert card["text"]


def test_problems_as_json_have_the_keys_of_the_contract(run, powys):
    for problem in json.loads(run("check", "--json", "--case", powys).stdout):
        assert list(problem) == ["where", "message", "grade", "code"]


@pytest.mark.parametrize("command", ["events", "gaps"])
def test_csv_cells_are_the_values_of_the_json(run, answered, powys, command):
    rows = csv.DictReader(io.StringIO(run(command, "--csv", "--case", powys).stdout))
    for row, thing in zip(rows, answered(command), strict=True):
        assert row["kind"] == thing["kind"]
        assert row["status"] == thing["status"]
        assert int(row["quotes"]) == len(thing["evidence"])


def test_a_question_may_be_typed_without_quotation_marks(run, powys):
    quoted = run("ask", "when was the mayor told?", "--case", powys).stdout
    assert run("ask", "when", "was", "the", "mayor", "told?", "--case", powys).stdout == quoted


def test_asking_about_a_stranger_is_an_answer_with_the_nearest_names(run, powys):
    result = run("ask", "when was the mayor told?", "--json", "--case", powys)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["status"] == "cannot-say"


def test_what_is_not_understood_is_said_and_not_guessed(run, powys):
    result = run("ask", "colourless green ideas", "--json", "--case", powys)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["status"] in ("not-understood", "cannot-say")


def test_an_answer_in_english_can_be_repeated_by_its_command(answered):
    asked = answered("ask", "who knew of the Peopletoo report before October 2017?")
    again = answered(*asked["reading"]["command"].split()[1:])
    assert again["findings"] == asked["findings"]
    assert again["answer"] == asked["answer"]


SLASHES = "Sent 07/08/2016 by post.\n"


@pytest.fixture
def slip(tmp_path):
    """A slip of paper with a date that can be read in two ways."""
    file = tmp_path / "slip.txt"
    file.write_text(SLASHES)
    return file


@pytest.mark.parametrize(("option", "edtf"), [("--day-first", "2016-08-07"), ("--month-first", "2016-07-08")])
def test_the_order_of_day_and_month_may_be_said(run, slip, option, edtf):
    (reading,) = json.loads(run("dates", slip, option, "--json").stdout)
    assert reading["edtf"] == edtf


def test_without_an_order_both_readings_are_kept(run, slip):
    page = run("dates", slip).stdout
    assert "2016-08-07" in page
    assert "2016-07-08" in page


def test_offsets_of_dates_give_the_words(run, slip):
    for reading in json.loads(run("dates", slip, "--json").stdout):
        assert SLASHES[reading["start"] : reading["end"]] == reading["text"]


def test_a_header_dates_what_a_mail_says(run, tmp_path):
    mail = tmp_path / "note.eml"
    mail.write_text(
        "From: Ida Holm <ida@harbour.example>\nTo: Piers Quayle <piers@harbour.example>\n"
        "Date: Mon, 9 Mar 2015 10:00:00 +0000\nSubject: survey\n\nIt was finished last month.\n"
    )
    readings = json.loads(run("dates", mail, "--json").stdout)
    assert ("last month", "2015-02") in [(reading["text"], reading["edtf"]) for reading in readings]


def test_a_written_day_that_is_no_date_is_a_wrong_call(run, slip):
    assert run("dates", slip, "--written", "some day").exit_code == 2


def test_a_folder_is_no_file(run, tmp_path):
    result = run("dates", tmp_path)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 2
