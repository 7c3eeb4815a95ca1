/**
 * Keys for the workbench, which works without them: Enter accepts, J and K go on and back, N, X and L decide, C
 * takes the words selected in the text. Keys with a modifier, and keys typed into a field, are left alone.
 */
const one = (selector) => document.querySelector(selector);
const kept = 'habeas.workbench.keys';
const note = one('[data-keys]');
const switched = note?.querySelector('input');
const buttons = { n: 'new', x: 'nobody', l: 'later' };
const maxWords = 15;

function isTyping(target) {
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio],[type=checkbox]), textarea, select') !== null
  );
}

/** The words selected within one passage of the text, and that passage's label; null when there are none. */
function selected() {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const parent = range.commonAncestorContainer;
  const element = parent instanceof Element ? parent : parent.parentElement;
  const text = element?.closest('[data-text]');
  const passage = text?.closest('[data-passage]');
  if (!text || !passage) return null;
  // what stands only for screen readers is no word of the text
  const part = range.cloneContents();
  for (const hidden of part.querySelectorAll('.sr-only')) hidden.remove();
  const words = (part.textContent ?? '').trim();
  return words === '' ? null : { label: passage.getAttribute('data-passage') ?? '', words };
}

/** Puts the selected words into the form of a further statement, and opens it at what they say. */
function cite() {
  const chosen = selected();
  const quote = one('[name="add-quote"]');
  const passage = one('[name="add-passage"]');
  if (!chosen || !quote || !passage) return false;
  quote.value = chosen.words;
  passage.value = chosen.label;
  quote.setCustomValidity(chosen.words.split(/\s+/).length > maxWords ? `At most ${maxWords} words.` : '');
  const around = quote.closest('details');
  if (around) around.open = true;
  one('[name="add-what"]')?.focus();
  quote.reportValidity();
  return true;
}

function press(button) {
  if (!button) return false;
  button.click();
  return true;
}

function answer(key, target) {
  if (key === 'Enter') {
    // a button or a link that has the focus is what Enter means
    if (target instanceof Element && target.closest('a, button, summary') !== null) return false;
    return press(one('#question button[value="accept"]'));
  }
  if (key === 'j') return press(one('a[rel="next"]'));
  if (key === 'k') return press(one('a[rel="prev"]'));
  if (key === 'c') return cite();
  const wanted = buttons[key];
  return wanted !== undefined && press(one(`#question button[value="${wanted}"]`));
}

document.addEventListener('keydown', (event) => {
  if (switched && !switched.checked) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (answer(key, event.target)) event.preventDefault();
});
one('[name="add-quote"]')?.addEventListener('input', (event) => event.target.setCustomValidity(''));
// the answer can be given at once; the text stays where the name is
one('[data-first]')?.focus({ preventScroll: true });

// people who speak to their computer must be able to turn single letters off (WCAG 2.2, 2.1.4)
if (note && switched) {
  note.hidden = false;
  switched.checked = localStorage.getItem(kept) !== 'off';
  switched.addEventListener('change', () => localStorage.setItem(kept, switched.checked ? 'on' : 'off'));
}
