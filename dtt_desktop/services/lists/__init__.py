"""Lists of people as units send them: read, understood, shown, taken in."""
