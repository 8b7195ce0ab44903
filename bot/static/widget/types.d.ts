/** Shapes of the JSON that the server sends; see bot/engine/replies.py and bot/channels/web.py. */

export interface Choice {
  label: string;
  action: string;
  style?: string;
}

export interface Fold {
  label: string;
  text: string;
}

export interface Phone {
  name: string;
  number?: string;
  hours?: string;
  url?: string;
  note?: string;
}

export interface Person {
  name: string;
  kind: string;
  role: string;
  introduction: string;
  why: string;
  here: string;
  promise: string;
  button: Choice;
}

export interface Part {
  key: string;
  text: string;
  on: boolean;
  button: Choice;
}

export interface Body {
  kind: string;
  text: string;
  quote?: string;
  more?: Fold;
  sources?: { text: string; url?: string }[];
  phones?: Phone[];
  people?: Person[];
  summary?: Fold;
  parts?: Part[];
  copy?: Fold;
  question?: string;
  buttons?: Choice[];
}

export interface Message {
  number: number;
  speaker: "asker" | "assistant" | "contact" | "system";
  name: string;
  at: string;
  client_id?: string;
  body: Body;
}

export interface Status {
  custody: string;
  kept?: boolean;
  text?: string;
  button?: Choice;
  presence?: string;
}

export interface Snapshot {
  messages: Message[];
  status?: Status;
  erased?: boolean;
  receipt?: { text: string };
  returned?: Returned;
}

/** A conversation that came here by its code. */
export interface Returned extends Snapshot {
  id: string;
  token: string;
  text: string;
}

/** Why a conversation cannot be read here any more; "gone_kept" is not known for sure, and there is a code. */
export type Ending = "erased" | "moved" | "gone" | "gone_kept";

export interface Outgoing {
  client_id: string;
  text: string;
  action?: string;
  value?: string;
}

export type Texts = Record<string, string>;
