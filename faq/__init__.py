"""What the assistant may say: the curated pack, and whether it is in order."""
