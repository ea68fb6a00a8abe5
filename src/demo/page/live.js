// The stream of what happens in the chats. When it breaks (the bot was restarted), it knocks until somebody answers,
// then tells the page to load everything anew, because what happened meanwhile was not heard.

import { api } from './api.js';

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 4000;

/**
 * Listens from `since` on. `onEvent` gets each event; `onState('lost' | 'back')` tells how the connection is;
 * on 'back' it may return a promise of the version from which to go on.
 */
export function listen(since, onEvent, onState) {
  let source = null;
  let version = since;
  let wait = FIRST_WAIT_MS;

  function open() {
    source = new EventSource(`/people/events?since=${version}`);
    source.addEventListener('message', (message) => {
      const event = JSON.parse(message.data);
      version = Math.max(version, event.version ?? 0);
      onEvent(event);
    });
    source.addEventListener('error', () => {
      source.close();
      onState('lost');
      setTimeout(knock, FIRST_WAIT_MS);
    });
  }

  async function knock() {
    try {
      await api.people();
      version = await onState('back');
      wait = FIRST_WAIT_MS;
      open();
    } catch {
      wait = Math.min(wait * 1.6, LONGEST_WAIT_MS);
      setTimeout(knock, wait);
    }
  }

  open();
  return { knock };
}
