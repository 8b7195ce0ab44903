// Where the keyboard is: kept inside a full-screen panel, and never left on something that is gone.

export const fullScreen = matchMedia("(max-width: 480px)");
/** A finger: focusing a text field would put a keyboard over the conversation. */
export const coarse = matchMedia("(pointer: coarse)");

const STOPS = "a[href], button, textarea, input, summary, [tabindex='0']";

/**
 * Tab goes round within the panel.
 * @param {HTMLElement} panel
 * @param {KeyboardEvent} event
 */
export function goRound(panel, event) {
  const all = /** @type {NodeListOf<HTMLElement>} */ (panel.querySelectorAll(STOPS));
  const stops = [...all].filter(isShown);
  const focused = focusedIn(panel);
  const at = stops.findIndex((stop) => stop === focused);
  if (event.shiftKey ? at > 0 : at < stops.length - 1) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}

/**
 * Make a change; when what had the focus went with it, focus `other` without scrolling.
 * @param {HTMLElement} panel
 * @param {() => HTMLElement | undefined} other
 * @param {() => void} change
 */
export function keepingFocus(panel, other, change) {
  const focused = focusedIn(panel);
  change();
  if (focused && panel.contains(focused) && isShown(focused)) return;
  if (focused) other()?.focus({ preventScroll: true });
}

/** @param {Element} element */
export function isShown(element) {
  return element.getClientRects().length > 0;
}

/** @param {HTMLElement} panel */
function focusedIn(panel) {
  const root = panel.getRootNode();
  return root instanceof ShadowRoot && panel.contains(root.activeElement) ? root.activeElement : null;
}
