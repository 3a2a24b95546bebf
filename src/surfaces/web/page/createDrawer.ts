import { byId } from './dom.ts';

/** Creates the drawer in which places and channels slide in from the side on narrow screens. */
export function createDrawer(): { close(): void } {
  const drawer = byId('drawer', HTMLElement);
  const menu = byId('menu', HTMLButtonElement);
  const scrim = byId('scrim', HTMLButtonElement);
  const main = byId('main', HTMLElement);
  const narrow = window.matchMedia('(max-width: 760px)');

  function set(open: boolean): void {
    const over = open && narrow.matches;
    drawer.classList.toggle('is-open', over);
    drawer.inert = narrow.matches && !over;
    main.inert = over;
    scrim.hidden = !over;
    menu.setAttribute('aria-expanded', String(over));
  }

  function close(): void {
    const wasOpen = drawer.classList.contains('is-open');
    set(false);
    if (wasOpen) menu.focus();
  }

  menu.addEventListener('click', () => {
    set(true);
    drawer.querySelector<HTMLElement>('.channel[aria-current]')?.focus();
  });
  scrim.addEventListener('click', close);
  // A tap on the current channel changes no address but must close the drawer too.
  drawer.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && drawer.classList.contains('is-open')) close();
  });
  narrow.addEventListener('change', () => set(false));
  set(false);
  return { close };
}
