// What was typed into a form and not sent is not lost by a click on something else: the browser asks first. A page that came back
// because something in its form was wrong holds text that nobody has kept, too.
(() => {
  const content = document.getElementById('content');
  if (!content) return;
  const { dataset } = document.documentElement;
  let typedInto = null;
  // The page is told whether it holds something that was not sent.
  const remember = form => {
    typedInto = form;
    if (form) dataset.unsent = ''; else delete dataset.unsent;
  };
  remember(content.querySelector('.problems') && content.querySelector('form[method="post"]'));

  // The content may be replaced by what was fetched.
  document.addEventListener('input', event => {
    const form = event.target.closest('#content form[method="post"]');
    if (form) remember(form);
  });

  // A press that only fetches a part of the form anew sends nothing; htmx has prevented it then.
  document.addEventListener('submit', event => {
    if (typedInto && !event.defaultPrevented && event.target.action === typedInto.action) remember(null);
  });

  // What is saved by itself is lost by nothing (see autosave.js).
  const saved = () => typedInto.querySelector('[data-draft]') && dataset.unsaved === undefined;
  addEventListener('beforeunload', event => { if (typedInto && dataset.unsent !== undefined && !saved()) event.preventDefault(); });
})();
