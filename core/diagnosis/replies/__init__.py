"""Tables of rules about what servers say, by subject; `reply_rules` puts them together for each stage."""
