// The factors: the value of one outlet large, and below it how many outlets stand how near to their limit: twelve bars,
// the last two beyond it.
import {element} from './plan.js';

const BINS = 12;
const PER_LIMIT = 10;
const TALL = 40;

/** The value as a share of its limit; for a range, the distance from its middle as a share of half its width. */
export function share(value, limit) {
    if (value === undefined || !limit) return 0;
    if (limit.lower !== null && limit.upper !== null) {
        return Math.abs(value - (limit.lower + limit.upper) / 2) / ((limit.upper - limit.lower) / 2);
    }
    if (limit.upper === null) return value > 0 ? limit.lower / value : 2;
    return limit.upper ? value / limit.upper : value > 0 ? 2 : 0;
}

function bins(factor, outlets) {
    const counts = new Array(BINS).fill(0);
    for (const outlet of outlets) {
        if (!outlet.online || outlet.values[factor.code] === undefined || !outlet.limits[factor.code]) continue;
        const ratio = share(outlet.values[factor.code], outlet.limits[factor.code]);
        counts[ratio > 1 ? (ratio > 1.5 ? BINS - 1 : PER_LIMIT) : Math.min(PER_LIMIT - 1, Math.floor(ratio * PER_LIMIT))]++;
    }
    return counts;
}

function html(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
}

function frame(box, factor) {
    const title = html('h3', '', factor.name, html('small', '', factor.unit ?? ''), html('span', 'sc-over'));
    const drawing = element('svg', {viewBox: `0 0 120 ${TALL}`, preserveAspectRatio: 'none', 'aria-hidden': 'true'});
    for (let i = 0; i < BINS; i++) {
        drawing.append(element('rect', {x: i * 10 + 1, width: 8, y: TALL, height: 0, class: 'bar ' + (i >= PER_LIMIT ? 'over' : i >= 8 ? 'near' : '')}));
    }
    drawing.append(element('line', {x1: 100, x2: 100, y1: 0, y2: TALL, class: 'limit', 'vector-effect': 'non-scaling-stroke'}));
    const panel = html('div', 'sc-f', title, html('p', 'sc-value', html('b', ''), html('span', '')), drawing);
    panel.dataset.factor = factor.code;
    box.append(panel);
    return panel;
}

const number = new Intl.NumberFormat('en', {maximumFractionDigits: 2, useGrouping: false});

function range(limit) {
    if (!limit) return '–';
    if (limit.lower !== null && limit.upper !== null) return `${number.format(limit.lower)}–${number.format(limit.upper)}`;
    return limit.upper === null ? `≥ ${number.format(limit.lower)}` : number.format(limit.upper);
}

function write(node, text) {
    if (node.textContent !== text) node.textContent = text;
}

/** @param focus the outlet whose values are shown, or nothing */
export function distribution(box, factors, outlets, focus) {
    for (const panel of box.querySelectorAll('[data-factor]')) {
        if (!factors.some(factor => factor.code === panel.dataset.factor)) panel.remove();
    }
    for (const factor of factors) {
        const panel = box.querySelector(`[data-factor="${factor.code}"]`) ?? frame(box, factor);
        const counts = bins(factor, outlets);
        const most = Math.max(1, ...counts);
        panel.querySelectorAll('rect').forEach((bar, i) => {
            const height = counts[i] === 0 ? 0 : Math.max(1.5, Math.sqrt(counts[i] / most) * (TALL - 2));
            bar.setAttribute('height', height);
            bar.setAttribute('y', TALL - height);
        });
        const over = counts[PER_LIMIT] + counts[BINS - 1];
        const note = panel.querySelector('.sc-over');
        write(note, over ? box.dataset.over.replace('#', over) : '');
        const value = focus?.values[factor.code];
        const limit = focus?.limits[factor.code];
        write(panel.querySelector('.sc-value b'), value === undefined ? '–' : number.format(value));
        write(panel.querySelector('.sc-value span'), value === undefined ? box.dataset.noValue : `${box.dataset.limit} ${range(limit)}`);
        panel.classList.toggle('hot', share(value, limit) > 1);
        panel.classList.toggle('old', Boolean(focus && !focus.online));
    }
}
