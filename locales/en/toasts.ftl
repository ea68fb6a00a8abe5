### Short answers to a pressed button, at most 200 characters, without HTML.

toast-stale = That button is over. The card that counts is below.
toast-not-yours = This button is not for you.
toast-added = Added
toast-removed = Removed
toast-private-only = This button works only in private chat with the bot.
toast-already = That was done before.
toast-saved = Saved
toast-coming = One moment, it is being made
