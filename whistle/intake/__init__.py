"""How words come in: readers, permission."""
