"""Minutes that head their meeting with no day record it on the day under which they are filed."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import event, resolved, source


def met(kind: str, written: str, *, reported: bool = False, stance: str = "said") -> str:
    """When the meeting of a source without a date in it was."""
    draft = source("a.md", "Meeting of [person Ada Byrne].", written, kind=kind)
    draft.claim("Meeting", "meeting", parts=(("present", "Ada Byrne"),), reported=reported, stance=stance)
    return event(resolved(draft), "meeting").when.edtf


# kind of source, its day, when the meeting was
@pytest.mark.parametrize(
    ("kind", "written", "when"),
    [
        ("minutes", "2016-08-09", "2016-08-09"),
        ("minutes", "2016-08", "[..2016-08]"),
        ("article", "2016-08-09", "[..2016-08-09]"),
        ("minutes", "", ""),
    ],
)
def test_the_meeting_of_minutes_without_a_day(kind, written, when):
    """Only what minutes themselves record, and only a whole day."""
    assert met(kind, written) == when


def test_what_minutes_report_of_another_meeting_has_no_day():
    assert met("minutes", "2016-08-09", reported=True) == "[..2016-08-09]"
