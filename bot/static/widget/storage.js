// What this tab remembers: in its own sessionStorage only, and nothing before the widget is opened.

/**
 * What this tab remembers under a key. A browser that forbids storage remembers nothing.
 * @param {string} key
 */
export function recall(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {unknown} value null removes it
 */
export function store(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The conversation goes on, it only does not survive a reload.
  }
}
