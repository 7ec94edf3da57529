"""Where things lie in a case folder, what `case.toml` and sidecars declare, and what was taken in.

The folder holds the truth: sources, `case.toml`, `corrections.txt`, `intake.jsonl`. All in
`.timeline/` is derived from them.
"""

from timeline.folder.intake import Added as Added
from timeline.folder.intake import add_sources as add_sources
from timeline.folder.intake import record_found as record_found
from timeline.folder.intake import verify_intake as verify_intake
from timeline.folder.place import Folder as Folder
from timeline.folder.place import find_case as find_case
from timeline.folder.template import init_case as init_case
from timeline.folder.terms import read_facts as read_facts
from timeline.folder.terms import read_terms as read_terms

__all__ = [
    "Added",
    "Folder",
    "add_sources",
    "find_case",
    "init_case",
    "read_facts",
    "read_terms",
    "record_found",
    "verify_intake",
]
