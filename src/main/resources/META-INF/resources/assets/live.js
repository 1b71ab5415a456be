// The live stream of a park: `alive` comes every 2 s, so silence of 4.5 s means that the connection is lost.
const SILENCE = 4500;
const RETRY = 3000;

/**
 * Listens to `url` and tells handlers what comes; marks every [data-live] on the page as wait, on or lost.
 * handlers: {reading, alert, compliance, back} - `back` after a gap, when events may have been missed.
 */
export function listen(url, handlers) {
    let source = null;
    let heard = Date.now();
    let state = 'wait';
    let retry = 0;

    function show(next) {
        const before = state;
        state = next;
        document.querySelectorAll('[data-live]').forEach(sign => {
            if (sign.dataset.live !== next) sign.dataset.live = next;
        });
        document.documentElement.classList.toggle('yq-lost', next === 'lost');
        if (before === 'lost' && next === 'on') handlers.back?.();
    }

    function on(name, event) {
        heard = Date.now();
        show('on');
        if (name !== 'alive') handlers[name]?.(JSON.parse(event.data));
        else handlers.alive?.(JSON.parse(event.data));
    }

    function open() {
        source?.close();
        retry = Date.now();
        source = new EventSource(url);
        for (const name of ['alive', 'reading', 'alert', 'compliance']) {
            source.addEventListener(name, event => on(name, event));
        }
        // A stream that ended may be back in a moment, but what came between is missed.
        source.addEventListener('error', () => show('lost'));
    }

    setInterval(() => {
        const quiet = Date.now() - heard;
        if (quiet > SILENCE) show('lost');
        else if (state !== 'wait') show(state);
        if (quiet > SILENCE && Date.now() - retry > RETRY) open();
    }, 500);
    window.addEventListener('pagehide', () => source?.close());
    window.addEventListener('pageshow', event => event.persisted && open());
    open();
}
