"""The doubts, one by one: passages side by side, and the answer as a line of corrections.txt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import typer

from timeline.case import Case
from timeline.cli.options import CaseOption, JsonOption, commands, opened, opened_folder
from timeline.cli.screen import note, print_json, print_page
from timeline.corrections import append, hash_of
from timeline.folder import Folder
from timeline.model.entity import Doubt
from timeline.views.doubts import doubt_page, doubt_shape
from timeline.views.layout import counted

app = commands()

_DECIDED = re.compile(r"^\d{4}-\d\d-\d\d\s+")

QUIT, SKIP, UNSURE = ("q", "quit"), ("s", "skip", ""), ("u", "unsure")
WORDS = ("same", "different")  # the verbs of the lines that settle whether two names are one
UNSURE_MARK = "; unsure: "  # a remark in corrections.txt: looked at, and left open


@app.command()
def review(case: CaseOption = None, as_json: JsonOption = False) -> None:
    """Decide the doubts one by one; answers are appended to corrections.txt.

    Answer with a number, same, different, unsure, skip or quit. What is skipped comes again the next time,
    what is unsure comes last.

    Example: timeline review
    """
    folder, held = opened_folder(case), opened(case)
    doubts = undecided(folder, held.doubts())
    if as_json:
        print_json([doubt_shape(held, doubt) for doubt in doubts])
        return
    if not doubts:
        note("no name and no date is left in doubt; what stands against what: timeline check")
        return
    decided = _written(folder, decisions(held, doubts))
    note(f"{decided} of {counted(len(doubts), 'doubt')} decided" + ("; build to apply it" if decided else ""))


def _written(folder: Folder, lines: Iterable[str]) -> int:
    """Append each decision as it is made, so that none is lost; how many there were."""
    number, seen = 0, hash_of(folder.corrections)
    for line in lines:
        remark = line.startswith(UNSURE_MARK)
        append(folder.corrections, [line if remark else f"{date.today().isoformat()} {_undated(line)}"], seen)
        number, seen = number + (not remark), hash_of(folder.corrections)
    return number


def undecided(folder: Folder, doubts: Sequence[Doubt]) -> list[Doubt]:
    """The doubts for which no offered line stands in corrections.txt yet; those left unsure come last."""
    written = folder.corrections.read_text(encoding="utf-8") if folder.corrections.exists() else ""
    decided = {_undated(line) for line in written.splitlines()}
    unsure = {line.removeprefix(UNSURE_MARK).strip() for line in written.splitlines() if UNSURE_MARK in line}
    left = [doubt for doubt in doubts if not any(_undated(option) in decided for option in doubt.options)]
    return sorted(left, key=lambda doubt: doubt.id in unsure)


def decisions(case: Case, doubts: Sequence[Doubt]) -> Iterator[str]:
    """The lines that the investigator chooses, until there is no doubt left or they stop."""
    for number, doubt in enumerate(doubts, start=1):
        print_page(doubt_page(case, doubt, number, len(doubts)))
        choice = _asked(doubt)
        if choice in QUIT:
            return
        if choice in UNSURE:
            yield f"{UNSURE_MARK}{doubt.id}"
        elif choice not in SKIP:
            yield doubt.options[int(choice) - 1]


def _asked(doubt: Doubt) -> str:
    """A valid answer: the number of an option, unsure, skip or quit; the end of input quits."""
    numbers = {str(number): str(number) for number, _ in enumerate(doubt.options, start=1)}
    words = {word: number for word in WORDS if (number := _only(doubt, word))}
    answers = (*numbers, *words)
    while True:
        typer.echo(f"\n{'/'.join(answers)}, u(nsure), s(kip) or q(uit)? ", nl=False)
        answer = _line()
        if answer in (*SKIP, *QUIT, *UNSURE):
            return answer
        if answer in answers:
            return {**numbers, **words}[answer]
        typer.echo(f"type one of {', '.join(answers)}, u, s or q")


def _only(doubt: Doubt, word: str) -> str:
    """The number of the only line that begins with a word; empty where none or several do."""
    found = [str(number) for number, line in enumerate(doubt.options, start=1) if line.split()[0] == word]
    return found[0] if len(found) == 1 else ""


def _line() -> str:
    try:
        return input().strip().lower()
    except (EOFError, KeyboardInterrupt):
        typer.echo()
        return "q"


def _undated(line: str) -> str:
    """A correction without the day on which it was decided."""
    return _DECIDED.sub("", line.strip())
