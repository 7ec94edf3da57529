"""Answers that a mail program gives for somebody who is away: nobody wrote them, and they promise nothing."""

from __future__ import annotations

import re

from timeline.model.source import Text

_SUBJECT = re.compile(
    r"\s*(?:automatic(?:ally)? (?:generated )?reply|auto(?:matic)?[- ]?(?:reply|response|answer)"
    r"|out[- ]of[- ](?:the[- ])?office|away from (?:the |my )?(?:office|desk)|vacation (?:reply|response))\b",
    re.IGNORECASE,
)


def is_automatic(text: Text) -> bool:
    """A mail whose subject says that a program answered."""
    return text.source.kind == "email" and bool(_SUBJECT.match(text.source.title))
