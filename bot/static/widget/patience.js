// How long to wait before the next try.

const FIRST_RETRY_MS = 500;
export const LAST_RETRY_MS = 8000;

/** @param {number} count */
export function backoff(count) {
  return Math.min(FIRST_RETRY_MS * 2 ** count, LAST_RETRY_MS);
}
