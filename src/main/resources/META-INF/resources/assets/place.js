// The park's plan, made by hand: what is dragged, or moved with the arrow keys, is saved when it comes to rest.
const plan = document.querySelector('[data-place]');
const headers = JSON.parse(document.body.getAttribute('hx-headers'));
const note = document.querySelector('[data-place-note]');
const form = document.getElementById('placed');
const tall = plan.viewBox.baseVal.height;
const WIDE = 1000;
const REST = 500;
const waiting = new Map();

const limit = (value, most) => Math.min(most, Math.max(0, value));
const percent = (value, of) => String(Math.round(value / of * 10000) / 100);

function at(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(plan.getScreenCTM().inverse());
}

function isOutlet(thing) {
    return thing.dataset.outlet !== undefined;
}

function place(thing) {
    const shape = thing.querySelector('circle, rect');
    const number = name => shape[name].baseVal.value;
    return isOutlet(thing)
        ? {x: number('cx'), y: number('cy'), width: 0, height: 0}
        : {x: number('x'), y: number('y'), width: number('width'), height: number('height')};
}

function move(thing, x, y) {
    const shape = thing.querySelector('circle, rect');
    const {width, height} = place(thing);
    const left = limit(x, WIDE - width);
    const top = limit(y, tall - height);
    shape.setAttribute(isOutlet(thing) ? 'cx' : 'x', left);
    shape.setAttribute(isOutlet(thing) ? 'cy' : 'y', top);
    const text = thing.querySelector('text');
    text?.setAttribute('x', left + width / 2);
    text?.setAttribute('y', top + height / 2);
    if (thing.hasAttribute('aria-current') && form) {
        form.elements.x.value = percent(left, WIDE);
        form.elements.y.value = percent(top, tall);
    }
}

/** One at a time for each thing: the next is sent with the version that the last one brought. */
async function save(thing) {
    if (thing.dataset.saving) {
        thing.dataset.again = 'yes';
        return;
    }
    thing.dataset.saving = 'yes';
    const {x, y, width, height} = place(thing);
    const body = new URLSearchParams({x: percent(x, WIDE), y: percent(y, tall), version: thing.dataset.version});
    if (!isOutlet(thing)) {
        body.set('width', percent(width, WIDE));
        body.set('height', percent(height, tall));
    }
    const path = isOutlet(thing) ? `/outlets/${thing.dataset.outlet}` : `/buildings/${thing.dataset.building}`;
    let refusal = plan.dataset.notSaved;
    try {
        const answer = await fetch(plan.dataset.url + path, {method: 'POST', redirect: 'manual', body, headers: {...headers, 'HX-Request': 'true'}});
        const told = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : {};
        refusal = answer.ok ? null : told.refusal ?? refusal;
        if (answer.ok) settled(thing, told.version);
    } catch (offline) {
        refusal = plan.dataset.notSaved;
    }
    delete thing.dataset.saving;
    tell(thing, refusal);
    if (thing.dataset.again && !refusal) {
        delete thing.dataset.again;
        save(thing);
    }
}

function settled(thing, version) {
    thing.dataset.version = version;
    thing.classList.remove('loose');
    if (thing.hasAttribute('aria-current')) {
        document.querySelectorAll('input[name=version]').forEach(field => { field.value = version; });
    }
}

function tell(thing, refusal) {
    thing.classList.toggle('refused', Boolean(refusal));
    note.classList.toggle('bad', Boolean(refusal));
    note.textContent = refusal ?? note.dataset.said;
}

function drag(thing, event) {
    const from = place(thing);
    const grip = at(event);
    let moved = false;
    const follow = next => {
        const here = at(next);
        moved ||= Math.hypot(here.x - grip.x, here.y - grip.y) > 3;
        if (moved) move(thing, from.x + here.x - grip.x, from.y + here.y - grip.y);
    };
    const drop = () => {
        thing.removeEventListener('pointermove', follow);
        thing.removeEventListener('pointerup', drop);
        thing.removeEventListener('pointercancel', drop);
        if (moved) {
            thing.dataset.dragged = 'yes';
            save(thing);
        }
    };
    thing.setPointerCapture(event.pointerId);
    thing.addEventListener('pointermove', follow);
    thing.addEventListener('pointerup', drop);
    thing.addEventListener('pointercancel', drop);
}

const STEPS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

function step(thing, event) {
    const way = STEPS[event.key];
    if (!way) return;
    event.preventDefault();
    const by = event.shiftKey ? 20 : 2;
    const {x, y} = place(thing);
    move(thing, x + way[0] * by, y + way[1] * by);
    clearTimeout(waiting.get(thing));
    waiting.set(thing, setTimeout(() => save(thing), REST));
}

if (plan.dataset.url) {
    note.dataset.said = note.textContent;
    for (const thing of plan.querySelectorAll('[data-outlet], [data-building]')) {
        thing.addEventListener('pointerdown', event => {
            if (event.button === 0) {
                event.preventDefault();
                thing.focus();
                drag(thing, event);
            }
        });
        thing.addEventListener('dragstart', event => event.preventDefault());
        thing.addEventListener('keydown', event => step(thing, event));
        thing.addEventListener('click', event => {
            if (thing.dataset.dragged) event.preventDefault();
            delete thing.dataset.dragged;
        });
    }
}
