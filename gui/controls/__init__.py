"""Controls that several areas of the window share: each knows the style, and none knows a pane or a dialog."""
