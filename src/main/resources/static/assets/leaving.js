// What was typed into a form and not sent is not lost by a click on something else: the browser asks first. A page that came back
// because something in its form was wrong holds text that nobody has kept, too.
(() => {
  const content = document.getElementById('content');
  if (!content) return;
  let typedInto = content.querySelector('.problems') && content.querySelector('form[method="post"]');

  content.addEventListener('input', event => {
    const form = event.target.closest('form[method="post"]');
    if (form) typedInto = form;
  });

  // A press that only fetches a part of the form anew sends nothing; htmx has prevented it then.
  document.addEventListener('submit', event => {
    if (typedInto && !event.defaultPrevented && event.target.action === typedInto.action) typedInto = null;
  });

  addEventListener('beforeunload', event => { if (typedInto) event.preventDefault(); });
})();
