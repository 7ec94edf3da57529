"""What holds for every case: order makes no difference, evidence is exact, nothing comes from nothing."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.resolve.drafts import resolved, says, source
from timeline.model.extraction import Extraction
from timeline.model.terms import Terms
from timeline.resolve.whole import resolve

NAMES = ("Ada Byrne", "Cllr Byrne", "A. Byrne", "Tom Byrne", "Mr Byrne", "Byrne", "Bob Quill", "Robert Quill")
BODIES = ("Eastmere Council", "Westmere Council", "council", "Eastmere Harbour Trust", "EHT", "Trust")
POSTS = ("Council Leader", "Leader", "interim Leader", "former Leader", "Trust Treasurer", "treasurer")
PAPERS = ("audit report", "report", "Trust report", "safety audit", "inspection report", "letter")
DAYS = ("on 5 May 2016", "in May 2016", "last month", "in July", "almost a year ago", "")


def words(kind: str, choices: tuple[str, ...]):
    """One marked name."""
    return st.sampled_from(choices).map(lambda name: (kind, name))


NAMED = st.one_of(
    words("person", NAMES), words("organisation", BODIES), words("post", POSTS), words("document", PAPERS)
)
SENTENCES = st.lists(st.tuples(NAMED, NAMED, st.sampled_from(DAYS)), min_size=1, max_size=4)


def story(path: str, sentences) -> Extraction:
    """Each sentence a meeting of someone about something."""
    text = " ".join(f"The [{a[0]} {a[1]}] met the [{b[0]} {b[1]}] {day}." for a, b, day in sentences)
    draft = source(path, text)
    for number, (one, other, day) in enumerate(sentences, 1):
        parts = (("present", one[1]),) if one[0] != "document" else ()
        about = (other[1],) if other[0] == "document" else ()
        at = (day.removeprefix("on ").removeprefix("in "),) if day else ()
        draft.claim("met", "meeting", parts=parts, about=about, at=at, number=number)
    return draft.done()


@settings(max_examples=60)
@given(st.lists(SENTENCES, min_size=2, max_size=3), st.randoms(use_true_random=False))
def test_the_order_of_sources_makes_no_difference(stories, random):
    """Any permutation gives the same case, to the last reason."""
    sources = [story(f"{n}.txt", sentences) for n, sentences in enumerate(stories)]
    shuffled = random.sample(sources, len(sources))
    assert repr(resolve(sources, (), Terms())) == repr(resolve(shuffled, (), Terms()))


@settings(max_examples=60)
@given(st.lists(SENTENCES, min_size=1, max_size=3))
def test_every_quote_is_exact_and_every_id_is_known(stories):
    """What stands in a case stands in its sources."""
    case = resolve([story(f"{n}.txt", s) for n, s in enumerate(stories)], (), Terms())
    bodies = {text.source.path: text.body for text in case.texts}
    known = [e.id for e in case.entities]
    assert len(dict.fromkeys(known)) == len(known)
    assert len(dict.fromkeys(e.id for e in case.events)) == len(case.events)
    for entity in case.entities:
        for quote in (q for name in entity.names for q in name.quotes):
            assert bodies[quote.source][quote.start : quote.end] == quote.exact
    for event in case.events:
        assert event.evidence
        assert {*event.about, *(part.id for part in event.parts)} <= {*known}


@settings(max_examples=40)
@given(SENTENCES, SENTENCES)
def test_every_doubt_is_settled_by_its_own_line(one, other):
    """A line that the program offers is applied when it is taken."""
    sources = [story("a.txt", one), story("b.txt", other)]
    case = resolve(sources, (), Terms())
    for doubt in case.doubts:
        for line in doubt.options:
            settled = resolve(sources, says(f"{line}\n"), Terms())
            assert settled.problems == ()
            assert doubt not in settled.doubts


def test_three_sources_in_six_orders():
    """One case with a chain of joins through all three."""
    texts = (
        "[person Ada Byrne] of [organisation Eastmere Harbour Trust] came.",
        "[person A. Byrne] of the [organisation EHT] came.",
        "Captain [person Byrne; title=Captain] of the [organisation Trust] came.",
    )
    drafts = [source(f"{n}.txt", text) for n, text in enumerate(texts)]
    cases = [repr(resolved(*order)) for order in permutations(drafts)]
    assert len(dict.fromkeys(cases)) == 1


def test_a_case_of_nothing_is_empty():
    """No sources, no findings."""
    case = resolve((), (), Terms())
    assert (case.entities, case.events, case.tenures, case.doubts, case.problems) == ((), (), (), (), ())


@pytest.mark.parametrize("line", ['drop "Ada" in a.txt', "different person/a person/b"])
def test_a_correction_without_sources_is_reported(line):
    """Never passed over."""
    assert [p.code for p in resolve((), says(f"{line}\n"), Terms()).problems] == ["stranded-correction"]


WORDS = st.sampled_from([*NAMES, *BODIES, *POSTS, *PAPERS, "met", "5 May 2016", "Nobody"])
IDS = st.sampled_from(
    [
        "person/ada-byrne",
        "person/byrne",
        "organisation/eastmere-council",
        "post/leader",
        "document/audit-report",
    ]
)
ANCHORS = st.tuples(WORDS, st.sampled_from(["a.txt", "b.txt"]), st.sampled_from(["", " #1", " #2"])).map(
    lambda anchor: f'"{anchor[0]}" in {anchor[1]}{anchor[2]}'
)
TARGETS = st.one_of(ANCHORS, IDS)
LINES = st.one_of(
    st.tuples(TARGETS, TARGETS).map(lambda pair: f"same {pair[0]} = {pair[1]}"),
    st.tuples(TARGETS, TARGETS).map(lambda pair: f"different {pair[0]} {pair[1]}"),
    ANCHORS.map(lambda anchor: f"drop {anchor}"),
    ANCHORS.map(lambda anchor: f"date {anchor} is 2016-05"),
    st.tuples(IDS, ANCHORS).map(
        lambda pair: f"add met on 2016-05-09\n    present: {pair[0]}\n    quote: {pair[1]}"
    ),
)


@settings(max_examples=80)
@given(SENTENCES, SENTENCES, st.lists(LINES, min_size=1, max_size=4))
def test_corrections_of_any_kind_are_applied_or_reported(one, other, lines):
    """None breaks the build, and none is passed over: what changes nothing has its problem."""
    sources = [story("a.txt", one), story("b.txt", other)]
    case = resolve(sources, says("\n\n".join(lines) + "\n"), Terms())
    assert {*(p.code for p in case.problems)} <= {"stranded-correction", "order"}
    again = resolve(sources[::-1], says("\n\n".join(lines) + "\n"), Terms())
    assert repr(case) == repr(again)
    for verb in ("drop", "date", "add"):
        if lines == [line for line in lines if line.startswith(verb)][:1] and not case.problems:
            assert repr(case) != repr(resolve(sources, (), Terms()))
