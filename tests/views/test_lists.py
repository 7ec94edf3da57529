"""Chronology, gaps, tables, hits and problems as lists: what they show, count and leave out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.views.pages import printed
from tests.views.toy import CASE, HOLM, MASTER, MET, NOTES, SENT, SILENCE, SURVEY, UNSAID, ToyCase, quoted
from timeline.dates.edtf import parse
from timeline.model.entity import Entity, Name, Tenure
from timeline.model.gap import GAP_KINDS
from timeline.model.mention import Kind
from timeline.model.problem import Grade, Problem
from timeline.model.when import When
from timeline.views.chronology import chronology
from timeline.views.gaps import gap_list
from timeline.views.hits import hit_list
from timeline.views.json_cards import entity_shapes, source_shape
from timeline.views.problems import problem_list
from timeline.views.tables import document_table, people_table, post_table, source_table


def shown(page) -> str:
    """A page at 80 columns, without spaces at line ends."""
    return "\n".join(line.rstrip() for line in printed(page).splitlines())


def events_page(*events) -> str:
    """The chronology of some events."""
    return shown(chronology(CASE, events))


def test_an_event_shows_moment_status_title_id_and_place():
    page = events_page(SENT)
    for words in ("2015-02-20", "recorded", "Boiler survey sent to", "0a0a0a", "notes.txt:4"):
        assert words in page


def test_an_inferred_date_has_a_star_and_is_counted():
    page = events_page(replace(SENT, when=When.month(2015, 2, "the year of the line above")), MET)
    assert "2015-02*" in page
    assert "2 events, 1 with an inferred date (*)" in page


def test_a_date_in_its_own_words_has_no_star():
    assert "*" not in events_page(SENT)


def test_a_bound_that_is_only_the_day_of_telling_has_no_star():
    told_by = When(latest=date(2015, 3, 9), reason="told by then")
    assert "[..2015-03-09]*" not in events_page(replace(SENT, when=told_by))


def test_a_season_is_told_in_words_below_the_table():
    """2016-22 is no day of February."""
    summer = replace(MET, when=parse("2016-22"))
    assert "2016-22 is summer 2016" in events_page(MET, summer).splitlines()
    assert " is " not in events_page(MET).splitlines()[-2]


def test_the_undated_are_called_so_and_counted():
    page = events_page(SENT, replace(MET, when=When()))
    assert "undated" in page
    assert "2 events, 1 without a date" in page


@pytest.mark.parametrize("status", ["recorded", "stated", "planned", "denied", "silent", "owed"])
def test_every_status_is_named(status):
    assert status in events_page(replace(SENT, status=status))


def test_further_quotes_are_counted():
    page = events_page(replace(SENT, evidence=(*SENT.evidence, *MET.evidence, *UNSAID.evidence)))
    assert "notes.txt:4 and 2 more" in page


def test_no_event_is_said_in_words():
    assert events_page() == "No event of that kind in this case."


def gaps_page(*gaps) -> str:
    """The list of some gaps."""
    return shown(gap_list(CASE, gaps))


def test_gaps_are_numbered_in_the_order_given():
    page = gaps_page(SILENCE, replace(SILENCE, id="gap/other", kind="missing"))
    assert page.index("  1  silence") < page.index("  2  missing")


@pytest.mark.parametrize("kind", GAP_KINDS)
def test_every_kind_of_gap_can_be_listed(kind):
    assert f"  1  {kind}  boiler survey" in gaps_page(replace(SILENCE, kind=kind))


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("covered", "the sources cover this time"),
        ("not-covered", "no source covers this time"),
        ("not-searched", "not searched"),
        ("stated", "a source says so itself"),
        ("new-one", "new-one"),
    ],
)
def test_how_the_time_is_covered(status, words):
    assert words in gaps_page(replace(SILENCE, status=status))


def test_a_closed_gap_tells_both_bounds_and_its_days():
    closed = replace(SILENCE, end=When.day(date(2015, 11, 27)), days=(241, 271))
    assert "2015-03 → 2015-11-27  241 to 271 days" in gaps_page(closed)


def test_a_gap_about_nothing_in_particular_is_listed_by_its_kind():
    page = gaps_page(replace(SILENCE, about=None, kind="cadence"))
    assert page.splitlines()[0] == "  1  cadence"


def test_a_gap_without_gravity_has_no_empty_line():
    assert "\n\n     notes" not in gaps_page(replace(SILENCE, gravity=""))


def test_two_quotes_of_a_gap_are_shown_the_card_has_the_rest():
    page = gaps_page(replace(SILENCE, evidence=(*SENT.evidence, *MET.evidence, *UNSAID.evidence)))
    assert page.count("notes.txt:") == 2


def test_no_gap_is_said_in_words():
    assert gaps_page() == "No gap of that kind found in this case."


def person(number: int, *names: str) -> Entity:
    """An invented person with some names."""
    forms = tuple(Name(name, (quoted("Ida Holm"),)) for name in names)
    return Entity(f"person/{number}", Kind.PERSON, names[0], forms)


def people_page(*people: Entity, tenures: tuple[Tenure, ...] = ()) -> str:
    """The table of some people."""
    case = ToyCase((NOTES,), (*people, MASTER), CASE.events(), (), tenures)
    return shown(people_table(entity_shapes(case, Kind.PERSON)))


def test_a_person_is_listed_with_posts_and_other_names():
    tenure = Tenure("person/1", MASTER.id, When.year(2014), When.year(2015), (quoted("harbour master"),))
    page = people_page(person(1, "Ida Holm", "Mrs Holm", "I. Holm"), tenures=(tenure,))
    assert "  Harbour Master, 2014 to 2015" in page
    assert "  also: Mrs Holm; I. Holm" in page


def test_many_names_are_cut_and_counted():
    page = people_page(person(1, "Ida Holm", "A", "B", "C", "D", "E"))
    assert "also: A; B; C and 2 more" in page


def test_a_tenure_known_by_moments_only_says_when_it_was_on_record():
    tenure = Tenure("person/1", MASTER.id, When(), When(), (), seen=(When.month(2015, 2),))
    assert "Harbour Master, on record 2015-02" in people_page(person(1, "Ida Holm"), tenures=(tenure,))


@pytest.mark.parametrize(("number", "words"), [(1, "1 person"), (3, "3 people")])
def test_people_are_counted(number, words):
    page = people_page(*(person(n, f"Person {n}") for n in range(number)))
    assert page.splitlines()[-1] == words


def test_no_people_is_said_in_words():
    assert people_page() == "No person in this case."


def test_a_vacant_post_is_told_as_vacant():
    vacancy = Tenure(None, MASTER.id, When.month(2015, 7), When(), (quoted("harbour master"),))
    case = ToyCase((NOTES,), (MASTER,), (), (), (vacancy,))
    assert "vacant, 2015-07 to ?" in shown(post_table(entity_shapes(case, Kind.POST)))


def test_documents_of_one_name_are_told_apart_by_their_ids():
    """Whoever wants one of them can ask for it."""
    one = entity_shapes(CASE, Kind.DOCUMENT)[0]
    page = shown(document_table([one, one | {"id": "document/other-survey"}]))
    assert one["id"] in page
    assert "document/other-survey" in page
    assert one["id"] not in shown(document_table([one]))


def test_a_document_that_the_case_holds_names_its_source():
    held = replace(SURVEY, held=True, source="sources/survey.pdf")
    case = ToyCase((NOTES,), (held, replace(SURVEY, id="document/other")), CASE.events())
    page = shown(document_table(entity_shapes(case, Kind.DOCUMENT)))
    assert "  held as survey.pdf" in page
    assert page.splitlines()[-1] == "2 documents, 1 of them not among the sources"


def test_first_and_last_trace_are_the_beginning_and_the_end():
    lasting = replace(MET, when=When.lasting(When.year(2013), When.year(2014)))
    case = ToyCase((NOTES,), (HOLM,), (lasting, MET))
    (row,) = [
        line for line in shown(people_table(entity_shapes(case, Kind.PERSON))).splitlines() if "Ida" in line
    ]
    assert row.split() == ["Ida", "Holm", "2013", "2015-03-03"]


def test_a_source_tells_kind_day_and_where_the_day_comes_from():
    page = shown(source_table([source_shape(NOTES.source)]))
    for words in ("2015-03-09", "minutes", "notes.txt", "Notes", "date from its heading"):
        assert words in page


def test_an_undated_source_is_called_so():
    undated = replace(NOTES.source, written=When(), written_from="")
    page = shown(source_table([source_shape(undated)]))
    assert "undated" in page
    assert "date from" not in page


def test_hits_tell_place_and_surroundings():
    page = shown(hit_list(CASE, [quoted("harbour master")], 50))
    assert page.startswith("notes.txt:4, written 2015-03-09\n")
    assert "“harbour master”" in " ".join(page.split())
    assert page.endswith("1 hit")


def test_as_many_hits_as_asked_for_may_not_be_all():
    assert "there may be more" in shown(hit_list(CASE, [quoted("survey")], 1))


def test_problems_are_lines_that_other_programs_can_follow():
    problems = [
        Problem("case.toml:3", "no such key 'as-of'", Grade.FAULT),
        Problem("sources/notes.txt:1", "has no year", Grade.DOUBT),
        Problem("sources/notes.txt:2", "is a draft", Grade.NOTE),
    ]
    assert shown(problem_list(problems)).splitlines() == [
        "case.toml:3: fault: no such key 'as-of'",
        "sources/notes.txt:1: doubt: has no year",
        "sources/notes.txt:2: note: is a draft",
        "",
        "1 fault, 1 doubt, 1 note",
    ]


def test_a_long_problem_stays_one_line():
    problem = Problem("sources/a/very/long/path/to/some/minutes.txt:14", "word " * 30)
    assert len(shown(problem_list([problem])).splitlines()[0]) > 150


def test_no_problem_is_said_in_words():
    assert shown(problem_list([])) == "No problem found."
