"""Random acts over the services a person works with, undone and redone in between: nothing breaks, nothing is lost."""
