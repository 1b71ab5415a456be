// Draws each card's table as a chart; the table stays for those who read figures. Colours are told apart by everybody (after
// Okabe and Ito), and bars by a pattern besides.
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c6d1f', '#7f7f7f'];
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const short = new Intl.NumberFormat(document.documentElement.lang, {notation: 'compact', maximumFractionDigits: 1});
const drawn = new Map();

function options(box) {
    const table = box.closest('section').querySelector('table');
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent);
    const form = box.dataset.chart;
    const series = heads.map((name, column) => ({
        name, type: form === 'LINES' ? 'line' : 'bar', stack: form === 'STACK' ? 'all' : undefined, barMaxWidth: 40,
        symbol: ['circle', 'rect', 'triangle', 'diamond', 'pin'][column % 5], symbolSize: 7, connectNulls: false,
        lineStyle: {width: column === 0 ? 3 : 1.5, type: ['solid', 'dashed', 'dotted'][column % 3]},
        data: rows.map(row => {
            const value = row.cells[column + 1].dataset.value;
            return value === '' ? null : Number(value);
        }),
    }));
    return {
        animation: false, color: COLOURS,
        aria: {enabled: true, decal: {show: form !== 'LINES' && heads.length > 1}},
        grid: {left: 8, right: 16, top: heads.length > 1 ? 40 : 16, bottom: 8, containLabel: true},
        legend: {show: heads.length > 1, type: 'scroll', top: 0, textStyle: {color: colour('--yq-ink')}},
        tooltip: {trigger: 'axis', confine: true, renderMode: 'richText', order: 'seriesAsc', formatter: points => [rows[points[0].dataIndex].cells[0].textContent,
            ...points.map(point => `${point.seriesName}  ${rows[point.dataIndex].cells[point.seriesIndex + 1].textContent}`)].join('\n')},
        xAxis: {type: 'category', data: rows.map(row => row.cells[0].textContent), axisLabel: {color: colour('--yq-soft'), hideOverlap: true}},
        yAxis: {type: 'value', max: box.dataset.unit === 'PERCENT' ? 100 : null, minInterval: box.dataset.unit === 'COUNT' ? 1 : 0,
            axisLabel: {color: colour('--yq-soft'), formatter: value => short.format(value)}, splitLine: {lineStyle: {color: colour('--yq-line')}}},
        series,
    };
}

const resizing = new ResizeObserver(entries => entries.forEach(entry => drawn.get(entry.target)?.resize()));

function draw(root) {
    root.querySelectorAll('[data-chart]').forEach(box => {
        if (drawn.has(box)) {
            return;
        }
        const chart = window.echarts.init(box);
        chart.setOption(options(box));
        drawn.set(box, chart);
        resizing.observe(box);
    });
}

draw(document);

// What nobody has scrolled to is fetched too, one after another once the page stands: for who prints it, or reads it without
// scrolling.
const waiting = [...document.querySelectorAll('[hx-get][hx-trigger*="yq-draw"]')];
document.addEventListener('htmx:beforeRequest', event => event.detail.elt.dataset.asked = 'yes');

function fetchNext() {
    const next = waiting.shift();
    if (!next) return;
    if (next.dataset.asked || document.visibilityState !== 'visible') {
        fetchNext();
        return;
    }
    next.addEventListener('htmx:afterRequest', fetchNext, {once: true});
    window.htmx.trigger(next, 'yq-draw');
}

window.addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(fetchNext));

// A chart alone on its page is printed with its table.
window.addEventListener('beforeprint', () => {
    const tables = document.querySelectorAll('.yq-behind');
    if (tables.length === 1) tables[0].open = true;
    drawn.forEach(chart => chart.resize());
});
document.addEventListener('htmx:afterSettle', event => draw(event.detail.elt));
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => setTimeout(() => drawn.forEach((chart, box) => chart.setOption(options(box)))));
