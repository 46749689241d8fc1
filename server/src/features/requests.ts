/** How Andon's own requests are answered: each by a function of its parameters, under the same care as the protocol's. */
import type { CancellationToken } from 'vscode-languageserver';
import type { AndonRequest, ParamsOf, ResultOf } from '../protocol';
import type { Feature } from './feature';
import type { Session } from './session';

export type Answers<Method extends AndonRequest> = {
  readonly [M in Method]: (
    params: ParamsOf<M>,
    session: Session,
    token: CancellationToken,
  ) => ResultOf<M> | Promise<ResultOf<M>>;
};

/** A feature that answers some of Andon's requests. */
export function requestsFeature<Method extends AndonRequest>(
  name: string,
  answers: Answers<Method>,
): Feature {
  return {
    name,
    capabilities: () => ({}),
    register(session) {
      for (const method of Object.keys(answers) as Method[])
        session.connection.onRequest(method, (params: ParamsOf<Method>, token: CancellationToken) =>
          session.answer(method, token, () => answers[method](params, session, token)),
        );
    },
  };
}
