// An inspection in the hand: each step is sent as soon as it is made, one after the other; what cannot be sent stays in the
// form and in this browser, and is sent again. A newer state of another window is never written over.
const sign = document.querySelector('.yq-side .ic use, .ic use')?.getAttribute('href').split('#')[0];
const STORE = 'yq-inspection ' + location.pathname + ' ';
const PAUSE = 700;
const AGAIN = 4000;

function state(form, text, icon, link) {
    const place = form.querySelector('[data-state]');
    place.replaceChildren();
    if (icon) place.innerHTML = `<svg class="ic" aria-hidden="true"><use href="${sign}#${icon}"/></svg> `;
    place.append(text);
    if (link) {
        const anchor = document.createElement('a');
        anchor.href = location.pathname;
        anchor.textContent = link;
        place.append(' ', anchor);
    }
}

function typed(form) {
    const values = Object.fromEntries(new FormData(form));
    return JSON.stringify([values.answer ?? '', values.remark ?? values.text ?? '']);
}

// As the server wrote it: what was ticked before this script had come differs, and is saved at once.
function served(form) {
    const answer = [...form.elements].find(each => each.name === 'answer' && each.defaultChecked)?.value ?? '';
    return JSON.stringify([answer, (form.elements.remark ?? form.elements.text).defaultValue]);
}

function keep(form) {
    try {
        localStorage.setItem(STORE + form.action, JSON.stringify({typed: typed(form), seen: form.elements.seen.value}));
    } catch (full) {
        // The form itself still holds it.
    }
}

function forget(form) {
    try {
        localStorage.removeItem(STORE + form.action);
    } catch (closed) {
        // Nothing was kept.
    }
}

function recall(form) {
    let kept = null;
    try {
        kept = JSON.parse(localStorage.getItem(STORE + form.action));
    } catch (unread) {
        return;
    }
    if (!kept || kept.typed === typed(form)) return forget(form);
    const [answer, text] = JSON.parse(kept.typed);
    if (answer && form.elements.answer) form.elements.answer.value = answer;
    (form.elements.remark ?? form.elements.text).value = text;
    form.elements.seen.value = kept.seen;
    form.dataset.dirty = 'true';
}

function told(saved) {
    const count = document.querySelector('[data-answered]');
    if (count) count.textContent = count.textContent.replace(/\d+/, saved.answered);
    if (!saved.signed) {
        document.querySelectorAll('[data-signed]').forEach(each => each.hidden = true);
        document.querySelectorAll('[data-unsigned]').forEach(each => each.hidden = false);
    }
}

async function save(form) {
    if (form.dataset.busy) return;
    clearTimeout(form.wait);
    form.dataset.busy = 'true';
    delete form.dataset.dirty;
    const sent = typed(form);
    keep(form);
    state(form, form.dataset.saving);
    try {
        const answer = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form)),
            headers: {'HX-Request': 'true'}, keepalive: true, redirect: 'manual'});
        if (answer.ok) {
            const saved = await answer.json();
            form.elements.seen.value = saved.version;
            form.dataset.saved = sent;
            forget(form);
            state(form, saved.saved, 'check');
            told(saved);
        } else if (answer.status === 409) {
            state(form, form.dataset.conflict, 'alert-triangle', form.dataset.load);
            form.dataset.stuck = 'true';
            forget(form);
        } else if (answer.status === 422) {
            const said = await answer.json();
            state(form, said.errors?.[0]?.message ?? said.detail, 'alert-triangle');
        } else {
            later(form);
        }
    } catch (unreachable) {
        later(form);
    }
    delete form.dataset.busy;
    if (form.dataset.dirty && !form.dataset.stuck && !form.wait) save(form);
}

function later(form) {
    form.dataset.dirty = 'true';
    state(form, form.dataset.unsaved, 'alert-triangle');
    form.wait = setTimeout(() => {
        form.wait = null;
        save(form);
    }, AGAIN);
}

const saving = [...document.querySelectorAll('form[data-save]')];

function changed(form, pause) {
    if (form.dataset.stuck || form.dataset.saved === typed(form)) return;
    form.dataset.dirty = 'true';
    keep(form);
    clearTimeout(form.wait);
    form.wait = setTimeout(() => {
        form.wait = null;
        save(form);
    }, pause);
}

saving.forEach(form => {
    form.dataset.saved = served(form);
    if (typed(form) === form.dataset.saved) recall(form);
    else form.dataset.dirty = 'true';
    if (form.dataset.dirty) save(form);
    form.addEventListener('change', () => changed(form, 0));
    form.addEventListener('input', event => event.target.matches('textarea') && changed(form, PAUSE));
    form.addEventListener('submit', event => {
        event.preventDefault();
        changed(form, 0);
    });
});

const flush = () => saving.filter(form => form.dataset.dirty && !form.dataset.stuck).forEach(save);
addEventListener('online', flush);
addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', flush);

// Photos: made smaller here where the browser can, because a phone's photos are large and its network is not.
const LONGEST = 2000;

async function smaller(file) {
    try {
        const image = await createImageBitmap(file, {imageOrientation: 'from-image'});
        const scale = LONGEST / Math.max(image.width, image.height);
        if (scale >= 1) return file;
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width * scale);
        canvas.height = Math.round(image.height * scale);
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.85));
        return blob ? new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', {type: 'image/jpeg'}) : file;
    } catch (unreadable) {
        return file;
    }
}

async function settled() {
    for (let waited = 0; waited < 50 && saving.some(form => form.dataset.busy || form.wait); waited++) {
        await new Promise(done => setTimeout(done, 100));
    }
}

async function upload(form) {
    const file = form.elements.file.files[0];
    if (!file || form.dataset.busy) return;
    form.dataset.busy = 'true';
    state(form, form.dataset.saving);
    const data = new FormData(form);
    data.set('file', await smaller(file));
    try {
        const answer = await fetch(form.action, {method: 'POST', body: data, headers: {'HX-Request': 'true'},
            redirect: 'manual'});
        if (answer.ok) {
            flush();
            await settled();
            const place = form.closest('[id]').id;
            history.replaceState(null, '', location.pathname + '#' + place);
            location.reload();
            return;
        }
        const said = await answer.json();
        state(form, said.errors?.[0]?.message ?? said.detail, 'alert-triangle');
    } catch (unreachable) {
        state(form, form.dataset.unsaved, 'alert-triangle');
        setTimeout(() => upload(form), AGAIN);
    }
    delete form.dataset.busy;
}

document.querySelectorAll('form[data-photo]').forEach(form => {
    form.elements.file.addEventListener('change', () => upload(form));
    form.querySelector('label.btn').addEventListener('keydown', event => {
        if (event.key === 'Enter') form.elements.file.click();
    });
});

// The signature: finger, pen or mouse; a typed name does as well.
const pad = document.querySelector('form[data-sign]');
if (pad) {
    const canvas = pad.querySelector('canvas');
    const brush = canvas.getContext('2d');
    let empty = true;
    const at = event => {
        const box = canvas.getBoundingClientRect();
        return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
    };
    const wipe = () => {
        brush.fillStyle = '#fff';
        brush.fillRect(0, 0, canvas.width, canvas.height);
        brush.strokeStyle = '#111';
        brush.lineWidth = 4;
        brush.lineCap = brush.lineJoin = 'round';
        empty = true;
    };
    wipe();
    canvas.addEventListener('pointerdown', event => {
        event.preventDefault();
        canvas.setPointerCapture(event.pointerId);
        brush.beginPath();
        brush.moveTo(...at(event));
        brush.lineTo(...at(event));
        brush.stroke();
        empty = false;
    });
    canvas.addEventListener('pointermove', event => {
        if (!canvas.hasPointerCapture(event.pointerId)) return;
        brush.lineTo(...at(event));
        brush.stroke();
    });
    pad.querySelector('[data-clear]').addEventListener('click', wipe);
    pad.addEventListener('submit', () => {
        pad.elements.drawn.value = empty ? '' : canvas.toDataURL('image/png');
    });
}

// Whoever signs or ends it waits until everything before is saved.
document.querySelectorAll('form[data-sign], form[data-finish]').forEach(form => form.addEventListener('submit', event => {
    if (!saving.some(each => each.dataset.busy || each.dataset.dirty && !each.dataset.stuck)) return;
    event.preventDefault();
    flush();
    settled().then(() => form.submit());
}));

const lasting = document.querySelector('[data-lasting]');
if (lasting) {
    const since = performance.now() - 1000 * Number(lasting.dataset.lasting);
    setInterval(() => lasting.textContent = Math.floor((performance.now() - since) / 60000), 5000);
}
