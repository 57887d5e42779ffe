"""`make demo`: a day of messages through the real bot, over HTTP, on a real database."""
