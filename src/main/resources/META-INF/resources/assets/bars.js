// Draws the table beside it as bars; the table stays for those who read figures.
const box = document.querySelector('[data-bars]');
const rows = [...document.querySelectorAll('[data-series] [data-key]')];
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const chart = window.echarts.init(box);

function draw() {
    chart.setOption({
        animation: false,
        grid: {left: 8, right: 8, top: 28, bottom: 4, containLabel: true},
        xAxis: {type: 'category', data: rows.map(row => row.dataset.key), axisLabel: {color: colour('--yq-soft')}},
        yAxis: {type: 'value', axisLabel: {show: false}, splitLine: {lineStyle: {color: colour('--yq-line')}}},
        series: [{
            type: 'bar', barMaxWidth: 56, itemStyle: {color: colour('--yq-chart'), borderRadius: [4, 4, 0, 0]},
            data: rows.map(row => Number(row.dataset.value)),
            label: {show: true, position: 'top', color: colour('--yq-ink'), formatter: point => rows[point.dataIndex].querySelector('.num').textContent.trim()},
        }],
    });
}

draw();
new ResizeObserver(() => chart.resize()).observe(box);
window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => setTimeout(draw));
