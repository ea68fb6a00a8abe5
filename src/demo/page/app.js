// The page's beginning: loads the people, opens chats side by side, hears the stream, and finds its way back after a restart.

import { api } from './api.js';
import { Chat } from './chat.js';
import { Clock } from './clock.js';
import { showFigures } from './figures.js';
import { listen } from './live.js';
import { toast } from './overlay.js';
import { newGroup, newPerson } from './newcomers.js';
import { People } from './people.js';

const OPEN_KEY = 'pencaker.open';
const PREVIEWS_AT_ONCE = 4;
const PREVIEWS_AT_START = 60;
const narrow = matchMedia('(max-width: 899px)');
const at = (id) => document.getElementById(id);

const house = {
  bot: null,
  groups: [],
  chats: new Map(),
  active: null,
  clock: new Clock(at('clock'), (now) => {
    for (const chat of house.chats.values()) {
      chat.journal.act('clock', '', now);
      chat.refresh().catch(() => {});
    }
    people.draw();
  }),
  close: (chat) => closeChat(chat),
  back: () => leaveChat(),
  openClock: (anchor) => house.clock.open(anchor),
  openGroup: (person, group) => openChat(person.id, group.id),
  newGroup: (person) => makeGroup(person),
  preview: (id, message) => people.touch(id, message, 0),
};
const people = new People(at('people'), at('search'), house.clock, (id) => openChat(id));

function openChat(id, groupId = null, { focus = true } = {}) {
  const person = people.get(id);
  const group = house.groups.find((each) => each.id === groupId) ?? null;
  if (!person || (groupId && !group)) return;
  const key = Chat.key(id, groupId);
  let chat = house.chats.get(key);
  if (!chat) {
    chat = new Chat(person, group, house);
    house.chats.set(key, chat);
    at('columns').append(chat.element);
    chat.element.addEventListener('focusin', () => activate(key));
    chat.refresh().catch(() => {});
  }
  activate(key);
  if (!focus) return;
  document.body.dataset.view = 'chat';
  if (narrow.matches && location.hash !== '#obrolan') history.pushState({ inside: true }, '', '#obrolan');
  chat.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  // On a phone the keyboard would jump up over the chat.
  if (!narrow.matches) chat.focus();
}

function activate(key) {
  house.active = key;
  for (const [each, chat] of house.chats) chat.element.classList.toggle('active', each === key);
  markOpen();
  at('empty').hidden = house.chats.size > 0;
  localStorage.setItem(OPEN_KEY, JSON.stringify([...house.chats.values()].map((chat) => chat.place)));
}

function markOpen() {
  people.mark([...house.chats.values()].map((chat) => chat.person.id), house.chats.get(house.active)?.person.id);
}

async function makeGroup(person) {
  const group = await newGroup(person, [...people.all.values()]);
  if (!group) return;
  await loadPeople();
  openChat(person.id, group.id);
}

function closeChat(chat) {
  house.chats.delete(chat.key);
  chat.element.remove();
  activate([...house.chats.keys()].at(-1) ?? null);
  if (narrow.matches) house.back();
  else (house.chats.get(house.active)?.composer.input ?? at('search')).focus();
}

/** To the list, by the browser's own way back when the chat was opened from the list. */
function leaveChat() {
  if (history.state?.inside) return history.back();
  history.replaceState(null, '', location.pathname);
  showList();
}

function showList() {
  document.body.dataset.view = 'list';
  people.rows.get(house.chats.get(house.active)?.person.id)?.querySelector('button').focus();
}

window.addEventListener('popstate', () => {
  if (location.hash !== '#obrolan') showList();
  else if (house.active !== null) document.body.dataset.view = 'chat';
});

const waitingPreviews = new Map();
let loadingPreviews = 0;

/** A chat that is not open shows its newest line in the list; few are asked for at once, a broadcast touches hundreds. */
function wantPreview(id, unread) {
  waitingPreviews.set(id, (waitingPreviews.get(id) ?? 0) + unread);
  pumpPreviews();
}

async function pumpPreviews() {
  if (loadingPreviews >= PREVIEWS_AT_ONCE || waitingPreviews.size === 0) return;
  const [id, unread] = waitingPreviews.entries().next().value;
  waitingPreviews.delete(id);
  loadingPreviews += 1;
  try {
    const chat = await api.chat({ person: id }, 5);
    if (!house.chats.has(String(id))) people.touch(id, chat.messages.findLast((message) => !message.deleted), (people.get(id)?.unread ?? 0) + unread);
  } catch {
    // The list shows what it knew; the next event asks again.
  } finally {
    loadingPreviews -= 1;
    pumpPreviews();
  }
}

let soon = null;
function afterAWhile() {
  soon ??= setTimeout(() => {
    soon = null;
    showFigures(at('figures')).catch(() => {});
  }, 1500);
}

function onEvent(event) {
  if (event.kind === 'person') loadPeople().catch(() => {});
  const open = [...house.chats.values()].filter((chat) => chat.id === event.chat || event.kind === 'commands');
  for (const chat of open) {
    if (event.kind === 'press_answer') chat.answered(event);
    else chat.refresh().catch(() => {});
  }
  if (!open.length && people.get(event.chat) && event.kind !== 'typing') wantPreview(event.chat, event.kind === 'message' ? 1 : 0);
  afterAWhile();
}

async function loadPeople() {
  const answer = await api.people();
  house.bot = answer.bot;
  house.groups = answer.groups ?? [];
  at('bot-name').textContent = `Demo · @${answer.bot.username}`;
  people.set(answer.people);
  markOpen();
}

/** Loads everything anew and promises the version from which the stream goes on. */
async function loadAll() {
  await Promise.all([loadPeople(), house.clock.load().catch(() => {})]);
  for (const chat of house.chats.values()) {
    if (people.get(chat.person.id)) continue;
    closeChat(chat);
  }
  await Promise.all([...house.chats.values()].map((chat) => chat.refresh()));
  showFigures(at('figures')).catch(() => {});
  const open = [...house.chats.values()].map((chat) => chat.version);
  if (open.length) return Math.min(...open);
  const [someone] = people.all.keys();
  return someone === undefined ? 0 : (await api.chat({ person: someone }, 1)).version;
}

async function begin() {
  at('new-person').addEventListener('click', async () => {
    try {
      const person = await newPerson();
      if (!person) return;
      await loadPeople();
      openChat(person.id);
    } catch (failed) {
      toast(document.body, failed.message);
    }
  });
  const lost = at('connection');
  let version = 0;
  for (;;) {
    try {
      version = await loadAll();
      break;
    } catch {
      lost.hidden = false;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  lost.hidden = true;
  for (const place of JSON.parse(localStorage.getItem(OPEN_KEY) ?? '[]')) openChat(place.person, place.group, { focus: false });
  for (const id of [...people.all.keys()].slice(0, PREVIEWS_AT_START)) if (!house.chats.has(String(id))) wantPreview(id, 0);
  if (location.hash === '#obrolan' && house.active !== null) document.body.dataset.view = 'chat';
  listen(version, onEvent, async (state) => {
    lost.hidden = state === 'back';
    if (state === 'lost') {
      for (const chat of house.chats.values()) chat.forgetPresses();
      return null;
    }
    return loadAll();
  });
}

begin();
