"""Answers of a mail program are mails; what stands in them is nobody's promise or request."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.extract.automatic import is_automatic
from timeline.folder import find_case
from timeline.model.source import Source, Text
from timeline.pipeline import build

MAIL = (
    "From: Ann Roe <ann@mill.example>\nTo: Bo Lind <bo@mill.example>\nDate: Tue, 04 May 2021 10:00:00 +0000\n"
    "Subject: {subject}\nMessage-ID: <1@mill.example>\n\nI am away until 10 May 2021 and will read your "
    "letter then. Please contact Cy Marsh.\n"
)


def built(tmp_path: Path, name: str, words: str) -> Case:
    """A case of one source."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "case.toml").write_text('title = "Mill"\n')
    (tmp_path / "corrections.txt").write_text("")
    (tmp_path / "sources" / name).write_text(words)
    build(find_case(tmp_path), jobs=1)
    return open_case(tmp_path)


# subject, kind of source, whether a program answered
@pytest.mark.parametrize(
    ("subject", "kind", "automatic"),
    [
        ("Automatic reply: Boiler", "email", True),
        ("Out of office: Boiler", "email", True),
        ("Out of the Office Re: Boiler", "email", True),
        ("Auto-Reply: Boiler", "email", True),
        ("RE: Automatic reply rules", "email", False),
        ("Office party", "email", False),
        ("Automatic reply: Boiler", "letter", False),
    ],
)
def test_a_program_says_in_the_subject_that_it_answered(subject: str, kind: str, *, automatic: bool) -> None:
    """At its very beginning."""
    source = replace(Source("sources/a.eml", "00"), kind=kind, title=subject)
    assert is_automatic(Text(source, "")) is automatic


# subject, the kinds of the events told
@pytest.mark.parametrize(
    ("subject", "statuses"),
    [("Out of office: Boiler", {"recorded"}), ("My holiday", {"recorded", "planned"})],
)
def test_an_automatic_answer_was_sent_and_promises_nothing(
    tmp_path: Path, subject: str, statuses: set[str]
) -> None:
    """The same words by a person's hand are a plan."""
    case = built(tmp_path, "a.eml", MAIL.format(subject=subject))
    assert {event.status for event in case.events()} == statuses


def test_a_post_behind_the_name_that_signs_is_no_part_of_the_name(tmp_path: Path) -> None:
    """ "Lotte Kern, Inspector" is Lotte Kern."""
    letter = "Tide Office\n\n30 August 2022\n\nDear Mr Roe,\n\nThe weir was seen on 3 August 2022.\n\n"
    case = built(tmp_path, "letter.txt", f"{letter}Yours sincerely,\nLotte Kern, Inspector\n")
    names = [entity.name for entity in case.entities()]
    assert "Lotte Kern" in names
    assert "Lotte Kern, Inspector" not in names
