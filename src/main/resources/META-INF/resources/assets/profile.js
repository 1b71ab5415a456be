// The profile page: values, light and alerts change in place while it is open.
import {listen} from './live.js';
import {Chart} from './chart.js';

const now = document.getElementById('now');
const enterprise = now.dataset.profile;
const clock = new Intl.DateTimeFormat('zh-CN', {timeZone: document.documentElement.dataset.zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'});
const number = new Intl.NumberFormat('en', {maximumFractionDigits: 4});
const trend = document.getElementById('trend');
let chart = null;
let asked = null;
let by = 'raw';
// Until somebody has chosen, the finest resolution that has values is shown.
let chosen = false;

function flash(element) {
    element.classList.remove('changed');
    void element.offsetWidth;
    element.classList.add('changed');
}

function reading(event) {
    if (event.enterpriseId !== enterprise) return;
    const key = event.outletId + '/' + event.factor;
    const row = now.querySelector(`[data-cell="${CSS.escape(key)}"]`);
    if (row && event.value !== null) {
        row.querySelector('[data-value]').textContent = number.format(event.value);
        row.querySelector('[data-at]').textContent = clock.format(new Date(event.at));
        const over = row.dataset.upper && event.value > Number(row.dataset.upper)
            || row.dataset.lower && event.value < Number(row.dataset.lower);
        row.classList.toggle('over', Boolean(over));
    }
    if (key === asked && by === 'raw') chart?.append(event.at, event.value);
}

let due = 0;

/** What else the event changed - sentence, alerts, day means - the server knows best; many events ask once. */
function refresh() {
    clearTimeout(due);
    due = setTimeout(async () => {
        try {
            const answer = await fetch(now.dataset.nowUrl, {headers: {'X-Requested-With': 'fetch'}});
            if (answer.ok && !answer.redirected) {
                const live = now.querySelector('[data-live]')?.dataset.live;
                now.innerHTML = await answer.text();
                if (live) now.querySelectorAll('[data-live]').forEach(sign => sign.dataset.live = live);
            }
        } catch (offline) {
            // The lost sign says so; the page asks again when the stream is back.
        }
    }, 250);
}

function compliance(event) {
    if (event.enterpriseId !== enterprise) return;
    const light = document.getElementById('light');
    if (light && light.dataset.status !== event.status) {
        light.dataset.status = event.status;
        flash(light);
    }
    refresh();
}

async function draw() {
    const [outlet, factor] = asked.split('/');
    const wanted = asked + by;
    const answer = await fetch(`${now.dataset.trendUrl}?outlet=${outlet}&factor=${factor}&by=${by}`);
    if (!answer.ok || wanted !== asked + by) return;
    const series = await answer.json();
    if (!chosen && series.items.length === 0 && by !== 'day') {
        show(by === 'raw' ? 'hour' : 'day');
        return;
    }
    const box = trend.querySelector('[data-chart]');
    trend.hidden = false;
    trend.querySelector('[data-none]').hidden = series.items.length > 0;
    box.hidden = series.items.length === 0;
    if (series.items.length === 0) return;
    chart ??= new Chart(box);
    chart.draw(series, by);
}

function show(next) {
    by = next;
    trend.querySelectorAll('[data-by]').forEach(one => one.setAttribute('aria-pressed', String(one.dataset.by === by)));
    draw();
}

function choose(key) {
    asked = key;
    const button = now.querySelector(`[data-trend="${CSS.escape(key)}"]`);
    trend.querySelector('[data-trend-name]').textContent = button ? button.textContent : '';
    trend.querySelector('[data-chart]').setAttribute('aria-label', button?.getAttribute('aria-label') ?? '');
    draw();
}

now.addEventListener('click', event => {
    const button = event.target.closest('[data-trend]');
    if (button) {
        choose(button.dataset.trend);
        trend.scrollIntoView({block: 'nearest', behavior: 'smooth'});
    }
});

trend?.addEventListener('click', event => {
    const button = event.target.closest('[data-by]');
    if (!button) return;
    chosen = true;
    show(button.dataset.by);
});

listen(now.dataset.liveUrl, {
    reading,
    compliance,
    alert: event => event.enterpriseId === enterprise && refresh(),
    back: () => {
        refresh();
        if (asked) draw();
    },
});
const first = now.querySelector('tr.over [data-trend]') ?? now.querySelector('[data-trend]');
if (first) choose(first.dataset.trend);
