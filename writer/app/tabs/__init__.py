"""The stories that are open together, each behind a tab of one frame."""
