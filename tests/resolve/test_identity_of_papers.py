"""Pairs of names of posts and documents made by hand: same or different, with the reason given."""

from __future__ import annotations

import pytest

from tests.resolve.verdicts import DIFFERENT, SAME, check


# texts, the one, the other, outcome, why
@pytest.mark.parametrize(
    ("texts", "one", "other", "outcome", "why"),
    [
        (
            ("The [post Harbour Master] met.", "The [post harbour master] left."),
            "Harbour Master",
            "harbour master",
            SAME,
            "same-post",
        ),
        (
            ("The [post Leader of the Council] met.", "The [post Council Leader] left."),
            "Leader of the Council",
            "Council Leader",
            SAME,
            "same-post",
        ),
        (
            ("The [post Leader of the Council] met.", "The [post leader] left."),
            "Leader of the Council",
            "leader",
            SAME,
            "only-body",
        ),
        (
            ("The [post Leader of the Council] met.", "The [post deputy leader] left."),
            "Leader of the Council",
            "deputy leader",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post acting Chief Pilot] left."),
            "Chief Pilot",
            "acting Chief Pilot",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post interim Chief Pilot] left."),
            "Chief Pilot",
            "interim Chief Pilot",
            DIFFERENT,
            "",
        ),
        (
            ("The [post interim Chief Pilot] met.", "The [post acting Chief Pilot] left."),
            "interim Chief Pilot",
            "acting Chief Pilot",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post former Chief Pilot] left."),
            "Chief Pilot",
            "former Chief Pilot",
            SAME,
            "same-post",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post newly appointed Chief Pilot] left."),
            "Chief Pilot",
            "newly appointed Chief Pilot",
            SAME,
            "same-post",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post Chief Cook] left."),
            "Chief Pilot",
            "Chief Cook",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Board Clerk] met.", "The [post Clerk to the Board] left."),
            "Board Clerk",
            "Clerk to the Board",
            SAME,
            "same-post",
        ),
        (
            ("The [post Board Clerk] met.", "The [post Council Clerk] left."),
            "Board Clerk",
            "Council Clerk",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Council Clerk] met the [post Board Clerk].", "A [post clerk] left."),
            "Board Clerk",
            "clerk",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Labour Group leader] met.", "The [post leader] left."),
            "Labour Group leader",
            "leader",
            DIFFERENT,
            "",
        ),
    ],
)
def test_two_names_of_posts(texts, one, other, outcome, why):
    """Modifiers make another post, words of time do not; a body is added where it is the only one."""
    check("post", texts, one, other, outcome, why)


MADE = "The [document Tidewell report; maker=Tidewell] by [organisation Tidewell] came. "
RIVAL = "The [document Farrow report; maker=Farrow] by [organisation Farrow] came. "


# texts, the one, the other, outcome, why
@pytest.mark.parametrize(
    ("texts", "one", "other", "outcome", "why"),
    [
        ((MADE + "The [document report] was long.",), "Tidewell report", "report", SAME, "same-noun-above"),
        (
            (MADE + "This [document document] was long.",),
            "Tidewell report",
            "document",
            SAME,
            "nearest-above",
        ),
        ((MADE + "A [document report] was long.",), "Tidewell report", "report", DIFFERENT, ""),
        ((MADE + "Another [document report] was long.",), "Tidewell report", "report", DIFFERENT, ""),
        ((MADE + "The [document reports] were long.",), "Tidewell report", "reports", DIFFERENT, ""),
        ((MADE + "The [document letter] was long.",), "Tidewell report", "letter", DIFFERENT, ""),
        (
            (MADE + RIVAL + "The [document report] was long.",),
            "Farrow report",
            "report",
            SAME,
            "same-noun-above",
        ),
        ((MADE + RIVAL + "The [document report] was long.",), "Tidewell report", "report", DIFFERENT, ""),
        ((MADE, MADE), "Tidewell report", "Tidewell report", SAME, "same-maker"),
        ((MADE, RIVAL), "Tidewell report", "Farrow report", DIFFERENT, ""),
        (
            (MADE, "The [document Tidewell audit; maker=Tidewell] was long."),
            "Tidewell report",
            "Tidewell audit",
            SAME,
            "same-maker",
        ),
        ((MADE, "The [document report] was long."), "Tidewell report", "report", DIFFERENT, ""),
        (
            ("A [document safety alert] went out. The [document alert] was filed.",),
            "safety alert",
            "alert",
            SAME,
            "same-noun-above",
        ),
        (
            ("A [document safety alert] went out.", "The [document alert] was filed."),
            "safety alert",
            "alert",
            DIFFERENT,
            "",
        ),
        (
            ("A [document safety alert] went out. The [document report] was filed.",),
            "safety alert",
            "report",
            DIFFERENT,
            "",
        ),
        (
            ("An [document investigation] began. The [document inquiry] was long.",),
            "investigation",
            "inquiry",
            SAME,
            "nearest-above",
        ),
        (
            ("An [document investigation] began. The [document review] was long.",),
            "investigation",
            "review",
            SAME,
            "nearest-above",
        ),
        (
            ("An [document investigation] began.", "The [document review] was long."),
            "investigation",
            "review",
            DIFFERENT,
            "",
        ),
        (
            ("The [document berth audit] came.", "The [document crane audit] came."),
            "berth audit",
            "crane audit",
            DIFFERENT,
            "",
        ),
        (
            ("The [document berth safety audit] came.", "The [document berth safety audit] went."),
            "berth safety audit",
            "berth safety audit",
            SAME,
            "same-name",
        ),
        (
            (
                "A [document warning letter] of 3 May 2016 came.",
                "A [document warning letter] of 4 June 2016 came.",
            ),
            "warning letter",
            "warning letter",
            DIFFERENT,
            "",
        ),
    ],
)
def test_two_names_of_documents(texts, one, other, outcome, why):
    """A pointing name means what stands above it; a maker, a date or a whole name joins across sources."""
    check("document", texts, one, other, outcome, why)
