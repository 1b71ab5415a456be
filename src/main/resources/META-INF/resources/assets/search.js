// The search box as a combobox: arrows move, enter opens, escape closes; without this script it is a plain form.
const box = document.querySelector('[data-search]');
const list = document.getElementById('search-hits');

if (box && list) {
    const options = () => [...list.querySelectorAll('[role=option]:not([aria-disabled])')];
    let active = -1;

    const mark = next => {
        const all = options();
        all.forEach(option => option.setAttribute('aria-selected', 'false'));
        if (!all.length) return;
        active = (next + all.length) % all.length;
        all[active].setAttribute('aria-selected', 'true');
        all[active].scrollIntoView({ block: 'nearest' });
        box.setAttribute('aria-activedescendant', all[active].id);
    };

    const show = open => {
        list.hidden = !open;
        box.setAttribute('aria-expanded', String(open));
        if (!open) {
            active = -1;
            box.removeAttribute('aria-activedescendant');
        }
    };

    list.addEventListener('htmx:afterSwap', () => {
        active = -1;
        box.removeAttribute('aria-activedescendant');
        show(document.activeElement === box && list.childElementCount > 0);
    });

    box.addEventListener('focus', () => show(list.childElementCount > 0 && box.value.trim() !== ''));

    box.addEventListener('keydown', event => {
        if (event.isComposing) return;
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            if (list.hidden && list.childElementCount) show(true);
            if (list.hidden) return;
            event.preventDefault();
            mark(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
        } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
            event.preventDefault();
            options()[active].click();
        } else if (event.key === 'Escape' && !list.hidden) {
            event.preventDefault();
            event.stopPropagation();
            show(false);
        }
    });

    document.addEventListener('click', event => {
        if (!event.target.closest('.yq-search')) show(false);
    });
    box.closest('form').addEventListener('focusout', event => {
        if (event.relatedTarget && !event.relatedTarget.closest('.yq-search')) show(false);
    });
}
