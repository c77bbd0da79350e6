// Refines what works without it: menus close when left, and what is wrong in a form is shown first.
(() => {
  const menus = () => document.querySelectorAll('details.menu[open]');

  document.addEventListener('click', event => {
    menus().forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    menus().forEach(menu => { menu.open = false; menu.querySelector('summary').focus(); });
  });

  document.querySelector('[data-focus]')?.focus();
})();
