// Refines what works without it: menus close when left, what is wrong in a form is shown first, and what is typed while a part of
// the form is fetched anew stays. A button that is pressed at that moment is not lost either.
(() => {
  const menus = () => document.querySelectorAll('details.menu[open]');

  document.addEventListener('click', event => {
    menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });

  // On paper nothing can be unfolded.
  const unfolded = new Set();
  addEventListener('beforeprint', () => document.querySelectorAll('main details:not([open])').forEach(folded => {
    folded.open = true;
    unfolded.add(folded);
  }));
  addEventListener('afterprint', () => {
    unfolded.forEach(each => { each.open = false; });
    unfolded.clear();
  });

  // The key / leads to the box in the head, unless somebody types.
  document.addEventListener('keydown', event => {
    const types = event.target.closest?.('input, select, textarea, [contenteditable]');
    const box = document.querySelector('[data-search]');
    if (event.key !== '/' || types || event.ctrlKey || event.metaKey || event.altKey || !box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  document.querySelector('[data-focus]')?.focus();

  // A control is known by its name and its place among those of the same name; one of several choices by its value.
  const controls = form => {
    const seen = new Map();
    return [...form.elements].filter(control => control.name && control.type !== 'file' && control.type !== 'hidden').map(control => {
      const kind = `${control.name}\n${control.type === 'radio' || control.type === 'checkbox' ? control.value : ''}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return [`${kind}\n${seen.get(kind)}`, control];
    });
  };
  const checkable = control => control.type === 'radio' || control.type === 'checkbox';
  const read = control => checkable(control) ? control.checked : control.value;
  const write = (control, value) => { if (checkable(control)) control.checked = value; else control.value = value; };

  const sent = new Map();
  let typedMeanwhile = new Map();

  const formOf = target => target?.closest?.('form') ?? target?.querySelector?.('form');

  document.addEventListener('htmx:beforeRequest', event => {
    const form = formOf(event.detail.elt);
    if (!form) return;
    sent.clear();
    controls(form).forEach(([key, control]) => sent.set(key, read(control)));
  });

  document.addEventListener('htmx:beforeSwap', event => {
    const form = formOf(event.detail.requestConfig.elt);
    typedMeanwhile = new Map();
    if (!form) return;
    controls(form).forEach(([key, control]) => { if (sent.get(key) !== read(control)) typedMeanwhile.set(key, read(control)); });
  });

  document.addEventListener('htmx:afterSwap', () => {
    document.querySelectorAll('form').forEach(form => controls(form).forEach(([key, control]) => {
      if (typedMeanwhile.has(key)) write(control, typedMeanwhile.get(key));
    }));
    typedMeanwhile = new Map();
  });

  // Whoever has done nothing for ten minutes is not there: a page that fetches itself anew does not keep the session alive for them.
  const AWAY = 10 * 60 * 1000;
  let lastSeen = Date.now();
  ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus'].forEach(name => addEventListener(name, () => { lastSeen = Date.now(); }, { capture: true, passive: true }));

  // A page that fetches itself anew waits while somebody has something open in it, or types.
  document.addEventListener('htmx:beforeRequest', event => {
    const byItself = event.detail.elt.getAttribute?.('hx-trigger')?.startsWith('every');
    if (byItself && Date.now() - lastSeen > AWAY) event.preventDefault();
    if (byItself && document.querySelector('#content details[open], #content :is(input, select, textarea):focus')) event.preventDefault();
  });

  // Between press and release of a button, a tick or a field nothing is replaced: the release would find another one, and no click
  // would follow. What was fetched meanwhile is fetched again, unless the click leaves the page.
  let pressed = false;
  let postponed = null;

  document.addEventListener('pointerdown', event => { pressed = event.target.closest('button, a, summary, label, input, select, textarea') !== null; }, true);

  document.addEventListener('htmx:beforeSwap', event => {
    if (!pressed || !event.detail.shouldSwap) return;
    event.detail.shouldSwap = false;
    postponed = event.detail.requestConfig;
  });

  document.addEventListener('submit', () => { pressed = false; postponed = null; });

  const AFTER_THE_CLICK = 100;
  const release = () => setTimeout(() => {
    pressed = false;
    if (postponed && document.contains(postponed.elt)) htmx.ajax(postponed.verb, postponed.path, { source: postponed.elt });
    postponed = null;
  }, AFTER_THE_CLICK);
  ['pointerup', 'pointercancel'].forEach(name => document.addEventListener(name, release, true));
})();
