"""The shapes of the contract, key by key and in order."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.views.toy import ANSWER, CASE, HOLM, MASTER, NOTES, SENT, SILENCE, SURVEY, quoted
from timeline.model.answer import Answer
from timeline.model.expression import Reading
from timeline.model.problem import Grade, Problem
from timeline.model.when import When
from timeline.views.json import (
    answer_shape,
    date_shape,
    document,
    event_shape,
    evidence_shape,
    gap_shape,
    hit_shape,
    problem_shape,
    when_shape,
)
from timeline.views.json_cards import card_shape, entity_shapes, grounds_of, source_shape, why_shape


def test_a_month_has_two_days_and_its_reason():
    assert when_shape(When.month(2016, 7, "the year of the line above")) == {
        "edtf": "2016-07",
        "earliest": "2016-07-01",
        "latest": "2016-07-31",
        "reason": "the year of the line above",
    }


def test_an_unknown_side_is_null():
    shape = when_shape(When(latest=date(2016, 8, 31)))
    assert (shape["edtf"], shape["earliest"], shape["latest"]) == ("[..2016-08]", None, "2016-08-31")


def test_a_time_of_day_is_added_only_where_it_is_known():
    timed = When(date(2016, 8, 3), date(2016, 8, 3), time="22:43:51-08:00")
    assert when_shape(timed)["time"] == "22:43:51-08:00"
    assert "time" not in when_shape(When.year(2016))


def test_evidence_gives_exact_words_at_their_place():
    shape = evidence_shape(CASE, quoted("Piers Quayle"))
    assert list(shape) == ["source", "start", "end", "quote", "page", "written"]
    assert NOTES.body[shape["start"] : shape["end"]] == shape["quote"] == "Piers Quayle"
    assert shape["page"] is None
    assert shape["written"]["edtf"] == "2015-03-09"


def test_an_event_has_the_keys_of_the_contract():
    shape = event_shape(CASE, SENT)
    assert list(shape) == [
        "id",
        "kind",
        "title",
        "when",
        "until",
        "status",
        "parts",
        "about",
        "origins",
        "evidence",
    ]
    assert shape["about"] == [{"id": "document/boiler-survey", "name": "boiler survey"}]
    assert shape["parts"] == [
        {
            "role": "recipient",
            "id": "post/harbour-master",
            "name": "Harbour Master",
            "as": "the harbour master",
        }
    ]


def test_a_gap_has_the_keys_of_the_contract_first():
    shape = gap_shape(CASE, SILENCE)
    keys = ["id", "kind", "about", "from", "to", "days", "status", "explanation", "evidence"]
    assert list(shape)[: len(keys)] == keys
    assert (shape["to"], shape["days"]) == (None, None)


def test_an_answer_has_the_keys_of_the_contract():
    shape = answer_shape(CASE, ANSWER)
    assert list(shape) == ["question", "reading", "status", "answer", "findings", "searched", "caveats"]
    assert list(shape["reading"]) == ["query", "args", "command"]
    assert shape["searched"] == {
        "sources": 1,
        "from": "2015-02-20",
        "to": "2015-03",
        "series": ["minutes of the board"],
    }
    assert list(shape["findings"][0]) == [
        "text", "value", "id", "name", "when", "until", "certainty", "evidence",
    ]  # fmt: skip


def test_moments_inside_a_value_take_their_shape():
    value = answer_shape(CASE, ANSWER)["findings"][0]["value"]
    assert (value["last"]["edtf"], value["next"], value["days"]) == ("2015-02-20", None, [1, 2])


def test_an_answer_that_was_not_understood_has_no_reading():
    assert answer_shape(CASE, Answer("not-understood", "cannot read that"))["reading"] is None


def test_people_come_with_names_posts_and_their_first_and_last_trace():
    (holm,) = [shape for shape in entity_shapes(CASE) if shape["id"] == HOLM.id]
    assert list(holm) == ["id", "name", "names", "posts", "first", "last"]
    assert holm["names"] == ["Ida Holm"]
    assert (holm["posts"][0]["post"], holm["posts"][0]["to"]["edtf"]) == (MASTER.id, "2015-06")
    assert holm["first"]["edtf"] == holm["last"]["edtf"] == "2015-03-03"


def test_posts_tell_their_holders_and_documents_whether_the_case_holds_them():
    shapes = {shape["id"]: shape for shape in entity_shapes(CASE)}
    assert shapes[MASTER.id]["holders"][0]["person"] == HOLM.id
    assert (shapes[SURVEY.id]["held"], shapes[SURVEY.id]["source"]) == (False, None)


def test_a_source_tells_where_its_day_of_writing_comes_from():
    shape = source_shape(NOTES.source)
    assert (shape["id"], shape["written"]["edtf"], shape["written_from"]) == (
        "sources/notes.txt",
        "2015-03-09",
        "its heading",
    )


@pytest.mark.parametrize("item", [SENT, SILENCE, SURVEY, HOLM])
def test_a_card_shows_every_quote_in_its_surroundings(item):
    shape = card_shape(CASE, item)
    evidence = shape.get("evidence") or shape["forms"][0]["evidence"]
    for place in evidence:
        assert place["before"] + place["quote"] + place["after"] in NOTES.body


def test_why_lists_rules_and_passages():
    shape = why_shape(CASE, SURVEY, grounds_of(CASE, SURVEY))
    assert (shape["name"], shape["why"][0]["rule"]) == ("boiler survey", "same-noun")
    assert shape["why"][0]["evidence"][0]["quote"] == "the survey"


def test_a_hit_tells_its_line():
    assert hit_shape(CASE, quoted("Piers Quayle")) == {
        "source": "sources/notes.txt",
        "start": 81,
        "end": 93,
        "quote": "Piers Quayle",
        "line": 3,
    }


def test_a_problem_names_its_grade():
    shape = problem_shape(Problem("case.toml:7", "no such key", Grade.DOUBT, "unknown-key"))
    assert shape == {
        "where": "case.toml:7",
        "message": "no such key",
        "grade": "doubt",
        "code": "unknown-key",
    }


def test_a_date_that_nothing_settles_has_null_bounds():
    shape = date_shape(Reading(3, 13, "last month", "DATE", "P1M", anchor="none", reason="no day of writing"))
    assert list(shape) == [
        "start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "anchor", "reason",
    ]  # fmt: skip
    assert (shape["edtf"], shape["earliest"], shape["latest"]) == (None, None, None)


def test_a_document_is_indented_keeps_letters_and_ends_in_a_line_end():
    assert document({"name": "Ynys Môn"}) == '{\n  "name": "Ynys Môn"\n}\n'


@given(st.text(st.characters()))
def test_any_text_comes_back_exactly_and_nothing_in_it_acts(text):
    printed = document([text])
    assert json.loads(printed) == [text]
    assert not [
        c
        for c in printed
        if c != "\n" and (ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E)
    ]


def test_a_lone_surrogate_can_be_written_as_utf_8():
    assert json.loads(document(["\udcff"]).encode("utf-8")) == ["\udcff"]
