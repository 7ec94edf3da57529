"""A load file among the sources: its mails are messages like others, its skipped pages are gaps."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.pipeline import build

ROWS = (
    ("BEGBATES", "ENDBATES", "CUSTODIAN", "FROM", "TO", "SUBJECT", "DATESENT", "MESSAGEID", "INREPLYTO"),
    ("HB001", "HB002", "T", "Ada Roe", "Tom Birch", "Crane", "2016-08-25", "<1@b>", ""),
    ("HB003", "HB003", "T", "Tom Birch", "Ada Roe", "RE: Crane", "2016-08-26", "<2@b>", "<1@b>"),
    ("HB006", "HB006", "T", "Una Marsh", "Ada Roe", "RE: Costs", "2016-09-01", "<4@b>", "<3@b>"),
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """A case of one load file, built."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "case.toml").write_text('title = "Crane"\n')
    (tmp_path / "corrections.txt").write_text("")
    lines = ("\x14".join(f"þ{field}þ" for field in row) for row in ROWS)
    (tmp_path / "sources" / "load.dat").write_text("\n".join(lines), encoding="utf-8")
    build(find_case(tmp_path))
    return open_case(tmp_path)


def test_each_row_is_a_mail(case):
    assert [(event.kind, event.when.edtf) for event in case.events()] == [
        ("email", "2016-08-25"),
        ("email", "2016-08-26"),
        ("email", "2016-09-01"),
    ]


def test_a_mail_that_is_answered_and_not_listed_is_absent(case):
    assert [mail.message_id for mail in case.absent()] == ["3@b"]


def test_pages_that_are_skipped_are_a_gap(case):
    (gap,) = case.gaps(kind="sequence")
    assert "004 and HB 005" in gap.explanation
