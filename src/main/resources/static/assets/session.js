// A page that is open when its session ends hides what it shows, and loses nothing that was typed and not sent: it stays in this window
// until the same person has logged in again. Asking how long the session lasts does not prolong it.
(() => {
  const person = document.body.dataset.person;
  if (!person || !document.getElementById('content')) return;

  const OFTEN = 15;
  const SECOND = 1000;
  const PATIENCE = 5;
  const words = document.getElementById('session-words');
  const frame = ['.crumbs', '.mainnav', '.masthead .menu:last-of-type'];
  const title = document.title;
  // What was in the page, while its session has ended: what is kept for the same person, or nothing.
  let ended = null;
  let timer = 0;

  // It may have been replaced since.
  const content = () => document.getElementById('content');
  const unsent = () => document.documentElement.dataset.unsent !== undefined;

  // What is answered within seconds, read by its kind; null where nothing is, as while the program is away.
  const fetched = async (address, read) => {
    const late = new AbortController();
    const waiting = setTimeout(() => late.abort(), PATIENCE * SECOND);
    try {
      const answer = await fetch(address, { cache: 'no-store', signal: late.signal });
      return answer.ok && !answer.redirected ? await read(answer) : null;
    } catch {
      return null;
    } finally {
      clearTimeout(waiting);
    }
  };

  // Who is logged in and for how many seconds; null where the program does not say.
  const ask = () => fetched(words.dataset.ask, answer => answer.json());

  const word = name => words.content.querySelector(`[data-word=${name}]`).cloneNode(true);
  const made = (name, ...inside) => { const element = document.createElement(name); element.append(...inside); return element; };

  const show = (kept, other) => {
    const heading = made('h1', word('title').textContent);
    heading.tabIndex = -1;
    const way = word(other ? 'home' : kept ? 'login-new' : 'login');
    way.className = 'btn btn-primary';
    const said = other ? [word('other')] : kept ? [word('text'), word('kept')] : [word('text')];
    const notice = made('section', heading, ...said, made('p', way));
    notice.className = 'failure';
    notice.setAttribute('role', 'alert');
    content().replaceChildren(notice);
    document.title = heading.textContent;
    heading.focus();
  };

  const hideFrame = hidden => document.querySelectorAll(frame.join(',')).forEach(part => { part.hidden = hidden; });

  const end = other => {
    if (ended && (ended.other === other || !ended.kept)) return;
    const kept = other ? null : ended?.kept ?? (unsent() ? [...content().childNodes] : null);
    ended = { kept, other };
    if (other) delete document.documentElement.dataset.unsent;
    hideFrame(true);
    document.getElementById('background')?.replaceChildren();
    show(kept, other);
  };

  // Forms carry the token of the session that began now.
  const token = () => fetched(words.dataset.token, answer => answer.text());

  const back = async () => {
    if (!ended.kept) { location.reload(); return; }
    const fresh = await token();
    if (!fresh || !ended?.kept) return;
    const { kept } = ended;
    ended = null;
    content().replaceChildren(...kept);
    document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = fresh; });
    document.title = title;
    hideFrame(false);
    const notice = made('div', word('back'));
    notice.className = 'notice notice-caution';
    notice.setAttribute('role', 'status');
    notice.tabIndex = -1;
    content().prepend(notice);
    notice.focus();
    document.dispatchEvent(new Event('session-back'));
  };

  // Some minutes before the session ends the page says so, and a press lets it go on.
  const SOON = 5 * 60;
  const warning = document.getElementById('session-soon');
  // Where it ends all the same, it has lasted for as long as any session may.
  let stayed = false;
  const stay = async () => {
    await token();
    stayed = true;
    delete warning.dataset.minutes;
    await check();
    content().focus();
  };
  const warn = left => {
    const soon = left > 0 && left <= SOON && !ended;
    if (!soon) { warning.replaceChildren(); stayed = false; return; }
    const minutes = String(Math.max(1, Math.round(left / 60)));
    if (warning.dataset.minutes === minutes && warning.firstChild) return;
    warning.dataset.minutes = minutes;
    const text = word('soon');
    text.textContent = text.textContent.replace('#', minutes);
    const button = word('stay');
    button.addEventListener('click', stay);
    const notice = made('div', text, stayed ? word('last') : button);
    notice.className = 'notice notice-caution';
    warning.replaceChildren(notice);
  };

  // Whether the session goes on. It is asked again whatever happens meanwhile, and by one timer only.
  const check = async () => {
    let said = null;
    try {
      said = await ask();
      const other = said && said.person !== '' && said.person !== person;
      if (said && (said.person !== person || !(said.left > 0))) end(other);
      else if (said && ended) await back();
      if (said) warn(said.left);
    } finally {
      clearTimeout(timer);
      timer = setTimeout(check, Math.min(OFTEN, said?.left || OFTEN) * SECOND);
    }
    return !ended;
  };

  document.addEventListener('visibilitychange', () => { if (!document.hidden) check(); });
  addEventListener('focus', check);
  addEventListener('pageshow', event => { if (event.persisted) check(); });
  timer = setTimeout(check, OFTEN * SECOND);

  // What was typed is sent when the session is still there. Buttons that only fetch a part, or open another window, lose nothing.
  let asking = false;
  let sending = false;
  document.addEventListener('submit', async event => {
    const form = event.target;
    const button = event.submitter;
    if (sending || !unsent() || form.method !== 'post' || !content().contains(form)) return;
    if (button?.formTarget || button?.name === 'draft' && window.htmx) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking) return;
    asking = true;
    try {
      if (!await check()) return;
      sending = true;
      form.requestSubmit(button);
    } finally {
      asking = false;
      sending = false;
    }
  }, true);

  document.addEventListener('htmx:responseError', event => { if ([401, 403].includes(event.detail.xhr.status)) check(); });
})();
