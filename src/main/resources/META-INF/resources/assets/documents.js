// Uploads with progress, by button or by dropping a file; errors appear at their field and the file stays chosen.
const sign = document.querySelector('.yq-side .ic use, .ic use')?.getAttribute('href').split('#')[0];

function complain(form, field, message) {
    const place = form.querySelector(`[data-error="${CSS.escape(field)}"]`) ?? form.querySelector('[data-error="file"]');
    const line = document.createElement('div');
    line.className = 'yq-fielderror';
    line.setAttribute('role', 'alert');
    line.innerHTML = `<svg class="ic" aria-hidden="true"><use href="${sign}#alert-triangle"/></svg><span></span>`;
    line.querySelector('span').textContent = message;
    place.append(line);
}

function clear(form) {
    form.querySelectorAll('[data-error]').forEach(place => place.replaceChildren());
}

function busy(form, is) {
    form.querySelector('[data-progress]').hidden = !is;
    const button = form.querySelector('[type=submit]');
    button.disabled = is;
    button.toggleAttribute('aria-busy', is);
}

function fits(form) {
    const file = form.elements.file.files[0];
    if (!file || file.size <= Number(form.dataset.most)) return true;
    complain(form, 'file', form.dataset.tooLarge);
    return false;
}

function refused(form, request) {
    busy(form, false);
    delete form.dataset.sent;
    let said = {};
    try {
        said = JSON.parse(request.responseText);
    } catch (noJson) {
        said = {detail: request.status === 413 ? form.dataset.tooLarge : form.dataset.broken};
    }
    if (said.errors?.length) said.errors.forEach(error => complain(form, error.field, error.message));
    else complain(form, 'file', said.detail ?? form.dataset.broken);
    form.querySelector('.yq-fielderror')?.scrollIntoView({block: 'center'});
}

function send(form) {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('HX-Request', 'true');
    const bar = form.querySelector('progress');
    request.upload.addEventListener('progress', event => {
        const percent = event.lengthComputable ? Math.floor(100 * event.loaded / event.total) : 0;
        bar.value = percent;
        form.querySelector('[data-percent]').textContent = percent + '%';
    });
    request.addEventListener('load', () => {
        const next = request.getResponseHeader('HX-Redirect');
        if (request.status === 204 && next) location.assign(next);
        else refused(form, request);
    });
    request.addEventListener('error', () => refused(form, request));
    busy(form, true);
    request.send(new FormData(form));
}

document.querySelectorAll('form[data-upload]').forEach(form => {
    form.addEventListener('submit', event => {
        event.preventDefault();
        event.stopPropagation();
        clear(form);
        if (fits(form)) send(form);
    });
    form.elements.file.addEventListener('change', () => {
        clear(form);
        fits(form);
        const chosen = form.querySelector('[data-chosen]');
        const file = form.elements.file.files[0];
        if (chosen && file) chosen.textContent = `${chosen.dataset.word} · ${file.name}`;
    });
    const drop = form.querySelector('[data-drop]');
    if (!drop) return;
    drop.classList.add('ready');
    ['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, event => {
        event.preventDefault();
        drop.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, () => drop.classList.remove('over')));
    drop.addEventListener('drop', event => {
        event.preventDefault();
        if (event.dataTransfer.files.length !== 1) return;
        form.elements.file.files = event.dataTransfer.files;
        form.elements.file.dispatchEvent(new Event('change'));
    });
});
