"""The right-hand side of the window: the verdict, and below it what happened step by step."""
