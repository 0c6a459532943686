"""The window: shows what the core says and hands it what the user wants; opens no connection itself."""
