// Saves by itself what is typed into a form, some seconds after it was typed, and says so beside the form. A window saves over what it
// has seen or saved itself; where another window saved something newer, it says so and saves no more until the person decides.
(() => {
  const QUIET = 1500;
  const LEAST = 4000;
  const AGAIN = 8000;
  const LONGEST_ANSWER = 20000;
  const PATIENCE = 3000;
  const KNOWN = 30;
  const place = () => document.querySelector('#content [data-draft]');
  if (!place()) return;

  const { dataset } = document.documentElement;
  const form = () => place()?.closest('form');
  const hidden = name => form()?.querySelector(`input[name=${name}]`);
  const freshMark = () => [...crypto.getRandomValues(new Uint32Array(4))].map(part => part.toString(36)).join('-');

  // The marks of what this window has seen or saved; of which form, as the page may be replaced by another.
  let address = '';
  let known = [];
  // What is typed since it was saved; whether another window came before; what is under way, and when it began.
  let typed = false;
  let stopped = false;
  let sending = null;
  let last = 0;
  let timer = 0;
  let said = '';
  // What was refused is not sent again before something is typed, or its person has logged in.
  let waits = false;

  const look = () => {
    if (!form()) return;
    const marks = hidden('_draft').value.split(',');
    if (hidden('_form').value !== address) {
      address = hidden('_form').value;
      known = [];
      stopped = false;
    }
    known = [...new Set([...known, ...marks])].slice(-KNOWN);
    hidden('_draft').value = known.join(',');
    // Reload and Back find the form by its own address.
    const { here } = place().dataset;
    if (here.includes('?') && here !== location.pathname + location.search) history.replaceState(history.state, '', here + location.hash);
  };

  const word = name => place().querySelector('template').content.querySelector(`[data-word=${name}]`).cloneNode(true);

  // The line is for the eye; only what is new in kind is spoken.
  const say = (name, at, ...more) => {
    if (!place()) return;
    const line = place().querySelector('.draft-line');
    const text = word(name);
    text.textContent = text.textContent.replace('#', at ?? '');
    line.replaceChildren(text, ...more.flatMap(one => [' ', one]));
    line.hidden = false;
    line.dataset.state = name;
    if (said !== name && name !== 'saving') {
      place().querySelector('[role=status]').textContent = text.textContent;
      said = name;
    }
  };

  const over = () => {
    const button = word('over');
    button.addEventListener('click', () => { stopped = false; typed = true; save({ over: true }); });
    return button;
  };
  const link = (name, to) => {
    const way = word(name);
    way.href = to;
    return way;
  };

  const refused = answer => {
    stopped = answer.state !== 'too-much';
    if (answer.state === 'newer') say('newer', answer.at, link('look', place().dataset.here), over());
    else if (answer.state === 'sent') say('sent', null, link('made', answer.to));
    else say(answer.state, null, ...answer.state === 'gone' ? [over()] : []);
  };

  const body = (mark, saveOver) => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form())) if (typeof value === 'string') fields.append(name, value);
    fields.set('_draft', known.join(','));
    fields.set('_next', mark);
    if (saveOver) fields.set('_over', 'true');
    return fields;
  };

  // What is sent last is a promise of whether it is saved.
  const send = async ({ over: saveOver = false, leaving = false }) => {
    const mark = freshMark();
    const sent = body(mark, saveOver);
    const late = new AbortController();
    const patience = setTimeout(() => late.abort(), LONGEST_ANSWER);
    typed = false;
    last = Date.now();
    known = [...known, mark].slice(-KNOWN);
    try {
      const answer = await fetch(place().dataset.keep, { method: 'POST', body: sent, keepalive: leaving, redirect: 'error', signal: late.signal });
      if (answer.ok) {
        const { at } = await answer.json();
        known = known.slice(known.indexOf(mark));
        if (!typed) delete dataset.unsaved;
        say('saved', at);
        return true;
      }
      typed = true;
      if ([409, 413].includes(answer.status)) refused(await answer.json());
      else say('failed');
      // Whoever is logged out is not asked for again and again: it goes on after the login.
      if ([401, 403, 413].includes(answer.status)) waits = true;
    } catch {
      typed = true;
      say('failed');
    } finally {
      clearTimeout(patience);
      if (hidden('_draft')) hidden('_draft').value = known.join(',');
    }
    return false;
  };

  const plan = wait => {
    clearTimeout(timer);
    timer = setTimeout(() => save({}), wait);
  };

  // One at a time. Whoever waits for it knows afterwards whether all that was typed is saved.
  const save = async how => {
    clearTimeout(timer);
    if (sending) await sending;
    if (!form() || stopped || !typed) return !typed;
    sending = send(how);
    const saved = await sending;
    sending = null;
    if (typed && !stopped && !waits) plan(saved ? LEAST : AGAIN);
    return saved;
  };

  const isOf = target => form() && target instanceof Element && target.closest('form') === form();

  const note = event => {
    if (!isOf(event.target) || event.target.type === 'file') return;
    typed = true;
    waits = false;
    dataset.unsaved = '';
    if (stopped) return;
    say('saving');
    plan(Math.max(QUIET, LEAST - (Date.now() - last)));
  };
  document.addEventListener('input', note);
  document.addEventListener('change', note);

  // The form was fetched anew, with a line more or less.
  let fetched = false;
  document.addEventListener('htmx:beforeRequest', event => { fetched = fetched || isOf(event.detail.elt); });
  document.addEventListener('htmx:afterSettle', () => {
    if (!fetched || !form()) return;
    fetched = false;
    look();
    typed = true;
    dataset.unsaved = '';
    if (!stopped) plan(QUIET);
  });

  // Nothing overtakes what is being saved: a draft that came after its form was sent would stand there again.
  let waited = false;
  document.addEventListener('submit', async event => {
    if (!sending || waited || !isOf(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.race([sending, new Promise(resolve => { setTimeout(resolve, PATIENCE); })]);
    waited = true;
    try { event.target.requestSubmit(event.submitter); } finally { waited = false; }
  }, true);

  // What is sent is no draft. Where a new page shows what was typed, the program saves it under a mark that this window knows.
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || !isOf(event.target)) return;
    clearTimeout(timer);
    const mark = freshMark();
    known = [...known, mark].slice(-KNOWN);
    hidden('_next').value = mark;
    hidden('_draft').value = known.join(',');
    if (event.submitter?.formTarget !== '_blank' && event.submitter?.name !== 'draft') typed = false;
  });

  // Another language or other colours are for the same text: it is saved first.
  let switching = false;
  document.addEventListener('submit', async event => {
    if (!event.target.closest('.masthead-tools') || event.target.action.endsWith('/logout') || switching || !typed || stopped) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await save({});
    switching = true;
    try { event.target.requestSubmit(event.submitter); } finally { switching = false; }
  }, true);

  addEventListener('beforeunload', () => { if (typed && !stopped && !sending) save({ leaving: true }); });
  addEventListener('pagehide', () => { if (typed && !stopped && !sending) save({ leaving: true }); });
  addEventListener('online', () => { if (typed) save({}); });
  addEventListener('pageshow', event => { if (event.persisted) look(); });

  document.addEventListener('session-back', () => { waits = false; if (typed) save({}); });

  look();
  // A page that came back because something in its form was wrong holds what was typed last.
  if (document.querySelector('#content .problems')) {
    typed = true;
    dataset.unsaved = '';
    plan(QUIET);
  }
})();
