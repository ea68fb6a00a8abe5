// Builds elements. Text always becomes a text node, so nothing a person wrote is ever read as markup.

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. Properties starting with "on" become listeners, `class` and `data` are handled, a value of
 * null, undefined or false leaves the attribute out; children may be nodes, strings, arrays or nothing.
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') element.className = value;
    else if (name === 'data') Object.assign(element.dataset, value);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked') element[name] = value;
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    parent.append(child instanceof Node ? child : String(child));
  }
}

/** Puts `children` in the place of whatever the element held. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** An icon of the sprite in index.html. */
export function icon(name, extra = '') {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `icon ${extra}`.trim());
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

/** A round button that shows only an icon; the label is for screen readers and the tooltip. */
export function iconButton(name, label, onclick, properties = {}) {
  return h('button', { type: 'button', class: 'round', 'aria-label': label, title: label, onclick, ...properties }, icon(name));
}

const HUES = [168, 204, 262, 328, 14, 38, 88, 228];

/** The coloured disc with initials; `id` chooses the colour, so that a person keeps it everywhere. */
export function avatar(id, name) {
  const initials = name.split(/\s+/).filter(Boolean).map((word) => [...word][0]).slice(0, 2).join('').toUpperCase();
  const disc = h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials || '?');
  // Ids often differ by a round step; spreading them keeps neighbours apart.
  disc.style.setProperty('--hue', HUES[Math.imul(Number(id) % 2 ** 31, 0x9e3779b1) >>> 29]);
  return disc;
}

export function fullName(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(' ');
}

/** Hands the browser a file to keep. */
export function download(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function kilobytes(bytes) {
  if (!bytes) return '';
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
}
