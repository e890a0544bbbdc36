"""Names, dates and quantities of a text: a layer of its own beside the claims."""
