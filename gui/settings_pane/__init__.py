"""The left side of the window: the account, the server, and the button that starts the test."""
