"""A simulated week: askers and contacts of flesh and habit, on the real services and a real database."""
