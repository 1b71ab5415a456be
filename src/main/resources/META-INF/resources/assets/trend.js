// The course of one factor at one outlet: chart, what is marked in it in words, and the same values as a table.
import {Chart, moment} from './chart.js';

const ROWS = 300;
const number = new Intl.NumberFormat('en', {maximumFractionDigits: 4});

function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
}

export class Trend {
    constructor(box) {
        this.box = box;
        this.by = 'raw';
        this.asked = null;
        // Until somebody has chosen, the finest resolution that has values is shown.
        this.chosen = false;
        box.addEventListener('click', event => {
            const button = event.target.closest('[data-by]');
            if (!button) return;
            this.chosen = true;
            this.show(button.dataset.by);
        });
    }

    /** @param key outlet/factor */
    choose(key, button) {
        this.asked = key;
        this.box.querySelector('[data-trend-name]').textContent = button ? button.textContent : '';
        this.box.querySelector('[data-chart]').setAttribute('aria-label', button?.getAttribute('aria-label') ?? '');
        this.draw();
    }

    show(by) {
        this.by = by;
        this.box.querySelectorAll('[data-by]').forEach(one => one.setAttribute('aria-pressed', String(one.dataset.by === by)));
        this.draw();
    }

    append(key, at, value) {
        if (key === this.asked && this.by === 'raw') this.chart?.append(at, value);
    }

    async draw() {
        if (!this.asked) return;
        const [outlet, factor] = this.asked.split('/');
        const wanted = this.asked + this.by;
        const answer = await fetch(`${this.box.dataset.trendUrl}?outlet=${outlet}&factor=${factor}&by=${this.by}`);
        if (!answer.ok || wanted !== this.asked + this.by) return;
        const series = await answer.json();
        if (!this.chosen && series.items.length === 0 && this.by !== 'day') {
            this.show(this.by === 'raw' ? 'hour' : 'day');
            return;
        }
        const box = this.box.querySelector('[data-chart]');
        const any = series.items.length > 0;
        this.box.hidden = false;
        this.box.querySelector('[data-none]').hidden = any;
        this.box.querySelector('[data-table]').hidden = !any;
        box.hidden = !any;
        this.marks(series);
        if (!any) return;
        this.rows(series, outlet);
        this.chart ??= new Chart(box);
        this.chart.draw(series, this.by);
    }

    marks(series) {
        const list = this.box.querySelector('[data-marks]');
        list.replaceChildren(...series.marks.map(mark => {
            const line = element('li');
            line.append(element('strong', mark.words), ` ${moment(mark.from)} – ${moment(mark.to)} · ${mark.reason}`);
            return line;
        }));
        list.hidden = series.marks.length === 0;
    }

    rows(series, outlet) {
        const rows = series.items.slice(-ROWS).reverse().map(item => {
            const row = element('tr');
            const value = element('td', item.value === null ? '–' : number.format(item.value), 'num');
            const said = element('td');
            if (item.flag !== 'N') said.append(element('span', item.flag, 'chip'), ' ');
            for (const mark of series.marks.filter(one => item.at >= one.from && item.at < one.to)) {
                said.append(element('span', mark.words, 'chip'), ' ');
            }
            if (item.contradicted) {
                const link = element('a', this.box.dataset.contradictedWord, 'chip');
                link.href = `${this.box.dataset.outletsUrl}/${outlet}/logger?at=${encodeURIComponent(item.at)}#contradictions`;
                said.append(link);
            }
            row.append(element('td', moment(item.at), 'nowrap'), value, said);
            return row;
        });
        this.box.querySelector('[data-rows]').replaceChildren(...rows);
    }
}
