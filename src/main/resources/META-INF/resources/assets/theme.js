// Runs before the first paint: the page follows the system's light or dark.
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const follow = () => {
    const fixed = document.documentElement.dataset.theme;
    document.documentElement.setAttribute('data-bs-theme', fixed || (dark.matches ? 'dark' : 'light'));
};
follow();
dark.addEventListener('change', follow);
