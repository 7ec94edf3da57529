"""TimeML: the words without their annotations, dated by their creation time."""

from __future__ import annotations

import pytest

from tests.readers.reading import codes, marked, read
from timeline.readers import reader_of

CRANE = b"""<?xml version="1.0"?>
<TimeML><DOCID>1</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2017-05-04">4 May</TIMEX3></DCT>
<EXTRAINFO>The crane</EXTRAINFO>
<TEXT><s>It <EVENT eid="e1">broke</EVENT> on <TIMEX3 value="2017-05-02">Tuesday</TIMEX3> .</s>
<s>All was well.</s></TEXT>
</TimeML>"""


def test_words_are_kept_and_annotations_are_not():
    text = read(CRANE, "crane.tml")
    assert marked(text, "heading") == ["The crane"]
    assert marked(text, "paragraph") == ["It broke on Tuesday .", "All was well."]


def test_it_is_an_article_of_its_creation_time():
    source = read(CRANE, "crane.tml").source
    assert (source.kind, source.title, source.written.edtf) == ("article", "The crane", "2017-05-04")
    assert source.written_from == "creation time"


def test_it_is_known_by_its_first_element_whatever_its_name():
    assert reader_of("sources/crane.xml", CRANE) == "timeml"


def test_paragraphs_without_marked_sentences_are_parted_by_blank_lines():
    text = read(b"<TimeML><TEXT>It broke\non Tuesday.\n\nAll was well.</TEXT></TimeML>", "a.tml")
    assert marked(text, "paragraph") == ["It broke on Tuesday.", "All was well."]


@pytest.mark.parametrize("data", [CRANE[:-20], CRANE.replace(b"</s>", b"")])
def test_a_damaged_file_costs_one_problem(data):
    text = read(data, "crane.tml")
    assert (text.body, codes(text)) == ("", ["unreadable"])


def test_an_entity_bomb_is_refused():
    bomb = b'<!DOCTYPE TimeML [<!ENTITY a "aaaa">]><TimeML><TEXT>&a;</TEXT></TimeML>'
    text = read(b'<?xml version="1.0"?>' + bomb, "bomb.tml")
    assert (text.body, codes(text)) == ("", ["unreadable"])
