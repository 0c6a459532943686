"""Measurements of the program against what it is built on: `make bench`, or `python -m tests.bench NAME...`.

Each module here with a `run() -> list[Figure]` is one measurement.
"""
