// Draws a picture of a table: [data-chart] names the table by its id. The first column names the bars, each further column is a series.
// The table stays beside the picture, so the picture is hidden from those who hear the page.
(() => {
  const root = document.documentElement;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const number = cell => Number(cell.textContent.trim());
  const rowHeight = 30;
  const longest = 28;

  // A long name of a bar stands in two lines, so that nothing of it is cut off.
  const lines = label => label.length > longest ? label.split(/(?<=[:：])\s*/) : label;

  const read = table => {
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells].slice(1);
    return {
      labels: rows.map(row => row.cells[0].textContent.trim()),
      links: rows.map(row => [...row.cells].slice(1).map(cell => cell.querySelector('a')?.href)),
      series: heads.map((head, index) => ({ label: head.textContent.trim(), data: rows.map(row => number(row.cells[index + 1])) }))
    };
  };

  const shades = () => [colour('--accent'), colour('--bad'), colour('--brass')];

  const axis = (grid, ticks) => ({ border: { display: false }, grid: { display: grid, color: colour('--line-soft') }, ticks: { color: colour('--ink-soft'), ...ticks } });

  const options = data => ({
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    onClick: (event, [hit]) => { if (hit) location.assign(data.links[hit.index][hit.datasetIndex]); },
    onHover: (event, hits) => { event.native.target.style.cursor = hits.length ? 'pointer' : 'default'; },
    plugins: { legend: { display: data.series.length > 1, position: 'bottom', align: 'start', labels: { color: colour('--ink'), boxWidth: 12, boxHeight: 12 } } },
    scales: {
      x: { beginAtZero: true, ...axis(true, { precision: 0 }) },
      y: axis(false, { autoSkip: false, color: colour('--ink') })
    }
  });

  const draw = host => {
    const data = read(document.getElementById(host.dataset.chart));
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    host.style.blockSize = `${data.labels.length * rowHeight * (data.series.length > 1 ? 1.6 : 1) + data.labels.filter(label => Array.isArray(lines(label))).length * 8 + 56}px`;
    host.replaceChildren(canvas);
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 13;
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: data.labels.map(lines),
        datasets: data.series.map((series, index) => ({ ...series, backgroundColor: shades()[index], maxBarThickness: 18, borderRadius: 2 }))
      },
      options: options(data)
    });
  };

  let drawn = [];
  const redraw = () => {
    drawn.forEach(chart => chart.destroy());
    drawn = [...document.querySelectorAll('[data-chart]')].map(draw);
  };

  redraw();
  new MutationObserver(redraw).observe(root, { attributeFilter: ['data-bs-theme'] });
})();
