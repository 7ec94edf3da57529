"""Which edition of a paper its words tell, and what sets two editions apart."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import entity, ids, resolved, source, together
from timeline.model.when import When
from timeline.resolve.editions import agree, edition

TOLLAND = "[organisation Tolland Safety] made a [document report] of its work. "


def documents(*texts: str) -> list[str]:
    """The documents of these texts, each a source of its own."""
    return ids(resolved(*(source(f"{n}.txt", text) for n, text in enumerate(texts))), "document")


# before, name, behind: marks
@pytest.mark.parametrize(
    ("before", "name", "behind", "marks"),
    [
        ("the ", "draft report", "", {("stage", "draft")}),
        ("the ", "report", "", set()),
        ("her ", "preliminary findings", "", {("stage", "interim")}),
        ("the ", "finalised report", "", {("stage", "final")}),
        ("a draft of the ", "report", "", {("stage", "draft")}),
        ("a first draft of the ", "report", "", {("stage", "draft"), ("count", "1")}),
        ("the second draft of their ", "plan", "", {("stage", "draft"), ("count", "2")}),
        ("a copy of the ", "report", "", set()),
        ("version 0.3 of the ", "evacuation plan", "", {("version", "0.3")}),
        ("v2 of Tolland's ", "plan", "", {("version", "2")}),
        ("the ", "plan", " v0.3 was sent", {("version", "0.3")}),
        ("the ", "plan", " (version 2)", {("version", "2")}),
        ("Part 1 of the ", "review", "", {("part", "1")}),
        ("Volume II of the ", "review", "", {("part", "2")}),
        ("the second part of the ", "review", "", {("part", "2")}),
        ("the ", "review", ", Part 2, was sent", {("part", "2")}),
        ("the ", "Phase 1 report", "", {("phase", "1")}),
        ("the ", "Stage Two report", "", {("phase", "2")}),
        ("the ", "second report", "", {("count", "2")}),
        ("the ", "revised plan", "", {("revised", "revised")}),
        ("he took part in the ", "review", "", set()),
    ],
)
def test_marks(before, name, behind, marks):
    """Stages, versions, parts and counts, in the name, above it or behind it."""
    assert edition(name, before, behind).marks == marks


# before, name, behind: days
@pytest.mark.parametrize(
    ("before", "name", "behind", "days"),
    [
        ("the ", "report", " of 3 May 2009 said", {(2009, 5, 3)}),
        ("the ", "report", " of 3 May said", {(0, 5, 3)}),
        ("the ", "report", " dated May 3, 2009", {(2009, 5, 3)}),
        ("the ", "report", ", which was dated July 2016,", {(2016, 7, 0)}),
        ("the ", "annual report", " for 2015", {(2015, 0, 0)}),
        ("the ", "report", " (2014)", {(2014, 0, 0)}),
        ("the ", "July report", "", {(0, 7, 0)}),
        ("the ", "2014 inspection report", "", {(2014, 0, 0)}),
        ("the 3 May ", "report", "", {(0, 5, 3)}),
        ("the ", "annual report", " for 2015/16", {(2015, 0, 0)}),
        ("the ", "minutes", " of the meeting of 9 June", {(0, 6, 9)}),
        ("the ", "report", " on 3 May 2009", set()),
        ("the ", "report", " may follow", set()),
        ("On 3 May ", "reports", " came", set()),
    ],
)
def test_days(before, name, behind, days):
    """A date that belongs to the name, as much of it as is said; not the day of what happened to it."""
    assert edition(name, before, behind).days == days


# name, behind: what it is of
@pytest.mark.parametrize(
    ("name", "behind", "topics"),
    [
        ("audit", " of the south yard was sent", {("south", "yard")}),
        ("report", " on the silting of the basin", {("silting",)}),
        ("report", " of Ms Roe", set()),
        ("survey", " of 3 May", set()),
        ("review", " into how it was done", set()),
    ],
)
def test_topics(name, behind, topics):
    """What stands behind "of", "on" and "into", up to the next small word."""
    assert edition(name, "the ", behind).topics == topics


@pytest.mark.parametrize(
    ("name", "behind", "numbers"),
    [
        ("report MB/0716", "", {("MB", "0716")}),
        ("report", " (ref. MB/0716)", {("MB", "0716")}),
        ("report", ", HMS-412, on 3 June", {("HMS", "412")}),
        ("MB-0716 repairs", "", {("MB", "0716")}),
        ("report", " MB said", set()),
    ],
)
def test_numbers(name, behind, numbers):
    """A number is one however its halves are joined."""
    assert edition(name, "the ", behind).numbers == numbers


# one, other, why they are two
@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("draft report", "final report", "another stage of it"),
        ("interim report", "preliminary report", ""),
        ("draft report", "report", ""),
        ("plan v0.1", "plan v0.3", "another version of it"),
        ("first report", "second report", "counted as another"),
        ("Phase 1 report", "Phase 2 report", "another phase of it"),
        ("review part 1", "review", "another part of it"),
        ("2014 report", "2017 report", "another day"),
        ("July report", "report of 15 July 2016", ""),
        ("report MB/0716", "report MB/0717", "another number"),
        ("report MB/0716", "report XY/12", ""),
    ],
)
def test_what_sets_editions_apart(one, other, why):
    """Both must say it, but for a part, which the whole is not."""
    assert edition(one).excludes(edition(other)) == edition(other).excludes(edition(one)) == why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (("north", "yard"), ("south", "yard"), "of another thing"),
        (("yard",), ("south", "yard"), ""),
        (("cranes",), ("south", "yard"), ""),
    ],
)
def test_things_that_share_a_word(one, other, why):
    """The north yard is not the south yard; what shares no word may be a name of the same."""
    assert edition("audit", own=one).excludes(edition("audit", own=other)) == why


def test_what_is_not_said_agrees_with_anything():
    """A day without its year may be of any."""
    assert agree((0, 5, 3), (2009, 5, 3))
    assert not agree((0, 5, 3), (2009, 5, 4))


def test_a_month_is_shared_with_the_day_on_which_it_was_made():
    """ "The July report" was made on 15 July 2016."""
    made = When.month(2016, 7)
    assert edition("July report").shares(edition("report"), [made]) == "the same date"
    assert edition("June report").shares(edition("report"), [made]) == ""


# text, how many documents
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A [document draft report] came. The [document final report] came.", 2),
        ("A [document draft report] came. The [document report] was long.", 1),
        ("An [document interim report] came. The [document interim report] was long.", 1),
        ("The [document report] of 3 May 2009 and the [document report] of 9 June 2009 came.", 2),
        ("The [document report] of 3 May 2009 came. He read the [document report] of 3 May.", 1),
        ("The [document 2014 inspection report] came. The [document 2014 report] was long.", 1),
        ("The [document 2014 inspection report] came. The [document 2017 report] was long.", 2),
        ("An [document audit] of the north yard came. The [document audit] of the south yard came.", 2),
        ("An [document audit] of the north yard came. The [document north yard audit] was long.", 1),
        ("Part 1 of the [document review] came. Part 2 of the [document review] came.", 2),
        ("A [document safety plan] came. He read v0.1 of the [document safety plan].", 1),
        ("v0.1 of the [document safety plan] came. He read v0.3 of the [document safety plan].", 2),
        ("The [document letter] of 4 May 2022 came. The [document letter] of 21 June came.", 2),
    ],
)
def test_editions_in_one_source(text, count):
    """Two editions are two papers; a name that does not say which may be either."""
    assert len(documents(text)) == count


MADE = "[organisation Tolland Safety] sent its [document {} report] on 3 May. "


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (MADE.format("final"), "The [document final report] of [organisation Tolland Safety] came.", 1),
        (MADE.format("final"), "The [document draft report] of [organisation Tolland Safety] came.", 2),
        (MADE.format("final"), "The [document final report] came.", 2),
        (MADE.format("draft"), "The [document Tolland report; maker=Tolland] came.", 2),
        ("Report [document report] MB/0716 came.", "The [document survey report] (MB/0716) came.", 1),
        ("The [document report] dated 3 May 2009 came.", "The [document report] of 3 May 2009 came.", 1),
        ("The [document audit] of the south yard came.", "The [document south yard audit] came.", 1),
        ("The [document audit] of the south yard came.", "The [document north yard audit] came.", 2),
    ],
)
def test_editions_in_two_sources(one, other, count):
    """A stage joins beside a maker whom both sources name; a draft is not what its maker alone tells."""
    assert len(documents(one, other)) == count


def test_a_name_that_may_be_the_draft_or_the_final_report_is_left_open():
    """One maker has made both."""
    drafts = source("a.txt", MADE.format("interim") + MADE.format("final"))
    other = source("b.txt", "A [document Tolland Safety report; maker=Tolland Safety] is cited.")
    case = resolved(drafts, other)
    assert len(ids(case, "document")) >= 2
    assert not together(case, "interim report", "final report")


def test_a_short_name_of_the_maker_is_its_only_longer_one():
    """ "Tolland" is Tolland Safety where a paper is concerned, if no other body begins so."""
    one = source(
        "a.txt", TOLLAND.replace("a [document report]", "an [document audit report; maker=Tolland Safety]")
    )
    other = source("b.txt", "The [document Tolland audit; maker=Tolland] came.")
    assert entity(resolved(one, other), "Tolland audit").why[0].rule == "same-maker"


# name, behind: what is written with a capital of what it is of
@pytest.mark.parametrize(
    ("name", "behind", "own", "places"),
    [
        ("report", " on Beech Lane was read", (), {"beech", "lane"}),
        ("interim report", " of the Corrie inquiry", (), {"corrie"}),
        ("report", " of the Chief Constable", (), set()),
        ("report", " on the drains", (), set()),
        ("Quarry Road report", "", ("quarry", "road"), {"quarry", "road"}),
        ("Fire Safety Audit", "", ("fire", "safety"), set()),
    ],
)
def test_places(name, behind, own, places):
    """A place or an inquiry that a report is on; the words of a title are none."""
    assert edition(name, "the ", behind, own).places == places


TWO = "The [document audit report] and the [document crane report] came. "


# text, how many documents
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The [document report] on Beech Lane came. The [document report] on Quarry Road came.", 2),
        ("The [document report] on Beech Lane came. The [document Beech Lane report] was long.", 1),
        ("The [document audit report] on the Beech Lane fire. The [document Beech Lane report].", 1),
        ("The [document interim report] of the Corrie inquiry and that [document interim report] "
         "of the Mellor inquiry came.", 2),
        (TWO + "The [document report] was long.", 3),
        ("The [document audit report] says the [document crane report] came.\n\nThe [document report].", 2),
        (TWO + "\n\nThe [document report] was long.", 3),
        ("The [document audit report] came.\n\nThe [document crane report] came.\n\nThe [document report] "
         "was long.", 2),
        ("An [document audit report] came. A [document crane report] came. The [document report] it was.", 2),
        ("A [document letter] and an [document audit report] came.\n\nThe [document report] was long.", 2),
    ],
)  # fmt: skip
def test_things_and_open_names(text, count):
    """Nobody can say which of two is meant that one sentence, or the paragraph above, speaks of."""
    assert len(documents(text)) == count


def test_a_name_that_can_mean_either_of_two_is_asked_about():
    """Each with a line that would settle it."""
    case = resolved(source("a.txt", TWO + "The [document report] was long."))
    (doubt,) = case.doubts
    assert "it can mean either" in doubt.question
    assert [line.rpartition(" = ")[2] for line in doubt.options if line.startswith("same")] == [
        "document/audit-report",
        "document/crane-report",
    ]


def test_a_copy_of_it_is_what_was_named_before():
    """And not the paper of the next sentence."""
    text = "The [document boiler survey] and [document a copy of it] came. The [document fire survey] went."
    case = resolved(source("a.txt", text))
    assert not together(case, "a copy of it", "fire survey")
