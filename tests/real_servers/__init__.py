"""Real mail servers, run on loopback and high ports: the other side of what the program promises."""
