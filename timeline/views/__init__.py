"""What was found, for whoever reads it: pages, JSON, sheets; a text of a source is shown, never obeyed."""
