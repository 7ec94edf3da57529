"""What a person types: open the case, call one room, print.

Answers go to standard output, notes and progress to standard error. No traceback reaches a user.
"""

import sys

INTERRUPTED = 130  # as a shell names the end by Ctrl-C


def main() -> None:
    """Run the command line; what the entry point `timeline` calls."""
    try:
        from timeline.cli.root import run  # typer takes most of the time until Ctrl-C could be heard

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
