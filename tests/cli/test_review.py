"""`timeline review`: doubts one by one, answers as lines of corrections.txt."""

from __future__ import annotations

import pytest

from tests.views.toy import CASE, quoted
from timeline.cli.review import decisions, undecided
from timeline.folder import find_case, init_case
from timeline.model.entity import Doubt

ONE = Doubt("doubt/1", "identity", "are they one?", (quoted("Ida Holm"),), ("same a b", "different a b"))
TWO = Doubt("doubt/2", "identity", "and they?", (quoted("Piers Quayle"),), ("same c d", "different c d"))


@pytest.fixture
def typed(monkeypatch):
    """What the investigator types, line by line."""

    def type_lines(*lines: str) -> None:
        answers = iter(lines)
        monkeypatch.setattr("builtins.input", lambda: next(answers))

    return type_lines


def test_a_number_chooses_the_line_that_is_written(typed, capsys):
    typed("2", "1")
    assert list(decisions(CASE, [ONE, TWO])) == ["different a b", "same c d"]
    assert "are they one?" in capsys.readouterr().out


def test_skipping_decides_nothing_and_quitting_ends(typed):
    typed("s", "q")
    assert list(decisions(CASE, [ONE, TWO])) == []


def test_what_is_no_answer_is_asked_again(typed):
    typed("3", "perhaps", "1", "quit")
    assert list(decisions(CASE, [ONE, TWO])) == ["same a b"]


def test_what_was_decided_before_is_not_asked_again(tmp_path):
    init_case(tmp_path / "case")
    (tmp_path / "case" / "corrections.txt").write_text("2015-06-01 different a b\n")
    assert undecided(find_case(tmp_path / "case"), [ONE, TWO]) == [TWO]


def test_the_end_of_input_ends_the_review(run, fresh_case):
    case = fresh_case("powys")
    run("build", "--case", case)
    before = (case / "corrections.txt").read_bytes()
    assert run("review", "--case", case).exit_code == 0
    assert (case / "corrections.txt").read_bytes() == before


def test_a_decision_is_appended_with_its_day_and_the_rest_stays(run, fresh_case):
    case = fresh_case("powys")
    run("build", "--case", case)
    before = (case / "corrections.txt").read_text()
    if "left in doubt" in run("review", "--case", case).stderr:
        pytest.skip("the model case leaves no doubt")
    run("review", "--case", case, stdin="2\nq\n")
    after = (case / "corrections.txt").read_text()
    assert after.startswith(before)
    assert after[len(before) :].strip()[:2] == "20"
