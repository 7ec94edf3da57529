"""Archives: every file in one is a source; what is hostile or broken costs itself alone."""

from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from tests.readers.office import docx, packed, paragraph
from tests.readers.reading import codes, read, read_all
from timeline.model.source import Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_sources, reader_of

WORDS = "It leaks."


def held(data: bytes, name: str = "all.zip") -> dict[str, Text]:
    """What an archive holds, by the paths within it."""
    below = f"sources/{name}/"
    return {text.source.path.removeprefix(below): text for text in read_all(data, name)[:-1]}


def with_links(**targets: str) -> bytes:
    """An archive of symbolic links and of one file, `note.txt`."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, target in targets.items():
            link = ZipInfo(name)
            link.external_attr = 0o120777 << 16
            archive.writestr(link, target)
        archive.writestr("note.txt", WORDS)
    return out.getvalue()


def named(*names: str) -> bytes:
    """An archive of files with one text under these names, as they are."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive, pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)
        for name in names:
            archive.writestr(ZipInfo(name), WORDS)
    return out.getvalue()


def test_every_file_is_a_source_of_its_own():
    note, mail, whole = read_all(
        packed({"notes/a.txt": WORDS, "b.eml": "From: a@b.example\n\nYes."}), "all.zip"
    )
    assert (note.source.path, note.body) == ("sources/all.zip/notes/a.txt", WORDS)
    assert (mail.source.path, mail.source.kind) == ("sources/all.zip/b.eml", "email")
    assert (whole.source.path, whole.source.kind, whole.body) == ("sources/all.zip", "archive", "")
    assert note.source.within == mail.source.within == "sources/all.zip"
    assert codes(whole) == []


def test_an_archive_in_an_archive_is_opened():
    inner = packed({"letters/a.txt": WORDS})
    found = held(packed({"post.zip": inner, "b.txt": WORDS}))
    assert found["post.zip/letters/a.txt"].body == WORDS
    assert found["post.zip/letters/a.txt"].source.within == "sources/all.zip/post.zip"


def test_a_document_in_an_archive_is_read_by_the_reader_of_its_kind():
    found = held(packed({"a.docx": docx(paragraph(WORDS))}))
    assert found["a.docx"].body == f"{WORDS}\n"


def test_archives_are_opened_to_a_depth_and_no_further():
    data = packed({"a.txt": WORDS})
    for number in range(6):
        data = packed({f"{number}.zip": data})
    deepest, *_, whole = read_all(data, "all.zip")
    assert (deepest.source.path, codes(deepest)) == ("sources/all.zip/5.zip/4.zip/3.zip", ["unreadable"])
    assert "unpack it into sources/" in deepest.problems[0].message
    assert codes(whole) == []


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("../../a.txt", "a.txt"),
        ("/etc/a.txt", "etc/a.txt"),
        ("C:\\post\\a.txt", "post/a.txt"),
        ("x/../../a.txt", "x/a.txt"),
    ],
)
def test_a_name_that_leads_out_is_read_and_leads_nowhere(name, path):
    found = held(named(name))
    assert [*found] == [path]
    assert (found[path].body, codes(found[path])) == (WORDS, ["odd-name"])


def test_two_files_of_one_name_are_both_read():
    found = held(named("a.txt", "a.txt", "b.txt"))
    assert [*found] == ["a.txt", "a-2.txt", "b.txt"]
    assert codes(found["a-2.txt"]) == ["odd-name"]


def test_a_link_is_not_followed_and_the_rest_is_read():
    found = held(with_links(passwd="/etc/passwd"))
    assert (found["passwd"].body, codes(found["passwd"])) == ("", ["link"])
    assert found["note.txt"].body == WORDS


def test_a_file_with_a_password_costs_itself_alone():
    data = bytearray(packed({"a.txt": WORDS, "b.txt": WORDS}))
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign) + place
        data[at : at + 2] = struct.pack("<H", 1)
    found = held(bytes(data))
    assert codes(found["a.txt"]) == ["locked"]
    assert "password" in found["a.txt"].problems[0].message
    assert found["b.txt"].body == WORDS


def test_a_bomb_is_not_unpacked_and_the_rest_is_read():
    found = held(packed({"a.txt": b"0" * 30_000_000, "b.txt": WORDS}))
    assert codes(found["a.txt"]) == ["bomb"]
    assert found["b.txt"].body == WORDS


def test_a_bomb_in_an_archive_within_is_not_unpacked():
    found = held(packed({"in.zip": packed({"a.txt": b"0" * 30_000_000}), "b.txt": WORDS}))
    assert codes(found["in.zip/a.txt"]) == ["bomb"]
    assert found["b.txt"].body == WORDS


def test_files_that_share_their_bytes_are_not_unpacked():
    data = bytearray(packed({"a.txt": "0" * 1000, "b.txt": "1" * 1000, "c.txt": WORDS}))
    first = data.find(b"PK\x01\x02")
    second = data.find(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = struct.pack("<I", 4)  # b's bytes begin within a's
    found = held(bytes(data))
    assert (codes(found["a.txt"]), codes(found["b.txt"])) == (["bomb"], ["bomb"])
    assert found["c.txt"].body == WORDS


def test_a_damaged_file_costs_itself_alone():
    data = packed({"a.txt": "x" * 5 + WORDS, "b.txt": WORDS})
    at = data.find(b"a.txt") + 7
    found = held(data[:at] + b"\xff\xff\xff" + data[at + 3 :])
    assert codes(found["a.txt"]) == ["unreadable"]
    assert "damaged" in found["a.txt"].problems[0].message
    assert found["b.txt"].body == WORDS


def test_no_more_files_are_read_than_the_bound_and_the_rest_is_said(monkeypatch):
    monkeypatch.setattr("timeline.readers.bounds.MOST_MEMBERS", 3)
    *files, whole = read_bounded(packed({f"{n}.txt": WORDS for n in range(9)}))
    assert len(files) == 3
    assert codes(whole) == ["bomb"]
    assert "6 files of it not read" in whole.problems[0].message


def test_no_more_bytes_are_unpacked_than_the_bound_in_archives_within_too(monkeypatch):
    monkeypatch.setattr("timeline.readers.bounds.MOST_UNPACKED", 2_000)
    inner = packed({"a.txt": "a" * 1_000, "b.txt": "b" * 1_000})
    texts = {text.source.path: text for text in read_bounded(packed({"in.zip": inner, "c.txt": WORDS}))}
    assert texts["sources/all.zip/in.zip/a.txt"].body == "a" * 1_000
    assert "sources/all.zip/in.zip/b.txt" not in texts
    assert codes(texts["sources/all.zip/in.zip"]) == ["bomb"]
    assert texts["sources/all.zip/c.txt"].body == WORDS


def read_bounded(data: bytes) -> list[Text]:
    """An archive read with the bounds of the moment."""
    return [*read_sources("sources/all.zip", data, SourceFacts(), Terms())]


def test_what_a_system_left_in_it_is_left_out():
    parts = {"__MACOSX/._a.txt": "x", ".DS_Store": "x", "Thumbs.db": "x", "~$a.docx": "x", "a.txt": WORDS}
    assert [*held(packed(parts))] == ["a.txt"]


def test_a_name_in_utf_8_that_does_not_say_so_is_read():
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        archive.writestr("xxxx.txt", WORDS)
    assert [*held(out.getvalue().replace(b"xxxx", "naïf".encode()[:4].ljust(4, b"f")))] == [
        "naïf"[:3] + ".txt"
    ]


def test_what_the_case_states_of_a_member_holds():
    data = packed({"a.txt": "On 07/08/2016 it leaked.", "b.txt": "On 07/08/2016 it leaked."})
    stated = {"sources/all.zip/a.txt": SourceFacts(title="The log", day_first=True)}
    one, other, _ = read_sources("sources/all.zip", data, SourceFacts(), Terms(), inside=stated)
    assert (one.source.title, one.source.day_first) == ("The log", True)
    assert (other.source.title, other.source.day_first) == ("", None)


def test_the_order_of_days_of_an_archive_is_that_of_its_files():
    data = packed({"a.txt": "On 07/08/2016 it leaked."})
    member, _ = read_sources("sources/all.zip", data, SourceFacts(day_first=True), Terms())
    assert member.source.day_first is True


def test_an_archive_cut_off_costs_one_problem():
    (text,) = read_all(packed({"a.txt": WORDS})[:-9], "all.zip")
    assert codes(text) == ["unreadable"]


def test_an_empty_archive_holds_nothing():
    assert read(packed({}), "all.zip").problems[0].message == "holds no documents"


def test_a_document_is_no_archive():
    assert reader_of("sources/a.zip", docx(paragraph(WORDS))) == "word"
    assert reader_of("sources/a.zip", packed({"a.txt": "words"})) == "archive"
