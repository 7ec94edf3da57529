"""Inquiries that never were: people, papers and what became of them, all the truth, and many sources."""
