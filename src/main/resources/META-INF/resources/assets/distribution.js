// How many outlets stand how near to their limit, factor by factor: twelve bars, the last two beyond it.
const SVG = 'http://www.w3.org/2000/svg';
const BINS = 12;
const PER_LIMIT = 10;

/** The value as a share of its limit; for a range, the distance from its middle as a share of half its width. */
function share(value, limit) {
    if (limit.lower !== null && limit.upper !== null) {
        return Math.abs(value - (limit.lower + limit.upper) / 2) / ((limit.upper - limit.lower) / 2);
    }
    return limit.upper ? value / limit.upper : limit.lower / value;
}

function bins(factor, outlets) {
    const counts = new Array(BINS).fill(0);
    for (const outlet of outlets) {
        const value = outlet.values[factor.code];
        const limit = outlet.limits[factor.code];
        if (value === undefined || !limit) continue;
        const ratio = share(value, limit);
        const bin = ratio > 1 ? (ratio > 1.5 ? BINS - 1 : PER_LIMIT) : Math.min(PER_LIMIT - 1, Math.floor(ratio * PER_LIMIT));
        counts[bin]++;
    }
    return counts;
}

function element(name, attributes) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
}

function frame(box, factor) {
    const panel = document.createElement('div');
    panel.className = 'sc-f';
    panel.dataset.factor = factor.code;
    const title = document.createElement('h3');
    title.append(factor.name, document.createElement('span'));
    const drawing = element('svg', {viewBox: '0 0 120 60', preserveAspectRatio: 'none', 'aria-hidden': 'true'});
    for (let i = 0; i < BINS; i++) {
        drawing.append(element('rect', {x: i * 10 + 1, width: 8, y: 60, height: 0, class: 'bar ' + (i >= PER_LIMIT ? 'over' : i >= 8 ? 'near' : '')}));
    }
    drawing.append(element('line', {x1: 100, x2: 100, y1: 0, y2: 60, class: 'limit', 'vector-effect': 'non-scaling-stroke'}));
    panel.append(title, drawing);
    box.append(panel);
    return panel;
}

export function distribution(box, factors, outlets) {
    for (const panel of [...box.children]) {
        if (!factors.some(factor => factor.code === panel.dataset.factor)) panel.remove();
    }
    for (const factor of factors) {
        const panel = box.querySelector(`[data-factor="${factor.code}"]`) ?? frame(box, factor);
        const counts = bins(factor, outlets);
        const most = Math.max(1, ...counts);
        panel.querySelectorAll('rect').forEach((bar, i) => {
            const height = counts[i] === 0 ? 0 : Math.max(2, Math.sqrt(counts[i] / most) * 56);
            bar.setAttribute('height', height);
            bar.setAttribute('y', 60 - height);
        });
        const over = counts[PER_LIMIT] + counts[BINS - 1];
        const note = panel.querySelector('h3 span');
        note.textContent = `${over} ${box.dataset.overWord}`;
        note.classList.toggle('hot', over > 0);
    }
}
