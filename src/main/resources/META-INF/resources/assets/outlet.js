// An outlet's page: the course of the factor that somebody chooses, and at first of the one that is over.
import {Trend} from './trend.js';

const box = document.getElementById('trend');
const buttons = [...document.querySelectorAll('[data-trend]')];
if (box && buttons.length > 0) {
    const trend = new Trend(box);
    buttons.forEach(button => button.addEventListener('click', () => {
        trend.choose(button.dataset.trend, button);
        box.scrollIntoView({block: 'nearest', behavior: 'smooth'});
    }));
    const first = buttons.find(button => button.closest('tr').classList.contains('over')) ?? buttons[0];
    trend.choose(first.dataset.trend, first);
}
