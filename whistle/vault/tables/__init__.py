"""What the vault holds, a noun a module: each reads and writes rows, and knows no keys."""
