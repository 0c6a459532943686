"""What an error means that somebody pasted: from any mail program, a bounce or a log. Pure."""
