"""Pure rules from an outcome to a diagnosis; no input, no output, no waiting."""
