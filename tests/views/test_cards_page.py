"""Cards: one thing with all that is known of it, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.views.pages import printed
from tests.views.toy import (
    CASE,
    CHAIRS,
    HOLM,
    MASTER,
    MET,
    NOTES,
    SENT,
    SILENCE,
    SURVEY,
    UNSAID,
    ToyCase,
    quoted,
)
from timeline.model.entity import Doubt, Ground, Name, Tenure
from timeline.model.event import Dated
from timeline.model.source import Source, Text
from timeline.model.when import When
from timeline.views.cards import card_page, source_text, why_page
from timeline.views.doubts import doubt_page, doubt_shape
from timeline.views.json_cards import card_shape, ground_shape, grounds_of


def shown(page) -> str:
    """A page at 80 columns, without spaces at line ends."""
    return "\n".join(line.rstrip() for line in printed(page).splitlines())


def card(item, case=CASE) -> str:
    """The card of an item."""
    return shown(card_page(case, item))


@pytest.mark.parametrize("item", [SENT, SILENCE, HOLM, MASTER, SURVEY, NOTES.source])
def test_a_card_begins_with_the_name_and_the_id(item):
    lines = card(item).splitlines()
    id = item.path if isinstance(item, Source) else item.id
    assert lines[1] == id


@pytest.mark.parametrize("item", [SENT, SILENCE, HOLM, SURVEY])
def test_every_quote_of_a_card_stands_in_its_surroundings(item):
    assert "“" in card(item).split("Quotes", 1)[1]


def test_an_event_tells_kind_moment_status_subject_and_parts():
    page = " ".join(card(SENT).split())
    for words in (
        "kind submission",
        "when 2015-02-20 on 20 February 2015 (its own words)",
        "status recorded",
        "about boiler survey",
        "recipient Harbour Master “the harbour master”",
        "origins 1",
    ):
        assert words in page


def test_an_event_that_lasts_tells_its_end():
    assert "until  " in card(replace(SENT, until=When.month(2015, 6)))


def test_the_likelier_reading_is_told_beside_the_bounds():
    event = replace(SENT, when=When.year(2015), likely=When.month(2015, 7))
    page = " ".join(card(event).split())
    assert "when 2015 in 2015" in page
    assert "likely 2015-07 in July 2015" in page


def test_a_stated_event_tells_who_said_so_and_when():
    page = " ".join(card(replace(SENT, status="stated", speaker=HOLM.id, said=When.month(2015, 6))).split())
    assert "said by Ida Holm" in page
    assert "said 2015-06 in June 2015" in page


def test_a_disputed_date_shows_who_dates_it_how():
    dated = (
        Dated(When.day(date(2015, 2, 20)), quoted("20 February 2015"), HOLM.id),
        Dated(When.month(2015, 3), quoted("3 March 2015")),
    )
    page = card(replace(SENT, disputed=True, dated=dated))
    assert "dated      Ida Holm: 2015-02-20" in page
    assert "2015-03  in March 2015" in page


def test_dates_that_agree_are_not_repeated():
    dated = (Dated(When.day(date(2015, 2, 20)), quoted("20 February 2015")),)
    assert "dated " not in card(replace(SENT, dated=dated))


def test_an_undated_event_says_that_nothing_is_known():
    assert "when       not known" in card(replace(SENT, when=When()))


def test_a_gap_tells_bounds_days_and_its_traces():
    closed = replace(SILENCE, end=When.day(date(2015, 11, 27)), days=(241, 271), next=MET.id)
    page = " ".join(card(closed).split())
    for words in (
        "from, to 2015-03 → 2015-11-27",
        "lasts 241 to 271 days",
        "last trace boiler survey sent to the harbour master event/2015-02-20-submission-0a0a0a",
        "next trace meeting of the Harbour Board event/2015-03-03-meeting-0b0b0b",
    ):
        assert words in page


def test_a_person_tells_posts_with_their_evidence():
    assert "post  Harbour Master, ? to 2015-06, stated [1]" in card(HOLM)


def test_a_post_tells_its_holders():
    assert "holder  Ida Holm, ? to 2015-06, stated [2]" in card(MASTER).replace("[1]", "[2]")


def test_a_vacancy_is_a_holder_of_its_own():
    vacancy = Tenure(None, MASTER.id, When.month(2015, 7), When(), (quoted("harbour master"),))
    case = ToyCase((NOTES,), (HOLM, MASTER), (), (), (CHAIRS, vacancy))
    assert "vacant, 2015-07 to ?, documented" in card(MASTER, case)


def test_a_document_tells_whether_it_is_held():
    assert "held  not among the sources" in card(SURVEY)
    assert "held  sources/survey.pdf" in card(replace(SURVEY, source="sources/survey.pdf"))


def test_every_name_of_an_entity_is_listed_with_its_first_place():
    page = card(SURVEY)
    assert "name  boiler survey [" in page
    assert "name  the survey [" in page


def test_an_entity_without_events_has_no_list_of_them():
    case = ToyCase((NOTES,), (HOLM,))
    assert "Events" not in card(HOLM, case)


def test_a_source_tells_its_hash_and_author():
    page = card(replace(NOTES.source, author="Ida Holm"))
    assert "author     Ida Holm" in page
    assert "sha256     0000" in page


def test_a_text_is_shown_with_lines_and_offsets_that_give_its_words():
    rows = [line.split(None, 2) for line in shown(source_text(NOTES)).splitlines()[1:]]
    for row in (row for row in rows if len(row) == 3 and row[0].isdigit() and row[1].isdigit()):
        offset = int(row[1])
        assert NOTES.body[offset:].startswith(row[2][:40])
        assert NOTES.line_of(offset) == int(row[0])


def test_lines_that_end_in_carriage_returns_keep_their_offsets():
    text = Text(NOTES.source, "one\r\ntwo\r\n")
    assert [line.split() for line in shown(source_text(text)).splitlines()[1:3]] == [
        ["1", "0", "one"],
        ["2", "5", "two"],
    ]


def why(item) -> str:
    """The page of reasons of an item."""
    return shown(why_page(CASE, item, grounds_of(CASE, item)))


def test_a_reason_tells_its_rule_and_its_passages():
    page = why(SURVEY)
    assert "one document of the same kind  (same-noun)" in page
    assert "  [1] notes.txt:6" in page


def test_an_event_without_grounds_tells_how_its_date_was_come_by():
    (ground,) = grounds_of(CASE, UNSAID)
    assert ground.text == "dated [2015-04..]: after March 2015"
    assert ground.quotes == UNSAID.evidence


def test_an_event_with_grounds_gives_those():
    ground = Ground("merged with what the log says", "same-day", SENT.evidence)
    assert grounds_of(CASE, replace(SENT, why=(ground,))) == (ground,)


def test_a_gap_rests_on_the_reasons_of_its_traces():
    assert grounds_of(CASE, SILENCE) == grounds_of(CASE, SENT)


def test_a_source_tells_where_its_day_comes_from():
    (ground,) = grounds_of(CASE, NOTES.source)
    assert (ground.text, ground.rule) == ("written 2015-03-09: from its heading", "its heading")
    assert grounds_of(CASE, replace(NOTES.source, written=When())) == ()


def test_a_thing_without_reasons_says_so():
    assert "No rule and no correction lies behind this" in why(HOLM)


def test_a_ground_as_json_has_its_rule_and_its_quotes_in_surroundings():
    shape = ground_shape(CASE, SURVEY.why[0])
    assert list(shape) == ["text", "rule", "evidence"]
    assert list(shape["evidence"][0])[-3:] == ["line", "before", "after"]


def test_the_card_of_an_event_as_json_adds_to_the_shape_of_events():
    shape = card_shape(CASE, replace(SENT, speaker=HOLM.id, disputed=True))
    assert (shape["speaker"], shape["disputed"], shape["said"]) == (HOLM.id, True, None)
    assert list(shape)[:5] == ["id", "kind", "title", "when", "until"]


def test_the_card_of_an_entity_as_json_lists_every_form_with_every_place():
    name = Name("survey", (quoted("boiler survey"), quoted("the survey")))
    shape = card_shape(CASE, replace(SURVEY, names=(name,)))
    assert [len(form["evidence"]) for form in shape["forms"]] == [2]
    assert shape["events"] == [SENT.id, UNSAID.id]


DOUBT = Doubt(
    "doubt/1", "identity", "is the survey the boiler survey?",
    (quoted("boiler survey"), quoted("the survey")),
    (
        'same "the survey" in notes.txt = document/boiler-survey',
        'different "the survey" in notes.txt document/boiler-survey',
    ),
)  # fmt: skip


def test_a_doubt_puts_its_passages_side_by_side():
    page = shown(doubt_page(CASE, DOUBT, 2, 5))
    assert "2 of 5  identity  is the survey the boiler survey?" in page
    assert any(line.count("notes.txt:") == 2 for line in page.splitlines())


def test_a_doubt_numbers_the_lines_that_would_be_written():
    page = " ".join(shown(doubt_page(CASE, DOUBT, 1, 1)).split())
    assert '1 same "the survey" in notes.txt = document/boiler-survey' in page
    assert '2 different "the survey" in notes.txt document/boiler-survey' in page


@pytest.mark.parametrize("number", [0, 1, 2, 3, 4])
def test_a_doubt_shows_all_its_passages(number):
    quotes = tuple(NOTES.quote(n, n + 7) for n in range(number))
    page = shown(doubt_page(CASE, replace(DOUBT, quotes=quotes), 1, 1))
    assert page.count("notes.txt:1") == number


def test_a_doubt_as_json():
    shape = doubt_shape(CASE, DOUBT)
    assert list(shape) == ["id", "kind", "question", "options", "evidence"]
    assert shape["options"] == list(DOUBT.options)
