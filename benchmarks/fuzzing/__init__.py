"""Whole files of every format that is read, and what chance, breakage and malice make of them."""
