// What is still to be done in each section of a long form, beside its name in the list of sections. The list works without.
(() => {
  const filled = field => ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value.trim() !== '';
  const stateOf = section => {
    if (section.querySelector('.field-problem')) return 'wrong';
    const choices = [...section.querySelectorAll('fieldset:has(> .form-needed)')];
    const needed = [...section.querySelectorAll('[aria-required="true"]')].some(field => !filled(field))
      || choices.some(group => !group.querySelector(':checked'));
    if (needed) return 'needed';
    return [...section.querySelectorAll('input:not([type=hidden]), select, textarea')].some(filled) ? 'complete' : 'optional';
  };
  const tell = () => {
    for (const list of document.querySelectorAll('.form-parts')) {
      for (const link of list.querySelectorAll('a')) {
        const section = document.getElementById(link.hash.slice(1))?.closest('section');
        const state = section && stateOf(section);
        const told = link.parentElement.querySelector('.form-part-state');
        const text = state ? list.dataset[state] : '';
        if (told.textContent !== text) told.textContent = text;
        told.dataset.state = state ?? '';
      }
    }
  };
  for (const change of ['input', 'change', 'htmx:afterSettle']) document.addEventListener(change, tell);
  tell();
})();
