"""The steps that bring a file from one version of its tables to the next."""

SCHEMA_VERSION = 9
