"""The Qt window: no SQL, no rules."""
