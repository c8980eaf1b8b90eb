"""Words and rules of the conference: no Qt, no files, no paper."""
