"""Events as sentences: the verb is as strong as the status allows, and no stronger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.views.toy import CASE, HOLM, MASTER, MET, SENT, SURVEY, UNSAID, ToyCase, quoted
from timeline.model.entity import Entity, Ground, Name
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.source import Row, Source, Text
from timeline.model.when import When
from timeline.narrative import chapters, heading_of, narrate, quotation, sentence_of

QUAYLE = Entity(
    "person/piers-quayle", Kind.PERSON, "Piers Quayle", (Name("Piers Quayle", (quoted("Piers Quayle"),)),)
)
BOARD = Entity("organisation/harbour-board", Kind.ORGANISATION, "Harbour Board", (Name("Harbour Board", ()),))
WHOLE = ToyCase(CASE.texts, (HOLM, QUAYLE, BOARD, MASTER, SURVEY), CASE.events(), CASE.gaps(), CASE.tenures())


def part(role: str, entity: Entity) -> Part:
    """Someone's part, in the words of their name."""
    return Part(role, entity.id, entity.name, entity.name, quoted("Ida Holm"))


def told(event: Event, **changes) -> str:
    """The sentence of an event with some of it changed."""
    return sentence_of(WHOLE, replace(event, **changes)).text


def test_what_is_recorded_happened():
    assert told(SENT) == "On 20 February 2015, the boiler survey was sent to the Harbour Master."


def test_who_acted_comes_first():
    parts = (part("sender", HOLM), part("recipient", MASTER))
    assert (
        told(SENT, parts=parts)
        == "On 20 February 2015, Ida Holm sent the boiler survey to the Harbour Master."
    )


def test_what_is_stated_is_put_into_the_mouth_that_states_it():
    sentence = told(SENT, status="stated", speaker=HOLM.id)
    assert sentence.endswith("was sent to the Harbour Master, according to Ida Holm.")


def test_what_a_source_states_in_its_own_voice_is_the_sources_word():
    assert told(SENT, status="stated").endswith(", according to the minutes of 9 March 2015.")


def test_what_is_planned_was_to_happen():
    assert "the boiler survey was to be sent to" in told(SENT, status="planned")
    assert "Ida Holm was to send" in told(SENT, status="planned", parts=(part("sender", HOLM),))


def test_a_denial_is_somebodys_in_their_own_words():
    own = (part("sender", HOLM),)
    sentence = told(SENT, status="denied", speaker=HOLM.id, parts=own, said=When.month(2015, 6))
    assert sentence.startswith("Ida Holm, in June 2015, denies that this was done: “The boiler survey")


def test_what_others_are_said_not_to_have_done_is_not_theirs_to_deny():
    assert told(SENT, status="denied", speaker=HOLM.id).startswith("Ida Holm says: “")
    assert told(SENT, kind="other", status="denied", parts=()).startswith(
        "The minutes of 9 March 2015 say: “"
    )


def test_whoever_was_not_told_is_named():
    untold = told(SENT, kind="knowledge", verb="inform", status="denied", speaker=HOLM.id)
    assert untold.startswith("Ida Holm denies that the Harbour Master was told of the boiler survey: “")
    own = told(SENT, kind="knowledge", status="denied", speaker=HOLM.id, parts=(part("recipient", HOLM),))
    assert own.startswith("Ida Holm denies having been told of the boiler survey: “")


def test_a_denial_of_knowledge_names_what_was_not_known():
    sentence = told(SENT, kind="knowledge", verb="know", status="denied", speaker=HOLM.id, parts=())
    assert sentence.startswith("Ida Holm denies having known of the boiler survey: “")


def test_a_silence_is_somebodys_word_that_there_is_no_record():
    assert told(UNSAID, speaker=HOLM.id) == (
        "Ida Holm says that there is no record of the boiler survey, at some time from April 2015 on: "
        "“There is no word of the survey after March 2015.”"
    )


def test_a_duty_is_somebodys_view():
    sentence = told(SENT, status="owed", speaker=HOLM.id)
    assert sentence.startswith("Ida Holm considers that this should have been done: “")


def test_a_plural_speaker_has_a_plural_verb():
    assert told(UNSAID).startswith("The minutes of 9 March 2015 say that there is no record")


def test_an_inferred_date_is_marked():
    when = When.day(date(2015, 2, 20), "the year of the line above")
    assert told(SENT, when=when).startswith("On 20 February 2015 (date inferred), ")


def test_bounds_alone_stand_in_the_heading_not_in_the_sentence():
    when = When(latest=date(2015, 2, 28), reason="told by then")
    assert told(SENT, when=when).startswith("The boiler survey was sent")
    assert heading_of(when) == "At some time up to the end of February 2015"


def test_parts_that_do_not_suffice_give_way_to_the_words():
    sentence = told(SENT, parts=(), kind="other", verb="go")
    assert sentence.startswith("On 20 February 2015, according to the minutes of 9 March 2015: “The boiler")


def test_a_request_asks_for_something():
    asked = told(SENT, kind="request", verb="ask", parts=(part("agent", HOLM),))
    assert asked == "On 20 February 2015, Ida Holm asked for the boiler survey."


def test_minutes_tell_who_was_there_and_who_was_not():
    parts = (part("present", HOLM), part("present", QUAYLE), part("apologies", MASTER))
    assert told(MET, parts=parts) == (
        "On 3 March 2015, meeting of the Harbour Board: present were Ida Holm and Piers Quayle; "
        "apologies from the Harbour Master."
    )


def test_a_meeting_that_is_told_is_told_by_who_met():
    parts = (part("present", HOLM), part("present", QUAYLE))
    sentence = told(MET, parts=parts, status="stated", speaker=HOLM.id)
    assert sentence == "On 3 March 2015, Ida Holm and Piers Quayle met, by their own account."


def test_an_email_names_its_attachment():
    parts = (part("sender", HOLM), part("recipient", QUAYLE), part("attached", SURVEY))
    assert told(SENT, kind="email", verb="email", parts=parts) == (
        "On 20 February 2015, Ida Holm sent an email to Piers Quayle, with the boiler survey attached."
    )


def test_a_tenure_lasts_and_a_departure_ends_it():
    parts = (part("holder", HOLM), part("post", MASTER))
    lasting = When.lasting(When.year(2014), When.year(2015))
    assert told(SENT, kind="appointment", verb="appoint", parts=parts, when=lasting) == (
        "From 2014 to 2015, Ida Holm was Harbour Master."
    )
    assert told(SENT, kind="departure", verb="leave", parts=parts).endswith(
        "Ida Holm ceased to be Harbour Master."
    )


def test_a_statement_is_quoted():
    sentence = told(SENT, kind="statement", verb="say", parts=(part("sender", HOLM),))
    assert sentence.startswith("On 20 February 2015, Ida Holm stated: “The boiler survey was sent")


def test_a_long_quotation_is_cut_at_a_word():
    long = replace(SENT.evidence[0], exact="word " * 100)
    cut = quotation(replace(SENT, evidence=(long,)))
    assert cut.endswith("word …”")
    assert len(cut) < 300


def test_every_sentence_has_its_quotes():
    story = narrate(CASE)
    assert len(story) == len(CASE.events())
    assert all(sentence.evidence for sentence in story)


def test_an_event_without_a_quote_is_not_told():
    case = ToyCase(CASE.texts, CASE.entities(), (replace(SENT, evidence=()), MET))
    assert [sentence.event for sentence in narrate(case)] == [MET]


def test_what_is_only_bounded_comes_after_what_is_dated():
    bounded = replace(SENT, when=When(latest=date(2015, 1, 1)))
    case = ToyCase(CASE.texts, CASE.entities(), (bounded, MET))
    assert [sentence.event for sentence in narrate(case)] == [MET, bounded]


# a moment, the heading it stands under
@pytest.mark.parametrize(
    ("when", "heading"),
    [
        (When.day(date(2015, 2, 20)), "February 2015"),
        (When.month(2015, 2), "February 2015"),
        (When.year(2015), "2015"),
        (When(date(2015, 6, 1), date(2015, 8, 31), "2015-22"), "June 2015"),
        (When(date(2015, 1, 1), date(2015, 9, 30)), "2015"),
        (When(date(2015, 6, 1), date(2016, 8, 31)), "June 2015"),
        (When(), "Without a date"),
    ],
)
def test_headings(when, heading):
    assert heading_of(when) == heading


def test_a_chapter_holds_the_sentences_of_its_month():
    months = [(chapter.heading, len(chapter.sentences)) for chapter in chapters(narrate(CASE))]
    assert months == [("February 2015", 1), ("March 2015", 1), ("April 2015", 1)]


def test_the_story_of_the_model_case_quotes_every_sentence(built_case):
    from timeline.case import open_case

    case = open_case(built_case("powys"))
    for sentence in narrate(case):
        assert sentence.evidence
        assert sentence.text[0].isupper() or sentence.text[0] in "“["
        assert sentence.text.endswith((".", "”", "?", "!", '"'))


def test_what_is_known_to_no_month_comes_first_in_its_year():
    some_time = replace(SENT, when=When.year(2015))
    case = ToyCase(CASE.texts, CASE.entities(), (replace(MET, when=When.month(2015, 1)), some_time, MET))
    assert [sentence.event.when for sentence in narrate(case)] == [
        When.year(2015),
        When.month(2015, 1),
        MET.when,
    ]


def test_of_a_statement_the_speech_is_quoted():
    text = Text(CASE.texts[0].source, 'Ms Holm said: "The boiler was never looked at in all that time."')
    said = replace(
        SENT, kind="statement", verb="say", parts=(part("sender", HOLM),), evidence=(text.quote(0, 64),)
    )
    assert told(said).endswith("Ida Holm stated: “The boiler was never looked at in all that time.”")


def test_the_body_that_met_is_named_where_nobody_else_is():
    assert told(MET, parts=(part("host", BOARD),)) == "On 3 March 2015, Harbour Board met."


def test_the_same_sentence_is_told_once():
    again = replace(SENT, id="event/again")
    case = ToyCase(CASE.texts, CASE.entities(), (SENT, again, MET))
    assert [sentence.event for sentence in narrate(case)] == [SENT, MET]


LOG = Text(
    Source("sources/log.csv", "2" * 64, "table", "Boiler log"),
    "2015-02-20,Boiler lit,Ida Holm",
    rows=(Row("table", 0, 30, {}),),
)


def test_a_row_is_told_by_its_title():
    logged = replace(SENT, title="Boiler lit", evidence=(LOG.quote(0, 30),))
    case = ToyCase((*CASE.texts, LOG), WHOLE.entities(), (logged,))
    assert sentence_of(case, logged).text == "On 20 February 2015: Boiler lit."
    assert sentence_of(case, replace(logged, when=When())).text == "Boiler lit."


def test_a_plan_in_a_row_is_told_as_one():
    logged = replace(SENT, title="Boiler to be lit", status="planned", evidence=(LOG.quote(0, 30),))
    case = ToyCase((*CASE.texts, LOG), WHOLE.entities(), (logged,))
    assert sentence_of(case, logged).text == "Planned for 20 February 2015: Boiler to be lit."


def test_what_a_calendar_calls_off_is_told_by_its_title():
    entry = replace(MET, title="Yard round", status="denied", evidence=(LOG.quote(0, 30),))
    case = ToyCase((*CASE.texts, LOG), WHOLE.entities(), (entry,))
    assert sentence_of(case, entry).text == (
        "On 3 March 2015, according to the list “Boiler log”, this was called off: Yard round."
    )


def test_a_paper_of_no_kind_goes_by_its_title():
    text = Text(
        Source("sources/a.txt", "3" * 64, "document", "Review of the boiler", written=MET.when), "It."
    )
    case = ToyCase((*CASE.texts, text), WHOLE.entities())
    stated = replace(SENT, kind="other", status="stated", verb="be", parts=(), evidence=(text.quote(0, 3),))
    assert "according to the document “Review of the boiler” of 3 March 2015: “It.”" in (
        sentence_of(case, stated).text
    )


def test_a_plan_is_told_by_the_day_it_was_for():
    """ "As planned" would say that it came about."""
    assert told(replace(UNSAID, status="planned"), speaker=None).startswith("Planned")


def test_a_bound_that_follows_from_elsewhere_cites_its_premises():
    """Every line bears its day by what is cited with it."""
    premise = quoted("Ida Holm")
    bound = replace(SENT, why=(Ground("the words say so", "order", (premise,)),))
    assert sentence_of(WHOLE, bound).evidence == tuple(dict.fromkeys((*SENT.evidence, premise)))
    assert sentence_of(WHOLE, replace(bound, why=())).evidence == SENT.evidence


@pytest.mark.parametrize(
    ("others", "words"),
    [(1, " Another passage excludes this."), (2, " Other passages exclude this."), (0, ".")],
)
def test_what_cannot_stand_together_is_told_side_by_side(others: int, words: str):
    """With the other passages among its quotes."""
    against = tuple(quoted(words_) for words_ in ("Ida Holm", "Ida")[:others])
    sentence = sentence_of(WHOLE, SENT, against)
    assert sentence.text.endswith(words)
    assert set(against) <= set(sentence.evidence)
