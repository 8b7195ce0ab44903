// What the widget says; all of it comes from the server.

import { backoff } from "./patience.js";

/** @import {Texts} from "./types" */

/**
 * @param {string} server
 * @returns {Promise<Texts>}
 */
export async function loadTexts(server) {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`${server}/api/texts`, { credentials: "omit" });
      if (response.ok) return await response.json();
    } catch {
      // The server is away; the launcher appears when it is back.
    }
    await new Promise((resolve) => setTimeout(resolve, backoff(tries)));
  }
}
