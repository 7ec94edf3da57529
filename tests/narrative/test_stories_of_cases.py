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
