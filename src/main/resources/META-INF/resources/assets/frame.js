// What every page's frame does: drawer, groups of rooms, menus, keys, the bell, one submit per form.
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

// Which groups of rooms somebody opened or folded stays so, from page to page; where they stand is always open.
const GROUPS = 'yq-groups';

function folded() {
    try {
        return JSON.parse(localStorage.getItem(GROUPS)) ?? {};
    } catch (unreadable) {
        return {};
    }
}

const groups = document.querySelectorAll('.yq-side details[data-group]');
groups.forEach(group => {
    const wanted = folded()[group.dataset.group];
    if (wanted !== undefined && !group.querySelector('[aria-current]')) group.open = wanted;
    group.querySelector('summary').addEventListener('click', () => {
        localStorage.setItem(GROUPS, JSON.stringify({...folded(), [group.dataset.group]: !group.open}));
    });
});
document.querySelector('.yq-side [aria-current]')?.scrollIntoView({block: 'nearest'});
const tab = document.querySelector('.yq-tabs [aria-current]');
if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;

// What asks the server now and then does so only while somebody can see it, and at once when they come back to it.
const LOOK = 60_000;
let looked = Date.now();

function look() {
    if (document.visibilityState !== 'visible') return;
    looked = Date.now();
    body.dispatchEvent(new Event('yq-look'));
}

setInterval(look, LOOK);
document.addEventListener('visibilitychange', () => Date.now() - looked >= LOOK && look());

function closeMenus(except) {
    document.querySelectorAll('details.yq-menu[open]').forEach(menu => {
        if (menu !== except) menu.open = false;
    });
}

document.addEventListener('click', event => closeMenus(event.target.closest('details.yq-menu')));

// Who speaks to the machine can switch keys off that do something by themselves (WCAG 2.1.4).
const KEYS = 'yq-keys';
const keys = document.querySelector('[data-keys]');
if (keys) {
    keys.ariaPressed = String(localStorage.getItem(KEYS) !== 'off');
    keys.addEventListener('click', () => {
        keys.ariaPressed = String(keys.ariaPressed === 'false');
        localStorage.setItem(KEYS, keys.ariaPressed === 'false' ? 'off' : 'on');
    });
}

document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
        const open = document.querySelector('details.yq-menu[open]');
        closeMenus(null);
        open?.querySelector('summary').focus();
        drawer(false);
    }
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (keys?.ariaPressed === 'false' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
        const search = document.querySelector('[data-search]');
        if (search) {
            event.preventDefault();
            search.focus();
            search.select();
        }
    }
    if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
});

// In a queue j and k go from row to row; enter opens the one that is reached.
function step(by) {
    const rows = [...document.querySelectorAll('[data-queue] tbody tr')]
        .map(row => row.querySelector('a, summary')).filter(stop => stop);
    const here = rows.findIndex(stop => stop.closest('tr').contains(document.activeElement));
    rows[Math.min(Math.max(here + by, 0), rows.length - 1)]?.focus();
}

// A row of tabs that is wider than the window shows the one that is open.
document.querySelectorAll('.yq-tabs [aria-current]').forEach(tab => {
    const row = tab.parentElement;
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.clientWidth) / 2;
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
