"""Drives the program from outside, as a person with a screen reader and a keyboard would, against a real server."""
