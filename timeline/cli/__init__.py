"""What a person types: open the case, call one room, print.

Answers go to standard output, notes and progress to standard error. No traceback reaches a user.
"""

from timeline.cli.faults import FaultReport
from timeline.cli.root import root_command


def main() -> None:
    """Run the command line; what the entry point `timeline` calls."""
    with FaultReport():
        root_command()(prog_name="timeline")
