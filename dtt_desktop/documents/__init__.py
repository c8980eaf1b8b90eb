"""Official papers: facts in, PDF out. No Qt, no database."""
