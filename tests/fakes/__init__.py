"""Stand-ins that do exactly what a test tells them, and complain when the other side does not."""
