"""The document types, one file each."""
