"""The story of whole cases: each line is borne by what it cites, and contradictions stand side by side."""

from __future__ import annotations

from pathlib import Path

from tests.laws.cases import told
from timeline.narrative import Sentence, narrate


def stories(folder: Path, **papers: str) -> dict[str, Sentence]:
    """The sentences of a case by their text."""
    files = {f"{name}.txt": f"{words}\n" for name, words in papers.items()}
    return {sentence.text: sentence for sentence in narrate(told(folder, dict(files)))}


def test_two_days_of_one_thing_stand_beside_each_other(tmp_path: Path) -> None:
    """Each cites the other."""
    found = stories(
        tmp_path,
        gazette="Gazette, 9 May 2011\n\nThe weir was closed on 3 May 2011.",
        orr="Statement of Nell Orr, 2 June 2011\n\nThe weir was closed on 6 May 2011.",
    )
    assert [text.endswith("Another passage excludes this.") for text in found] == [True, True]
    assert all(len(sentence.evidence) == 2 for sentence in found.values())


def test_what_a_sentence_only_names_is_told_by_its_name(tmp_path: Path) -> None:
    """The day of the inspection is not told as that of the repair."""
    found = stories(
        tmp_path,
        voss="Statement of Arne Voss, 1 May 2012\n\nThe hatch was repaired before the inspection.",
        report="Report, April 2012\n\nThe inspection took place on 10 March 2012.",
    )
    lines = [text for text in found if "hatch was repaired" in text and text.startswith("On 10 March")]
    assert all(", the inspection, according to Arne Voss" in line for line in lines)
    assert all(
        {q.source for q in found[line].evidence} == {"sources/voss.txt", "sources/report.txt"}
        for line in lines
    )


def test_the_passage_that_bears_the_day_is_quoted(tmp_path: Path) -> None:
    """Where another source tells of the same without it."""
    found = stories(
        tmp_path,
        a="Statement of Ines Holt, 4 May 2018\n\nI saw the yard after the tide survey was published.",
        b="Notice, June 2018\n\nThe tide survey was published on 3 March 2018.",
    )
    (line,) = [text for text in found if text.startswith("On 3 March 2018")]
    assert "“The tide survey was published on 3 March 2018.”" in line


def test_words_that_tell_of_several_things_are_quoted_once(tmp_path: Path) -> None:
    """At the closest of the moments; the plan in them is not told again without a day."""
    found = stories(
        tmp_path,
        report="Report, 9 May 2011\n\nThe sluice was due to be greased in June 2010, when the lock was to be "
        "emptied.\n\nThe clerk telephoned the yard at 18:20 on 3 March 2011 and asked that a boat be sent.",
    )
    for words in ("due to be greased", "asked that a boat be sent"):
        (line,) = [text for text in found if words in text]
        assert line.startswith(("Planned for June 2010", "On 3 March 2011"))


def test_what_a_source_says_that_somebody_said_is_told_as_the_source_s_word(tmp_path: Path) -> None:
    """Only direct speech is what they stated; whom a pronoun means is said."""
    found = stories(
        tmp_path,
        report="Report, 9 May 2011\n\nMr Arne Voss told the board on 3 May 2011 that the weir was sound. "
        "He said that he had looked at it twice.\n\n"
        'On 4 May 2011 Ms Nell Orr wrote: "The weir is not sound and never was since the flood."',
    )
    assert not any("Arne Voss stated" in text for text in found)
    assert any("according to the document report.txt: “Mr Arne Voss told" in text for text in found)
    assert any(
        "Arne Voss is reported as saying: “He said that he had looked at it twice.”" in text for text in found
    )
    assert any("Nell Orr stated: “The weir is not sound" in text for text in found)


def test_a_silence_of_some_hours_is_told_in_its_own_words(tmp_path: Path) -> None:
    """Its day is given; of which hours, the quotation says."""
    found = stories(
        tmp_path,
        report="Report, 9 May 2011\n\nThe lock was shut at 18:00 on 3 May 2011. "
        "The log has no entry between 19:45 and 20:40.",
    )
    (line,) = [text for text in found if "no record" in text]
    assert "at 19:45" not in line


def test_a_letter_that_came_was_received_that_day(tmp_path: Path) -> None:
    """It was written before."""
    found = stories(
        tmp_path,
        report="Report, 9 May 2011\n\nThe letter was received by the Weir Board on 3 May 2011.",
    )
    (line,) = [text for text in found if "3 May 2011" in text]
    assert "written" not in line


def test_a_time_with_both_ends_keeps_both(tmp_path: Path) -> None:
    """ "From ... until ..." is not from then on."""
    found = stories(
        tmp_path,
        report="Report, 9 May 2011\n\nThe lower lock was manned from May 2005 until June 2007.\n\n"
        "From January 2008 through March 2009 the two boards ran the upper lock.",
    )
    (manned,) = [text for text in found if "was manned" in text]
    (ran,) = [text for text in found if "ran the upper lock" in text]
    assert manned.startswith("From May 2005 to June 2007, ")
    assert ran.startswith("From January 2008 to March 2009, ")
