// Where the conversation is scrolled to.

const NEAR_END_PX = 120;
const LOW_PX = 200;

/** @param {HTMLElement | undefined} box */
export function isNearEnd(box) {
  return !box || box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX;
}

/**
 * @param {HTMLElement | undefined} box
 * @param {number} top
 */
export function moveTo(box, top) {
  box?.scrollTo({ top: Math.max(0, Math.min(top, box.scrollHeight)) });
}

/**
 * To the end, but no further than the asker's last line: a long answer is read from its first sentence.
 * What a person writes, or what is asked while talking with one, is kept in view itself.
 * @param {HTMLElement} box
 * @param {HTMLElement} log
 * @param {HTMLElement} status
 * @param {string} turnOf the lines of which the last one is shown from its beginning
 */
export function topOfTurn(box, log, status, turnOf) {
  const own = [...log.querySelectorAll(turnOf)].at(-1);
  let turn = own ?? log.querySelector("li");
  if (!turn) return box.scrollTop;
  if (box.clientHeight < LOW_PX) turn = turn.nextElementSibling ?? turn;
  const covered = getComputedStyle(status).position === "sticky" ? status.offsetHeight : 0;
  return box.scrollTop + turn.getBoundingClientRect().top - box.getBoundingClientRect().top - covered - 8;
}
