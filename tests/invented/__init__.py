"""The inquiries that are made up for scoring: their truth must be one, and their sources must tell it."""
