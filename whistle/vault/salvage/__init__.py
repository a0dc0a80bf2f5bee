"""Reading a damaged vault without changing it, and making a whole one of what is left."""
