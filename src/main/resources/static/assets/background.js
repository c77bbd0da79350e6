// One visible notice where something that the page fetched by itself did not come, with a button to try it again.
(() => {
  const place = document.getElementById('background');
  let failed = null;

  const clear = () => { place.replaceChildren(); failed = null; };

  const again = ({ verb, path, elt }) => {
    clear();
    if (document.contains(elt)) htmx.ajax(verb, path, { source: elt }); else location.reload();
  };

  // What repeats itself is told once.
  const tell = (request, why) => {
    if (failed?.path === request.path && failed.why === why) return;
    failed = { path: request.path, why };
    const notice = document.getElementById('background-failed').content.cloneNode(true);
    notice.querySelectorAll('[data-why]').forEach(text => { text.hidden = text.dataset.why !== why; });
    notice.querySelector('button').addEventListener('click', () => again(request));
    place.replaceChildren(notice);
  };

  // Whether the session has ended, or the page is of a session before this one, or the person may not do it.
  const why = xhr => {
    if (!refused(xhr)) return 'failed';
    if (xhr.status !== 403) return 'ended';
    return xhr.getResponseHeader('X-Refused') === 'token' ? 'renewed' : 'refused';
  };

  const refused = xhr => xhr.status === 401 || xhr.status === 403 || new URL(xhr.responseURL || location.href).pathname.endsWith('/login');

  // Whoever was logged out gets the page for login in the place of what was asked for; that is no answer.
  document.addEventListener('htmx:beforeSwap', event => {
    if (!refused(event.detail.xhr)) return;
    event.detail.shouldSwap = false;
    event.detail.isError = true;
  });

  document.addEventListener('htmx:responseError', event => tell(event.detail.requestConfig, why(event.detail.xhr)));
  ['htmx:sendError', 'htmx:timeout', 'htmx:swapError'].forEach(name => {
    document.addEventListener(name, event => tell(event.detail.requestConfig, 'failed'));
  });
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful && failed?.path === event.detail.requestConfig.path) clear();
  });
})();
