/** What the suites use of `node:assert/strict`, for the web worker host, where Node is not. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fail(message: string | undefined, otherwise: string): never {
  throw new AssertionError(message ?? otherwise);
}

const assert = {
  ok(value: unknown, message?: string): void {
    if (!value) fail(message, 'The value is not truthy.');
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected))
      fail(message, `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}.`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (!same(actual, expected))
      fail(message, `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}.`);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    if (!pattern.test(text)) fail(message, `${JSON.stringify(text)} does not match ${String(pattern)}.`);
  },
};

export default assert;
