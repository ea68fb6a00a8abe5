//! A Bot API simulator, as strict as the real server; it knows none of our types.
