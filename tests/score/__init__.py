"""How often `explain` names the right cause, measured on a corpus of real errors that is not part of the project."""
