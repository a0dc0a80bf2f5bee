"""Tags and what is made of sealed accounts."""
