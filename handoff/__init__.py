"""Who has the conversation, and how it passes to a person."""
