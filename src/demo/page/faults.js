// Ordering trouble for a chat, so that one can see how the bot bears it: a busy server, a lost connection, a refusal.

import { api } from './api.js';
import { menu, toast } from './overlay.js';

export function faultMenu(anchor, chat) {
  const order = (label, kind, told) => ({
    label,
    run: async () => {
      const ordered = await chat.attempt(() => api.order({ method: 'sendMessage', chat: chat.id, times: 1, kind }), ['order', told]);
      if (ordered) toast(chat.toasts, `${label}: mengenai kiriman bot berikutnya.`);
    },
  });
  menu(anchor, [
    { heading: 'Gangguan untuk kiriman berikutnya' },
    order('Telegram sibuk 5 detik (429)', { refuse: { code: 429, description: 'Too Many Requests: retry after 5', retry_after: 5 } }, '429 5'),
    order('Galat server (500)', { refuse: { code: 500, description: 'Internal Server Error', retry_after: null } }, 'tolak sendMessage 500 Internal Server Error'),
    order('Putus sebelum sampai', 'close_before', 'putus sebelum'),
    order('Putus setelah sampai', 'close_after', 'putus'),
    null,
    { icon: 'check', label: 'Hapus semua gangguan', run: () => chat.attempt(() => api.clearFaults()) },
  ], { label: 'Gangguan' });
}
