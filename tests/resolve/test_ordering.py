"""Words of before and after: they narrow dates, and where they cannot hold they are reported."""

from __future__ import annotations

from tests.resolve.drafts import Draft, event, resolved, source
from timeline.model.problem import Grade


def works(*days: str, orders: tuple[tuple[str, str, str], ...]) -> Draft:
    """Pier, quay and lock were begun, each in a sentence of its own with its day, if it has one."""
    verbs = ("dug", "paved", "sealed")
    said = (f"[person Ada Byrne] {verb} {day}" for verb, day in zip(verbs, days, strict=False))
    sentences = [f"{words.strip()}." for words in said]
    draft = source("a.txt", " ".join(sentences), "2018-09")
    kinds = ("inspection", "visit", "letter")
    for verb, day, kind in zip(verbs, days, kinds, strict=False):
        links = tuple((side, other) for own, side, other in orders if own == verb)
        at = (day.removeprefix("in ").removeprefix("on "),) if day else ()
        draft.claim(verb, kind, parts=(("agent", "Ada Byrne"),), at=at, orders=links)
    return draft


def test_after_gives_a_lower_bound():
    """The undated visit follows the inspection of May 2016."""
    case = resolved(works("in May 2016", "", orders=(("paved", "after", "dug"),)))
    assert event(case, "visit").when.edtf == "[2016-05..2018-09]"


def test_before_gives_an_upper_bound():
    """The undated visit precedes the inspection of May 2016."""
    case = resolved(works("in May 2016", "", orders=(("paved", "before", "dug"),)))
    assert event(case, "visit").when.edtf == "[..2016-05]"


def test_bounds_pass_through_an_undated_event():
    """Inspection before visit, visit before letter."""
    orders = (("paved", "after", "dug"), ("sealed", "after", "paved"))
    case = resolved(works("in May 2016", "", "", orders=orders))
    assert event(case, "letter").when.edtf == "[2016-05..2018-09]"


def test_a_wide_date_is_narrowed_within_itself():
    """A visit in 2016 after an inspection of October 2016."""
    case = resolved(works("in October 2016", "in the course of 2016", orders=(("paved", "after", "dug"),)))
    assert event(case, "visit").when.edtf == "[2016-10..2016]"


def test_a_narrowed_date_tells_its_ground():
    """The rule and the words."""
    found = event(resolved(works("in May 2016", "", orders=(("paved", "after", "dug"),))), "visit")
    ground = next(ground for ground in found.why if ground.rule == "order")
    assert "the words say so" in ground.text


def test_words_against_dates_are_reported_and_left_aside():
    """Told as after, dated as before: both dates stay, and the line is named."""
    case = resolved(works("in May 2016", "in May 2015", orders=(("paved", "after", "dug"),)))
    assert (event(case, "inspection").when.edtf, event(case, "visit").when.edtf) == ("2016-05", "2015-05")
    assert [(p.where, p.code, p.grade) for p in case.problems] == [("sources/a.txt:1", "order", Grade.DOUBT)]


def test_one_contradiction_does_not_silence_the_rest():
    """The letter is still after the inspection."""
    orders = (("paved", "after", "dug"), ("sealed", "after", "dug"))
    case = resolved(works("in May 2016", "in May 2015", "", orders=orders))
    assert len(case.problems) == 1
    assert event(case, "letter").when.edtf == "[2016-05..2018-09]"


def test_a_circle_of_words_is_reported():
    """Each before the other on days that differ cannot be; on one day it can."""
    orders = (("paved", "after", "dug"), ("dug", "after", "paved"))
    case = resolved(works("on 5 May 2016", "on 6 May 2016", orders=orders))
    assert [p.code for p in case.problems] == ["order"]


def test_order_links_name_events_by_id():
    """For whoever asks what surely came first."""
    case = resolved(works("in May 2016", "", orders=(("paved", "after", "dug"),)))
    assert event(case, "visit").not_before == (event(case, "inspection").id,)
    assert event(case, "inspection").not_after == (event(case, "visit").id,)


def test_events_of_one_date_are_listed_in_the_order_of_the_words():
    """Both in May 2016: dug after paved, whatever stands first in the text."""
    orders = (("dug", "after", "paved"),)
    case = resolved(works("in May 2016", "", orders=orders))
    same = resolved(works("in May 2016", "in the May 2016 season", orders=orders))
    assert [e.verb for e in same.events] == ["paved", "dug"]
    assert [e.verb for e in case.events] == ["dug", "paved"]


def test_a_report_is_listed_before_its_publication():
    """Where the dates are the same and no word says so."""
    draft = source(
        "a.txt",
        "The [document Tidewell audit; maker=Tidewell] was published in May 2016. "
        "[organisation Tidewell] produced the [document Tidewell audit] in May 2016.",
    )
    draft.claim("published", "publication", about=("Tidewell audit",), at=("May 2016",))
    draft.claim(
        "produced", "report", parts=(("author", "Tidewell"),), about=("Tidewell audit",), at=("May 2016",)
    )
    assert [e.kind for e in resolved(draft).events] == ["report", "publication"]
