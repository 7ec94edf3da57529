"""Inquiries that never were: people, papers and what became of them, with all the truth, and their sources in many styles."""
