// The command screen. Everything it keeps is one entry per outlet, so that it can hang on a wall for weeks.
import {listen} from './live.js';
import {Plan} from './plan.js';
import {distribution, share} from './distribution.js';

const ROTATION = 8_000;
const PINNED = 60_000;
const SHOWN_IN_TURN = 12;
const PATIENCE = 20_000;
const SEVERITY = ['EXCEEDED', 'WARNING', 'CANNOT_JUDGE', 'COMPLIANT', 'NOT_MONITORED'];

const root = document.querySelector('[data-screen]');
const find = selector => root.querySelector(selector);
const {zone} = document.documentElement.dataset;
const clock = new Intl.DateTimeFormat('en-GB', {timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'});
const date = new Intl.DateTimeFormat(document.documentElement.lang, {timeZone: zone, month: 'long', day: 'numeric', weekday: 'short'});
const outlets = new Map();
const plan = new Plan(find('[data-plan]'), find('[data-tip]'), outlet => show(outlet, PINNED));
let headers = JSON.parse(document.body.getAttribute('hx-headers'));
let factors = [];
let offset = 0;
let asOf = null;
let until = null;
let stale = true;
let focus = null;
let turn = 0;
let nextTurn = 0;

const serverNow = () => Date.now() + offset;

/** The answer, or nothing: while nobody is signed in, the picture stands still and says so; it is never replaced. */
async function ask(path) {
    try {
        const answer = await fetch(root.dataset.url + path, {redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE)});
        const closed = answer.type === 'opaqueredirect' || [401, 403, 404, 499].includes(answer.status);
        if (closed || answer.ok) document.documentElement.classList.toggle('yq-signedout', closed);
        return answer.ok ? answer : null;
    } catch (offline) {
        return null;
    }
}

/** At most one question under way and one behind it, and a pause between them: a storm of events asks no oftener. */
function seldom(pause, work) {
    let running = false;
    let wanted = false;
    return async function run() {
        wanted = true;
        if (running) return;
        running = true;
        while (wanted) {
            wanted = false;
            await work();
            await new Promise(done => { setTimeout(done, pause); });
        }
        running = false;
    };
}

const load = seldom(2_000, async () => {
    const answer = await ask('/data');
    if (!answer) return;
    const park = await answer.json();
    offset = Date.parse(park.asOf) - Date.now();
    asOf = park.asOf;
    until = Date.parse(park.until);
    factors = park.factors;
    outlets.clear();
    for (const outlet of park.outlets) {
        outlets.set(outlet.id, {...outlet, heard: outlet.heardAt ? Date.parse(outlet.heardAt) : 0, online: false});
    }
    if (focus) focus = outlets.get(focus.id) ?? null;
    hear();
    plan.show(park.plan, park.plan.picture && `${root.dataset.planUrl}/picture?v=${park.plan.picture}`, [...outlets.values()]);
    find('[data-no-outlets]').hidden = outlets.size > 0;
    find('[data-no-factors]').hidden = factors.length > 0;
    stale = true;
});

/** Words come from the server: the page is asked for again, and its parts are taken over. */
const words = seldom(900, async () => {
    const answer = await ask('');
    if (!answer) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-screen]');
    if (!fresh) return;
    if (fresh.dataset.release !== root.dataset.release) {
        window.location.reload();
        return;
    }
    headers = JSON.parse(page.body.getAttribute('hx-headers'));
    const here = document.activeElement?.dataset?.ack;
    for (const part of fresh.querySelectorAll('[data-part]')) {
        find(`[data-part="${part.dataset.part}"]`).replaceChildren(...part.childNodes);
    }
    if (here) find(`[data-ack="${here}"]`)?.focus();
});

function refresh() {
    load();
    words();
}

/** A value that is over may be the farthest yet. */
const peaks = seldom(10_000, () => words());

function newest(at) {
    if (!asOf || at > asOf) asOf = at;
}

function reading(event) {
    const outlet = outlets.get(event.outletId);
    if (!outlet) return;
    if (event.value !== null) outlet.values[event.factor] = event.value;
    outlet.heard = Math.max(outlet.heard, serverNow());
    newest(event.at);
    stale = true;
    if (event.value !== null && share(event.value, outlet.limits[event.factor]) > 1) peaks();
}

function alert(event) {
    if (event.status === 'open') beep();
    refresh();
}

function text(selector, value) {
    const node = find(selector);
    if (node.textContent !== value) node.textContent = value;
}

/** Who was heard recently enough; says whether that is another answer than before. */
function hear() {
    let changed = false;
    for (const outlet of outlets.values()) {
        const online = serverNow() - outlet.heard <= outlet.silence * 1000;
        changed ||= online !== outlet.online;
        outlet.online = online;
    }
    return changed;
}

/** The outlets that deserve a look, the worst first. */
function deserving() {
    const nearness = outlet => Math.max(0, ...factors.map(factor => share(outlet.values[factor.code], outlet.limits[factor.code])));
    return [...outlets.values()].filter(outlet => outlet.online && Object.keys(outlet.values).length)
        .map(outlet => ({outlet, rank: SEVERITY.indexOf(outlet.status), near: nearness(outlet)}))
        .sort((one, other) => one.rank - other.rank || other.near - one.near).slice(0, SHOWN_IN_TURN).map(one => one.outlet);
}

function show(outlet, time) {
    focus = outlet ?? null;
    nextTurn = Date.now() + time;
    const name = find('[data-focus-name]');
    name.textContent = focus ? `${focus.enterprise} · ${focus.code}` : '';
    if (focus) name.href = root.dataset.profileUrl + focus.enterpriseId;
    find('[data-focus-light]').replaceChildren(...(focus ? [find(`[data-legend="${focus.status}"] .light`).cloneNode(true)] : []));
    plan.focus(focus);
    stale = true;
}

function rotate() {
    if (Date.now() < nextTurn || !outlets.size) return;
    const all = deserving();
    show(all.length ? all[turn++ % all.length] : outlets.values().next().value, ROTATION);
}

function paint() {
    const now = serverNow();
    text('[data-clock]', clock.format(now));
    text('[data-date]', date.format(now));
    if (asOf) text('[data-asof]', clock.format(new Date(asOf)));
    if (until && now >= until) {
        until = null;
        refresh();
    }
    stale = hear() || stale;
    rotate();
    if (!stale) return;
    stale = false;
    const all = [...outlets.values()];
    const expected = all.filter(outlet => outlet.reports);
    const online = expected.filter(outlet => outlet.online).length;
    text('[data-outlets]', String(expected.length));
    text('[data-online]', String(online));
    text('[data-rate]', expected.length ? (Math.floor(online / expected.length * 1000) / 10).toFixed(1) + '%' : '–');
    for (const item of root.querySelectorAll('[data-legend]')) {
        const count = all.filter(outlet => outlet.status === item.dataset.legend).length;
        item.querySelector('b').textContent = String(count);
        item.hidden = count === 0 && item.dataset.legend === 'NOT_MONITORED';
    }
    text('[data-legend-offline] b', String(expected.length - online));
    distribution(find('[data-factors]'), factors, all, focus);
    all.forEach(outlet => plan.light(outlet));
}

let sound = null;
find('[data-sound]').addEventListener('click', event => {
    sound = sound ? void sound.close() : new AudioContext();
    event.currentTarget.setAttribute('aria-pressed', String(Boolean(sound)));
});

function beep() {
    if (!sound) return;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = 660;
    volume.gain.setValueAtTime(0.12, sound.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.5);
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.5);
}

find('[data-part="stream"]').addEventListener('click', async event => {
    const button = event.target.closest('[data-ack]');
    if (!button) return;
    button.disabled = true;
    try {
        await fetch(root.dataset.url.replace(/screen$/, `environment/alerts/${button.dataset.ack}/acknowledgement`),
            {method: 'POST', headers, redirect: 'manual'});
    } finally {
        button.disabled = false;
        words();
    }
});

listen(root.dataset.liveUrl, {
    reading,
    alert,
    compliance: refresh,
    alive: event => {
        offset = Date.parse(event.at) - Date.now();
        newest(event.at);
    },
    back: refresh,
});
load();
setInterval(paint, 1000);
// How long things last is said in words: they go stale by the minute, and a missed event is made good.
setInterval(refresh, 60_000);
