"""An event that a question names: tellings of one occasion, several that it may be, and what bounds them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.questions.cases import Telling
from timeline.case import open_case
from timeline.english import ask
from timeline.folder import find_case
from timeline.model.answer import ANSWERED, CANNOT_SAY, Answer
from timeline.pipeline import build

LOG = "document/log"
ASKED = "who knew of the tunnel log before the inspection?"


def tunnel() -> Telling:
    """A tunnel's log, mailed to Ida Roe in March 2018 and to Jan Kehl in July 2019."""
    told = Telling().knows(
        f"{LOG}: tunnel log",
        "document/finding: inspection report",
        "document/plan: inspection plan",
        "person/ida: Ida Roe",
        "person/jan: Jan Kehl",
        "organisation/rail: Rail Inspectorate",
        "organisation/fire: Fire Service",
        "group/inspectors: two inspectors",
    )
    told.source("press.txt", "2019-12-01", title="Tunnel Times")
    told.says("Ida Roe was sent the log.", "email", "2018-03-02", "stated", LOG, recipient="person/ida")
    told.says("Jan Kehl was sent the log.", "email", "2019-07-04", "stated", LOG, recipient="person/jan")
    return told


def inspection(told: Telling, title: str, moment: str, by: str = "") -> Telling:
    """A telling of an inspection."""
    parts = {"agent": by} if by else {}
    told.says(f"{title} took long.", "inspection", moment, "stated", title=title, **parts)
    return told


def asked(told: Telling, folder: Path, question: str = ASKED) -> Answer:
    """The answer to who knew before it."""
    return ask(told.case(folder), question)


def before(answer: Answer) -> str:
    """The moment at which the question was put."""
    return answer.reading.args["before"] if answer.reading else ""


def in_time(answer: Answer) -> dict[str, str]:
    """Who knew in time."""
    return {finding.name or "": finding.value["in_time"] for finding in answer.findings if finding.value}


def test_two_tellings_of_one_inspection_are_one(tmp_path: Path) -> None:
    """One inspectorate, "the" in both, no day: the bounds of both hold, and the answer says so."""
    told = inspection(tunnel(), "the inspection by the Rail Inspectorate", "[..2019-05]", "organisation/rail")
    inspection(told, "the Rail Inspectorate inspection", "[..2019-11]", "organisation/rail")
    answer = asked(told, tmp_path)
    assert before(answer) == "[..2019-05]"
    assert in_time(answer) == {"Ida Roe": "possibly", "Jan Kehl": "no"}
    assert any("2 passages tell of “the inspection”" in caveat for caveat in answer.caveats)


def test_inspections_by_two_bodies_are_two_even_where_their_bounds_are_the_same(tmp_path: Path) -> None:
    """Nothing is said of two passages that tell of one."""
    told = inspection(tunnel(), "the rail inspection", "[..2019-05]", "organisation/rail")
    inspection(told, "the fire inspection", "[..2019-11]", "organisation/fire")
    answer = asked(told, tmp_path)
    assert not any("2 passages tell of" in caveat for caveat in answer.caveats)


def test_inspections_by_two_bodies_are_answered_side_by_side(tmp_path: Path) -> None:
    """Jan Kehl knew before the one and not before the other: both answers, each under its own."""
    told = inspection(tunnel(), "the rail inspection", "2019-09-03", "organisation/rail")
    inspection(told, "the fire inspection", "2018-09-03", "organisation/fire")
    answer = asked(told, tmp_path)
    assert answer.status == ANSWERED
    assert "the answer hangs on which is meant" in answer.text
    texts = [finding.text for finding in answer.findings if finding.name == "Jan Kehl"]
    assert [text.split(",")[0] for text in texts] == [
        "If the fire inspection",
        "If the rail inspection",
    ]
    assert {finding.certainty for finding in answer.findings} == {"possible"}


def test_readings_that_come_to_the_same_are_one_answer(tmp_path: Path) -> None:
    """Both inspections lie between the two mails."""
    told = inspection(tunnel(), "the rail inspection", "2018-09-03", "organisation/rail")
    inspection(told, "the fire inspection", "2018-11-03", "organisation/fire")
    answer = asked(told, tmp_path)
    assert in_time(answer) == {"Ida Roe": "yes", "Jan Kehl": "no"}
    assert any("whichever is meant, the answer is the same" in caveat for caveat in answer.caveats)


def test_of_many_readings_it_is_asked_which(tmp_path: Path) -> None:
    """Five inspections of five days are too many to set side by side."""
    told = tunnel()
    for month in range(1, 6):
        inspection(told, f"the inspection of shaft {month}", f"2018-0{month}-03", "organisation/rail")
    answer = asked(told, tmp_path)
    assert answer.status == CANNOT_SAY
    assert "and 1 more. Say which." in answer.text


def test_what_comes_round_again_is_not_one(tmp_path: Path) -> None:
    """Two meetings without a day may well be two: their bounds are not put together."""
    told = tunnel()
    told.says("The meeting was short.", "meeting", "[..2019-05]", "stated", title="the meeting")
    told.says("Later the meeting was long.", "meeting", "[..2019-11]", "stated", title="the meeting, later")
    answer = asked(told, tmp_path, "who knew of the tunnel log before the meeting?")
    assert "may be" in answer.text or any("may be" in caveat for caveat in answer.caveats)


# the papers on record, the bound that they set
@pytest.mark.parametrize(
    ("papers", "edtf"),
    [
        ((("document/finding", "2018-10"),), "[..2018-10]"),
        ((("document/plan", "2018-10"),), "[..2019-11]"),
        ((("document/finding", "2018-10"), ("document/finding", "2019-02")), "[..2019-11]"),
        ((), "[..2019-11]"),
    ],
)
def test_an_inspection_is_not_later_than_its_report(
    tmp_path: Path, papers: tuple[tuple[str, str], ...], edtf: str
) -> None:
    """A report of it bounds it; a plan does not, nor do two of which neither is known to be its own."""
    told = inspection(tunnel(), "the inspection", "[..2019-11]")
    for number, (paper, moment) in enumerate(papers):
        told.says(f"Paper {number} came out.", "publication", moment, "stated", paper)
    assert before(asked(told, tmp_path)) == edtf


# what is told of a visit, whether it is taken for the inspection
@pytest.mark.parametrize(
    ("sentence", "who", "taken"),
    [
        ("Two inspectors visited the tunnel on 3 September 2018.", "group/inspectors", True),
        ("Two inspectors made a follow-up visit on 3 September 2018.", "group/inspectors", False),
        ("Ida Roe visited the tunnel on 3 September 2018.", "person/ida", False),
    ],
)
def test_the_only_visit_by_inspectors_may_be_it(tmp_path: Path, sentence: str, who: str, taken: bool) -> None:
    """A first visit by inspectors with a day, where the inspection has none: inferred, and said so."""
    told = inspection(tunnel(), "the inspection", "[..2019-11]")
    told.says(sentence, "visit", "2018-09-03", "stated", agent=who, title=sentence.rstrip("."))
    answer = asked(told, tmp_path)
    assert (before(answer) == "2018-09-03") is taken
    assert any("is taken to be it" in caveat for caveat in answer.caveats) is taken


def test_the_answer_opens_with_who_may_have_known(tmp_path: Path) -> None:
    """Nothing is surely before what has no beginning: the paragraph says possibly, not that nobody knew."""
    answer = asked(inspection(tunnel(), "the inspection", "[..2018-10]"), tmp_path)
    assert answer.text.startswith("On record as knowing of the tunnel log, and possibly before the moment")
    assert "No record" not in answer.text


def test_another_question_takes_the_last_day_and_says_so(tmp_path: Path) -> None:
    """What happened before it: all before its last possible day, which may be after it all the same."""
    answer = asked(
        inspection(tunnel(), "the inspection", "[..2018-10]"),
        tmp_path,
        "what happened before the inspection?",
    )
    assert before(answer) == "2018-10-31"
    assert any("whether it lies before the thing itself is open" in caveat for caveat in answer.caveats)


def examined(*sentences: str) -> Telling:
    """Sentences that only mention an examination, beside somebody's request about it."""
    told = tunnel()
    told.says("Please say whether the examination may go ahead.", "request", "2018-01-05", title="Please say "
              "whether the examination may go ahead")  # fmt: skip
    told.says("Both knew before the examination that it had leaked.", "knowledge", "[..2019-11]", "stated",
              title="Both knew before the examination that it had leaked")  # fmt: skip
    for sentence in sentences:
        told.words(sentence)
    return told


def test_what_only_mentions_an_event_is_not_taken_for_it(tmp_path: Path) -> None:
    """A request and a claim of knowledge speak of the examination, and neither is it."""
    answer = asked(examined(), tmp_path, "who knew of the tunnel log before the examination?")
    assert answer.status == CANNOT_SAY
    assert "may be any of these" in answer.text


def test_what_came_after_an_event_is_not_it(tmp_path: Path) -> None:
    """The board met five days after the examination: its day is not the examination's."""
    told = examined()
    words = "The board sat on 23 May 2018, five days after the examination"
    told.says(f"{words}.", "other", "2018-05-23", "stated", title=words)
    answer = asked(told, tmp_path, "who knew of the tunnel log before the examination?")
    assert before(answer) != "2018-05-23"


def test_what_happened_at_an_event_dates_it(tmp_path: Path) -> None:
    """Somebody fell at the examination on 18 May: then it was."""
    told = examined()
    told.says("A student fell ill at the examination on 18 May 2018.", "other", "2018-05-18", "stated",
              title="A student fell ill at the examination on 18 May 2018")  # fmt: skip
    answer = asked(told, tmp_path, "who knew of the tunnel log before the examination?")
    assert before(answer) == "2018-05-18"


def test_a_day_behind_the_words_dates_what_nothing_else_tells(tmp_path: Path) -> None:
    """Nobody tells of the parade itself, but one source puts its day behind the word."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "case.toml").write_text('title = "Parade"\n')
    (tmp_path / "corrections.txt").write_text("")
    (tmp_path / "sources" / "2018-06-01.gazette.txt").write_text(
        "The river survey was sent to Ida Roe on 2 March 2018.\n\n"
        "Stewards knew two days before the spring parade of 18 May 2018 that the river was high.\n\n"
        "Ida Roe asked on 1 May 2018 whether the spring parade should go ahead.\n"
    )
    build(find_case(tmp_path), jobs=1)
    answer = ask(open_case(tmp_path), "who knew of the river survey before the parade?")
    assert before(answer) == "2018-05-18"
    assert any("its day is that of the words" in caveat for caveat in answer.caveats)
