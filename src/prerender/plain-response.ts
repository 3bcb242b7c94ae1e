/**
 * The answer of a page while files are made: its body as it was given. A response for the network checks and copies each
 * body, which takes longer than many of the files.
 */
export class PlainResponse {
  readonly body: unknown;
  readonly status: number;
  readonly statusText: string;
  readonly #given: ResponseInit['headers'];
  #headers: Headers | undefined;

  constructor(body: unknown, { status = 200, statusText = '', headers }: ResponseInit = {}) {
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.#given = headers;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Made when first asked for: most answers are files, whose headers the host gives. */
  get headers(): Headers {
    this.#headers ??= new Headers(this.#given);
    return this.#headers;
  }
}

/** From now on this thread answers so, and can no longer fetch. */
export const answerPlainly = (): void => {
  globalThis.Response = PlainResponse as unknown as typeof Response;
};
