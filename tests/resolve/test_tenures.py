"""Who held which post: a role belongs to a person for a time, and only for that time."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, event, resolved, source


def titled(path: str, written: str, name: str = "Ada Byrne", post: str = "Harbour Leader") -> Draft:
    """A story that gives a name its post."""
    return source(path, f"{post} [person {name}; post={post}] spoke.", written)


def roster(path: str, name: str, *links: tuple[str, str], written: str = "") -> Draft:
    """A row of a staff list."""
    days = " ".join(words for _, words in links)
    draft = source(path, f"[person {name}], [post Harbour Leader], appointed {days}.", written, kind="table")
    parts = (("holder", name), ("post", "Harbour Leader"))
    return draft.claim("appointed", "appointment", parts=parts, at=links, reported=False)


def meeting(day: str) -> Draft:
    """The harbour leader was at a meeting."""
    draft = source("m.txt", f"The [post Harbour Leader] met them on {day}.", "2019")
    return draft.claim("met", "meeting", parts=(("present", "Harbour Leader"),), at=(day,))


def present(*drafts: Draft) -> list[str]:
    """Whoever is a part of the meeting."""
    return [part.id for part in event(resolved(*drafts), "meeting").parts]


def test_a_title_holds_when_it_was_written_and_says_nothing_of_before():
    """Start and end stay open; it was seen in September 2018."""
    tenure = resolved(titled("a.txt", "2018-09")).tenures[0]
    assert (tenure.person, tenure.post) == ("person/ada-byrne", "post/harbour-leader")
    assert tenure.start.is_open
    assert tenure.end.is_open
    assert [moment.edtf for moment in tenure.seen] == ["2018-09"]
    assert tenure.certainty == "stated"


def test_two_stories_of_one_title_are_one_tenure_seen_twice():
    """Both moments are kept."""
    found = resolved(titled("a.txt", "2018-09"), titled("b.txt", "2018-11")).tenures
    assert [[moment.edtf for moment in tenure.seen] for tenure in found] == [["2018-09", "2018-11"]]


def test_a_former_holder_held_it_before_the_writing():
    """An end without a day, no later than the story."""
    draft = source(
        "a.txt", "Former Harbour Leader [person Ada Byrne; post=Former Harbour Leader] spoke.", "2018-09"
    )
    tenure = resolved(draft).tenures[0]
    assert tenure.post.endswith("harbour-leader")
    assert tenure.seen == ()
    assert tenure.end.edtf == "[..2018-09]"


def test_a_staff_list_gives_start_and_end():
    """Documented, not merely stated."""
    tenure = resolved(roster("a.csv", "Ada Byrne", ("from", "5 May 2016"), ("until", "9 June 2017"))).tenures[
        0
    ]
    assert (tenure.start.edtf, tenure.end.edtf, tenure.certainty) == (
        "2016-05-05",
        "2017-06-09",
        "documented",
    )


def test_verbs_of_coming_and_going_give_a_side_each():
    """Appointed in May, left in June: one tenure with both ends."""
    draft = source(
        "a.txt", "[person Ada Byrne] became [post Harbour Leader] in May 2016. She left in June 2017.", "2018"
    )
    parts = (("holder", "Ada Byrne"), ("post", "Harbour Leader"))
    draft.claim("became", "appointment", parts=parts, at=("May 2016",))
    draft.claim("left", "departure", parts=parts, at=("June 2017",))
    assert [(t.start.edtf, t.end.edtf) for t in resolved(draft).tenures] == [("2016-05", "2017-06")]


def test_someone_who_comes_back_has_two_tenures():
    """Two rows that exclude each other stay two."""
    first = roster("a.csv", "Ada Byrne", ("from", "5 May 2012"), ("until", "9 June 2013"))
    again = roster("b.csv", "Ada Byrne", ("from", "5 May 2016"), ("until", "9 June 2017"))
    assert [t.start.edtf for t in resolved(first, again).tenures] == ["2012-05-05", "2016-05-05"]


def test_a_title_is_seen_in_the_tenure_that_allows_it():
    """The story of 2017 belongs to the second of two tenures."""
    first = roster("a.csv", "Ada Byrne", ("from", "5 May 2012"), ("until", "9 June 2013"))
    again = roster("b.csv", "Ada Byrne", ("from", "5 May 2016"), ("until", "9 June 2017"))
    found = resolved(first, again, titled("c.txt", "2017-01")).tenures
    assert [len(t.seen) for t in found] == [0, 1]


def test_a_denied_appointment_is_no_tenure():
    """It did not happen, someone says."""
    draft = source("a.txt", "[person Ada Byrne] was never made [post Harbour Leader].", "2018")
    parts = (("holder", "Ada Byrne"), ("post", "Harbour Leader"))
    assert resolved(draft.claim("made", "appointment", parts=parts, stance="denied")).tenures == ()


@pytest.mark.parametrize(
    ("day", "named"),
    [
        ("5 May 2016", True),
        ("1 January 2017", True),
        ("9 June 2017", True),
        ("4 May 2016", False),
        ("May 2016", False),
    ],
)
def test_a_post_is_named_by_whoever_surely_held_it(day, named):
    """Within the tenure on every allowed day, else the post stays a post."""
    row = roster("a.csv", "Ada Byrne", ("from", "5 May 2016"), ("until", "9 June 2017"))
    assert present(row, meeting(day)) == ["post/harbour-leader", *(["person/ada-byrne"] if named else [])]


def test_a_title_of_later_names_nobody_earlier():
    """The leader of September 2018 need not be the leader of January."""
    assert present(titled("a.txt", "2018-09"), meeting("8 January 2018")) == ["post/harbour-leader"]


def test_two_holders_at_once_name_nobody():
    """Two lists disagree; we do not choose."""
    one = roster("a.csv", "Ada Byrne", ("from", "5 May 2016"), ("until", "9 June 2017"))
    two = roster("b.csv", "Tom Quill", ("from", "5 May 2016"), ("until", "9 June 2017"))
    assert present(one, two, meeting("1 June 2016")) == ["post/harbour-leader"]


def test_a_named_holder_tells_the_ground():
    """The row is the evidence."""
    row = roster("a.csv", "Ada Byrne", ("from", "5 May 2016"), ("until", "9 June 2017"))
    found = event(resolved(row, meeting("1 June 2016")), "meeting")
    why = [ground for ground in found.why if ground.rule == "holder"]
    assert [quote.source for ground in why for quote in ground.quotes] == ["sources/a.csv"]
    assert [part.words for part in found.parts] == ["Harbour Leader", "Harbour Leader"]


def test_a_list_without_end_holds_at_its_writing():
    """In post when the list was drawn up, and so on every day since the start until then."""
    row = roster("a.csv", "Ada Byrne", ("from", "5 May 2016"), written="2018-09-01")
    assert present(row, meeting("1 June 2016")) == ["post/harbour-leader", "person/ada-byrne"]
    assert present(row, meeting("2 September 2018")) == ["post/harbour-leader"]


def test_another_modifier_is_another_post():
    """The interim leader is not the leader."""
    draft = source(
        "a.txt", "Interim Harbour Leader [person Ada Byrne; post=Interim Harbour Leader] spoke.", "2018-09-03"
    )
    assert present(draft, meeting("3 September 2018")) == ["post/harbour-leader"]


def test_a_title_seen_belongs_to_the_tenure_that_surely_covers_it():
    """A list with both ends, and someone's word that it ended earlier: the title is the list's."""
    row = roster("a.csv", "Ada Byrne", ("from", "5 May 2012"), ("until", "9 June 2017"))
    word = source("b.txt", "[person Ada Byrne] left as [post Harbour Leader] by May 2017.", "2018")
    word.claim(
        "left", "departure", parts=(("holder", "Ada Byrne"), ("post", "Harbour Leader")), at=("May 2017",)
    )
    found = resolved(row, word, titled("c.txt", "2016-05-05")).tenures
    assert [(t.certainty, len(t.seen)) for t in found] == [("documented", 1), ("stated", 0)]
