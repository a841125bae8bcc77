// Owns the width of the pane: by mouse, by touch, by arrow keys. Invariant: 320 to 420 pixels.
const MIN = 320;
const MAX = 420;
const STEP = 10;

/** Makes `handle` (role separator) size `pane`, which stands at the right edge of the page. */
export function makeSplitter(handle: HTMLElement, pane: HTMLElement) {
  const resize = (width: number) => {
    const chosen = Math.min(MAX, Math.max(MIN, Math.round(width)));
    pane.style.width = `${chosen}px`;
    handle.setAttribute('aria-valuenow', String(chosen));
  };
  handle.setAttribute('aria-valuemin', String(MIN));
  handle.setAttribute('aria-valuemax', String(MAX));
  resize(350);
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId))
      resize(document.documentElement.clientWidth - event.clientX);
  });
  handle.addEventListener('keydown', (event) => {
    const steps: Record<string, number> = { ArrowLeft: STEP, ArrowRight: -STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    resize(pane.offsetWidth + step);
    event.preventDefault();
  });
}
