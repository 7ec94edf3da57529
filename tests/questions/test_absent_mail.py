"""What mails show to have been and nobody holds: as answers and as gaps, one for each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.resolve.mailbag import case_of, mail
from timeline.case import Case
from timeline.questions import find_gaps
from timeline.questions.missing import missing
from timeline.store import Store, write

QUOTING = """I agree.

-----Original Message-----
From: Zed Moor
Sent: 20 November 2017 08:00
To: Tom Bright
Subject: The cellar

The cellar is wet and the pump is old.
"""


@pytest.fixture
def opened(tmp_path: Path):
    """The case of some mails."""

    def open_(**bodies: dict[str, str]) -> Case:
        resolved = case_of({f"{name}.eml": mail(**more) for name, more in bodies.items()})
        write(resolved, tmp_path / "case.db", ())
        return Case(Store(tmp_path / "case.db"))

    return open_


def test_a_mail_that_is_answered_and_not_held_is_missing(opened):
    case = opened(a={"answers": "<gone@b.example>"})
    (lack,) = missing(case).findings
    assert lack.text == (
        "The email with the id gone@b.example is answered in 1 passage but is not held; "
        "on record as having had it: Ann Lee."
    )
    assert lack.value == {
        "had": ["Ann Lee"],
        "passages": 1,
        "how": "answered",
        "message_id": "gone@b.example",
    }
    assert lack.when
    assert lack.when.edtf == "[..2017-11-27]"


def test_a_quoted_mail_is_missing_with_its_sender_day_and_subject_and_all_who_had_it(opened):
    (lack,) = missing(opened(a={"body": QUOTING})).findings
    assert lack.text == (
        "The email of Zed Moor of 20 November 2017, “The cellar” is quoted in 1 passage but is not held; "
        "on record as having had it: Zed Moor, Tom Bright and Ann Lee."
    )
    assert lack.id
    assert lack.id.startswith("event/")


def test_what_did_not_come_with_a_mail_is_missing(opened):
    (lack,) = missing(opened(a={"body": "Please see attached."})).findings
    assert lack.name == "what came with the email of Ann Lee of 27 November 2017"
    assert lack.value["had"] == ["Ann Lee", "Tom Bright"]
    assert [quote.exact for quote in lack.evidence] == ["Please see attached."]


def test_each_is_one_gap_that_its_finding_names(opened):
    case = opened(
        a={"answers": "<gone@b.example>", "message_id": "<a@b.example>"},
        b={"answers": "<gone@b.example>", "message_id": "<b@b.example>"},
    )
    gaps = [gap for gap in find_gaps(case) if gap.kind == "missing"]
    assert [gap.id for gap in gaps] == [missing(case).findings[0].id]


def test_what_only_one_had_can_be_asked_for(opened):
    case = opened(a={"answers": "<gone@b.example>"}, b={"body": "Please see attached."})
    assert len(missing(case).findings) == 2
    assert len(missing(case, who=case.find("Tom Bright")).findings) == 1


def test_mails_that_are_all_held_lack_nothing(opened):
    case = opened(a={"message_id": "<a@b.example>"}, b={"answers": "<a@b.example>"})
    assert missing(case).findings == ()
