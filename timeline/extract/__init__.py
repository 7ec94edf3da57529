"""
A source's text as mentions and claims; rules, vocabulary as data, and the quote gate.

`extract.whole` reads a text with all of the rules. It stands apart, so that whoever only wants the
vocabulary (`extract.lexicon`) does not load them.
"""
