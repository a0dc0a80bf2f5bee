"""What the process may not do, and the helper processes that do risky work."""
