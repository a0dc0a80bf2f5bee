"""What is held for a checklist, and what is missing: facts and gaps, never a verdict."""
