// The conversation with the server: starts it, keeps unsent messages, streams new ones, and resumes by number.
// Nothing is stored before the widget is opened; then only in this tab's sessionStorage.

import { LAST_RETRY_MS, backoff } from "./patience.js";
import { recall, store } from "./storage.js";
import { Refusal, json, newId, splitOnce } from "./wire.js";

/** @import {Ending, Message, Outgoing, Returned, Snapshot, Status} from "./types" */

const REFUSED_START_MS = 30_000;
const ANSWER_MS = 30_000;
/** The server sends a heartbeat every 15 seconds; after three missed ones the connection is dead. */
const SILENCE_MS = 45_000;
const LASTING_MS = 10_000;
const MOST_FAULTS = 5;
const TYPING_MS = 3000;
const GONE = new Set([404, 410]);
const TOO_MANY = 429;
/** Answers of something in front of a server that is away: the same as no connection. */
const AWAY = new Set([502, 503, 504]);

/**
 * @typedef {object} Listener
 * @property {(message: Message) => void} message a message that was not seen before, in order of number
 * @property {() => void} ready everything said before is there
 * @property {(status: Status) => void} status who has the conversation now
 * @property {(outbox: Outgoing[]) => void} outbox what is not sent yet
 * @property {(online: boolean) => void} online
 * @property {() => void} slow sent too fast; it goes again by itself
 * @property {(text: string) => void} refused no conversation could be started, with the reason
 * @property {(message: Outgoing, text: string) => void} returned a message that will not be sent, with the reason
 * @property {(text: string) => void} arrived another conversation came here by its code; its messages follow
 * @property {(why: Ending, unsent: Outgoing[], receipt?: string) => void} gone the conversation cannot be read any more
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
    this.faults = 0;
    this.ended = 0;
    this.ready = false;
    this.sending = false;
    this.typed = 0;
    this.awaited = 0;
    this.unsure = false;
    /** @type {Set<(value?: unknown) => void>} */
    this.resting = new Set();
    /** @type {object | null} the loop that follows the conversation */
    this.following = null;
    /** @type {Promise<void> | null} */
    this.starting = null;
    /** @type {AbortController | null} */
    this.stream = null;
    this.key = `aanloop:${server}`;
    const kept = recall(this.key);
    /** @type {{id: string, token: string, kept?: boolean} | null} */
    this.session = kept?.session ?? null;
    /** @type {Outgoing[]} */
    this.outbox = kept?.outbox ?? [];
  }

  /** Start a conversation, or take up the one of this tab, and follow it until `close`. */
  async open() {
    if (this.following) return;
    const mine = (this.following = {});
    let caughtUp = false;
    this.wake();
    this.listener.outbox(this.outbox);
    while (this.following === mine) {
      try {
        if (!this.session) await (this.starting ??= this.start().finally(() => (this.starting = null)));
        else if (!caughtUp) this.take(await this.request(`${this.path()}/messages?after=${this.last}`));
        caughtUp = true;
        void this.flush();
        if (this.following === mine) await this.listen();
      } catch (error) {
        if (this.following === mine) await this.lost(error);
      }
    }
  }

  /** Stop listening; the conversation stays, and what waits is still sent. */
  close() {
    this.following = null;
    this.stream?.abort();
    this.stream = null;
  }

  async start() {
    const started = await this.request("/api/conversations", { method: "POST" });
    this.session = { id: started.id, token: started.token };
    this.keep();
    this.take(started);
  }

  /**
   * A new code, which only this answer holds.
   * @returns {Promise<{code: string, text: string}>}
   */
  keepCode() {
    return this.request(`${this.path()}/return-code`, { method: "POST" });
  }

  /** @returns {Promise<{text: string}>} */
  dropCode() {
    return this.request(`${this.path()}/return-code`, { method: "DELETE" });
  }

  /** @param {string} code as it was typed */
  async comeBack(code) {
    await this.starting?.catch(() => {});
    await this.awaiting(async () => this.adopt(await this.request("/api/conversations/return", json({ code }))));
  }

  /**
   * Go on with the conversation that came here; what this tab had is let go by the server.
   * @param {Returned} returned
   */
  adopt(returned) {
    this.close();
    this.session = { id: returned.id, token: returned.token };
    this.outbox = [];
    this.last = 0;
    this.ready = false;
    this.keep();
    this.listener.outbox([]);
    this.listener.arrived(returned.text);
    this.take(returned);
    void this.open();
  }

  /** @param {{text: string, action?: string, value?: string}} message */
  send(message) {
    this.outbox.push({ client_id: newId(), ...message });
    this.keep();
    this.listener.outbox(this.outbox);
    this.wake();
    void this.open();
    void this.flush();
  }

  /** Say that something is being written, at most once in a few seconds; nobody minds when it does not arrive. */
  typing() {
    if (!this.session || Date.now() - this.typed < TYPING_MS) return;
    this.typed = Date.now();
    this.fetch(`${this.path()}/typing`, { method: "POST" }).catch(() => {});
  }

  /** Send what waits, one at a time, in order; each carries its own id, so a repeat adds nothing. */
  async flush() {
    if (this.sending) return;
    this.sending = true;
    try {
      for (let next = this.outbox[0]; next && this.session; next = this.outbox[0]) {
        const first = next;
        await this.awaiting(() => this.sendFirst(first));
      }
    } finally {
      this.sending = false;
    }
  }

  /** @param {Outgoing} message */
  async sendFirst(message) {
    const session = this.session;
    try {
      const snapshot = await this.request(`${this.path()}/messages?after=${this.last}`, json(message));
      if (this.session !== session) return;
      this.drop(message);
      this.up();
      if (snapshot.erased) this.forget("erased", snapshot.receipt?.text);
      else if (snapshot.returned) this.adopt(snapshot.returned);
      else this.take(snapshot);
    } catch (error) {
      if (this.session === session) await this.notSent(message, error);
    }
  }

  /**
   * @param {Outgoing} message
   * @param {unknown} error
   */
  async notSent(message, error) {
    const status = error instanceof Refusal ? error.status : 0;
    if (GONE.has(status)) return this.forget(message.action === "erase:yes" ? "erased" : this.ending(error));
    if (status === TOO_MANY) {
      this.listener.slow();
      return await this.rest(LAST_RETRY_MS);
    }
    const broken = status >= 500;
    if (!status || AWAY.has(status) || (broken && ++this.faults < MOST_FAULTS)) return await this.down();
    this.drop(message);
    this.listener.returned(message, broken || !(error instanceof Refusal) ? "" : error.message);
  }

  /** Read the stream until it ends; one that ends at once is not asked for again at once. */
  async listen() {
    const stream = (this.stream = new AbortController());
    const started = Date.now();
    let timer = 0;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stream.abort(), SILENCE_MS);
    };
    try {
      alive();
      const response = await this.fetch(`${this.path()}/stream?after=${this.last}`, { signal: stream.signal });
      this.up();
      await this.follow(response, alive);
    } finally {
      clearTimeout(timer);
    }
    this.ended = Date.now() - started < LASTING_MS ? this.ended + 1 : 0;
    await this.rest(backoff(this.ended));
  }

  /**
   * @param {Response} response
   * @param {() => void} alive
   */
  async follow(response, alive) {
    if (!response.body) return;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      alive();
      const blocks = (rest + value.replaceAll("\r\n", "\n")).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) this.event(block);
    }
  }

  /** @param {string} block one server-sent event */
  event(block) {
    const fields = new Map(block.split("\n").map((line) => splitOnce(line)));
    const data = fields.get("data");
    const event = fields.get("event");
    if (event === "erased" || event === "moved") return this.over(event);
    if (data) this.take(JSON.parse(data));
  }

  /**
   * The stream says that it is over. An answer that is awaited may say more: a receipt, or what comes instead.
   * @param {Ending} why
   */
  over(why) {
    if (!this.awaited) return this.forget(why);
    this.close();
    this.unsure = true;
  }

  /**
   * Await an answer that may end the conversation; when it did not, but the stream said so, look again.
   * @template Result
   * @param {() => Promise<Result>} work
   */
  async awaiting(work) {
    this.awaited++;
    try {
      return await work();
    } finally {
      this.awaited--;
      if (this.unsure && this.session) void this.open();
      this.unsure = false;
    }
  }

  /** @param {Snapshot} snapshot */
  take(snapshot) {
    for (const message of snapshot.messages) {
      if (message.number <= this.last) continue;
      this.last = message.number;
      this.listener.message(message);
    }
    if (snapshot.status) this.showStatus(snapshot.status);
    if (!this.ready) this.listener.ready();
    this.ready = true;
  }

  /** @param {Status} status */
  showStatus(status) {
    if (this.session && this.session.kept !== status.kept) {
      this.session.kept = status.kept;
      this.keep();
    }
    this.listener.status(status);
  }

  /** @param {Outgoing} message */
  drop(message) {
    this.faults = this.failures = 0;
    this.outbox = this.outbox.filter((waiting) => waiting.client_id !== message.client_id);
    this.keep();
    this.listener.outbox(this.outbox);
  }

  /**
   * Why the server knows this conversation no longer by this token.
   * @param {unknown} error
   * @returns {Ending}
   */
  ending(error) {
    if (error instanceof Refusal && error.code === "moved") return "moved";
    return this.session?.kept ? "gone_kept" : "gone";
  }

  /**
   * @param {Ending} why
   * @param {string} [receipt] of what was erased
   */
  forget(why, receipt) {
    const unsent = this.outbox;
    this.close();
    this.session = null;
    this.outbox = [];
    this.last = 0;
    store(this.key, null);
    this.listener.outbox([]);
    this.listener.gone(why, unsent, receipt);
  }

  keep() {
    store(this.key, { session: this.session, outbox: this.outbox });
  }

  path() {
    return `/api/conversations/${this.session?.id}`;
  }

  up() {
    this.failures = 0;
    this.listener.online(true);
    this.wake();
  }

  async down() {
    this.listener.online(false);
    await this.rest(backoff(this.failures++));
  }

  /** @param {unknown} error */
  async lost(error) {
    const status = error instanceof Refusal ? error.status : 0;
    if (this.session && GONE.has(status)) return this.forget(this.ending(error));
    if (status !== TOO_MANY || !(error instanceof Refusal)) return await this.down();
    this.listener.refused(error.message);
    await this.rest(REFUSED_START_MS);
  }

  /**
   * Wait, but no longer than until `wake`.
   * @param {number} ms
   */
  rest(ms) {
    return new Promise((resolve) => {
      this.resting.add(resolve);
      setTimeout(resolve, ms);
    });
  }

  wake() {
    for (const resolve of this.resting) resolve();
    this.resting.clear();
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  async request(path, init) {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), ANSWER_MS);
    try {
      return await (await this.fetch(path, { ...init, signal: late.signal })).json();
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * @param {string} path
   * @param {RequestInit} init
   * @returns {Promise<Response>}
   */
  async fetch(path, init) {
    const headers = new Headers(init.headers);
    if (this.session) headers.set("Authorization", `Bearer ${this.session.token}`);
    const response = await fetch(this.server + path, { ...init, headers, credentials: "omit", cache: "no-store" });
    if (response.ok) return response;
    const said = await response.json().catch(() => ({}));
    throw new Refusal(response.status, said.text ?? "", said.error ?? "");
  }
}
