"""Data that ships with Whistle. Each file names its source and the date it was checked."""
