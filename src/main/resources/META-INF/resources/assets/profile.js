// The profile page: values, light and alerts change in place while it is open.
import {listen} from './live.js';
import {Trend} from './trend.js';

const now = document.getElementById('now');
const enterprise = now.dataset.profile;
const clock = new Intl.DateTimeFormat('zh-CN', {timeZone: document.documentElement.dataset.zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'});
const number = new Intl.NumberFormat('en', {maximumFractionDigits: 4});
const shown = document.getElementById('trend');
const trend = shown && new Trend(shown);

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
    trend?.append(key, event.at, event.value);
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

function choose(key) {
    trend?.choose(key, now.querySelector(`[data-trend="${CSS.escape(key)}"]`));
}

now.addEventListener('click', event => {
    const button = event.target.closest('[data-trend]');
    if (button) {
        choose(button.dataset.trend);
        shown.scrollIntoView({block: 'nearest', behavior: 'smooth'});
    }
});

listen(now.dataset.liveUrl, {
    reading,
    compliance,
    alert: event => event.enterpriseId === enterprise && refresh(),
    back: () => {
        refresh();
        trend?.draw();
    },
});
const first = now.querySelector('tr.over [data-trend]') ?? now.querySelector('[data-trend]');
if (first) choose(first.dataset.trend);
