"""
Mentions, claims and corrections become people, bodies, posts, documents and events.

`resolve.whole` takes all steps. It stands apart, so that whoever only wants the forms of a name does not
load them.

The modules by what they are about:

- the steps, in their order: whole, words, telling, merging, events, doubts
- dates: dating, moments, crossdating, ordering, placing, sections
- what cannot all be true: statements, happenings, unordered, untold, rulings
- names joined: names, naming, joining, groups, forms, fullest, judgements, anchors, signs, doubtful
- names of people: people, crowd, persons, spelling, titles, beside, numbered, twice, sidebyside, shared,
  accounts, slips
- people in mails: firstnames, lone, shortforms, logins, typed, spelt, circles
- bodies, documents, other things: bodies, documents, papers, editions, facts, general, owners, authors,
  antecedents, references, acts, held
- posts and their holders: posts, tenures, introduced, takenup, holdings, charts, periods, bridges, sides,
  gone
- messages and copies: heads, messages, listed, threads, absent, carried, copies, likeness, likenesses,
  wording
"""
