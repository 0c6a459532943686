"""The small windows in front of the window. All are opened with `open()`: `exec()` would stop every other task."""
