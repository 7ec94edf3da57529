"""Who says that they did not know: claims with their speakers, side by side with the record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.questions.denials import denials, deniers
from timeline.questions.disputed import disputed
from timeline.questions.knew import knew

Opened = Callable[[Telling], Case]
LEAK = "matter/leak"


def brewery() -> Telling:
    """A leak in a brewery's cellar, of which the brewer was mailed on 3 May 2018."""
    told = Telling().knows(
        f"{LEAK}: leak in the cellar",
        "person/kit: Kit Brandt",
        "person/lea: Lea Moser",
        "organisation/union: Cellar Union",
    )
    told.source("mail.eml", "2018-05-03", "email")
    told.says("Kit, the cellar is leaking.", "email", "2018-05-03", about=LEAK, recipient="person/kit")
    return told


def denies(told: Telling, words: str, until: str, who: str = "person/kit", **more: str) -> Telling:
    """Someone says of someone that they did not know."""
    told.says(words, "knowledge", until, "denied", LEAK, verb="know", agent=who, **more)
    return told


def asked(case: Case, who: str = "person/kit", before: str = "") -> Answer:
    """Whether one of them knew of the leak."""
    moment = when(before) if before else None
    return knew(case, about=case.entity(LEAK), who=case.entity(who), before=moment)


def provable(answer: Answer) -> Finding:
    """The finding that tells by which act they knew."""
    return next(finding for finding in answer.findings if finding.value)


def test_a_denial_leaves_the_record_as_it_is(opened: Opened) -> None:
    """Kit Brandt says that he heard of it in June; the mail is of May."""
    told = denies(brewery().source("talk.txt", "2019-01-01"), "I knew nothing before June.", "[..2018-05]",
                  speaker="person/kit")  # fmt: skip
    answer = asked(opened(told))
    assert answer.status == ANSWERED
    assert (provable(answer).when, provable(answer).value["how"]) == (when("2018-05-03"), "recipient")


def test_the_latest_denied_moment_counts(opened: Opened) -> None:
    """In one paper until May, in another until July."""
    told = denies(
        brewery().source("a.txt", "2019-01-01"), "Not before May.", "[..2018-04]", speaker="person/kit"
    )
    told.source("b.txt", "2019-02-01")
    denies(told, "Not before August.", "[..2018-07]", speaker="person/kit")
    assert provable(asked(opened(told))).value["denied_until"] == when("[..2018-07]")


def test_an_undated_denial_bounds_nothing(opened: Opened) -> None:
    """He never knew, he says, and does not say until when."""
    told = denies(brewery().source("a.txt", "2019-01-01"), "I never knew.", "", speaker="person/kit")
    assert provable(asked(opened(told))).value["denied_until"] is None


def test_each_denial_is_a_finding_of_its_own(opened: Opened) -> None:
    """Told by one paper in his words and by another in its own."""
    told = denies(
        brewery().source("a.txt", "2019-01-01"), "I never knew.", "[..2018-12]", speaker="person/kit"
    )
    told.source("b.txt", "2019-02-01", title="Evening Cask")
    denies(told, "The brewer was unaware.", "[..2018-12]")
    claims = [finding for finding in asked(opened(told)).findings if finding.value is None]
    assert [(claim.name, claim.certainty) for claim in claims] == [
        ("Kit Brandt", "stated"),
        ("“Evening Cask”", "stated"),
    ]


def test_a_denial_told_again_names_its_speaker_once(opened: Opened) -> None:
    """The same words, reposted by another page."""
    told = brewery()
    for page in ("a.html", "b.html"):
        told.source(page, "2019-01-01")
        denies(told, "I never knew.", "[..2018-12]", speaker="person/kit")
    assert "Ignorance is claimed, not shown, by Kit Brandt." in asked(opened(told)).text


def test_someone_elses_denial_is_not_asked_for(opened: Opened) -> None:
    """Lea Moser denies for herself; the question is after Kit Brandt."""
    told = denies(brewery().source("a.txt", "2019-01-01"), "I never knew.", "[..2018-12]", "person/lea",
                  speaker="person/lea")  # fmt: skip
    assert [finding.name for finding in asked(opened(told)).findings] == ["Kit Brandt"]


def test_whoever_denies_for_a_body_denies_for_themselves_too(opened: Opened) -> None:
    """“We at the union knew nothing,” says Lea Moser."""
    told = denies(brewery().source("a.txt", "2019-01-01"), "We knew nothing.", "[..2018-12]",
                  "organisation/union", speaker="person/lea")  # fmt: skip
    case = opened(told)
    for who in ("organisation/union", "person/lea"):
        answer = asked(case, who)
        assert answer.status == NONE_ON_RECORD
        assert [finding.name for finding in answer.findings] == ["Lea Moser"]


def test_whoever_speaks_of_ignorance_knows_when_they_speak(opened: Opened) -> None:
    """In January 2019 at the latest, since she spoke of it then."""
    told = denies(brewery().source("a.txt", "2019-01-01"), "I never knew.", "[..2018-12]", "person/lea",
                  speaker="person/lea", said="2019-01-01")  # fmt: skip
    finding = provable(asked(opened(told), "person/lea"))
    assert (finding.value["how"], finding.when, finding.certainty) == ("quoted", when("2019-01-01"), "stated")


def test_a_denial_of_something_else_than_knowledge_claims_no_ignorance(opened: Opened) -> None:
    """That no pump was ordered is denied."""
    told = brewery().source("a.txt", "2019-01-01")
    told.says("No pump was ordered.", "request", "2018-06", "denied", LEAK, agent="person/kit")
    assert "Ignorance is claimed" not in asked(opened(told)).text


# denied until, whether it stands against the mail of 3 May 2018
@pytest.mark.parametrize(
    ("until", "against"),
    [
        ("[..2018-12]", True),
        ("[..2018-05-04]", True),
        ("[..2018-05-03]", False),
        ("[..2018-05-02]", False),
        ("[..2017]", False),
        ("2018-06", True),
        ("", False),
    ],
)
def test_a_denial_is_disputed_where_the_record_is_earlier(opened: Opened, until: str, against: bool) -> None:
    """On the day itself both may be true."""
    told = denies(brewery().source("a.txt", "2019-01-01"), "I knew nothing.", until, speaker="person/kit")
    answer = disputed(opened(told))
    assert answer.status == (ANSWERED if against else NONE_ON_RECORD)
    assert len(answer.findings) == against


def test_a_dispute_shows_both_sides_with_their_words(opened: Opened) -> None:
    """The paper and the mail."""
    told = denies(
        brewery().source("a.txt", "2019-01-01"), "I knew nothing.", "[..2018-12]", speaker="person/kit"
    )
    [finding] = disputed(opened(told)).findings
    assert [quote.source for quote in finding.evidence] == ["sources/a.txt", "sources/mail.eml"]
    assert finding.text == "Kit Brandt says: “I knew nothing.”; but Kit Brandt was sent it, on 3 May 2018."


def test_a_mail_that_was_only_planned_contradicts_no_denial(opened: Opened) -> None:
    """He was to be told, and says that he was not."""
    told = Telling().knows(f"{LEAK}: leak", "person/kit: Kit Brandt").source("a.txt", "2019-01-01")
    told.says("Kit is to be told on 3 May.", "email", "2018-05-03", "planned", LEAK, recipient="person/kit")
    denies(told, "I knew nothing.", "[..2018-12]", speaker="person/kit")
    assert disputed(opened(told)).findings == ()


def test_disputes_of_one_subject_leave_the_others_out(opened: Opened) -> None:
    """The dispute is about the leak, not about the fire."""
    told = denies(
        brewery().source("a.txt", "2019-01-01"), "I knew nothing.", "[..2018-12]", speaker="person/kit"
    )
    case = opened(told.knows("matter/fire: fire in the malt loft"))
    assert disputed(case, about=case.entity("matter/fire")).status == NONE_ON_RECORD
    assert len(disputed(case, about=case.entity(LEAK)).findings) == 1


def test_contacts_allow_earlier_knowledge_than_is_provable(opened: Opened) -> None:
    """Lea met Kit on 5 May, and is on record as told in July."""
    told = brewery().source("b.txt", "2019-01-01")
    told.says("Kit and Lea met.", "meeting", "2018-05-05", present="person/kit person/lea")
    told.says("Lea was told.", "email", "2018-07-01", about=LEAK, recipient="person/lea")
    finding = provable(asked(opened(told), "person/lea"))
    assert (finding.when, finding.value["earliest_possible"]) == (when("2018-07-01"), when("2018-05-05"))


# when the brewer says that he first heard, whether the mail of 3 May 2018 stands against it
@pytest.mark.parametrize(
    ("moment", "against"),
    [("2018-08", True), ("2018-05-04", True), ("2018-05", False), ("2018-05-03", False), ("2018-04", False)],
)
def test_who_first_heard_of_it_later_is_set_beside_the_mail(
    opened: Opened, moment: str, *, against: bool
) -> None:
    """A month allows the whole of itself: a mail of May is no contradiction to May."""
    told = brewery()
    words = "I first heard of the leak then."
    told.says(
        words, "knowledge", moment, "stated", LEAK, verb="hear", agent="person/kit", speaker="person/kit"
    )
    assert bool(disputed(opened(told)).findings) is against


def test_the_ladder_tells_what_a_late_first_hearing_pulls_against(opened: Opened) -> None:
    told = brewery()
    words = "I first heard of the leak in August."
    told.says(
        words, "knowledge", "2018-08", "stated", LEAK, verb="hear", agent="person/kit", speaker="person/kit"
    )
    answer = asked(opened(told))
    assert f"Kit Brandt says: “{words}”; but Kit Brandt was sent it, on 3 May 2018." in [
        rung.text for rung in provable(answer).ladder
    ]


# the kind and words of a denial, its parts, who denies by it
@pytest.mark.parametrize(
    ("kind", "words", "parts", "expected"),
    [
        ("statement", "Not told.", {"sender": "person/lea", "recipient": "person/kit"}, ["person/kit"]),
        ("submission", "It was not sent to Kit.", {"recipient": "person/kit"}, ["person/kit"]),
        ("email", "Kit was not copied in.", {"copied": "person/kit"}, ["person/kit"]),
        ("request", "Not asked for it.", {"agent": "person/lea", "recipient": "person/kit"}, []),
    ],
)
def test_a_denial_is_of_those_who_did_not_hear(
    opened: Opened, kind: str, words: str, parts: dict[str, str], expected: list[str]
) -> None:
    """Not told, not sent it, not copied in; not being asked for it denies no knowledge."""
    told = brewery().source("a.txt", "2019-01-01")
    told.says(words, kind, status="denied", about=LEAK, **parts)  # type: ignore[arg-type]
    case = opened(told)
    found = [who for claim in denials(case, case.entity(LEAK)) for who in sorted(deniers(claim))]
    assert found == expected


def test_who_says_that_somebody_else_did_not_know_denies_nothing_themselves(opened: Opened) -> None:
    """Lea Moser says that Kit Brandt had no inkling of it."""
    told = denies(brewery().source("a.txt", "2019-01-01"), "Kit had no inkling.", "", speaker="person/lea")
    case = opened(told)
    [claim] = denials(case, case.entity(LEAK))
    assert deniers(claim) == {"person/kit"}


def test_what_the_union_did_not_know_its_speaker_did_not_either(opened: Opened) -> None:
    """Lea Moser says that the union knew nothing."""
    told = brewery().source("a.txt", "2019-01-01")
    denies(told, "We knew nothing.", "", "organisation/union", speaker="person/lea")
    case = opened(told)
    [claim] = denials(case, case.entity(LEAK))
    assert deniers(claim) == {"organisation/union", "person/lea"}


# the title of what is told to have been known on a day, whether it says that it was not known before
@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Kit Brandt did not see it until 3 May 2018", True),
        ("Kit Brandt only learned of it on 3 May 2018", True),
        ("Kit Brandt became aware of it only in May 2018", True),
        ("Kit Brandt saw it for the first time on 3 May 2018", True),
        ("Kit Brandt only saw the summary on 3 May 2018", False),
        ("Kit Brandt learned of it on 3 May 2018", False),
    ],
)
def test_by_which_words_it_was_not_known_before(opened: Opened, title: str, *, first: bool) -> None:
    """Only then, not until then, for the first time."""
    told = brewery().source("a.txt", "2019-01-01")
    told.says(title, "knowledge", "2018-05-03", "stated", LEAK, title=title, agent="person/kit")
    case = opened(told)
    assert bool(denials(case, case.entity(LEAK))) is first
