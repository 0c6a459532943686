"""Settings that were seen to work, in the forms in which mail programs take them; never a password."""
