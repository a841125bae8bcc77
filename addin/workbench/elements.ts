// Owns finding and making the elements of the page around the grid.

/** An element of index.html. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}`);
  return found;
}

/** A button that does something when pressed. */
export function button(label: string, action: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => void action());
  return made;
}
