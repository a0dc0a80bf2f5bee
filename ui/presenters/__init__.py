"""What each page does, in plain Python without Qt, talking to a view that is a Protocol."""
