"""Coverage-guided fuzzing of what reads a stranger's bytes: `make fuzz`."""
