/** Wraps the handlers of requests: cancellation is honoured, and a failure stays with the request that failed. */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

/** Answers a request. The outcome is a value or a `ResponseError` that is returned, never thrown: a rejected handler stalls the connection. */
export type Answer = <T>(
  feature: string,
  token: CancellationToken,
  compute: () => T | Promise<T>,
) => Promise<T | ResponseError<never>>;

const CANCELLED = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

const SHUT_DOWN = new ResponseError<never>(ErrorCodes.InvalidRequest, 'The server is shut down.');

/** Makes the wrapper of a connection. Each feature's failure is logged once, with its stack; later ones are counted. */
export function answering(connection: Pick<Connection, 'console' | 'onShutdown'>): Answer {
  const failures = new Map<string, number>();
  let over = false;
  connection.onShutdown(() => {
    over = true;
  });
  return async (feature, token, compute) => {
    // Messages that wait behind this one, a cancellation above all, are read before the work begins.
    await new Promise<void>((resume) => setTimeout(resume, 0));
    if (token.isCancellationRequested) return CANCELLED;
    if (over) return SHUT_DOWN;
    try {
      const value = await compute();
      return token.isCancellationRequested ? CANCELLED : value;
    } catch (error) {
      const count = (failures.get(feature) ?? 0) + 1;
      failures.set(feature, count);
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      if (count === 1) connection.console.error(`${feature} failed: ${stack ?? message}`);
      return new ResponseError<never>(ErrorCodes.InternalError, `${feature} failed: ${message}`);
    }
  };
}
