// What lies above the page for a moment: menus, questions, alerts. Escape closes each and the focus goes back.

import { append, h, icon } from './dom.js';

/**
 * Shows a dialog and promises what `read` returns when it is confirmed, or null when it is left.
 * `body` are nodes; the element with `autofocus` gets the focus.
 */
export function ask({ title, body = [], confirm = 'OK', cancel = 'Batal', read = () => true, wide = false, danger = false, extra = [] }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const form = h('form', { method: 'dialog' },
      h('h2', {}, title), body,
      h('div', { class: 'choices' }, extra,
        cancel && h('button', { type: 'button', class: 'plain', onclick: () => dialog.close('') }, cancel),
        h('button', { type: 'submit', class: danger ? 'danger' : 'primary', value: 'yes' }, confirm)));
    const dialog = h('dialog', { class: wide ? 'wide' : '', 'aria-label': title }, form);
    dialog.addEventListener('close', () => {
      const result = dialog.returnValue === 'yes' ? read(form) : null;
      dialog.remove();
      if (before?.isConnected) before.focus();
      resolve(result);
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close('');
    });
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector('[autofocus]') ?? dialog.querySelector('.choices button[type=submit]')).focus();
  });
}

/** An alert of a bot: it waits for OK. */
export const alertBox = (title, text) =>
  ask({ title, body: [h('p', { class: 'alert-text' }, text)], confirm: 'OK', cancel: null });

export const sure = (title, text, confirm, danger = false) =>
  ask({ title, body: text ? [h('p', {}, text)] : [], confirm, danger });

/** A picture as large as the window. */
export function lightbox(address, description) {
  const dialog = h('dialog', { class: 'lightbox', 'aria-label': description },
    h('button', { type: 'button', class: 'round', 'aria-label': 'Tutup', onclick: () => dialog.close() }, icon('close')),
    h('img', { src: address, alt: description }));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

let openMenu = null;

/**
 * Opens a menu beside `anchor`. Items: `{icon?, label, hint?, danger?, run}`, `{heading}` or null for a line.
 * Arrow keys move, Enter chooses, Escape closes.
 */
export function menu(anchor, items, { label = 'Menu', at = null } = {}) {
  // A second touch of the same button closes its menu.
  if (openMenu?.anchor === anchor) return closeMenu(true);
  closeMenu();
  const box = h('div', { class: 'menu', role: 'menu', 'aria-label': label });
  for (const item of items) {
    if (item === null) append(box, h('hr'));
    else if (item.heading) append(box, h('div', { class: 'menu-heading', role: 'presentation' }, item.heading));
    else append(box, entry(item));
  }
  // Inside an open dialog a menu must be its child, or the dialog would cover it.
  (anchor.closest('dialog') ?? document.body).append(box);
  place(box, at ?? anchor.getBoundingClientRect());
  anchor.setAttribute('aria-expanded', 'true');
  openMenu = { box, anchor };
  box.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', onOutside, true);
  window.addEventListener('resize', closeMenu);
  box.querySelector('[role=menuitem]')?.focus();
}

function entry(item) {
  return h('button', {
    type: 'button', role: 'menuitem', tabindex: '-1', class: item.danger ? 'danger' : '',
    onclick: () => {
      closeMenu(true);
      item.run();
    },
  }, item.icon && icon(item.icon), h('span', { class: 'menu-label' }, item.label), item.hint && h('span', { class: 'menu-hint' }, item.hint));
}

function place(box, spot) {
  const gap = 8;
  const width = box.offsetWidth;
  const height = box.offsetHeight;
  const left = Math.min(Math.max(gap, spot.left), window.innerWidth - width - gap);
  const below = spot.bottom + gap;
  const top = below + height <= window.innerHeight - gap ? below : Math.max(gap, spot.top - height - gap);
  box.style.left = `${left}px`;
  box.style.top = `${Math.min(top, window.innerHeight - Math.min(height, window.innerHeight - 2 * gap) - gap)}px`;
}

function onKey(event) {
  const items = [...event.currentTarget.querySelectorAll('[role=menuitem]')];
  const here = items.indexOf(document.activeElement);
  const move = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
  if (move !== undefined) {
    event.preventDefault();
    items[(move + items.length) % items.length].focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    event.stopPropagation();
    closeMenu(true);
  }
}

function onOutside(event) {
  if (openMenu && !openMenu.box.contains(event.target) && !openMenu.anchor.contains(event.target)) closeMenu();
}

export function closeMenu(giveFocusBack = false) {
  if (!openMenu) return;
  const { box, anchor } = openMenu;
  openMenu = null;
  box.remove();
  anchor.setAttribute('aria-expanded', 'false');
  document.removeEventListener('pointerdown', onOutside, true);
  window.removeEventListener('resize', closeMenu);
  if (giveFocusBack === true) anchor.focus();
}

/** A short line that fades by itself, inside `host`. */
export function toast(host, text) {
  const line = h('div', { class: 'toast', role: 'status' }, text);
  host.append(line);
  setTimeout(() => line.classList.add('leaving'), 3400 + Math.min(text.length * 25, 4000));
  line.addEventListener('animationend', (event) => {
    if (event.animationName === 'toast-out') line.remove();
  });
}
