// Ordering trouble for a chat, so that one can see how the bot bears it: a busy server, a lost connection, a refusal.

import { api } from './api.js';
import { menu, toast } from './overlay.js';

export function faultMenu(anchor, chat) {
  const { id } = chat.person;
  const order = (label, fault) => ({
    label,
    run: async () => {
      if (await chat.attempt(() => api.order({ chat_id: id, ...fault }))) toast(chat.toasts, `${label}: berlaku untuk pesan berikutnya.`);
    },
  });
  menu(anchor, [
    { heading: 'Gangguan berikutnya' },
    order('Telegram sibuk 5 detik (429)', { kind: 'too_many_requests', retry_after: 5, times: 1 }),
    order('Galat peladen (500)', { kind: 'server_error', times: 1 }),
    order('Sambungan putus', { kind: 'connection_lost', times: 1 }),
    null,
    { label: 'Hapus semua gangguan', run: () => chat.attempt(() => api.clearFaults()) },
  ], { label: 'Gangguan' });
}
