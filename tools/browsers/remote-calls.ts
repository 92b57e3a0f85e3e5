interface Waiting {
  readonly method: string;
  readonly sessionId: string | undefined;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** An event or answer as both DevTools and WebDriver BiDi write it. */
export interface RemoteMessage {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  /** BiDi: the error's name; DevTools: an object with the message. */
  readonly error?: string | { readonly message: string };
  readonly message?: string;
}

/** No call takes this long unless what was asked is stuck. */
const MOST_WAITING_MS = 20_000;

/** Matches answers to calls over a connection that carries JSON texts both ways. */
export class RemoteCalls {
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(
    private readonly write: (text: string) => void,
    private readonly onEvent: (event: RemoteMessage) => void,
  ) {}

  /** Rejects when the browser refuses, does not answer, or has gone. */
  call<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      // A browser that has ended must not keep us waiting.
      const timer = setTimeout(() => this.#fail(id, 'no answer'), MOST_WAITING_MS).unref();
      this.#waiting.set(id, { method, sessionId, resolve: resolve as Waiting['resolve'], reject, timer });
      this.write(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  }

  /** Takes one text that arrived. */
  receive(text: string): void {
    const message = JSON.parse(text) as RemoteMessage;
    if (message.id === undefined) {
      this.onEvent(message);
      return;
    }
    if (message.error !== undefined) {
      const { error } = message;
      this.#fail(message.id, typeof error === 'string' ? `${error}: ${message.message}` : error.message);
      return;
    }
    this.#take(message.id)?.resolve(message.result as never);
  }

  /** Rejects everything that still waits, of one session or, without one, of the whole connection. */
  end(sessionId?: string): void {
    for (const [id, waiting] of this.#waiting)
      if (sessionId === undefined || waiting.sessionId === sessionId)
        this.#fail(id, 'what was asked has gone');
  }

  #fail(id: number, reason: string): void {
    const waiting = this.#take(id);
    waiting?.reject(new Error(`${waiting.method}: ${reason}`));
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    clearTimeout(waiting?.timer);
    return waiting;
  }
}
