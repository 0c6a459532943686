"""What is wrong with a form before anything is sent; pure functions."""
