"""What rests on this computer: accounts in a file, passwords in the operating system's keyring."""
