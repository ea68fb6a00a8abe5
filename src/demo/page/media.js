// Everything a message may hold besides text: pictures, files, contacts, places, stickers, voices, polls.

import { api } from './api.js';
import { avatar, fullName, h, icon, kilobytes } from './dom.js';
import { lightbox, toast } from './overlay.js';
import { minutesSeconds } from './times.js';

/** The nodes of a message's attachment, or null when it is text alone. `host` shows toasts. */
export function attachment(message, host) {
  if (message.photo?.length) return photo(message);
  if (message.sticker) return sticker(message.sticker);
  if (message.animation) return file(message.animation, 'Animasi', 'GIF');
  if (message.document) return paper(message.document, message.document.file_name ?? 'Berkas');
  if (message.video) return file(message.video, message.video.file_name ?? 'Video', 'MP4');
  if (message.audio) return file(message.audio, message.audio.title ?? message.audio.file_name ?? 'Audio', 'MP3');
  if (message.voice) return voice(message.voice, message.message_id, host);
  if (message.venue) return place(message.venue.location, message.venue);
  if (message.location) return place(message.location);
  if (message.contact) return contact(message.contact);
  if (message.poll) return poll(message.poll);
  if (message.dice) return h('div', { class: 'big-emoji' }, message.dice.emoji);
  return null;
}

/** The attachment in one word, for lists, quotes and stories. */
export function kindName(message) {
  if (message.photo) return 'Foto';
  if (message.sticker) return `Stiker ${message.sticker.emoji ?? ''}`.trim();
  if (message.document) return message.document.file_name ?? 'Berkas';
  if (message.voice) return 'Pesan suara';
  if (message.video || message.video_note) return 'Video';
  if (message.audio) return 'Audio';
  if (message.animation) return 'Animasi';
  if (message.venue || message.location) return 'Lokasi';
  if (message.contact) return 'Kontak';
  if (message.poll) return 'Polling';
  if (message.dice) return message.dice.emoji;
  return '';
}

function photo(message) {
  const size = message.photo.reduce((widest, each) => (each.width > widest.width ? each : widest));
  const address = api.fileAddress(size.file_id);
  const description = message.caption ? `Foto: ${message.caption}` : 'Foto';
  const width = size.width || 320;
  const height = size.height || 240;
  const image = h('img', { src: address, alt: description, width, height, loading: 'lazy' });
  image.style.aspectRatio = `${width} / ${height}`;
  return h('button', { type: 'button', class: 'photo', 'aria-label': `${description}. Perbesar`, onclick: () => lightbox(address, description) }, image);
}

function sticker(it) {
  return h('div', { class: 'big-emoji', role: 'img', 'aria-label': `Stiker ${it.emoji ?? ''}` }, it.emoji ?? '🙂');
}

function file(it, name, mark) {
  const ending = mark ?? (name.includes('.') ? name.split('.').pop().slice(0, 4).toUpperCase() : '');
  return h('a', { class: 'file', href: api.fileAddress(it.file_id), download: name, 'aria-label': `Unduh ${name}` },
    h('span', { class: 'file-mark' }, ending || icon('file')),
    h('span', { class: 'file-text' },
      h('span', { class: 'file-name' }, name),
      h('span', { class: 'faint' }, [kilobytes(it.file_size), 'Unduh'].filter(Boolean).join(' · '))));
}

/** A file; when it is a picture, a look at it above. */
function paper(it, name) {
  const row = file(it, name);
  if (!it.thumbnail) return row;
  const { width, height, file_id: id } = it.thumbnail;
  const image = h('img', { src: api.fileAddress(id), alt: name, width, height, loading: 'lazy' });
  const look = h('button', { type: 'button', class: 'photo', 'aria-label': `${name}. Perbesar`, onclick: () => lightbox(api.fileAddress(it.file_id), name) }, image);
  return h('div', { class: 'file-look' }, look, row);
}

function voice(it, seed, host) {
  const bars = Array.from({ length: 26 }, (_, index) => {
    const bar = h('i');
    bar.style.height = `${22 + Math.abs(Math.sin((seed + 1) * (index + 2) * 0.71)) * 78}%`;
    return bar;
  });
  const play = () => {
    const sound = new Audio(api.fileAddress(it.file_id));
    sound.play().catch(() => toast(host, 'Rekaman contoh, tidak ada suaranya.'));
  };
  return h('div', { class: 'voice' },
    h('button', { type: 'button', class: 'voice-play', 'aria-label': 'Putar pesan suara', onclick: play }, icon('play')),
    h('span', { class: 'wave', 'aria-hidden': 'true' }, bars),
    h('span', { class: 'faint' }, minutesSeconds(it.duration ?? 0)));
}

function place(location, venue) {
  const spot = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  return h('div', { class: 'place' },
    h('div', { class: 'map', 'aria-hidden': 'true' }, icon('place', 'pin')),
    h('div', { class: 'place-text' },
      h('strong', {}, venue?.title ?? 'Lokasi'),
      h('span', { class: 'faint' }, venue?.address ?? spot)));
}

function contact(it) {
  const name = fullName(it) || 'Tanpa nama';
  return h('div', { class: 'contact-card' },
    avatar(it.user_id ?? name.length, name),
    h('div', {}, h('strong', {}, name), h('span', { class: 'faint' }, it.phone_number ?? '')));
}

function poll(it) {
  return h('div', { class: 'poll' },
    h('strong', {}, it.question),
    h('span', { class: 'faint' }, it.is_anonymous === false ? 'Polling terbuka' : 'Polling anonim'),
    h('ul', {}, (it.options ?? []).map((option) => h('li', {}, option.text))),
    h('span', { class: 'faint' }, it.total_voter_count ? `${it.total_voter_count} suara` : 'Belum ada suara'));
}
