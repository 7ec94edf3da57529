"""What can be asked of a case: one file per question, and the gaps they find together.

The modules by what they are about; a question mostly stands in the module of its name:

- asking and answering: terms, scope, telling, wording, naming, stems, passages
- what happened: happened, between, apart, clocks, decided, words_said, mentioned, card, names, accounts,
  course, entry_lines
- meetings: meetings, meeting_list, sittings, present, attended, attendance, regularity, roles, comings,
  actors, unlisted, unheld, convened, away
- knowledge: knew, knew_words, known, earlier, exposure, ladder, members, reach
- claims of ignorance: unaware, denials, claimed, denied_words, towards
- posts: holder, offices, incumbents, succession, tenure_ends
- messages: sent, correspondents, unanswered, covering, houses, absent_mail
- gaps, together: gaps, gap_list, gravity
- gaps of silence: silence, silences, traces, coverage, series, filing, cadence, sequence, undated, single,
  one_sided
- what is lacking: missing, lack, called, at_hand, loose_ends, strangers
- what is open: open_ends, standing, tasks, answered, closings
- duties: duty, rules, verdicts, deadline, acts, astray, same_thing, told_duties, recommended
- what pulls apart: disputed, clash, ruled, remaining, elsewhere, two_places, deeds, after_leaving,
  beforehand, belied, gainsaid, datings, twice_dated, mishap_days, turned, unordered, counts,
  headcounts, numbers, sums
"""

from timeline.plugins import Shelf
from timeline.questions.apart import apart
from timeline.questions.attendance import attendance, both
from timeline.questions.attended import attended
from timeline.questions.between import between
from timeline.questions.cadence import cadence
from timeline.questions.card import card
from timeline.questions.correspondents import correspondents
from timeline.questions.course import timeline
from timeline.questions.decided import decided
from timeline.questions.disputed import disputed
from timeline.questions.duty import duty
from timeline.questions.earlier import earlier
from timeline.questions.gap_list import gaps_
from timeline.questions.gaps import find_gaps
from timeline.questions.happened import happened
from timeline.questions.holder import holder, tenures
from timeline.questions.knew import knew
from timeline.questions.known import known
from timeline.questions.meeting_list import meetings
from timeline.questions.mentioned import inside, mentioned
from timeline.questions.missing import missing
from timeline.questions.names import names
from timeline.questions.open_ends import open_
from timeline.questions.present import present
from timeline.questions.sent import sent
from timeline.questions.sequence import sequence
from timeline.questions.series import series
from timeline.questions.silence import silence
from timeline.questions.succession import succession
from timeline.questions.tenure_ends import joined, left
from timeline.questions.terms import Question, Term, bind, command, name_of, pose, terms_of
from timeline.questions.unanswered import unanswered
from timeline.questions.unaware import unaware
from timeline.questions.unlisted import unlisted
from timeline.questions.words_said import said

QUESTIONS: Shelf[Question] = Shelf(
    "questions",
    (
        silence,
        happened,
        timeline,
        decided,
        present,
        attended,
        attendance,
        both,
        meetings,
        unlisted,
        knew,
        known,
        earlier,
        unaware,
        holder,
        tenures,
        left,
        joined,
        succession,
        card,
        names,
        between,
        apart,
        sent,
        correspondents,
        unanswered,
        said,
        mentioned,
        inside,
        missing,
        cadence,
        sequence,
        series,
        open_,
        duty,
        disputed,
        gaps_,
    ),
)

__all__ = [
    "QUESTIONS",
    "Question",
    "Term",
    "bind",
    "command",
    "find_gaps",
    "name_of",
    "pose",
    "terms_of",
]
