"""Office files made by hand, as small as programs accept them."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return out.getvalue()


def docx(body: str, **others: str) -> bytes:
    """A Word document of this body; the others are parts by their names: comments, footnotes, styles."""
    parts = {
        "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        **{f"word/{name}.xml": f"<w:{name} {_W}>{words}</w:{name}>" for name, words in others.items()},
    }
    return packed(parts)


def paragraph(*runs: str, style: str = "") -> str:
    """A paragraph of runs; a run that is no element is plain words."""
    head = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{head}{''.join(one if one.startswith('<') else run(one) for one in runs)}</w:p>"


def run(words: str, tag: str = "t", form: str = "") -> str:
    """Words in one form of type."""
    return f'<w:r><w:rPr>{form}</w:rPr><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def change(tag: str, words: str, author: str = "A. Lee", moment: str = "2017-05-03T10:00:00Z") -> str:
    """Words inserted ("ins") or deleted ("del") while changes were tracked."""
    inner = run(words, "delText" if tag == "del" else "t")
    return f'<w:{tag} w:id="1" w:author="{author}" w:date="{moment}">{inner}</w:{tag}>'


def table(*rows: tuple[str, ...]) -> str:
    """A table of words."""
    cells = ("".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def xlsx(**sheets: str) -> bytes:
    """A workbook of sheets, each the rows of its `sheetData`; style 1 is a date."""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>' for number, name in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    return packed(
        {
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONSHIPS}"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook {_SHEETS} xmlns:r="{_OFFICE}">'
            f"<sheets>{listed}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_RELATIONSHIPS}">'
            f"{related}</Relationships>",
            "xl/styles.xml": f'<styleSheet {_SHEETS}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
            "</styleSheet>",
            **{
                f"xl/worksheets/sheet{number}.xml": f"<worksheet {_SHEETS}><sheetData>{rows}</sheetData>"
                "</worksheet>"
                for number, rows in enumerate(sheets.values(), 1)
            },
        }
    )


def sheet(*rows: tuple[str | float | None, ...]) -> str:
    """The rows of a sheet; what begins with "=" is the number of a day."""
    return "".join(
        f'<row r="{number}">{"".join(_cell(number, place, value) for place, value in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )


def _cell(number: int, place: int, value: str | float | None) -> str:
    name = f"{chr(ord('A') + place)}{number}"
    if value is None:
        return ""
    if isinstance(value, str) and value.startswith("="):
        return f'<c r="{name}" s="1"><v>{value[1:]}</v></c>'
    if isinstance(value, str):
        return f'<c r="{name}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{name}"><v>{value}</v></c>'
