// The theme "auto" follows the reader's machine; paper is light. Light and dark come from the server, without this file.
(() => {
  const root = document.documentElement;
  const chosen = root.dataset.theme === 'auto' ? null : root.dataset.bsTheme;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paper = matchMedia('print');
  const follow = () => {
    root.dataset.bsTheme = paper.matches ? 'light' : chosen ?? (dark.matches ? 'dark' : 'light');
  };
  dark.addEventListener('change', follow);
  paper.addEventListener('change', follow);
  follow();
})();
