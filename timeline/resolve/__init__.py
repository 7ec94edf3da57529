"""
Mentions, claims and corrections become people, bodies, posts, documents and events.

`resolve.whole` takes all steps. It stands apart, so that whoever only wants the forms of a name does not
load them.
"""
