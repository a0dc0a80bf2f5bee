"""Controls in the design's own shapes; every one takes the theme first and names itself."""
