"""One SQLite file per conference."""
