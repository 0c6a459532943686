"""Tests of gui/results_pane/."""
