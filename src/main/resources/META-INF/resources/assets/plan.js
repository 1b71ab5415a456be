// The park's plan: each outlet a light whose shape and letter, not only its colour, tell how it stands. One element for
// each outlet, made once and changed in place, so that it can hang on a wall for weeks.
const SVG = 'http://www.w3.org/2000/svg';
const WIDE = 1000;
/** Room for lights that stand on the very edge. */
const EDGE = 16;
/** Drawn in this order: the worst lie on top. */
const ORDER = ['NOT_MONITORED', 'COMPLIANT', 'CANNOT_JUDGE', 'WARNING', 'EXCEEDED'];
const MARKS = {WARNING: '!', EXCEEDED: '×', CANNOT_JUDGE: '?'};
/** Smaller than this, a question mark is no more than a smudge: hatching says it alone. */
const LEGIBLE = 9;

export function element(name, attributes = {}, ...children) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
}

function corners(count, radius, turn) {
    return Array.from({length: count}, (_, i) => {
        const angle = turn + i / count * Math.PI * 2;
        return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
    }).join(' ');
}

function hatching() {
    const pattern = element('pattern', {id: 'sc-hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
        element('rect', {width: 4, height: 4, fill: '#2a3338'}), element('line', {x1: 0, y1: 0, x2: 0, y2: 4, stroke: '#adb5bd', 'stroke-width': 2.4}));
    return element('defs', {}, pattern);
}

export class Plan {
    /** @param choose called with the outlet that somebody pointed out */
    constructor(svg, tip, choose) {
        this.svg = svg;
        this.tip = tip;
        this.lamps = new Map();
        this.layers = Object.fromEntries(ORDER.map(status => [status, element('g', {'data-layer': status})]));
        this.ground = element('g');
        this.ring = element('circle', {class: 'lp-ring', r: 0});
        svg.append(hatching(), this.ground, this.ring, ...ORDER.map(status => this.layers[status]));
        svg.addEventListener('pointermove', event => this.point(event));
        svg.addEventListener('pointerleave', () => { tip.hidden = true; });
        svg.addEventListener('click', event => {
            const lamp = this.under(event);
            if (lamp) choose(lamp.outlet);
        });
        svg.addEventListener('keydown', event => {
            const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
            if (!by || !this.lamps.size) return;
            event.preventDefault();
            const all = [...this.lamps.values()];
            const here = all.findIndex(lamp => lamp.outlet.id === this.focused);
            choose(all[(here + by + all.length) % all.length].outlet);
        });
    }

    /** Draws the ground anew when it is another one, and brings the lamps in line with the outlets. */
    show(plan, picture, outlets) {
        const drawn = JSON.stringify(plan) + picture;
        this.tall = WIDE * plan.height / plan.width;
        if (drawn !== this.drawn) this.draw(plan, picture);
        this.drawn = drawn;
        this.radius = Math.max(4.5, Math.min(13, Math.sqrt(WIDE * this.tall / Math.max(1, outlets.length)) * 0.19));
        const known = new Set(outlets.map(outlet => outlet.id));
        for (const [id, lamp] of this.lamps) {
            if (!known.has(id)) {
                lamp.group.remove();
                this.lamps.delete(id);
            }
        }
        outlets.forEach(outlet => this.light(outlet));
    }

    draw(plan, picture) {
        this.svg.setAttribute('viewBox', `${-EDGE} ${-EDGE} ${WIDE + 2 * EDGE} ${this.tall + 2 * EDGE}`);
        const box = part => ({x: part.x * WIDE, y: part.y * this.tall, width: part.width * WIDE, height: part.height * this.tall});
        this.ground.replaceChildren();
        if (picture) this.ground.append(element('image', {class: 'lp-picture', href: picture, width: WIDE, height: this.tall, preserveAspectRatio: 'none'}));
        for (const parcel of plan.parcels) this.ground.append(element('rect', {class: 'lp-parcel', rx: 7, ...box(parcel)}));
        for (const building of plan.buildings) {
            const place = box(building);
            this.ground.append(element('rect', {class: 'lp-building', rx: 6, ...place}),
                element('text', {class: 'lp-name', x: place.x + 12, y: place.y + 24}, building.name));
        }
    }

    light(outlet) {
        let lamp = this.lamps.get(outlet.id);
        if (!lamp) {
            lamp = {group: element('g', {class: 'lp', 'data-outlet': outlet.id})};
            lamp.group.addEventListener('animationend', () => lamp.group.classList.remove('pulse'));
            this.lamps.set(outlet.id, lamp);
        }
        lamp.outlet = outlet;
        const look = `${outlet.status}/${outlet.online}/${this.radius}`;
        const place = `translate(${(outlet.x * WIDE).toFixed(1)} ${(outlet.y * this.tall).toFixed(1)})`;
        if (lamp.place !== place) lamp.group.setAttribute('transform', lamp.place = place);
        if (lamp.look === look) return;
        if (lamp.look !== undefined && lamp.status !== outlet.status) lamp.group.classList.add('pulse');
        lamp.look = look;
        lamp.status = outlet.status;
        lamp.group.dataset.status = outlet.status;
        lamp.group.dataset.heard = String(outlet.online);
        lamp.group.replaceChildren(...this.shape(outlet));
        this.layers[outlet.status].append(lamp.group);
    }

    shape({status, online}) {
        const r = this.radius;
        const parts = [];
        if (status === 'COMPLIANT' || status === 'NOT_MONITORED') parts.push(element('circle', {r: r * 0.9}));
        else if (status === 'WARNING') parts.push(element('polygon', {points: corners(3, r * 2.4, -Math.PI / 2)}));
        else if (status === 'EXCEEDED') parts.push(element('circle', {class: 'halo', r: r * 2.6}), element('polygon', {points: corners(8, r * 2, Math.PI / 8)}));
        else parts.push(element('rect', {x: -r, y: -r, width: r * 2, height: r * 2, rx: r * 0.25}));
        if (MARKS[status] && (status !== 'CANNOT_JUDGE' || r >= LEGIBLE)) {
            const size = {WARNING: 2.3, EXCEEDED: 3, CANNOT_JUDGE: 1.7}[status];
            parts.push(element('text', {y: status === 'WARNING' ? r * 0.3 : 0, 'font-size': (r * size).toFixed(1)}, MARKS[status]));
        }
        if (!online) parts.push(element('line', {class: 'cut', x1: -r * 1.3, y1: r * 1.3, x2: r * 1.3, y2: -r * 1.3}));
        return parts;
    }

    focus(outlet) {
        this.focused = outlet?.id;
        this.ring.setAttribute('r', outlet ? this.radius * 3 : 0);
        if (outlet) {
            this.ring.setAttribute('cx', outlet.x * WIDE);
            this.ring.setAttribute('cy', outlet.y * this.tall);
        }
    }

    under(event) {
        const hit = event.target.closest('.lp');
        return hit ? this.lamps.get(hit.dataset.outlet) : null;
    }

    point(event) {
        const lamp = this.under(event);
        this.tip.hidden = !lamp;
        if (!lamp) return;
        this.tip.textContent = `${lamp.outlet.enterprise} · ${lamp.outlet.code}`;
        const box = this.tip.parentElement.getBoundingClientRect();
        const at = lamp.group.getBoundingClientRect();
        const right = at.left - box.left > box.width * 0.6;
        this.tip.style.left = right ? 'auto' : `${at.right - box.left + 6}px`;
        this.tip.style.right = right ? `${box.right - at.left + 6}px` : 'auto';
        this.tip.style.top = `${Math.max(0, at.top - box.top - 8)}px`;
    }
}
