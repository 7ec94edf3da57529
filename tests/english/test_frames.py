"""Questions whose words stand in any order: notes, talk, cross-examination; and what is not read so."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from timeline.case import Case
from timeline.english import ask
from timeline.english.frames import Frame, frames
from timeline.english.special import SPECIAL
from timeline.model.answer import CANNOT_SAY, NOT_UNDERSTOOD
from timeline.questions import QUESTIONS, name_of, terms_of

DREDGING = "document/dredging-report"


def read(case: Case, words: str) -> str:
    """The command that a question is read as, without what all begin with; else why it is not read."""
    answer = ask(case, words)
    return answer.reading.command.removeprefix("timeline query ") if answer.reading else answer.status


# as notes have it
@pytest.mark.parametrize(
    ("words", "reading"),
    [
        ("present 12 September 2016", "present --on 2016-09-12"),
        ("Apologies, 14 September 2015", "present --on 2015-09-14 --role apologies"),
        ("Attendance Ada Quill", "attended --who person/ada-quill"),
        ("Ada Quill: how often present, first and last", "attended --who person/ada-quill"),
        ("Attended both 14 September 2015 and 12 September 2016", "both --on 2015-09-14 --also 2016-09-12"),
        ("Holder chair of the board 1 March 2014", "holder --post post/chair-of-the-board --on 2014-03-01"),
        ("chair of the board these days?", "holder --post post/chair-of-the-board --on 2017-06"),
        ("Posts held: Dev Rao", "tenures --who person/dev-rao"),
        ("Knowledge of dredging report pre-2017", f"knew --about {DREDGING} --before 2017"),
        ("Known to Ben Stott as at 1 May 2017", "known --who person/ben-stott --on 2017-05-01"),
        ("Author of dredging report", f"knew --about {DREDGING} --how author"),
        ("Recipients of dredging report", f"knew --about {DREDGING} --how recipient"),
        ("Correspondence Dev Rao/Ada Quill", "sent --sender person/dev-rao --to person/ada-quill --mutual"),
        ("Statements by Ben Stott on dredging report", f"said --who person/ben-stott --about {DREDGING}"),
        ("References to Hydrotest", "mentioned --of organisation/hydrotest"),
        ("Aliases of Hydrotest", "names --of organisation/hydrotest"),
        ("No. of meetings 2015", "meetings --on 2015"),
        ("Chronology 2016", "happened --on 2016"),
        ("Decisions taken 2016", "decided --on 2016"),
        ("Leavers 2016", "left --on 2016"),
        ("Joiners 2017", "joined --on 2017"),
        ("Documents cited but not held", "missing"),
        ("Requests outstanding", "open"),
        ("Duties missed", "duty"),
        ("Conflicting statements re dredging report", f"disputed --about {DREDGING}"),
    ],
)
def test_notes_are_questions(case: Case, words: str, reading: str) -> None:
    """A heading, a name, a date."""
    assert read(case, words) == reading


# as people talk, on the telephone and in court
@pytest.mark.parametrize(
    ("words", "reading"),
    [
        ("so who couldn't make it on 14 September 2015?", "present --on 2015-09-14 --role apologies"),
        ("hi - quickly, who was in the room on 12 September 2016, do you know?", "present --on 2016-09-12"),
        ("rundown of 2016 please", "happened --on 2016"),
        ("where does the trail on the dredging report go cold?", f"silence --about {DREDGING}"),
        ("to whom was the dredging report supplied?", f"knew --about {DREDGING} --how recipient"),
        ("Who pleads ignorance of the dredging report?", f"unaware --about {DREDGING}"),
        (
            "Ada Quill was there on 12 September 2016, was she not?",
            "present --on 2016-09-12 --who person/ada-quill",
        ),
        (
            "Mr Rao, when did you first hear of the dredging report?",
            f"knew --about {DREDGING} --who person/dev-rao",
        ),
        ("Dev Rao, were you absent on 12 September 2016?", "present --on 2016-09-12 --who person/dev-rao"),
        ("So far as the documents show, who attended on 12 September 2016?", "present --on 2016-09-12"),
        ("Who, on the papers, knew of the dredging report?", f"knew --about {DREDGING}"),
        ("What, if anything, happened in 2016?", "happened --on 2016"),
        (
            "You cannot point to a single document showing that Eve Quill attended any meeting, can you?",
            "attended --who person/eve-quill",
        ),
        (
            "Is it right that Ada Quill had no knowledge of the dredging report before 2017?",
            f"knew --about {DREDGING} --who person/ada-quill --before 2017",
        ),
        ("how many times did they meet in 2015?", "meetings --on 2015"),
        ("longest stretch without minutes?", "cadence --longest"),
        (
            "When did the dredging report first come to Dev Rao's attention?",
            f"knew --about {DREDGING} --who person/dev-rao",
        ),
        ("List all that Ben Stott knew on 1 May 2017", "known --who person/ben-stott --on 2017-05-01"),
        (
            "Over what period was Ada Quill chair of the board?",
            "tenures --post post/chair-of-the-board --who person/ada-quill",
        ),
    ],
)
def test_talk_is_read_without_its_trimmings(case: Case, words: str, reading: str) -> None:
    """Politeness, hedges, tags, whoever is spoken to, words in another order."""
    assert read(case, words) == reading


# what turns the question, belongs to a name, or is said of somebody else: nothing is passed over
@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("who left Dev Rao the dredging report?", CANNOT_SAY),
        ("who will be present on 12 September 2016?", NOT_UNDERSTOOD),
        ("present 12 September 2016 or 14 September 2015", CANNOT_SAY),
        ("present 12 September 2016, apologies 14 September 2015", NOT_UNDERSTOOD),
        ("what is the name of the chair of the board?", NOT_UNDERSTOOD),
        ("knowledge of the second dredging report", NOT_UNDERSTOOD),
        ("to whom did Dev Rao supply the dredging report?", NOT_UNDERSTOOD),
        ("did the officers know of the dredging report?", CANNOT_SAY),
        ("knowledge of the dredging report of 1999", NOT_UNDERSTOOD),
        ("knowledge of the dredging report at Hydrotest", NOT_UNDERSTOOD),
        ("attendance of the new chair", CANNOT_SAY),
        ("what happened at the meeting on 12 September 2016?", NOT_UNDERSTOOD),
        ("what did Dev Rao say to Ada Quill", NOT_UNDERSTOOD),
        ("attendance Zed Plummer", NOT_UNDERSTOOD),
        ("salary of Dev Rao", NOT_UNDERSTOOD),
        ("reason for the flooding", NOT_UNDERSTOOD),
        ("and the letter?", NOT_UNDERSTOOD),
    ],
)
def test_a_word_that_is_left_over_spoils_the_fit(case: Case, words: str, status: str) -> None:
    """A confident misreading would be worse."""
    answer = ask(case, words)
    assert (answer.status, answer.findings) == (status, ())


# who did it, and to whom it was done
@pytest.mark.parametrize(
    ("words", "reading"),
    [
        ("emails Dev Rao to Ada Quill", "sent --sender person/dev-rao --to person/ada-quill --kind email"),
        (
            "emails Dev Rao/Ada Quill",
            "sent --sender person/dev-rao --to person/ada-quill --kind email --mutual",
        ),
        ("emails and letters to Ada Quill", "sent --to person/ada-quill"),
        ("position of Dev Rao", "tenures --who person/dev-rao"),
        ("letters Dev Rao sent", "sent --sender person/dev-rao --kind letter"),
        ("letters Dev Rao received", "sent --to person/dev-rao --kind letter"),
        ("which emails was Dev Rao sent by Ada Quill?", NOT_UNDERSTOOD),
        ("statements from Dev Rao", "said --who person/dev-rao"),
        ("anything from Dev Rao", NOT_UNDERSTOOD),
        ("how often does Dev Rao crop up?", "mentioned --of person/dev-rao"),
        ("which papers does Dev Rao mention?", NOT_UNDERSTOOD),
        ("appointment of Dev Rao", "joined --who person/dev-rao"),
        ("appointments by Dev Rao", NOT_UNDERSTOOD),
        ("who appointed Dev Rao?", CANNOT_SAY),
        ("was Dev Rao dismissed?", "left --who person/dev-rao"),
        ("who dismissed Dev Rao?", CANNOT_SAY),
        ("documents Dev Rao destroyed", NOT_UNDERSTOOD),
    ],
)
def test_who_did_it_is_told_from_whom_it_was_done_to(case: Case, words: str, reading: str) -> None:
    """By small words and forms of verbs; where they tell nothing, nothing is read."""
    assert read(case, words) == reading


def test_two_days_are_not_all_that_lies_between(case: Case) -> None:
    """ "And" joins two days, "between" opens a time."""
    assert read(case, "who was present on 14 September 2015 and 12 September 2016?") == CANNOT_SAY
    assert read(case, "what happened between 14 September 2015 and 12 September 2016?").startswith("between")


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: f"{frame.query}-{sorted(frame.signals[0])[0]}")
def test_every_frame_is_of_a_question_and_its_terms(frame: Frame) -> None:
    """What it gives, needs and leaves open are terms, or words that are worked into them."""
    terms = {
        term.name.rstrip("_") for one in QUESTIONS if name_of(one) == frame.query for term in terms_of(one)
    }
    told = [part for mark in ("needs", "only", "bare", "takes") for part in frame.mark(mark).split(",")]
    told += frame.mark("run").split(":")[:1]
    named = {name for part in told for name in part.split("+") if name}
    assert terms
    assert set(frame.fixed) <= terms
    assert named <= terms | set(SPECIAL)
    assert all(frame.signals)


def test_a_verb_stands_in_all_its_forms() -> None:
    """Regular ones need only be named."""
    known = frozenset().union(*(frame.words for frame in frames()))
    assert {"attend", "attends", "attended", "attending"} <= known
    assert {"receive", "receives", "received", "receiving"} <= known
    assert {"notify", "notifies", "notified", "occupies"} & known
    assert {"misses", "turned up", "stays away"} <= known


def test_a_frame_that_says_nothing_of_a_mark_has_it_empty() -> None:
    """Needs, bare names, words that may be left over."""
    frame = Frame("present", MappingProxyType({}), MappingProxyType({"run": "event"}), (), frozenset())
    assert (frame.mark("run"), frame.mark("needs")) == ("event", "")
