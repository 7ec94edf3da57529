"""Load files: produced documents in either dress, mails with their families, numbers that run on."""

from __future__ import annotations

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text
from timeline.model.terms import SourceFacts
from timeline.readers import reader_of

FIELDS = tuple(
    "BEGBATES ENDBATES BEGATTACH ENDATTACH PARENTID CUSTODIAN FROM TO CC BCC SUBJECT DATESENT TIMESENT "
    "FILENAME TEXTPATH".split()
)
FAMILY = ("HB000001", "HB000005")
MAIL = (
    *("HB000001", "HB000002", *FAMILY, "", "Birch, Tom", "Ada Roe <ada@b.example>"),
    *("Tom Birch <tom@b.example>; Osei, Nadia <nadia@b.example>", "Ann Lee", ""),
    *("Crane survey", "08/25/2016", "14:05:00", "", "TEXT\\HB000001.txt"),
)
SURVEY = (
    *("HB000003", "HB000005", *FAMILY, "HB000001", "Birch, Tom", *[""] * 7),
    *("crane survey.docx", "TEXT\\HB000003.txt"),
)


def dat(*rows: tuple[str, ...], charset: str = "utf-8") -> bytes:
    """Rows as Concordance writes them."""
    lines = ["\x14".join(f"þ{field}þ" for field in row) for row in (FIELDS, *rows)]
    return ("\r\n".join(lines) + "\r\n").encode(charset)


def values(text: Text, number: int = 0) -> dict[str, str]:
    """The values of a row."""
    return {name: cell.value for name, cell in text.rows[number].cells.items()}


# charset of the file
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_mail_of_a_load_file_has_its_people_its_day_and_its_attachments(charset):
    text = read(dat(MAIL, SURVEY, charset=charset), "prod001.dat")
    assert [row.kind for row in text.rows] == ["email", "table"]
    found = values(text)
    assert (found["from"], found["to"], found["to#2"]) == (
        "Ada Roe <ada@b.example>",
        "Tom Birch <tom@b.example>",
        "Osei, Nadia <nadia@b.example>",
    )
    assert (found["subject"], found["date"]) == ("Crane survey", "08/25/2016 14:05:00")
    assert (found["custodian"], found["begbates"], found["endbates"]) == (
        "Birch, Tom",
        "HB000001",
        "HB000002",
    )
    assert found["attachment"] == "crane survey.docx"


def test_each_field_stands_at_its_place_without_its_signs():
    text = read(dat(MAIL, SURVEY), "prod001.dat")
    cells = text.rows[0].cells
    assert quoted(text, cells["to#2"]) == "Osei, Nadia <nadia@b.example>"
    assert quoted(text, cells["date"]) == "08/25/2016"
    assert text.line_of(cells["attachment"].start) == 3


def test_a_comma_separated_load_file_reads_the_same():
    lines = [",".join(f'"{field}"' for field in row) for row in (FIELDS, MAIL, SURVEY)]
    plain = read("\n".join(lines).encode(), "loadfile.csv")
    assert [values(plain, i) for i in (0, 1)] == [values(read(dat(MAIL, SURVEY), "a.dat"), i) for i in (0, 1)]


def test_names_of_fields_are_known_in_many_spellings():
    text = read(
        b"Control Number,Group Begin,Parent ID,All Custodians,Email From,Email To,Email Subject,Sent Date\n"
        b"R-01,R-01,,Lee,ada@b.example,tom@b.example,Crane,2016-08-25\n",
        "export.csv",
    )
    assert {"begbates", "begattach", "custodian", "from", "to", "subject", "date"} == set(values(text))


def test_one_date_that_can_be_read_one_way_settles_the_order_of_all():
    text = read(dat(MAIL, (*MAIL[:11], "07/08/2016", *MAIL[12:])), "a.dat")
    assert (text.source.day_first, codes(text)) == (False, ["day-order"])


@pytest.mark.parametrize(("stated", "order"), [("case", False), ("source", True)])
def test_what_the_case_says_of_all_yields_to_a_date_that_cannot_be_so(stated, order):
    facts = SourceFacts(day_first=True) if stated == "source" else None
    text = read(dat(MAIL), "a.dat", facts=facts, day_first=True)
    assert text.source.day_first is order
    assert [problem.grade.name for problem in text.problems] == ([] if stated == "source" else ["DOUBT"])


def test_dates_that_exclude_each_other_settle_nothing():
    text = read(dat(MAIL, (*MAIL[:11], "25/08/2016", *MAIL[12:])), "a.dat")
    assert (text.source.day_first, codes(text)) == (None, [])


def test_a_line_break_within_a_field_is_kept_within_it():
    text = read(dat((*MAIL[:10], "Crane\r\nsurvey", *MAIL[11:])), "a.dat")
    assert [values(text)["subject"], len(text.rows)] == ["Crane survey", 1]


def test_a_parent_that_is_not_listed_is_told_once():
    text = read(dat(SURVEY, SURVEY), "a.dat")
    (problem,) = text.problems
    assert (problem.code, problem.where) == ("absent-parent", "sources/a.dat:2")
    assert "'HB000001'" in problem.message


def test_a_row_that_is_cut_off_is_told_and_kept():
    data = dat(MAIL, SURVEY)
    text = read(data[: data.index(b"HB000003") + 12], "a.dat")
    assert "ragged-row" in codes(text)
    assert values(text, 1)["begbates"] == "HB000003"


@pytest.mark.parametrize(
    ("words", "reader"), [("name,docid\nAda,4\n", "table"), ("BEGBATES,ENDBATES\n", "load-file")]
)
def test_a_load_file_is_known_by_its_headers(words, reader):
    assert reader_of("sources/a.csv", words.encode()) == reader


def test_data_of_another_program_is_no_load_file():
    assert codes(read(b"\x00\x01\x02\x03" * 40, "a.dat")) == ["unreadable"]
