"""PDF: the text layer with its pages, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pytest

from tests.readers.reading import codes, marked, read
from timeline.model.problem import Grade
from timeline.readers import reader_of

pypdfium2 = pytest.importorskip("pypdfium2", reason="the documents extra is not installed")


Drawn = tuple[int, str] | tuple[int, int, str]


def pdf(*pages: Sequence[Drawn], sizes: Mapping[int, int] = MappingProxyType({})) -> bytes:
    """A PDF of these pages; a page is lines, each with its height above the foot and where it begins."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, lines in enumerate(pages):
        drawn = "".join(_drawn(line, sizes) for line in lines)
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {5 + 2 * number} 0 R>>"
        )
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
    return _file(objects)


def _drawn(line: Drawn, sizes: Mapping[int, int]) -> str:
    height, words = line[0], line[-1]
    left = line[1] if len(line) == 3 else 72
    return f"BT /F1 {sizes.get(height, 12)} Tf {left} {height} Td ({words}) Tj ET\n"


def _file(objects: Sequence[str]) -> bytes:
    """Objects as a file with its table of places."""
    out, places = "%PDF-1.4\n", list[int]()
    for number, words in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{words}endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


LETTER = (
    (780, "Harbour Review"),
    (740, "The audit was finished on 3 May 2016 and was sent"),
    (726, "to the harbour master on the next day."),
    (698, "Nobody answered before the end of the"),
)
REST = ((780, "month. The board met on 9 June 2016."),)


def test_the_words_of_all_pages_are_one_text():
    text = read(pdf(LETTER, REST), "review.pdf")
    assert text.body.split() == " ".join(words for _, words in (*LETTER, *REST)).split()
    assert text.problems == ()


def test_every_word_knows_its_page():
    text = read(pdf(LETTER, REST), "review.pdf")
    assert text.page_of(text.body.index("audit")) == 1
    assert text.page_of(text.body.index("month")) == 2
    assert {text.page_of(place) for place in range(len(text.body))} == {1, 2}


def test_room_between_lines_parts_paragraphs():
    text = read(pdf(LETTER), "review.pdf")
    assert marked(text, "paragraph") == [
        "The audit was finished on 3 May 2016 and was sent to the harbour master on the next day.",
        "Nobody answered before the end of the",
    ]


def test_a_sentence_that_runs_over_the_end_of_a_page_stays_whole():
    text = read(pdf(LETTER, REST), "review.pdf")
    assert "before the end of the month." in text.body


def test_the_line_at_the_top_is_the_title():
    assert read(pdf(LETTER), "review.pdf").source.title == "Harbour Review"


def test_it_is_known_by_its_first_bytes_whatever_its_name():
    assert reader_of("sources/review.txt", pdf(LETTER)) == "pdf"
    assert reader_of("sources/review", b"\n" + pdf(LETTER)) == "pdf"


@pytest.fixture
def no_programs(monkeypatch, tmp_path):
    """A machine on which no program for scans is installed."""
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("no_programs")
def test_a_page_without_text_is_a_scan_and_the_rest_is_read():
    text = read(pdf(LETTER, (), REST), "review.pdf")
    assert codes(text) == ["scan"]
    assert "page 2:" in text.problems[0].message
    assert "tesseract" in text.problems[0].message
    assert text.page_of(text.body.index("month")) == 3


@pytest.mark.usefixtures("no_programs")
def test_a_scan_of_several_pages_is_one_problem():
    text = read(pdf((), (), ()), "scan.pdf")
    assert (text.body, codes(text)) == ("", ["scan"])
    assert "pages 1 to 3" in text.problems[0].message
    assert text.problems[0].grade is Grade.FAULT


@pytest.mark.usefixtures("no_programs")
def test_pages_that_are_scans_are_listed_by_their_runs():
    text = read(pdf((), (), LETTER, ()), "scan.pdf")
    assert "pages 1 to 2 and 4" in text.problems[0].message


@pytest.mark.parametrize("kept", [9, 40, 200])
def test_a_file_cut_off_costs_one_problem(kept):
    text = read(pdf(LETTER)[:kept], "cut.pdf")
    assert (text.body, codes(text)) == ("", ["unreadable"])


def test_a_file_with_a_password_says_what_to_do(monkeypatch):
    def refuse(_: bytes) -> None:
        raise pypdfium2.PdfiumError("Failed to load document (PDFium: Incorrect password error).")

    monkeypatch.setattr("pypdfium2.PdfDocument", refuse)
    text = read(pdf(LETTER), "locked.pdf")
    assert codes(text) == ["unreadable"]
    assert "password" in text.problems[0].message


def test_more_pages_than_are_read_are_reported(monkeypatch):
    monkeypatch.setattr("timeline.readers.pdf.MOST_PAGES", 1)
    text = read(pdf(LETTER, REST), "long.pdf")
    assert codes(text) == ["too-long"]
    assert "month" not in text.body


def test_noise_within_a_file_is_read_or_reported():
    whole = pdf(LETTER)
    for place in range(0, len(whole), 37):
        text = read(whole[:place] + b"\x00\xff" + whole[place + 2 :], "noise.pdf")
        assert text.body or text.problems


WIDE = "The ramp condition survey was received from the surveyor by the"


def test_a_full_line_goes_on_in_the_next():
    lines = (
        (780, WIDE),
        (766, "harbour master on the sixth day of the month of June in the year"),
        (752, "2016."),
    )
    assert (
        read(pdf(lines), "a.pdf").body
        == f"{WIDE} harbour master on the sixth day of the month of June in the year 2016.\n"
    )


def test_a_line_with_room_left_ends_where_it_ends():
    lines = ((780, "Anna Lee"), (766, "Harbour Office"), (752, WIDE), (738, "harbour master."))
    assert read(pdf(lines), "a.pdf").body.split("\n")[:3] == [
        "Anna Lee",
        "Harbour Office",
        f"{WIDE} harbour master.",
    ]


def test_a_list_below_a_full_line_is_no_part_of_it():
    lines = (
        (780, WIDE),
        (766, "1. crane, which was mended in the summer of the year before the"),
        (752, "audit."),
    )
    assert marked(read(pdf(lines), "a.pdf"), "item") == [
        "crane, which was mended in the summer of the year before the audit."
    ]


def test_a_labelled_line_below_a_full_line_is_no_part_of_it():
    lines = ((780, f"Present: {WIDE}"), (766, "Apologies: Anna Lee"))
    assert "\nApologies: Anna Lee" in read(pdf(lines), "a.pdf").body


def test_a_word_cut_at_the_end_of_a_line_is_whole_again():
    lines = (
        (780, f"{WIDE} inspec-"),
        (766, "tion of the summer. The inspection had begun on 3 May 2016, and it"),
        (752, "ended."),
    )
    body = read(pdf(lines), "a.pdf").body
    assert "by the inspection of the summer." in body


def test_a_hyphen_of_the_word_stays():
    first = "The well known crane was followed by the survey of the well-"
    lines = (
        (780, first),
        (766, "known crane, which nobody had ever known to be so well kept by"),
        (752, "them."),
    )
    assert "the well-known crane" in read(pdf(lines), "a.pdf").body


def test_a_line_broken_before_words_that_stay_together_goes_on_too():
    short = "The ramp condition survey was received from a surveyor of"
    lines = ((780, WIDE + " board"), (766, short), (752, "extraordinary reputation."))
    assert f"{short} extraordinary reputation." in read(pdf(lines), "a.pdf").body


def test_larger_lines_are_headings_by_their_size():
    page = ((780, "The harbour"), (740, "What was found"), (700, WIDE), (686, "harbour master."))
    text = read(pdf(page, sizes={780: 24, 740: 18}), "a.pdf")
    assert [(text.body[mark.start : mark.end], mark.value) for mark in text.marks_of("heading")] == [
        ("The harbour", "1"),
        ("What was found", "2"),
    ]
    assert text.source.title == "The harbour"


def test_what_stands_at_the_head_and_foot_of_all_pages_is_told_once_below():
    def page(number: int) -> Sequence[tuple[int, str]]:
        return (
            (800, "Harbour Review"),
            (700, f"Crane {'abc'[number]} broke and"),
            (60, f"Page {number + 1}"),
        )

    text = read(pdf(*map(page, range(3))), "a.pdf")
    assert text.body.startswith("Crane a broke and\nCrane b broke and\nCrane c broke and\n")
    assert marked(text, "header") == ["Harbour Review", "Page 1", "Page 2", "Page 3"]
    assert [text.page_of(text.body.index(f"Crane {letter}")) for letter in "abc"] == [1, 2, 3]


def test_lines_whose_cells_stand_below_one_another_are_rows():
    rows = (("Date", "Event"), ("2 May 2017", "The crane broke"), ("4 May 2017", "It was mended"))
    cells = [
        (780 - 14 * n, place, words)
        for n, row in enumerate(rows)
        for place, words in zip((72, 250), row, strict=True)
    ]
    text = read(pdf(cells), "a.pdf")
    assert text.body == "Date | Event\n2 May 2017 | The crane broke\n4 May 2017 | It was mended\n"
    assert [text.quote(row.start, row.end).exact for row in text.rows] == [
        "2 May 2017 | The crane broke",
        "4 May 2017 | It was mended",
    ]
    assert [cell.value for cell in text.rows[1].cells.values()] == ["4 May 2017", "It was mended"]


def test_a_mail_that_was_printed_is_a_mail():
    lines = ("From: Anna Lee", "Sent: 4 May 2017 09:12", "To: Ben Ode", "Subject: Crane")
    page = [*((780 - 14 * n, words) for n, words in enumerate(lines)), (700, "It broke.")]
    assert read(pdf(page), "print.pdf").source.kind == "email"
