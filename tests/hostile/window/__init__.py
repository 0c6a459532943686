"""The hostile servers through the real window: what is shown, what is fetched, how long the window is held up."""
