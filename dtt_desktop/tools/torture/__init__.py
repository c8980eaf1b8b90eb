"""Proofs that nothing is lost, nothing half-done: they drive the program's own services into the worst."""
