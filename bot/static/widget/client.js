// The conversation with the server: starts it, keeps unsent messages, streams new ones, and resumes by number.
// Nothing is stored before the first conversation starts; then only in this tab's sessionStorage.

/** @import {Message, Outgoing, Snapshot, Status} from "./types" */

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 8000;
const GONE = new Set([404, 410]);
const TOO_MANY = 429;

/** An answer of the server that will not change by trying again. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} text what to tell the asker
   */
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

/**
 * @typedef {object} Listener
 * @property {(message: Message) => void} message a message that was not seen before, in order of number
 * @property {(status: Status) => void} status who has the conversation now
 * @property {(outbox: Outgoing[]) => void} outbox what is not sent yet
 * @property {(online: boolean) => void} online
 * @property {(text: string) => void} refused a message that was refused, with the reason
 * @property {(erased: boolean) => void} gone the conversation cannot be read any more
 */

export class Client {
  /**
   * @param {string} server origin of the Aanloop server
   * @param {Listener} listener
   */
  constructor(server, listener) {
    this.server = server;
    this.listener = listener;
    this.last = 0;
    this.failures = 0;
    this.sending = false;
    /** @type {AbortController | null} */
    this.stream = null;
    this.key = `aanloop:${server}`;
    const kept = sessionStorage.getItem(this.key);
    /** @type {{id: string, token: string, outbox: Outgoing[]} | null} */
    this.session = kept ? JSON.parse(kept) : null;
  }

  /** Start a conversation, or take up the one of this tab. */
  async open() {
    if (!this.session) {
      const started = await this.request("/api/conversations", { method: "POST" });
      this.session = { id: started.id, token: started.token, outbox: [] };
      this.keep();
      this.take(started);
    } else if (!(await this.catchUp())) {
      return;
    }
    this.listener.outbox(this.session.outbox);
    void this.listen();
    void this.flush();
  }

  /** What was said so far, at once; false when the conversation is gone. Without a connection the stream brings it. */
  async catchUp() {
    try {
      this.take(await this.request(`${this.path()}/messages?after=${this.last}`));
    } catch (error) {
      if (error instanceof Refusal && GONE.has(error.status)) {
        this.forget(false);
        return false;
      }
    }
    return true;
  }

  /** Stop listening; the conversation stays. */
  close() {
    this.stream?.abort();
    this.stream = null;
  }

  /** @param {{text: string, action?: string, value?: string}} message */
  send(message) {
    if (!this.session) return;
    this.session.outbox.push({ client_id: crypto.randomUUID(), ...message });
    this.keep();
    this.listener.outbox(this.session.outbox);
    void this.flush();
  }

  /** Send what waits, one at a time, in order; each carries its own id, so a repeat adds nothing. */
  async flush() {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.session?.outbox[0]; next; next = this.session?.outbox[0]) await this.sendFirst(next);
    } finally {
      this.sending = false;
    }
  }

  /** @param {Outgoing} message */
  async sendFirst(message) {
    const path = `${this.path()}/messages?after=${this.last}`;
    try {
      const body = JSON.stringify(message);
      const snapshot = await this.request(path, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/json" },
      });
      this.drop(message);
      this.up();
      if (snapshot.erased) this.forget(true);
      else this.take(snapshot);
    } catch (error) {
      if (!(error instanceof Refusal)) return await this.down();
      if (GONE.has(error.status)) return this.forget(false);
      if (error.status !== TOO_MANY) this.drop(message);
      this.listener.refused(error.message);
      if (error.status === TOO_MANY) await pause(LAST_RETRY_MS);
    }
  }

  /** Follow the stream; after a lost connection, go on from the last number seen. */
  async listen() {
    this.close();
    const mine = (this.stream = new AbortController());
    while (this.session && this.stream === mine) {
      try {
        const response = await this.fetch(`${this.path()}/stream?after=${this.last}`, { signal: mine.signal });
        this.up();
        await this.follow(response);
      } catch (error) {
        if (mine.signal.aborted) return;
        if (error instanceof Refusal && GONE.has(error.status)) return this.forget(false);
        await this.down();
      }
    }
  }

  /** @param {Response} response */
  async follow(response) {
    if (!response.body) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value.replaceAll("\r\n", "\n")).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) this.event(block);
    }
  }

  /** @param {string} block one server-sent event */
  event(block) {
    const fields = new Map(block.split("\n").map((line) => splitOnce(line)));
    const data = fields.get("data");
    if (fields.get("event") === "erased") return this.forget(true);
    if (data) this.take(JSON.parse(data));
  }

  /** @param {Snapshot} snapshot */
  take(snapshot) {
    for (const message of snapshot.messages) {
      if (message.number <= this.last) continue;
      this.last = message.number;
      this.listener.message(message);
    }
    if (snapshot.status) this.listener.status(snapshot.status);
  }

  /** @param {Outgoing} message */
  drop(message) {
    if (!this.session) return;
    this.session.outbox = this.session.outbox.filter((waiting) => waiting.client_id !== message.client_id);
    this.keep();
    this.listener.outbox(this.session.outbox);
  }

  /** @param {boolean} erased */
  forget(erased) {
    this.close();
    this.session = null;
    this.last = 0;
    sessionStorage.removeItem(this.key);
    this.listener.outbox([]);
    this.listener.gone(erased);
  }

  keep() {
    sessionStorage.setItem(this.key, JSON.stringify(this.session));
  }

  path() {
    return `/api/conversations/${this.session?.id}`;
  }

  up() {
    this.failures = 0;
    this.listener.online(true);
  }

  async down() {
    this.listener.online(false);
    await pause(Math.min(FIRST_RETRY_MS * 2 ** this.failures++, LAST_RETRY_MS));
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  async request(path, init) {
    return (await this.fetch(path, init)).json();
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   * @returns {Promise<Response>}
   */
  async fetch(path, init = {}) {
    const headers = new Headers(init.headers);
    if (this.session) headers.set("Authorization", `Bearer ${this.session.token}`);
    const response = await fetch(this.server + path, { ...init, headers, credentials: "omit", cache: "no-store" });
    if (response.ok) return response;
    if (response.status >= 500) throw new Error(String(response.status));
    const said = await response.json().catch(() => ({}));
    throw new Refusal(response.status, said.text ?? "");
  }
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * @param {string} line
 * @returns {[string, string]}
 */
function splitOnce(line) {
  const at = line.indexOf(":");
  return [line.slice(0, at), line.slice(at + 1).trimStart()];
}
