// What every page's frame does: drawer, menus, `/` for the search, one submit per form.
const body = document.body;
const drawerButton = document.querySelector('[data-drawer]');

function drawer(open) {
    body.classList.toggle('yq-drawer-open', open);
    drawerButton?.setAttribute('aria-expanded', String(open));
    if (open) document.querySelector('.yq-side a')?.focus();
    else if (document.activeElement?.closest('.yq-side')) drawerButton?.focus();
}

drawerButton?.addEventListener('click', () => drawer(!body.classList.contains('yq-drawer-open')));
document.querySelector('.yq-veil')?.addEventListener('click', () => drawer(false));

function closeMenus(except) {
    document.querySelectorAll('details.yq-menu[open]').forEach(menu => {
        if (menu !== except) menu.open = false;
    });
}

document.addEventListener('click', event => closeMenus(event.target.closest('details.yq-menu')));

document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
        const open = document.querySelector('details.yq-menu[open]');
        closeMenus(null);
        open?.querySelector('summary').focus();
        drawer(false);
    }
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
        const search = document.querySelector('[data-search]');
        if (search) {
            event.preventDefault();
            search.focus();
            search.select();
        }
    }
});

document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) {
        event.preventDefault();
        return;
    }
    if (form.getAttribute('method') !== 'post' || form.hasAttribute('hx-post')) return;
    form.dataset.sent = 'yes';
    event.submitter?.setAttribute('aria-busy', 'true');
});

// A page that comes back from the browser's cache may be sent again.
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
}));

document.addEventListener('click', event => {
    const dismiss = event.target.closest('[data-dismiss]');
    if (dismiss) dismiss.closest('.yq-flash')?.remove();
});
