import swc from '@swc/core';

// dependency-cruiser parses every file as .ts, and so fails on the first JSX tag (its parse.mjs: “TODO: tsx”).
// The configuration is loaded into the same process, which makes this the place to tell swc what a file is.
const { parseFileSync } = swc;
Object.assign(swc, {
  /** @param {string} file @param {import('@swc/core').TsParserConfig} options */
  parseFileSync: (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') }),
});

/**
 * The layer table of the architecture: what each layer may import besides itself. Whatever is not listed is
 * refused, so a new layer starts with nothing. That features take only types from analysis is a rule of
 * oxlint.json: read with swc, this tool cannot tell `import type` from `import`.
 *
 * @type {Record<string, readonly string[]>}
 */
const mayImport = {
  domain: [],
  analysis: ['domain'],
  document: ['domain'],
  formats: ['domain', 'analysis', 'document'],
  drawing: ['domain', 'analysis'],
  persistence: ['domain', 'document'],
  sync: ['domain', 'document'],
  workers: ['domain', 'analysis', 'drawing', 'formats'],
  cli: ['domain', 'analysis', 'document', 'formats'],
  ui: [],
  features: ['domain', 'analysis', 'document', 'drawing', 'formats', 'workers', 'ui'],
  app: [
    'domain',
    'analysis',
    'document',
    'formats',
    'drawing',
    'persistence',
    'sync',
    'workers',
    'ui',
    'features',
  ],
  server: ['domain', 'document'],
};

const layers = Object.keys(mayImport);

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(mayImport).map(([layer, others]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${others.join(', ') || 'no other layer'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^(src|tests)/', pathNot: `^src/(${[layer, ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'every-layer-is-listed',
      comment:
        'A folder under src is a layer of the table above; only type declarations may lie beside them.',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${layers.join('|')})/`, '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'domain-imports-nothing',
      comment: 'The domain is plain TypeScript: no package either.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'features-are-islands',
      comment: 'What two features share belongs to ui or a lower layer.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-talk-to-worker-clients',
      comment: 'A feature calls workers through src/workers/*-client.ts.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/workers/', pathNot: '^src/workers/[^/]+-client\\.ts$' },
    },
    {
      name: 'server-knows-the-schema-only',
      comment: 'The team server imports the shape of the document, not its editing.',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^src/document/', pathNot: '^src/document/(shape|records/)' },
    },
    {
      name: 'alias-across-layers',
      comment: 'Imports across layers go through @/layer/….',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that imports nothing and that nothing imports is left over.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/config/'] },
      to: {},
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'app-ships-no-dev-dependency',
      comment: 'What the built page needs is a dependency; cli and server run on a developer’s install.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|server)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '/@types/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test-results)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
