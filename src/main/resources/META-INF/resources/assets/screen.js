// The command screen. Everything it keeps is one entry per outlet, so that it can hang on a wall for weeks.
import {listen} from './live.js';
import {Plan} from './plan.js';
import {distribution} from './distribution.js';

const root = document.querySelector('[data-screen]');
const find = selector => root.querySelector(selector);
const zone = document.documentElement.dataset.zone;
const clock = new Intl.DateTimeFormat('en-GB', {timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'});
const headers = JSON.parse(document.body.getAttribute('hx-headers'));
const outlets = new Map();
const plan = new Plan(find('[data-plan]'), find('[data-tip]'), outlet => { window.location.href = root.dataset.profileUrl + outlet.enterpriseId; });
let factors = [];
let offset = 0;
let asOf = null;
let stale = true;

const serverNow = () => Date.now() + offset;

async function load() {
    const answer = await fetch(root.dataset.url + '/data', {redirect: 'manual'});
    if (answer.type === 'opaqueredirect') return window.location.reload();
    if (!answer.ok) return undefined;
    const park = await answer.json();
    outlets.clear();
    for (const outlet of park.outlets) {
        outlets.set(outlet.id, {...outlet, heard: outlet.heardAt ? Date.parse(outlet.heardAt) : 0});
    }
    factors = park.factors.filter(factor => park.outlets.some(outlet => factor.code in outlet.limits)).slice(0, 5);
    offset = Date.parse(park.asOf) - Date.now();
    asOf = park.asOf;
    plan.show([...outlets.values()]);
    stale = true;
    return undefined;
}

/** Words come from the server; a storm of events asks for them once a second at most. */
function later(selector, path) {
    let waiting = false;
    return () => {
        if (waiting) return;
        waiting = true;
        setTimeout(async () => {
            waiting = false;
            try {
                const answer = await fetch(root.dataset.url + path, {redirect: 'manual'});
                if (answer.type === 'opaqueredirect') window.location.reload();
                if (answer.ok) find(selector).innerHTML = await answer.text();
            } catch (offline) {
                // Asked again when the stream is back.
            }
        }, 900);
    };
}

const worst = later('[data-worst]', '/worst');
const stream = later('[data-stream]', '/stream');

function newest(at) {
    if (!asOf || at > asOf) asOf = at;
}

function reading(event) {
    const outlet = outlets.get(event.outletId);
    if (!outlet) return;
    if (event.value !== null) outlet.values[event.factor] = event.value;
    outlet.heard = serverNow();
    newest(event.at);
    stale = true;
}

function compliance(event) {
    for (const outlet of outlets.values()) {
        if (outlet.enterpriseId === event.enterpriseId) {
            outlet.status = event.status;
            plan.pulse(outlet);
        }
    }
    stale = true;
    worst();
}

function alert(event) {
    if (event.status === 'open') beep();
    worst();
    stream();
}

function text(selector, value) {
    const element = find(selector);
    if (element.textContent !== value) element.textContent = value;
}

function paint() {
    text('[data-clock]', clock.format(serverNow()));
    if (asOf) text('[data-asof]', clock.format(new Date(asOf)));
    const all = [...outlets.values()];
    const online = all.filter(outlet => serverNow() - outlet.heard < outlet.silence * 1000).length;
    text('[data-outlets]', String(all.length));
    text('[data-online]', String(online));
    text('[data-rate]', all.length ? (Math.floor(online / all.length * 1000) / 10).toFixed(1) + '%' : '–');
    if (!stale) return;
    stale = false;
    for (const item of root.querySelectorAll('[data-legend]')) {
        item.querySelector('b').textContent = String(all.filter(outlet => outlet.status === item.dataset.legend).length);
    }
    distribution(find('[data-factors]'), factors, all);
    plan.draw();
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

find('[data-stream]').addEventListener('click', async event => {
    const button = event.target.closest('[data-ack]');
    if (!button) return;
    button.disabled = true;
    await fetch(root.dataset.url.replace(/screen$/, `environment/alerts/${button.dataset.ack}/acknowledgement`),
        {method: 'POST', headers, redirect: 'manual'});
    stream();
});

listen(root.dataset.liveUrl, {
    reading, compliance, alert,
    alive: event => {
        offset = Date.parse(event.at) - Date.now();
        newest(event.at);
    },
    back: () => { load(); worst(); stream(); },
});
load();
setInterval(paint, 1000);
// How long things last is said in words: they go stale by the minute, and a missed event is made good.
setInterval(() => { worst(); stream(); }, 60_000);
setInterval(() => load().catch(() => {}), 15 * 60_000);
