// Turns a text and its Bot API entities into nodes. Offsets are UTF-16 units, which is what JavaScript strings count too.

import { h } from './dom.js';

const SAFE_SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'tg:'];

const BLOCKS = ['pre', 'blockquote', 'expandable_blockquote'];

/** The nodes of `text`. `act` answers the touch of a link or a command: `act.link(url, shown)`, `act.command(text)`. */
export function formatted(text, entities = [], act) {
  const sorted = entities
    .filter((entity) => entity.offset >= 0 && entity.length > 0 && entity.offset < text.length)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nest(text, 0, text.length, sorted, act);
}

function nest(text, start, end, entities, act) {
  const nodes = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const outer = entities[index];
    const stop = Math.min(outer.offset + outer.length, end);
    const inner = [];
    index += 1;
    while (index < entities.length && entities[index].offset < stop) inner.push(entities[index++]);
    if (outer.offset > at) nodes.push(text.slice(at, outer.offset));
    const from = Math.max(outer.offset, at);
    nodes.push(dress(outer, text.slice(from, stop), nest(text, from, stop, inner, act), act));
    // A block stands on lines of its own, so the line break behind it would be an empty line.
    at = BLOCKS.includes(outer.type) && text[stop] === '\n' && stop < end ? stop + 1 : stop;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function dress(entity, raw, children, act) {
  switch (entity.type) {
    case 'bold': return h('strong', {}, children);
    case 'italic': return h('em', {}, children);
    case 'underline': return h('u', {}, children);
    case 'strikethrough': return h('s', {}, children);
    case 'spoiler': return spoiler(children);
    case 'code': return h('code', {}, children);
    case 'pre': return h('pre', entity.language ? { 'data-language': entity.language } : {}, h('code', {}, children));
    case 'blockquote': return h('blockquote', {}, children);
    case 'expandable_blockquote': return expandable(children);
    case 'text_link': return link(entity.url, raw, children, act);
    case 'url': return link(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`, raw, children, act);
    case 'email': return link(`mailto:${raw}`, raw, children, act);
    case 'phone_number': return link(`tel:${raw.replace(/[^+\d]/g, '')}`, raw, children, act);
    case 'bot_command': return h('button', { type: 'button', class: 'inline-link', onclick: () => act.command(raw) }, children);
    case 'mention': case 'hashtag': case 'cashtag': case 'text_mention': return h('span', { class: 'reference' }, children);
    default: return h('span', {}, children);
  }
}

function link(address, shown, children, act) {
  let parsed = null;
  try {
    parsed = new URL(address);
  } catch {
    return h('span', {}, children);
  }
  if (!SAFE_SCHEMES.includes(parsed.protocol)) return h('span', {}, children);
  return h('a', {
    href: parsed.href, target: '_blank', rel: 'noopener noreferrer',
    onclick: (event) => {
      event.preventDefault();
      act.link(parsed.href, shown);
    },
  }, children);
}

function spoiler(children) {
  const cover = h('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Teks tersembunyi, ketuk untuk membuka' },
    h('span', {}, children));
  const open = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    if (cover.classList.contains('open')) return;
    event.preventDefault();
    cover.classList.add('open');
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name);
  };
  cover.addEventListener('click', open);
  cover.addEventListener('keydown', open);
  return cover;
}

function expandable(children) {
  const toggle = h('button', { type: 'button', class: 'inline-link expand', 'aria-expanded': 'false' }, 'Selengkapnya');
  const quote = h('blockquote', { class: 'expandable' }, h('span', { class: 'quoted' }, children), toggle);
  toggle.addEventListener('click', () => {
    const open = quote.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? 'Ringkas' : 'Selengkapnya';
  });
  return quote;
}
