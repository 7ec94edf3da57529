"""The nouns: frozen, typed, no files, no clock."""
