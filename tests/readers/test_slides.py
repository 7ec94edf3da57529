"""Presentations: slides in the order in which they are shown, with notes, tables and comments."""

from __future__ import annotations

import pytest

from tests.readers.office import packed
from tests.readers.reading import codes, marked, quoted, read
from timeline.readers import reader_of

_P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def related(*parts: tuple[str, str, str]) -> str:
    """The parts that belong to a part: id, kind, target."""
    inner = "".join(
        f'<Relationship Id="{identity}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for identity, kind, target in parts
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'


def pptx(*slides: str, order: tuple[int, ...] = (), **others: str) -> bytes:
    """A presentation of these slides, shown in their order or another."""
    listed = "".join(f'<p:sldId id="{255 + n}" r:id="r{n}"/>' for n in order or range(1, len(slides) + 1))
    shown = f"<p:sldIdLst>{listed}</p:sldIdLst>"
    parts = {
        "ppt/presentation.xml": f"<p:presentation {_P} {_R}>{shown}</p:presentation>",
        "ppt/_rels/presentation.xml.rels": related(
            *((f"r{n}", "slide", f"slides/slide{n}.xml") for n in range(1, len(slides) + 1))
        ),
    }
    for number, shapes in enumerate(slides, 1):
        parts[f"ppt/slides/slide{number}.xml"] = tree("sld", shapes)
    return packed({**parts, **{name.replace("__", "/"): words for name, words in others.items()}})


def tree(kind: str, shapes: str) -> str:
    return f"<p:{kind} {_P} {_A} {_R}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:{kind}>"


def shape(*lines: str, holds: str | None = None) -> str:
    """A shape of lines; what it holds the place of makes it a title or a list."""
    place = "" if holds is None else f"<p:ph{f' type={chr(34)}{holds}{chr(34)}' if holds else ''}/>"
    inner = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
    return f"<p:sp><p:nvSpPr><p:nvPr>{place}</p:nvPr></p:nvSpPr><p:txBody>{inner}</p:txBody></p:sp>"


CRANE = shape("2 May 2017: it broke", "4 May 2017: it was mended", holds="") + shape(
    "The crane", holds="title"
)
COSTS = shape("Costs", holds="ctrTitle") + shape("Nobody has counted them.")


def test_the_title_comes_first_and_points_are_items():
    text = read(pptx(CRANE), "a.pptx")
    assert text.body == "The crane\n\n2 May 2017: it broke\n4 May 2017: it was mended\n"
    assert marked(text, "heading") == ["The crane"]
    assert marked(text, "item") == ["2 May 2017: it broke", "4 May 2017: it was mended"]


def test_slides_are_pages_in_the_order_in_which_they_are_shown():
    text = read(pptx(CRANE, COSTS, order=(2, 1)), "a.pptx")
    assert marked(text, "heading") == ["Costs", "The crane"]
    assert text.page_of(text.body.index("Nobody")) == 1
    assert text.page_of(text.body.index("broke")) == 2
    assert all(text.page_of(place) for place in range(len(text.body)))


def test_it_is_known_by_its_parts_whatever_its_name():
    assert reader_of("sources/a", pptx(CRANE)) == "slides"


def test_a_table_gives_rows():
    cells = (("Date", "Event"), ("2 May 2017", "The crane broke"))
    rows = "".join(
        "<a:tr>"
        + "".join(f"<a:tc><a:txBody><a:p><a:r><a:t>{c}</a:t></a:r></a:p></a:txBody></a:tc>" for c in row)
        + "</a:tr>"
        for row in cells
    )
    drawn = f"<a:graphic><a:graphicData><a:tbl>{rows}</a:tbl></a:graphicData></a:graphic>"
    text = read(pptx(f"<p:graphicFrame>{drawn}</p:graphicFrame>"), "a.pptx")
    assert [quoted(text, cell) for cell in text.rows[0].cells.values()] == ["2 May 2017", "The crane broke"]


def test_the_words_of_groups_are_read_and_numbers_of_slides_are_not():
    grouped = f"<p:grpSp>{shape('In a group')}</p:grpSp>{shape('7', holds='sldNum')}"
    assert read(pptx(grouped), "a.pptx").body == "In a group\n"


def test_notes_stand_below_their_slide():
    data = pptx(
        COSTS,
        CRANE,
        **{
            "ppt__slides___rels__slide1.xml.rels": related(
                ("n", "notesSlide", "../notesSlides/notesSlide1.xml")
            ),
            "ppt__notesSlides__notesSlide1.xml": tree("notes", shape("Ask Ben Ode.", holds="body")),
        },
    )
    text = read(data, "a.pptx")
    assert "Nobody has counted them.\n\n[notes] Ask Ben Ode.\n\nThe crane" in text.body


def test_comments_stand_at_the_end_with_author_and_time():
    data = pptx(
        COSTS,
        **{
            "ppt__slides___rels__slide1.xml.rels": related(("c", "comments", "../comments/comment1.xml")),
            "ppt__comments__comment1.xml": f'<p:cmLst {_P}><p:cm authorId="0" dt="2017-05-04T09:00:00">'
            "<p:text>Who says so?</p:text></p:cm></p:cmLst>",
            "ppt__commentAuthors.xml": f'<p:authors {_P}><p:cmAuthor id="0" name="Ben Ode"/></p:authors>',
        },
    )
    text = read(data, "a.pptx")
    assert marked(text, "comment") == ["Who says so?"]
    assert next(text.marks_of("comment")).value == "Ben Ode, 2017-05-04T09:00:00"


@pytest.mark.parametrize("kept", [50, 400, -30])
def test_a_file_cut_off_costs_one_problem(kept):
    text = read(pptx(CRANE)[:kept], "a.pptx")
    assert (text.body, codes(text)) == ("", ["unreadable"])


def test_a_slide_that_is_missing_is_no_reason_to_lose_the_others():
    text = read(pptx(CRANE, order=(1, 9)), "a.pptx")
    assert marked(text, "heading") == ["The crane"]
