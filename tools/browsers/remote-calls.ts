interface Waiting {
  readonly method: string;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
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

/** Matches answers to calls over a connection that carries JSON texts both ways. */
export class RemoteCalls {
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(
    private readonly write: (text: string) => void,
    private readonly onEvent: (event: RemoteMessage) => void,
  ) {}

  /** Rejects when the browser refuses, or has gone. */
  call<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { method, resolve: resolve as Waiting['resolve'], reject });
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
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (!waiting) return;
    if (message.error === undefined) waiting.resolve(message.result as never);
    else {
      const reason =
        typeof message.error === 'string' ? `${message.error}: ${message.message}` : message.error.message;
      waiting.reject(new Error(`${waiting.method}: ${reason}`));
    }
  }

  /** Rejects everything that still waits. */
  end(): void {
    for (const { method, reject } of this.#waiting.values())
      reject(new Error(`${method}: the browser has ended.`));
    this.#waiting.clear();
  }
}
