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

  // Where the whole would be too small to read, the part is shown at which the file stands; a button shows the whole.
  const READABLE = 0.9;
  const show = (host, viewer) => {
    const canvas = viewer.get('canvas');
    const { outer, inner } = canvas.viewbox();
    if (![outer.width, outer.height, inner.width, inner.height].every(length => length > 0)) {
      requestAnimationFrame(() => show(host, viewer)); // it is not laid out, as while the page is printed
      return;
    }
    const whole = canvas.zoom('fit-viewport');
    const here = (host.dataset.here ?? '').split(' ').map(id => viewer.get('elementRegistry').get(id)).filter(Boolean);
    if (whole >= READABLE || !here.length) return;
    const middle = (axis, side) => (Math.min(...here.map(node => node[axis])) + Math.max(...here.map(node => node[axis] + node[side]))) / 2;
    const from = (axis, side) => {
      const length = outer[side] / READABLE;
      const last = Math.max(inner[axis], inner[axis] + inner[side] - length);
      return { start: Math.min(Math.max(middle(axis, side) - length / 2, inner[axis]), last), length };
    };
    const [x, y] = [from('x', 'width'), from('y', 'height')];
    canvas.viewbox({ x: x.start, y: y.start, width: x.length, height: y.length });
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
    show(host, viewer);
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
