"""A document converted by LibreOffice tells what its text tells; the whole of it is a benchmark."""

from __future__ import annotations

from inspect import cleandoc
from shutil import which

import pytest

from benchmarks.roundtrip import FILTERS, Prose, conversion, page_of, told, written
from tests.readers.reading import read
from timeline.model.terms import SourceFacts, Terms

MINUTES = cleandoc(
    """
    MARWICK HARBOUR BOARD
    Minutes of the meeting held on 9 May 2017

    Present: Anna Lee (Harbour Master, chair), Ben Ode (Engineer), Cara Hall (Clerk), Dan Moss (port surveyor)
    Apologies: Eva Stone

    1. The crane

    Ben Ode inspected the crane on 2 May 2017. He sent the certificate to Anna Lee on the following day, and
    the board asked for a second opinion.

    2. Next meeting

    The board will meet on 13 June 2017.
    """
)


@pytest.mark.parametrize("way", ["lines", "set"])
@pytest.mark.parametrize(("suffix", "wanted"), [one for one in FILTERS if one[0] in ("docx", "pdf")])
def test_converted_minutes_tell_the_events_of_their_text(way, suffix, wanted, tmp_path):
    pytest.importorskip("pypdfium2", reason="the documents extra is not installed")
    if which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    document = Prose("sources/minutes.txt", MINUTES.encode(), SourceFacts(), Terms())
    (data,) = conversion(written([document], way, tmp_path / way), suffix, wanted, tmp_path)
    events = told(document.read())
    assert events
    assert told(document.read(suffix, data)) == events


def test_a_text_is_set_as_a_page_of_its_parts():
    table = "| Day | Event |\n|--|--|\n| 2 May | fall |\n"
    page = page_of(read(f"# Findings\n\nIt broke.\n\n- one crane\n- two ramps\n\n{table}".encode(), "a.md"))
    assert "<h1>Findings</h1><p>It broke.</p><ul><li>one crane</li><li>two ramps</li></ul>" in page
    assert "<tr><th>day</th><th>event</th></tr><tr><td>2 May</td><td>fall</td></tr></table>" in page
