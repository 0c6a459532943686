"""Reads the outgoing servers out of files that other programs wrote: one module per format, and one for any."""
