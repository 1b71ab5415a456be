// One line over time with its limit, in the page's colours; tooltips are drawn, since the content policy allows no inline style.
const MOST = 1500;

function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export class Chart {
    constructor(box) {
        this.box = box;
        this.chart = window.echarts.init(box, null, {renderer: 'canvas'});
        new ResizeObserver(() => this.chart.resize()).observe(box);
        window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.series && this.draw(this.series, this.by));
    }

    draw(series, by) {
        this.series = series;
        this.by = by;
        this.points = series.items.map(item => [item.at, item.value, item.valid]);
        const said = new Map(series.items.map(item => [item.at, item]));
        const contradicted = this.box.dataset.contradictedWord;
        const word = this.box.dataset.limitWord;
        const soft = colour('--yq-soft');
        const limits = [series.lower, series.upper].filter(bound => bound !== null).map(bound => ({
            yAxis: bound, label: {formatter: `${word} ${bound}`, position: 'insideStartTop', color: colour('--yq-exceeded')},
        }));
        const values = this.points.map(point => point[1]).filter(value => value !== null);
        const highest = Math.max(...values, ...limits.map(limit => limit.yAxis));
        const lowest = Math.min(...values, ...limits.map(limit => limit.yAxis));
        const ranged = series.lower !== null;
        this.chart.setOption({
            animation: false,
            useUTC: false,
            grid: {left: 8, right: 16, top: 28, bottom: 8, containLabel: true},
            tooltip: {
                trigger: 'axis', renderMode: 'richText', backgroundColor: colour('--yq-paper'), borderColor: colour('--yq-line'),
                textStyle: {color: colour('--yq-ink')},
                formatter: ([point]) => `${moment(point.value[0])}\n${point.value[1] ?? '–'} ${series.unit ?? ''}${remarks(said.get(point.value[0]), contradicted)}`,
            },
            xAxis: {type: 'time', axisLine: {lineStyle: {color: colour('--yq-line')}}, axisLabel: {color: soft, hideOverlap: true, formatter: value => moment(value, by)}, splitLine: {show: false}},
            yAxis: {type: 'value', scale: true, min: ranged ? Math.floor(lowest - 0.5) : Math.min(0, lowest), max: ranged ? Math.ceil(highest + 0.5) : ceiling(highest), name: series.unit ?? '', nameTextStyle: {color: soft, align: 'left'},
                axisLabel: {color: soft, formatter: value => Number(value.toPrecision(3)).toString()}, splitLine: {lineStyle: {color: colour('--yq-line')}}},
            series: [{
                type: 'line', data: this.points, showSymbol: by !== 'raw', symbolSize: 6, connectNulls: false, lineStyle: {width: 2},
                itemStyle: {color: colour('--yq-chart')}, areaStyle: {opacity: 0.06},
                markLine: {symbol: 'none', silent: true, animation: false, lineStyle: {color: colour('--yq-exceeded'), type: 'dashed', width: 1.5}, data: limits},
                markArea: {silent: true, animation: false, itemStyle: {color: colour('--yq-chart-soft'), opacity: .35}, label: {color: colour('--yq-ink'), position: 'insideTopLeft'},
                    data: bands(series)},
            }, {
                type: 'scatter', data: this.points.filter(point => remarks(said.get(point[0]), contradicted)), symbolSize: 9, symbol: 'diamond',
                itemStyle: {color: colour('--yq-paper'), borderColor: colour('--yq-warning'), borderWidth: 2},
            }],
        }, true);
    }

    append(at, value) {
        if (!this.points) return;
        this.points.push([at, value, true]);
        if (this.points.length > MOST) this.points.splice(0, this.points.length - MOST);
        this.series.items.push({at, value, valid: true});
        if (this.series.items.length > MOST) this.series.items.splice(0, this.series.items.length - MOST);
        this.draw(this.series, this.by);
    }
}

/** What is to be said of a value besides itself: its flag, unless it is the normal one, and that it was said otherwise too. */
function remarks(item, contradicted) {
    if (!item) return '';
    return (item.flag && item.flag !== 'N' ? ` ${item.flag}` : '') + (item.contradicted ? ` · ${contradicted}` : '');
}

/** Announced time lies as a band behind the values, cut to what the chart shows. */
function bands(series) {
    if (series.items.length === 0) return [];
    const first = series.items[0].at;
    const last = series.items[series.items.length - 1].at;
    return (series.marks ?? []).filter(mark => mark.from <= last && mark.to > first).map(mark => [
        {name: mark.words, xAxis: mark.from < first ? first : mark.from}, {xAxis: mark.to > last ? last : mark.to},
    ]);
}

/** The next round number above, so that the limit line keeps some air. */
function ceiling(value) {
    const unit = 10 ** Math.floor(Math.log10(value * 1.05 || 1)) / 2;
    return Math.ceil(value * 1.05 / unit) * unit;
}

export function moment(at, by) {
    const zone = document.documentElement.dataset.zone;
    const parts = by === 'day' ? {month: '2-digit', day: '2-digit'}
        : by === 'raw' ? {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}
            : {month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
    return new Intl.DateTimeFormat('en-CA', {timeZone: zone, ...parts}).format(new Date(at)).replace(',', '');
}
