// The rent map: arrow keys from unit to unit, and what a unit is told beside the pointer or the focus.
const map = document.querySelector('[data-map]');
const tip = document.getElementById('tip');
const units = map ? [...map.querySelectorAll('.yq-unit')] : [];

for (const unit of units) {
    unit.dataset.told = unit.title;
    unit.removeAttribute('title');
}

function centre(unit) {
    const box = unit.getBoundingClientRect();
    return {x: box.left + box.width / 2, y: box.top + box.height / 2};
}

// The nearest unit in a direction: along it first, then how far it lies aside.
function beside(from, dx, dy) {
    const here = centre(from);
    let best = null;
    let least = Infinity;
    for (const unit of units) {
        const there = centre(unit);
        const along = (there.x - here.x) * dx + (there.y - here.y) * dy;
        const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
        const far = along + aside * (dx ? 20 : .2);
        if (unit !== from && along > 4 && far < least) {
            least = far;
            best = unit;
        }
    }
    return best;
}

const ARROWS = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};

map?.addEventListener('keydown', event => {
    const unit = event.target.closest('.yq-unit');
    const arrow = ARROWS[event.key];
    if (event.key === 'Escape') tip.hidden = true;
    if (!unit || !arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    beside(unit, ...arrow)?.focus();
});

function show(unit) {
    tip.replaceChildren(...unit.dataset.told.split(' · ').map((line, place) => {
        const element = document.createElement(place === 0 ? 'strong' : 'div');
        element.textContent = line;
        return element;
    }));
    tip.hidden = false;
    const box = unit.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left), window.innerWidth - own.width - 8);
    const below = box.bottom + 6 + own.height < window.innerHeight;
    tip.style.left = left + 'px';
    tip.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - own.height - 6)) + 'px';
}

map?.addEventListener('mouseover', event => {
    const unit = event.target.closest('.yq-unit');
    if (unit) show(unit);
    else tip.hidden = true;
});
map?.addEventListener('mouseleave', () => { tip.hidden = true; });
map?.addEventListener('focusin', event => {
    const unit = event.target.closest('.yq-unit');
    if (unit?.matches(':focus-visible')) show(unit);
});
map?.addEventListener('focusout', () => { tip.hidden = true; });
// The focus itself scrolls when it moves out of sight: its words go along with it.
window.addEventListener('scroll', () => {
    if (!tip || tip.hidden) return;
    const unit = map?.querySelector('.yq-unit:focus-visible');
    if (unit) show(unit);
    else tip.hidden = true;
}, {passive: true});
