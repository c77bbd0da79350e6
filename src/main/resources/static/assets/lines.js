// The page stays where it is while a form is fetched anew: the control that was used keeps its place in the window, and a button that
// adds or takes away a line replaces the form instead of loading the page. Without scripts the button sends the form.
(() => {
  const CONTROLS = 'input:not([type=hidden]), select, textarea, button[name=draft]';
  const formOf = element => element?.closest?.('form[method=post]');
  // A control is known by its name, by its value where there is a choice, and by its place among those that are alike.
  const controls = form => {
    const alike = new Map();
    return [...form.querySelectorAll(CONTROLS)].filter(control => control.name).map(control => {
      const kind = `${control.name} ${['radio', 'checkbox', 'submit'].includes(control.type) ? control.value : ''}`;
      alike.set(kind, (alike.get(kind) ?? 0) + 1);
      return { control, key: `${kind} ${alike.get(kind)}` };
    });
  };
  const top = element => element.getBoundingClientRect().top;

  let before = null;

  document.addEventListener('submit', event => {
    const button = event.submitter;
    const form = event.target;
    if (button?.name !== 'draft' || !window.htmx) return;
    event.preventDefault();
    button.setAttribute('hx-vals', JSON.stringify({ draft: button.value }));
    const place = form.closest('[hx-target]') ? {} : { target: '#content', select: '#content', swap: 'outerHTML' };
    htmx.ajax('POST', form.action, { source: button, ...place });
  });

  document.addEventListener('htmx:beforeSwap', event => {
    const used = formOf(document.activeElement) ? document.activeElement : event.detail.requestConfig.elt;
    const form = formOf(used);
    if (!event.detail.shouldSwap || !form) return;
    const all = controls(form);
    const at = all.findIndex(one => one.control === used);
    before = { id: form.id, action: form.action, keys: all.map(one => one.key), at, top: top(used), adds: used.name === 'draft' };
  });

  const settle = () => {
    const form = [...document.querySelectorAll('form[method=post]')].find(one => one.id === before.id && one.action === before.action);
    if (!form || before.at < 0) return;
    const all = controls(form);
    const added = before.adds && all.find(one => one.control.type !== 'submit' && !before.keys.includes(one.key));
    const stays = all.find(one => one.key === before.keys[before.at]) ?? all[Math.min(before.at, all.length - 1)];
    const control = (added || stays)?.control;
    control?.focus({ preventScroll: true });
    if (added) control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else if (control) window.scrollBy({ top: top(control) - before.top, behavior: 'instant' });
  };

  document.addEventListener('htmx:afterSettle', () => {
    if (before) settle();
    before = null;
  });
})();
