"""From how many mouths an event comes: papers that repeat one another are one, whatever else they tell."""

from __future__ import annotations

import pytest

from timeline.extract.whole import extract
from timeline.model.event import Event
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve

WEIR = """The weir at Skelby has been closed since the flood, and the anglers have gone elsewhere. A fence
stands round it. The parish pays for the lamps, forty pounds a month, out of the fund for the fair.
"""
MILL = """Nobody has lived at the mill for six years. Its roof was sold to a builder in Tarn, the wheel is
in the race, and each winter the boys of the village carry off another window frame for their fires.
"""


def submission(first: str, second: str) -> Event:
    """The sending of the sluice survey, which two papers tell among other things."""
    papers = (("gazette.txt", WEIR + "\n" + first), ("argus.txt", MILL + "\n" + second))
    read = [
        extract(read_source(f"sources/{name}", words.encode(), SourceFacts(), Terms()))
        for name, words in papers
    ]
    events = resolve(read, (), Terms()).events
    (found,) = [event for event in events if event.when.edtf == "2016-05-05"]
    return found


@pytest.mark.parametrize("survey", ["the sluice survey", "their sluice survey"])
def test_nearly_the_same_sentence_in_two_papers_is_one_origin(survey):
    """The papers are no copies of one another: each tells of other things as well."""
    first = "On 5 May 2016 the surveyors sent the sluice survey to the parish council."
    found = submission(first, first.replace("the sluice survey", survey))
    assert (len(found.evidence), found.origins) == (2, 1)
