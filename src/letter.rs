//! One outgoing thing as plain data: text, keyboard, document, edit, deletion, button answer.
