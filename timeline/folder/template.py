"""A new case folder, with a `case.toml` that explains itself."""

from __future__ import annotations

import json
from pathlib import Path
from shlex import quote

from timeline.errors import WrongTerms
from timeline.folder.place import CASE_FILE, Folder, find_case

_TEMPLATE = """\
# What the program cannot know of itself. Every line may stay as it is; a line that begins with # is not read.

title = {title}

# The case's clock: "still employed" means then. Without it, the latest day on which a source
# may have been written.
# as_of = "2018-10"

# Decides the day of a mail, by the names of the IANA list. Without it, a mail's day is that of its own clock.
# timezone = "Europe/London"

# Whether 07/08/2016 is the seventh of August. Without it both readings are kept until you settle one.
# day_first = true

# language = "en"

# What you know of a source and it does not say itself. Dates are EDTF: 2018-10-02, 2018-10, 2018~,
# [..2016-08] for "August 2016 at the latest".
# [source."sources/review.txt"]
# written = "2018-10"
# title = "Independent review"
# kind = "article"              # article, email, minutes, letter, table, calendar, web-page, document
# author = "J. Evans"
# day_first = false
# columns = {{ "Happened on" = "date" }}

# Records that are kept regularly, so that a missing one is noticed.
# [[series]]
# name = "Team minutes"
# sources = "sources/minutes/*"
# every = "P1M"                 # P7D, P14D, P1M, P1Y
# start = "2016-01"
# end = "2016-12"
# about = ["audit report"]      # what these records would show

# A duty: who must do what, how soon, while the rule is in force.
# [[rule]]
# name = "Defects are reported"
# trigger = "defect"
# duty = "report"
# actor = "Chief Engineer"
# recipient = "Safety Office"
# within = "P5D"                # also PT24H; with working = true, working days
# start = "2015-01-01"
"""


def init_case(directory: Path) -> Folder:
    """A new case in a folder, which may exist and keeps what it holds; never over another case."""
    if (directory / CASE_FILE).exists():
        raise WrongTerms(
            f"'{directory}' is a case already",
            hint=f"build it with: timeline build --case {quote(str(directory))}",
        )
    if directory.exists() and not directory.is_dir():
        raise WrongTerms(f"'{directory}' is a file", hint="name a folder")
    (directory / "sources").mkdir(parents=True, exist_ok=True)
    (directory / "corrections.txt").touch()
    title = json.dumps(directory.resolve().name, ensure_ascii=False)
    (directory / CASE_FILE).write_text(_TEMPLATE.format(title=title), encoding="utf-8")
    return find_case(directory)
