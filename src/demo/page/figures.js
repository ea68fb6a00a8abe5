// The figures of the demo's office, when the server offers them.

import { api } from './api.js';
import { fill, h } from './dom.js';

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

let offered = true;

export async function showFigures(section) {
  if (!offered) return;
  const figures = await api.figures();
  offered = figures !== null;
  const rows = Object.entries(figures ?? {}).filter(([, value]) => typeof value === 'number');
  section.hidden = rows.length === 0;
  fill(section, h('dl', {}, rows.map(([name, value]) => h('div', {}, h('dt', {}, name.replaceAll('_', ' ')), h('dd', {}, number.format(value))))));
}
