/**
 * A client for Firefox's own remote protocol, Marionette. WebDriver BiDi refuses to open extension
 * pages and cannot see into their frames; Marionette does both, without a driver program between.
 * Source: firefox-source-docs, testing/marionette/Protocol (frames `<bytes>:<json>`, a command is
 * `[0, id, name, parameters]`, an answer `[1, id, error, result]`).
 */
import net from 'node:net';

/** The key under which WebDriver hands out a reference to an element. */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** A reference to an element of the document a command ran in. */
export type ElementReference = { [ELEMENT_KEY]: string };

/** An error Firefox answered with; `code` is WebDriver's error code, e.g. `no such element`. */
class MarionetteError extends Error {
  readonly code: string;
  constructor(command: string, code: string, message: string) {
    super(`${command}: ${code}: ${message}`);
    this.code = code;
  }
}

type Waiting = { command: string; resolve(value: unknown): void; reject(error: Error): void };

/** One connection to one running Firefox. Commands are answered in the order they were sent. */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #greeted: Promise<void>;
  #greet: () => void = () => {};
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    this.#greeted = new Promise((resolve) => {
      this.#greet = resolve;
    });
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the Marionette connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  /** Connects to a Firefox that listens on loopback; throws where nothing listens. */
  static async connect(port: number): Promise<Marionette> {
    const socket = net.connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    await client.#greeted;
    return client;
  }

  /** Sends a command and gives its result; `value` is unwrapped where the result is only that. */
  async send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve, reject });
    });
    const json = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    return (await answer) as T;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < colon + 1 + length) return;
      const frame = this.#buffer.subarray(colon + 1, colon + 1 + length).toString();
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      this.#take(JSON.parse(frame));
    }
  }

  #take(frame: unknown): void {
    if (!Array.isArray(frame)) {
      this.#greet();
      return;
    }
    const [, id, error, result] = frame;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(waiting.command, error.error, error.message));
    else waiting?.resolve(isWrapped(result) ? result.value : result);
  }

  #failAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function isWrapped(result: unknown): result is { value: unknown } {
  return (
    typeof result === 'object' &&
    result !== null &&
    'value' in result &&
    Object.keys(result).length === 1
  );
}
