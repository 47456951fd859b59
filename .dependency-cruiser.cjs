/** The one rule of imports: see README. A row names a layer, what it may use of ours, and which packages. */
const layers = [
  { layer: 'domain', mayUse: ['domain'], packages: [] },
  { layer: 'app', mayUse: ['domain', 'app'], packages: [] },
  {
    layer: 'adapters',
    mayUse: ['domain', 'app/ports', 'app/world', 'adapters'],
    packages: ['@azure', '@microsoft', 'docx', 'idb', 'zod'],
  },
  { layer: 'ui', mayUse: ['domain', 'app/ports', 'ui'], packages: ['react', 'react-dom', '@fluentui', 'date-fns'] },
  {
    layer: 'features',
    mayUse: ['domain', 'app', 'ui', 'features'],
    packages: ['react', '@fluentui', '@tanstack/react-virtual'],
  },
  {
    layer: 'entries',
    mayUse: ['domain', 'app', 'adapters', 'ui', 'features', 'entries'],
    packages: ['react', 'react-dom', '@fluentui', '@azure'],
  },
];

const ours = (paths) => `^src/(${paths.join('|')})`;
const npm = (names) => `node_modules/(${names.join('|')})(/|$)`;

const rules = layers.flatMap(({ layer, mayUse, packages }) => [
  {
    name: `${layer}-uses-only-${mayUse.join('-').replaceAll('/', '.')}`,
    severity: 'error',
    from: { path: `^src/${layer}/` },
    to: { path: '^(src|emulator|test|scripts)/', pathNot: ours(mayUse) },
  },
  {
    name: `${layer}-packages`,
    severity: 'error',
    from: { path: `^src/${layer}/` },
    to: { path: 'node_modules', ...(packages.length > 0 ? { pathNot: npm(packages) } : {}) },
  },
]);

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'emulator-knows-microsoft-not-us',
      severity: 'error',
      from: { path: '^emulator/', pathNot: '^emulator/scenarios/' },
      to: { path: '^src/' },
    },
    {
      name: 'scenarios-know-the-domain-only',
      severity: 'error',
      from: { path: '^emulator/scenarios/' },
      to: { path: '^src/', pathNot: '^src/domain/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-knows-no-emulator',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(emulator|test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
