// Talks to the people's side of the simulator and to the demo's own clock and figures. Nothing here leaves the origin.

/** A request that failed; `status` is 0 when the server could not be reached. */
export class Failed extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { cache: 'no-store', ...options });
  } catch {
    throw new Failed(0, 'Belum tersambung. Coba lagi sebentar.');
  }
  const text = await answer.text();
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch {
    body = null;
  }
  if (!answer.ok) throw new Failed(answer.status, body?.description ?? body?.error ?? (text || answer.statusText));
  return body;
}

const post = (path, body = {}) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Asks for something the server may not offer; null then. */
async function optional(path) {
  try {
    return await ask(path);
  } catch (failed) {
    if (failed.status === 404) return null;
    throw failed;
  }
}

/** The chat in which a person acts: `{ person, group }`, `group` null in the private chat with the bot. */
const deed = ({ person, group }, name, body = {}) => post(`/people/${person}/${name}`, group ? { ...body, chat: group } : body);

export const api = {
  people: () => ask('/people'),
  createPerson: (person) => post('/people', person),
  createGroup: (title, members) => post('/people/groups', { title, members }),
  chat: ({ person, group }, limit = 200) => ask(`/people/${person}/chat?limit=${limit}${group ? `&chat=${group}` : ''}`),
  say: (place, text) => deed(place, 'say', { text }),
  start: (place, payload) => deed({ person: place.person }, 'start', payload ? { payload } : {}),
  press: (place, messageId, data) => deed(place, 'press', { message_id: messageId, data }),
  contact: (place, which) => deed(place, 'contact', { which }),
  gesture: (place, kind) => deed(place, kind),
  edit: (place, messageId, text) => deed(place, 'edit', { message_id: messageId, text }),
  setBlocked: (place, blocked) => deed({ person: place.person }, blocked ? 'block' : 'unblock'),
  sendFile({ person, group }, file, as, caption) {
    const form = new FormData();
    form.append('as', as);
    if (group) form.append('chat', group);
    if (caption) form.append('caption', caption);
    form.append('file', file, file.name || 'berkas');
    return ask(`/people/${person}/file`, { method: 'POST', body: form });
  },
  fileAddress: (fileId) => `/people/files/${encodeURIComponent(fileId)}`,
  order: (fault) => post('/people/faults', fault),
  clearFaults: () => ask('/people/faults', { method: 'DELETE' }),
  clock: () => optional('/demo/clock'),
  moveClock: (change) => post('/demo/clock', change),
  figures: () => optional('/demo/figures'),
};
