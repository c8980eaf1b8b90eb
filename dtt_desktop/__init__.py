"""Organise a commune's conference of advanced exemplars: plan, nominees, delegates, program, papers."""

__version__ = "0.5.0"
