"""An outcome and its diagnosis put into words and files."""
