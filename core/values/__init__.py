"""Frozen values that the layers speak in; they import only each other."""
