// Says beside its field, before anything is sent, what the program would refuse: a text that is too long, a document that is too large, empty or
// of a kind that is not taken. The program checks the same again.
(() => {
  // Documents that were chosen and not taken, by the name of their field: what was said, and whether the form was held back for it.
  const refused = new Map();

  const idOf = control => `${control.id}-before`;

  const say = (control, text) => {
    const said = document.getElementById(idOf(control));
    if (said?.textContent === text) return;
    said?.remove();
    const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && id !== idOf(control));
    const field = control.closest('.field');
    if (text) {
      const problem = document.createElement('p');
      problem.id = idOf(control);
      problem.className = 'field-problem';
      problem.setAttribute('role', 'alert');
      problem.textContent = text;
      control.before(problem);
      described.push(problem.id);
    }
    const wrong = Boolean(text) || document.getElementById(`${control.id}-error`) !== null;
    field?.classList.toggle('field-wrong', wrong);
    if (wrong) control.setAttribute('aria-invalid', 'true'); else control.removeAttribute('aria-invalid');
    if (described.length) control.setAttribute('aria-describedby', described.join(' ')); else control.removeAttribute('aria-describedby');
  };

  // A line break is sent as two characters, and counts as two.
  const tooLong = control => {
    const excess = control.value.trim().replace(/\r?\n/g, '\r\n').length - Number(control.dataset.longest);
    return excess > 0 ? control.dataset.tooLong.replace('#', excess) : '';
  };

  // Only what is surely not taken: the program looks into the bytes, the browser knows little more than the ending.
  const isOfOtherKind = (control, file) => {
    const accepted = control.accept.split(',');
    const ending = file.name.slice(file.name.lastIndexOf('.')).toLowerCase();
    return file.type !== '' && !file.type.startsWith('text/') && !accepted.includes(file.type) && !accepted.includes(ending);
  };

  const notTaken = control => {
    const file = control.files[0];
    if (!file) return '';
    if (file.size === 0) return control.dataset.empty;
    if (file.size > Number(control.dataset.largest)) return control.dataset.tooLarge;
    return isOfOtherKind(control, file) ? control.dataset.otherKind.replace('#', file.type) : '';
  };

  const texts = scope => [...scope.querySelectorAll('[data-longest]')];
  const files = scope => [...scope.querySelectorAll('input[type=file][data-largest]')];

  document.addEventListener('input', event => {
    if (event.target.matches?.('[data-longest]')) say(event.target, tooLong(event.target));
  });

  document.addEventListener('change', event => {
    const control = event.target;
    if (!control.matches?.('input[type=file][data-largest]')) return;
    const why = notTaken(control);
    refused.delete(control.name);
    say(control, '');
    if (!why) return;
    const text = `${control.files[0].name}: ${why}`;
    control.value = '';
    event.stopPropagation();
    refused.set(control.name, { text, held: false });
    say(control, text);
  }, true);

  // A form is held back while a text is too long, and once for a document that was not taken.
  document.addEventListener('submit', event => {
    if (event.submitter?.name === 'draft') return;
    const wrong = texts(event.target).filter(tooLong);
    wrong.forEach(control => say(control, tooLong(control)));
    files(event.target).filter(control => refused.get(control.name)?.held === false).forEach(control => {
      refused.get(control.name).held = true;
      wrong.unshift(control);
    });
    if (!wrong.length) return;
    event.preventDefault();
    event.stopPropagation();
    wrong[0].focus();
  }, true);

  document.addEventListener('htmx:afterSwap', () => {
    texts(document).filter(tooLong).forEach(control => say(control, tooLong(control)));
    files(document).filter(control => refused.has(control.name)).forEach(control => say(control, refused.get(control.name).text));
  });
})();
