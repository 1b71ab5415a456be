// The board by mouse: a card dropped into a column is what its own form sends, so what may be dropped is what may be
// chosen there. What needs words opens the form and waits for them; a refused card is drawn where it still is.
const WORDS = ['WAITING_FOR_ENTERPRISE', 'CANCELLED'];
let held = null;

function refuse(column) {
    column.classList.add('refused');
    setTimeout(() => column.classList.remove('refused'), 600);
}

function send(card, to, column) {
    const form = card.querySelector('form');
    if (!form || card.dataset.status === to) return;
    const choice = form.elements.to;
    if (![...choice.options].some(option => option.value === to)) {
        // The server says why not.
        choice.add(new Option(to, to));
    }
    choice.value = to;
    if (WORDS.includes(to)) {
        card.querySelector('details').open = true;
        form.elements.text.required = true;
        form.elements.text.focus();
        refuse(column);
        return;
    }
    form.requestSubmit();
}

document.addEventListener('dragstart', event => {
    held = event.target.closest?.('.yq-card[draggable]') ?? null;
    if (!held) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', held.id);
    held.classList.add('held');
});
document.addEventListener('dragend', () => {
    held?.classList.remove('held');
    document.querySelectorAll('.yq-column.over').forEach(column => column.classList.remove('over'));
    held = null;
});
document.addEventListener('dragover', event => {
    const column = event.target.closest?.('.yq-column');
    document.querySelectorAll('.yq-column.over').forEach(each => each !== column && each.classList.remove('over'));
    if (!held || !column) return;
    event.preventDefault();
    column.classList.add('over');
});
document.addEventListener('drop', event => {
    const column = event.target.closest?.('.yq-column');
    if (!held || !column) return;
    event.preventDefault();
    send(held, column.dataset.to, column);
});
