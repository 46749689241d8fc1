// Leaves out what reaches for the network: pptxgenjs would fetch pictures by address, which no briefing holds.

export const withoutNetwork = {
  name: 'without-network',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:https?|http2|dgram|dns|tls)$/ }, ({ path }) => ({
      path,
      namespace: 'no-network',
    }));
    onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({
      contents:
        "const refuse = () => { throw new Error('Andon opens no connection.'); };\nexport { refuse as get, refuse as request };\nexport default { get: refuse, request: refuse };",
    }));
  },
};
