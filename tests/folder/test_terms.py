"""What case.toml and sidecars declare; each fault has its line and costs nothing but itself."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.errors import UnreadableCase
from timeline.folder import read_facts, read_terms
from timeline.model.when import When

WHOLE = """\
title = "The drains of Ashby"
as_of = "2018-10"
timezone = "Europe/London"
day_first = true
language = "en"

[source."sources/review.txt"]
written = "2018-10"
author = "J. Evans"
columns = { "Happened on" = "date" }

[[series]]
name = "Drain committee minutes"
sources = "sources/minutes/*"
every = "P1M"
start = 2016-01-01
end = 2016
about = ["drain survey"]

[[rule]]
name = "Floods are reported"
trigger = "flood"
duty = "report"
within = "P5D"
"""


def faults(text: str) -> list[tuple[str, str]]:
    """Place and code of each fault."""
    return [(problem.where, problem.code) for problem in read_terms(text)[1]]


def test_the_case_has_its_clock_and_conventions():
    terms, problems = read_terms(WHOLE)
    assert problems == ()
    assert (terms.title, terms.timezone, terms.day_first) == ("The drains of Ashby", "Europe/London", True)
    assert terms.as_of == When.month(2018, 10)


def test_facts_of_a_source_stand_under_its_path():
    facts = read_terms(WHOLE)[0].sources["sources/review.txt"]
    assert (facts.written, facts.author) == (When.month(2018, 10), "J. Evans")
    assert facts.columns == {"Happened on": "date"}


def test_a_series_has_its_bounds_in_any_form_of_date():
    (series,) = read_terms(WHOLE)[0].series
    assert (series.start, series.end) == (When.day(date(2016, 1, 1)), When.year(2016))
    assert (series.every, series.about) == ("P1M", ("drain survey",))


def test_a_rule_may_leave_out_who_and_when():
    (rule,) = read_terms(WHOLE)[0].rules
    assert (rule.trigger, rule.duty, rule.within, rule.actor) == ("flood", "report", "P5D", "")


def test_nothing_declared_is_nothing_known():
    terms, problems = read_terms("")
    assert problems == ()
    assert (terms.as_of, terms.day_first, terms.timezone) == (None, None, "")


# text, where, code
@pytest.mark.parametrize(
    ("text", "where", "code"),
    [
        ('\ntimezne = "Europe/London"', "case.toml:2", "unknown-key"),
        ('timezone = "Europe/Lundon"', "case.toml:1", "wrong-value"),
        ('timezone = "/etc/passwd"', "case.toml:1", "wrong-value"),
        ('# clock\nas_of = "last autumn"', "case.toml:2", "wrong-value"),
        ("day_first = 1", "case.toml:1", "wrong-value"),
        ("title = 7", "case.toml:1", "wrong-value"),
        ("[source]\n[source.'a b.txt']\nwritten = 'soon'", "case.toml:3", "wrong-value"),
        ("[source.review]\n\ntxt = { written = '2018' }", "case.toml:3", "unknown-key"),
        ("[source]\nreview = '2018'", "case.toml:2", "wrong-value"),
        ("[[series]]\nname = 'a'\nsources = 'b'\n\n[[series]]\nname = 'c'", "case.toml:5", "incomplete"),
        ("[[series]]\nname = 'a'\nsources = 'b'\nevery = 'monthly'", "case.toml:4", "wrong-value"),
        ("[series]\nname = 'a'", "case.toml:1", "wrong-value"),
        ("[[rule]]\nname = 'a'", "case.toml:1", "incomplete"),
        ("[source.'a.csv']\ncolumns = 'Date'", "case.toml:2", "wrong-value"),
    ],
)
def test_a_fault_has_its_line(text, where, code):
    assert faults(text) == [(where, code)]


def test_a_misspelt_key_is_told_its_neighbour():
    (problem,) = read_terms('titel = "x"')[1]
    assert "did you mean 'title'?" in problem.message


def test_a_wrong_value_leaves_the_others_standing():
    terms, problems = read_terms('as_of = "soon"\ntitle = "Drains"')
    assert (terms.as_of, terms.title, len(problems)) == (None, "Drains", 1)


def test_faults_come_in_the_order_of_their_lines():
    text = "a = 1\n" * 1 + "[[rule]]\nname = 'x'\n[source.'y']\nwritten = 'z'\n"
    assert [where for where, _ in faults(text)] == ["case.toml:1", "case.toml:2", "case.toml:5"]


def test_a_file_that_is_no_toml_makes_the_case_unusable():
    with pytest.raises(UnreadableCase, match=r"case\.toml:2: "):
        read_terms('title = "x"\nas_of = 2018-\n')


def test_a_sidecar_states_facts_of_one_source():
    facts, problems = read_facts('written = 2018-10-02\nkind = "article"', "sources/story.txt.toml")
    assert (facts.written, facts.kind, problems) == (When.day(date(2018, 10, 2)), "article", ())


def test_a_broken_sidecar_states_nothing_and_says_where_it_breaks():
    facts, (problem,) = read_facts('kind = "article"\nwritten = \n', "sources/story.txt.toml")
    assert facts.kind == ""
    assert (problem.where, problem.code) == ("sources/story.txt.toml:2", "broken-toml")


def test_a_moment_with_an_offset_keeps_its_time():
    facts, _ = read_facts("written = 2018-10-02T09:30:00+01:00", "sources/story.txt.toml")
    assert facts.written == When(date(2018, 10, 2), date(2018, 10, 2), time="09:30:00+01:00")


def test_a_rule_may_count_hours_or_the_working_days_of_a_region():
    """With what is no region, or hours mixed with days, the rule is left out."""
    text = "[[rule]]\nname = 'a'\ntrigger = 'b'\nduty = 'c'\n"
    (hours,) = read_terms(text + "within = 'pt24h'\n")[0].rules
    (days,) = read_terms(text + "within = 'P3D'\nworking = true\nholidays = 'gb-wls'\n")[0].rules
    assert (hours.within, days.working, days.holidays) == ("PT24H", True, "GB-WLS")
    terms, problems = read_terms(text + "within = 'P1DT2H'\nholidays = 'Wales'\n")
    assert terms.rules == ()
    assert [problem.code for problem in problems] == ["incomplete", "wrong-value", "wrong-value"]


RULE = "[[rule]]\nname = 'a'\ntrigger = 'leak'\nduty = 'report'\n"


# what a rule states of its time, the faults, whether a rule is left
@pytest.mark.parametrize(
    ("time", "codes", "kept"),
    [
        ("within = 'P5D'\nworking = true", [], True),
        ("within = '5 days'", ["wrong-value", "incomplete"], False),
        ("start = 'soon'", ["wrong-value", "incomplete"], False),
        ("start = '2020'\nend = '2019'", ["incomplete"], False),
        ("start = '2020'\nend = '2020'", [], True),
        ("within = 'P5D'\nworking = 'yes'", ["wrong-value", "incomplete"], False),
        ("within = 'PT24H'\nworking = true", ["wrong-value"], True),
        ("within = 'pt24h'", [], True),
    ],
)
def test_a_rule_whose_time_cannot_be_read_gives_no_verdict(time, codes, kept):
    terms, problems = read_terms(RULE + time)
    assert sorted(problem.code for problem in problems) == sorted(codes)
    assert bool(terms.rules) is kept


def test_a_deadline_is_told_as_it_was_written():
    messages = [problem.message for problem in read_terms(f"{RULE}within = '5 days'")[1]]
    assert any("'5 days' is no time to do something in; write PT24H" in message for message in messages)
