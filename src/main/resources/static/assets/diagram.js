// Draws the process diagrams of a page: [data-diagram] names its model and the nodes at which a process stands, or counts there.
// Beside each diagram the page has a table that says the same.
(() => {
  const root = document.documentElement;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();

  const button = (label, text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn btn-sm';
    made.textContent = text;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  };

  const controls = (host, viewer) => {
    const canvas = viewer.get('canvas');
    const bar = document.createElement('div');
    bar.className = 'diagram-controls';
    bar.append(
      button(host.dataset.zoomIn, '+', () => viewer.get('zoomScroll').stepZoom(1)),
      button(host.dataset.zoomOut, '−', () => viewer.get('zoomScroll').stepZoom(-1)),
      button(host.dataset.fit, '⤢', () => canvas.zoom('fit-viewport')));
    host.after(bar);
  };

  const mark = (host, viewer) => {
    const canvas = viewer.get('canvas');
    const known = id => viewer.get('elementRegistry').get(id);
    (host.dataset.here ?? '').split(' ').filter(known).forEach(id => canvas.addMarker(id, 'here'));
    (host.dataset.counts ?? '').split(' ').map(count => count.split('=')).filter(([id]) => known(id)).forEach(([id, count]) => {
      const badge = document.createElement('span');
      badge.className = 'diagram-count';
      badge.textContent = count;
      viewer.get('overlays').add(id, { position: { top: -12, right: 12 }, html: badge });
    });
  };

  // A label keeps the width that its model says, which was made for the names of one language in one font.
  const widenLabels = ({ definitions }) => definitions?.diagrams
    .flatMap(diagram => diagram.plane.planeElement)
    .map(element => element.label?.bounds)
    .filter(bounds => bounds && bounds.width < 90)
    .forEach(bounds => {
      bounds.x -= (90 - bounds.width) / 2;
      bounds.width = 90;
    });

  const draw = async host => {
    const answer = await fetch(host.dataset.model);
    if (!answer.ok) return;
    host.replaceChildren();
    const viewer = new BpmnJS({
      container: host,
      bpmnRenderer: { defaultFillColor: colour('--surface'), defaultStrokeColor: colour('--ink-soft') },
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(document.body).fontFamily } }
    });
    viewer.on('import.parse.complete', widenLabels);
    await document.fonts.ready;
    await viewer.importXML(await answer.text());
    viewer.get('zoomScroll').toggle(false);
    viewer.get('canvas').zoom('fit-viewport');
    mark(host, viewer);
    controls(host, viewer);
  };

  const redraw = () => document.querySelectorAll('[data-diagram]').forEach(host => {
    host.parentElement.querySelector('.diagram-controls')?.remove();
    draw(host);
  });

  redraw();
  new MutationObserver(redraw).observe(root, { attributeFilter: ['data-bs-theme'] });
})();
