"""Data that ships with the program: icons, texts, tables. Found the same way from source and from a bundle."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """Where the resource `name` (relative, with forward slashes) lies on this computer.

    Raises FileNotFoundError when there is no such resource: a wrong name is a mistake of ours, never to pass silently.
    """
    found = _FOLDER / name
    if not found.exists():
        raise FileNotFoundError(found)
    return found
