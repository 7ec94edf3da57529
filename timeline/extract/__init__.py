"""
A source's text as mentions and claims; rules, vocabulary as data, and the quote gate.

`extract.whole` reads a text with all of the rules. It stands apart, so that whoever only wants the
vocabulary (`extract.lexicon`) does not load them.

The modules by what they are about, from the whole text down to one word:

- a text as a whole: whole, gate, lexicon, rows, worth, portions, overlong, runons, subject, partaking
- kinds of source: mail, quotedmail, automatic, letters, memos, statements, exchanges, minutes, tables,
  mailindex, undatable
- chronologies: entries, underdays, historic, datedlines, chronicle
- who was there: attendance, amendments, lacking, statuses, gathered, tabled
- lists of those present: rolls, rollheads, rolllabels, rolllines, rollblocks, rollbreaks, rollmarks,
  rollcalls, rollsentences, rollregisters, rollopenings, gatherings, rosters, unjoined
- people within such a list: attendees, listednames, listednaming, listedpeople, nicks, prefixes,
  postnominals, officesbehind
- prose, sentence by sentence: prose, passage, sentences, links, placings, announced, spans,
  dated_papers, leavings
- claims of a sentence: told_by_verbs, told_by_nouns, happenings, draft, arrivals, awareness, handled,
  untilthen, answering, copied, attached, relatives, resuming
- what is asked and promised: asked, requests, undertaken, actionlog
- who says it, and how surely: speech, stance, framing, governing
- names in prose: naming, named, model, pronouns, apposition, acronyms, edges, spokenof, kept, treated
- grammar: tokens, phrases, heads, clause, clauses, having, guessedpasts, brackets
"""
