// The park's plan: each outlet a light whose shape, not only its colour, tells how it stands.
const COLOURS = {COMPLIANT: '#51cf66', WARNING: '#ffa94d', EXCEEDED: '#ff8787', CANNOT_JUDGE: '#adb5bd', NOT_MONITORED: '#667079'};
const ORDER = ['NOT_MONITORED', 'CANNOT_JUDGE', 'COMPLIANT', 'WARNING', 'EXCEEDED'];

export class Plan {
    constructor(canvas, tip, choose) {
        this.canvas = canvas;
        this.tip = tip;
        this.places = [];
        this.pulses = new Map();
        new ResizeObserver(() => this.fit()).observe(canvas);
        canvas.addEventListener('mousemove', event => this.point(event));
        canvas.addEventListener('mouseleave', () => { tip.hidden = true; });
        canvas.addEventListener('click', event => {
            const place = this.near(event);
            if (place) choose(place.outlet);
        });
    }

    show(outlets) {
        this.outlets = outlets;
        this.fit();
    }

    fit() {
        const {width, height} = this.canvas.getBoundingClientRect();
        const scale = window.devicePixelRatio || 1;
        this.canvas.width = Math.round(width * scale);
        this.canvas.height = Math.round(height * scale);
        this.size = {width, height, scale};
        this.arrange();
        this.draw();
    }

    /** Where the outlets are drawn on the plan; those without a place stand in a grid, in their order. */
    arrange() {
        if (!this.outlets) return;
        const {width, height} = this.size;
        this.radius = Math.max(2.5, Math.sqrt(width * height / Math.max(60, this.outlets.length)) * 0.16);
        const edge = this.radius * 2.2;
        const columns = Math.max(1, Math.ceil(Math.sqrt(this.outlets.length * width / Math.max(1, height))));
        const rows = Math.ceil(this.outlets.length / columns);
        this.places = this.outlets.map((outlet, index) => {
            const x = outlet.x ?? ((index % columns) + 0.5) / columns;
            const y = outlet.y ?? (Math.floor(index / columns) + 0.5) / rows;
            return {outlet, x: edge + x * (width - 2 * edge), y: edge + y * (height - 2 * edge)};
        });
    }

    pulse(outlet) {
        this.pulses.set(outlet.id, performance.now());
        if (this.pulses.size === 1) this.beat();
    }

    beat() {
        const now = performance.now();
        for (const [id, since] of this.pulses) {
            if (now - since > 6000) this.pulses.delete(id);
        }
        this.draw();
        if (this.pulses.size > 0) setTimeout(() => this.beat(), 60);
    }

    draw() {
        if (!this.size) return;
        const pen = this.canvas.getContext('2d');
        const {width, height, scale} = this.size;
        pen.setTransform(scale, 0, 0, scale, 0, 0);
        pen.clearRect(0, 0, width, height);
        this.ground(pen, width, height);
        const sorted = [...this.places].sort((a, b) => ORDER.indexOf(a.outlet.status) - ORDER.indexOf(b.outlet.status));
        sorted.forEach(place => this.light(pen, place));
    }

    ground(pen, width, height) {
        pen.strokeStyle = '#163039';
        pen.lineWidth = 1;
        pen.beginPath();
        for (let i = 0; i <= 8; i++) {
            pen.moveTo(i / 8 * width, 0);
            pen.lineTo(i / 8 * width, height);
        }
        for (let i = 0; i <= 6; i++) {
            pen.moveTo(0, i / 6 * height);
            pen.lineTo(width, i / 6 * height);
        }
        pen.stroke();
    }

    light(pen, {outlet, x, y}) {
        const r = this.radius;
        pen.fillStyle = pen.strokeStyle = COLOURS[outlet.status];
        pen.lineWidth = Math.max(1, r * 0.3);
        const since = this.pulses.get(outlet.id);
        if (since !== undefined) {
            const age = (performance.now() - since) % 1500 / 1500;
            pen.globalAlpha = 1 - age;
            circle(pen, x, y, r * (1.4 + age * 3));
            pen.stroke();
            pen.globalAlpha = 1;
        }
        if (outlet.status === 'COMPLIANT') {
            circle(pen, x, y, r * 0.85);
            pen.fill();
        } else if (outlet.status === 'WARNING') {
            polygon(pen, x, y, r * 1.5, 3, -Math.PI / 2);
            pen.fill();
        } else if (outlet.status === 'EXCEEDED') {
            polygon(pen, x, y, r * 1.45, 8, Math.PI / 8);
            pen.fill();
            circle(pen, x, y, r * 2.1);
            pen.stroke();
        } else {
            circle(pen, x, y, r * 0.9);
            pen.stroke();
            if (outlet.status === 'CANNOT_JUDGE') {
                pen.beginPath();
                pen.moveTo(x - r * 0.6, y + r * 0.6);
                pen.lineTo(x + r * 0.6, y - r * 0.6);
                pen.stroke();
            }
        }
    }

    near(event) {
        const box = this.canvas.getBoundingClientRect();
        const x = event.clientX - box.left;
        const y = event.clientY - box.top;
        let best = null;
        let least = (this.radius * 2.5) ** 2;
        for (const place of this.places) {
            const distance = (place.x - x) ** 2 + (place.y - y) ** 2;
            if (distance < least) {
                least = distance;
                best = place;
            }
        }
        return best;
    }

    point(event) {
        const place = this.near(event);
        this.tip.hidden = !place;
        if (!place) return;
        this.tip.textContent = `${place.outlet.enterprise} · ${place.outlet.code}`;
        const right = place.x > this.size.width * 0.6;
        this.tip.style.left = right ? 'auto' : `${place.x + this.radius * 2}px`;
        this.tip.style.right = right ? `${this.size.width - place.x + this.radius * 2}px` : 'auto';
        this.tip.style.top = `${Math.max(0, place.y - this.radius * 3)}px`;
    }
}

function circle(pen, x, y, r) {
    pen.beginPath();
    pen.arc(x, y, r, 0, Math.PI * 2);
}

function polygon(pen, x, y, r, corners, turn) {
    pen.beginPath();
    for (let i = 0; i < corners; i++) {
        const angle = turn + i / corners * Math.PI * 2;
        pen[i ? 'lineTo' : 'moveTo'](x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    pen.closePath();
}
