"""Items of Outlook's mailboxes, given as the library gives them."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import datetime
from email import message_from_bytes

import pytest

from timeline.readers.outlookitem import Item, names_in

CLASS, TITLE, FILE = 0x001A, 0x0037, 0x3707
START, END, PLACE, WHOLE_DAYS, ATTENDEES = 0x820D, 0x820E, 0x8208, 0x8215, 0x823B
NAMES = {START: 0x8006, END: 0x8007, PLACE: 0x8011, ATTENDEES: 0x8012}
AT_TWO, AT_THREE = datetime(2017, 5, 9, 14), datetime(2017, 5, 9, 15)


class Entry:
    """A property: its value as words, moment, truth or bytes."""

    def __init__(self, value: object) -> None:
        self.value = value

    def get_data_as_string(self) -> object:
        return self.value

    def get_data_as_datetime(self) -> object:
        return self.value

    def get_data_as_boolean(self) -> object:
        return self.value

    def get_data(self) -> object:
        return self.value


class Given:
    """What the library gives of an item: one set of properties, and what else it tells."""

    def __init__(self, properties: Mapping[int, object], inner: object = None, **told: object) -> None:
        self.properties, self.inner = properties, inner
        for name, value in told.items():
            setattr(self, f"get_{name}", lambda value=value: value)

    def get_number_of_record_sets(self) -> int:
        return 1

    def get_record_set(self, _: int) -> Given:
        return self

    def get_entry_by_type(self, number: int) -> Entry | None:
        return Entry(self.properties[number]) if number in self.properties else None

    def get_number_of_sub_items(self) -> int:
        return int(self.inner is not None)

    def get_sub_item(self, _: int) -> object:
        return self.inner

    def get_size(self) -> int:
        return 0


class Carrying(Given):
    """A mail with attachments."""

    def __init__(self, *attached: Given) -> None:
        super().__init__({CLASS: "IPM.Note", TITLE: "Fw: log"}, plain_text_body="See below.")
        self.attached = attached

    def get_number_of_attachments(self) -> int:
        return len(self.attached)

    def get_attachment(self, number: int) -> Given:
        return self.attached[number]


def words_of(given: Given, names: Mapping[int, int] | None = None) -> tuple[str, str]:
    ending, data = Item(given, names or {}).file()
    return ending, data.decode()


def test_an_appointment_is_known_by_the_names_of_its_properties():
    own = {CLASS: "IPM.Appointment", TITLE: "Crane board", 0x8006: AT_TWO, 0x8007: AT_THREE, 0x8011: "Quay 4"}
    ending, words = words_of(Given({**own, 0x8012: "Ben Ode; hall@m.example"}), NAMES)
    assert ending == "ics"
    assert "DTSTART:20170509T140000Z\r\nDTEND:20170509T150000Z\r\nSUMMARY:Crane board" in words
    assert "LOCATION:Quay 4" in words
    assert 'ATTENDEE;CN="Ben Ode":Ben Ode\r\nATTENDEE;CN="hall@m.example":mailto:hall@m.example' in words


def test_a_library_that_knows_the_names_itself_is_believed():
    ending, words = words_of(Given({CLASS: "IPM.Appointment", START: AT_TWO, WHOLE_DAYS: False}))
    assert (ending, "DTSTART:20170509T140000Z" in words) == ("ics", True)


def test_an_appointment_without_its_time_is_text():
    assert words_of(Given({CLASS: "IPM.Appointment", TITLE: "Board"}))[0] == "txt"


def test_a_mail_whose_words_are_rich_text_is_read_out_of_it():
    given = Given({CLASS: "IPM.Note", TITLE: "Crane"}, rtf_body=rb"{\rtf1\ansi\fromtext It broke on 2 May.}")
    ending, words = words_of(given)
    assert ending == "eml"
    assert message_from_bytes(words.encode()).get_payload(decode=True) == b"It broke on 2 May."


def test_a_mail_that_a_mail_carries_is_a_mail_of_its_own():
    inner = Given({CLASS: "IPM.Note", TITLE: "Log/crane"}, plain_text_body="It broke.")
    _, words = words_of(Carrying(Given({}, inner), Given({FILE: "gone.pdf"})))
    parts = message_from_bytes(words.encode()).get_payload()
    assert [part.get_filename() for part in parts[1:]] == ["Log crane.eml", "gone.pdf"]
    assert b"It broke." in message_from_bytes(parts[1].get_payload(decode=True)).get_payload(decode=True)


class Ring(Carrying):
    """A broken mail that carries itself."""

    def __init__(self) -> None:
        super().__init__(Given({}, self))


def test_a_mail_that_carries_itself_ends():
    ending, _ = words_of(Ring())
    assert ending == "eml"


# the stream of names: number, kind, place; then what is known of it
@pytest.mark.parametrize(
    ("entries", "names"),
    [
        (((START, 0, 6), (END, 0, 7)), {START: 0x8006, END: 0x8007}),
        (((START, 1, 6),), {}),  # that name is in words
        ((), {}),
    ],
)
def test_a_mailbox_tells_under_which_number_it_keeps_what(entries, names):
    stream = b"".join(struct.pack("<IHH", *entry) for entry in entries)
    box = Given({}, name_to_id_map=Given({3: stream + b"\0\0"}))
    assert names_in(box) == names
