"""Messages that are referred to and not held: one for each, with who had it."""

from __future__ import annotations

import email
import re
from pathlib import Path

import pytest

from tests.resolve.mailbag import absent, case_of, mail


def answers(*ids: str, date: str = "Tue, 28 Nov 2017 09:00:00 +0000", **more: str) -> str:
    """An answer of Tom Bright's to some messages."""
    return mail(
        "Tom Bright <tom@b.example>", date=date, subject="Re: The pump", answers=" ".join(ids), **more
    )


def test_a_mail_that_is_answered_and_not_held_is_absent():
    case = case_of({"b.eml": answers("<gone@b.example>")})
    (one,) = case.absent
    assert (one.how, one.message_id, one.had) == ("answered", "gone@b.example", ("person/tom-bright",))
    assert one.when.edtf == "[..2017-11-28]"
    assert one.quotes[0].exact == "<gone@b.example>"


def test_a_mail_that_is_held_is_not():
    assert (
        case_of({"a.eml": mail(message_id="<a1@b.example>"), "b.eml": answers("<a1@b.example>")}).absent == ()
    )


def test_one_mail_is_absent_once_however_many_answer_it():
    sources = {f"{n}.eml": answers("<gone@b.example>", message_id=f"<{n}@b.example>") for n in range(3)}
    (one,) = case_of(sources).absent
    assert len(one.quotes) == 3


def test_ids_among_the_references_are_referred_to():
    case = case_of({"b.eml": answers("<b@b.example>", references="<a@b.example> <b@b.example>")})
    assert absent(case) == [("answered", "b@b.example"), ("referred", "a@b.example")]


def test_references_in_a_circle_end():
    sources = {
        "a.eml": mail(
            message_id="<a@b.example>", references="<b@b.example> <a@b.example>", answers="<b@b.example>"
        ),
        "b.eml": mail(
            message_id="<b@b.example>", references="<a@b.example> <b@b.example>", answers="<a@b.example>"
        ),
    }
    case = case_of(sources)
    assert case.absent == ()
    assert [thread.sources for thread in case.threads] == [("sources/a.eml", "sources/b.eml")]


def test_what_is_answered_and_quoted_is_one_absent_mail():
    body = "Yes.\n\nOn Mon, 27 Nov 2017 at 10:11, Zed Moor wrote:\n> Does the pump leak again?"
    (one,) = case_of({"b.eml": answers("<gone@b.example>", body=body)}).absent
    assert (one.how, one.message_id, one.sender, one.when.edtf) == (
        "answered", "gone@b.example", "person/zed-moor", "2017-11-27",
    )  # fmt: skip


CRANE = "> The contractor has walked off the site\n> and taken the crane along with him.\nWhen was that?"


def test_words_that_are_repeated_and_not_held_are_of_an_absent_mail():
    (one,) = case_of({"a.eml": mail(body=CRANE, subject="Re: The site")}).absent
    assert (one.how, one.sender, one.when.edtf) == ("quoted", None, "[..2017-11-27]")
    assert one.quotes[0].exact.startswith("> The contractor has walked off")


def test_words_that_two_mails_repeat_are_of_one():
    sources = {"a.eml": mail(body=CRANE, subject="Re: The site"), "b.eml": mail(body=f"Look.\n{CRANE}")}
    assert len(case_of(sources).absent) == 1


def test_words_that_a_mail_has_are_no_absent_one():
    said = mail(
        body="The contractor has walked off the site and taken the crane along with him.", subject="Site"
    )
    case = case_of({"a.eml": said, "b.eml": mail(body=CRANE, subject="x", sender="Zed Moor <z@b.example>")})
    assert case.absent == ()
    assert [thread.sources for thread in case.threads] == [("sources/a.eml", "sources/b.eml")]


# the mail's words, whether something should be there
@pytest.mark.parametrize(
    ("words", "is_absent"),
    [
        ("Please find attached.", True),
        ("Tom, see attached.", True),
        ("Figures are attached for your comments.", True),
        ("All is in the attachment.", True),
        ("Nothing is attached.", False),
        ("I will send it with the figures attached to it.", False),
        ("She is attached to her work? No.", False),
        ("> Please find attached.", False),
        ("It leaks.", False),
    ],
)
def test_what_a_mail_says_goes_with_it_and_does_not_is_absent(words, is_absent):
    case = case_of({"a.eml": mail(body=words)})
    assert bool([one for one in case.absent if one.how == "attachment"]) == is_absent


def test_an_attachment_that_is_there_is_not_absent():
    carried = (
        "From: Ann Lee <ann@b.example>\nTo: tom@b.example\nDate: Mon, 27 Nov 2017 10:11:00 +0000\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\n'
        'Please find attached.\n--x\nContent-Type: text/plain; name="a.txt"\n'
        'Content-Disposition: attachment; filename="a.txt"\n\nThe pump.\n--x--\n'
    )
    assert case_of({"a.eml": carried}).absent == ()


MAILBOX = (
    ("<1@b.example>", ""),
    ("<2@b.example>", "<1@b.example>"),
    ("<3@b.example>", "<gone1@b.example>; from zed@b.example on Fri, Nov 16, 2001"),
    ("<4@b.example>", "<gone2@b.example>"),
    ("<5@b.example>", "<gone2@b.example>"),
    ("<2@b.example>", "<1@b.example>"),
)


def absent_by_script(folder: Path) -> set[str]:
    """The same by a script that shares nothing with us."""
    held, answered = set(), set()
    for path in folder.iterdir():
        message = email.message_from_bytes(path.read_bytes())
        held.update(re.findall(r"<[^<>]+>", message["Message-ID"] or ""))
        answered.update(re.findall(r"<[^<>]+>", message["In-Reply-To"] or ""))
    return answered - held


def test_the_absent_ids_are_those_that_a_script_finds(tmp_path):
    sources = {}
    for number, (own, answered) in enumerate(MAILBOX):
        sources[f"{number}.eml"] = (
            mail(message_id=own, answers=answered) if answered else mail(message_id=own)
        )
        (tmp_path / f"{number}.eml").write_text(sources[f"{number}.eml"])
    found = {f"<{one.message_id}>" for one in case_of(sources).absent if one.how == "answered"}
    assert found == absent_by_script(tmp_path) == {"<gone1@b.example>", "<gone2@b.example>"}
