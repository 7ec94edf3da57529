"""A full disk is one sentence that says what stopped; any other fault stays what it is."""

from __future__ import annotations

import errno
import sqlite3

import pytest

from timeline.errors import NoSpace
from timeline.store.space import space_needed


@pytest.mark.parametrize(
    "fault",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EDQUOT, "Disk quota exceeded"),
        sqlite3.OperationalError("database or disk is full"),
    ],
)
def test_a_full_disk_is_said_in_one_sentence(fault: Exception) -> None:
    with pytest.raises(NoSpace) as told, space_needed("the build"):
        raise fault
    assert str(told.value) == "there is no space left on the disk: the build was stopped"
    assert "what was there before is as it was" in told.value.hint


@pytest.mark.parametrize(
    "fault", [PermissionError(13, "Permission denied"), sqlite3.OperationalError("locked")]
)
def test_another_fault_is_not_taken_for_it(fault: Exception) -> None:
    with pytest.raises(type(fault)), space_needed("the build"):
        raise fault


def test_where_there_is_room_nothing_is_said() -> None:
    with space_needed("the build"):
        pass


def test_a_disk_that_fails_is_told_as_such() -> None:
    """What SQLite says of a limit on the size of files, or of a stick that was pulled out."""
    with pytest.raises(NoSpace) as told, space_needed("the build"):
        raise sqlite3.OperationalError("disk I/O error")
    assert str(told.value) == "the disk is full or fails (disk I/O error): the build was stopped"
