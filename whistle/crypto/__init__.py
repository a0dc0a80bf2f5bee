"""Keys, slots, streams and sealing: formats over well-kept libraries, nothing home-made."""
