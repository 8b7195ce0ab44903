// What goes over the line: refusals, bodies, ids and events.

/** An answer of the server that is not what was asked for. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} text what to tell the asker
   * @param {string} code which refusal it is
   */
  constructor(status, text, code) {
    super(text);
    this.status = status;
    this.code = code;
  }
}

/**
 * @param {unknown} body
 * @returns {RequestInit}
 */
export function json(body) {
  return { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}

/** 128 random bits; `crypto.randomUUID` is missing on plain http. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {string} line
 * @returns {[string, string]}
 */
export function splitOnce(line) {
  const at = line.indexOf(":");
  return [line.slice(0, at), line.slice(at + 1).trimStart()];
}
