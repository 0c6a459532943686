"""What is known of mail providers: the table that ships with the program, and what the user added to it."""
