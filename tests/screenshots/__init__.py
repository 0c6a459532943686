"""Pictures of the real window in all its states, to be looked at."""
