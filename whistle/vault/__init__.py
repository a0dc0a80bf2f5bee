"""What is stored, and how it survives: header, database, blobs, Register, custody log."""
