"""What the investigator writes, as it is read: each decision, or why it is none and on which line."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.corrections import read_corrections
from timeline.model.correction import Anchor, Correction


def read_one(text: str) -> Correction:
    """The only decision of a file without faults."""
    (correction,), problems = read_corrections(text)
    assert problems == ()
    return correction


def fault(text: str) -> tuple[str, str]:
    """Place and sentence of the only fault of a file."""
    _, (problem,) = read_corrections(text)
    return problem.where, problem.message


def test_words_in_a_source_are_the_same_as_a_person():
    found = read_one('2026-03-02 same "Chair Cllr Ann Lee" in minutes.txt = person/ann-lee')
    assert (found.verb, found.decided) == ("same", date(2026, 3, 2))
    assert found.targets == (Anchor("Chair Cllr Ann Lee", "minutes.txt"), "person/ann-lee")


def test_two_people_are_different_with_a_reason_and_an_author():
    found = read_one(
        "2026-03-02 different person/james-lee person/ann-lee\n"
        "    why: the minutes list both\n"
        "    by: J. Evans\n"
    )
    assert found.targets == ("person/james-lee", "person/ann-lee")
    assert (found.why, found.by) == ("the minutes list both", "J. Evans")


def test_a_date_is_settled():
    found = read_one('date "May 9" in notes/call.txt is 2016-05-09')
    assert found.targets == (Anchor("May 9", "notes/call.txt"),)
    assert found.value == "2016-05-09"
    assert found.decided is None


def test_the_second_occurrence_is_dropped():
    assert read_one('drop "a letter" in story.txt #2').targets == (Anchor("a letter", "story.txt", 2),)


def test_an_event_is_added_with_its_parts_and_its_words():
    found = read_one(
        "2026-03-03 add sent on 2017-11-27\n"
        "    recipient: post/chair\n"
        "    subject: document/drain-report\n"
        '    quote: "a letter that day" in story.txt\n'
    )
    assert found.value == "sent on 2017-11-27"
    assert found.fields == (("recipient", "post/chair"), ("subject", "document/drain-report"))
    assert found.targets == (Anchor("a letter that day", "story.txt"),)


def test_quotes_and_line_ends_inside_words_are_written_with_a_backslash():
    found = read_one(r'drop "he said \"no\"\nand left" in "my notes.txt"')
    assert found.targets == (Anchor('he said "no"\nand left', "my notes.txt"),)


def test_remarks_and_blank_lines_say_nothing():
    text = "; the first day\n\n  ; indented too\n"
    assert read_corrections(text) == ((), ())


def test_a_remark_between_a_decision_and_its_reason_does_not_part_them():
    assert read_one('drop "x" in a.txt\n; asked again on Friday\n    why: said in jest').why == "said in jest"


def test_lines_are_counted_from_the_top_of_the_file():
    text = '; decisions\n\ndrop "x" in a.txt\n\ndrop "y" in a.txt\r\n'
    corrections, _ = read_corrections(text)
    assert [correction.line for correction in corrections] == [3, 5]


# text, the line of the fault, what the sentence says
@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("forget all that", 1, "known are same, different"),
        ("same person/ann-lee", 1, "wants two things"),
        ('date "May 9" in a.txt is the ninth of May', 1, "wants: date"),
        ('date "May 9" in a.txt is 2016-13-45', 1, "2016-13-45"),
        ("date person/ann-lee is 2016", 1, "wants: date"),
        ("drop person/ann-lee", 1, "wants: drop"),
        ("add 2017", 1, "wants: add"),
        ("add sent on 2017-11-27\n    recipient: post/chair", 1, "wants its words"),
        ('add sent on 2017-11-27\n    quote: somewhere in "a.txt"', 2, "a quote is"),
        ('drop "x" in a.txt\n    because I say so', 2, "is no 'name: value'"),
        ('drop "x" in a.txt\n    recipient: post/chair', 2, "known are why and by"),
        ('2026-02-30 drop "x" in a.txt', 1, "is no day"),
        ("    why: of nothing", 1, "is no decision"),
    ],
)
def test_a_line_that_cannot_be_read_is_reported_with_its_number(text, line, says):
    where, message = fault("\n" + text)
    assert where == f"corrections.txt:{line + 1}"
    assert says in message


def test_one_bad_line_does_not_cost_the_others():
    corrections, problems = read_corrections('drop "x" in a.txt\n\nnonsense\n\ndrop "y" in a.txt')
    assert (len(corrections), len(problems)) == (2, 1)


# lines that mean the same
@pytest.mark.parametrize(
    "line",
    [
        'same "Ann" in a.txt = person/ann-lee',
        'same "Ann" in a.txt person/ann-lee',
        'same "Ann" in a.txt and person/ann-lee',
        'same  "Ann"  in  a.txt  =  person/ann-lee  ',
        'same "Ann" in "a.txt"=person/ann-lee',
    ],
)
def test_two_things_may_be_parted_in_several_ways(line):
    assert read_one(line).targets == (Anchor("Ann", "a.txt"), "person/ann-lee")


def test_words_on_both_sides():
    found = read_one('different "Mr Lee" in a.txt #3 "Dr Lee" in "b c.txt"')
    assert found.targets == (Anchor("Mr Lee", "a.txt", 3), Anchor("Dr Lee", "b c.txt"))


def test_words_may_hold_what_elsewhere_has_a_meaning():
    found = read_one('drop "#2 in b.txt = is ; x" in a.txt')
    assert found.targets == (Anchor("#2 in b.txt = is ; x", "a.txt"),)


def test_letters_of_any_script_stand_for_themselves():
    assert read_one('drop "Zoë “Ågren” 東京" in Ö.txt').targets == (Anchor("Zoë “Ågren” 東京", "Ö.txt"),)


def test_an_interval_and_a_bound_are_dates():
    assert read_one('date "that summer" in a.txt is 2016-07/2016-08').value == "2016-07/2016-08"
    assert read_one('date "by then" in a.txt is [..2016-08]').value == "[..2016-08]"


def test_a_happening_of_several_words_may_be_added():
    text = 'add was told on 2016\n    quote: "told" in a.txt'
    assert read_one(text).value == "was told on 2016"


def test_the_last_reason_counts():
    assert read_one('drop "x" in a.txt\n    why: one\n    why: two').why == "two"


def test_a_reason_may_hold_a_colon():
    assert read_one('drop "x" in a.txt\n    why: said: in jest').why == "said: in jest"


def test_the_occurrences_are_counted_from_one():
    _, problems = read_corrections('drop "x" in a.txt #0')
    assert len(problems) == 1


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm():
    assert read_one('\ufeffdrop "x" in a.txt\r\n    why: y\r\n').why == "y"


def test_a_long_line_is_cut_in_its_fault():
    _, message = fault("nonsense " * 30)
    assert len(message) < 200
