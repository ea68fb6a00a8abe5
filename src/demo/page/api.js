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

export const api = {
  people: () => ask('/people'),
  createPerson: (person) => post('/people', person),
  chat: (id, limit = 200) => ask(`/people/${id}/chat?limit=${limit}`),
  say: (id, text) => post(`/people/${id}/say`, { text }),
  start: (id, payload) => post(`/people/${id}/start`, payload ? { payload } : {}),
  press: (id, messageId, data) => post(`/people/${id}/press`, { message_id: messageId, data }),
  contact: (id, which) => post(`/people/${id}/contact`, { which }),
  gesture: (id, kind) => post(`/people/${id}/${kind}`),
  edit: (id, messageId, text) => post(`/people/${id}/edit`, { message_id: messageId, text }),
  setBlocked: (id, blocked) => post(`/people/${id}/${blocked ? 'block' : 'unblock'}`),
  sendFile(id, file, as, caption) {
    const form = new FormData();
    form.append('as', as);
    if (caption) form.append('caption', caption);
    form.append('file', file, file.name || 'berkas');
    return ask(`/people/${id}/file`, { method: 'POST', body: form });
  },
  fileAddress: (fileId) => `/people/files/${encodeURIComponent(fileId)}`,
  order: (fault) => post('/people/faults', fault),
  clearFaults: () => ask('/people/faults', { method: 'DELETE' }),
  clock: () => optional('/demo/clock'),
  moveClock: (change) => post('/demo/clock', change),
  figures: () => optional('/demo/figures'),
};
