// The import rules, made from lib/floor-plan.json: app → components → lib, and in lib from room to room.
const plan = require('./lib/floor-plan.json');

const expand = (opens) => opens.flatMap((one) => (one === 'shapes' ? plan.shapes : [one]));
/** A room is its whole folder, room/file that file alone. */
const pattern = (one) => (one.includes('/') ? `^lib/${one}\\.tsx?$` : `^lib/${one}/`);
const tests = '\\.test\\.tsx?$';
const forTests = ['/testing\\.ts$', '^lib/[^/]+/invented\\.ts$'];

const rooms = Object.entries(plan.rooms).map(([room, { opens }]) => ({
  name: `room-${room}`,
  comment: `lib/${room} opens into ${opens.join(', ') || 'no other room'} (lib/floor-plan.json)`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: tests },
  to: { path: '^(lib|app|components|scripts|e2e)/', pathNot: [room, ...expand(opens)].map(pattern) },
}));

const wing = (name) => Object.keys(plan.rooms).filter((room) => plan.rooms[room].wing === name);

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'wings',
      comment: 'what readers see never reaches into the casework: publishing is the only door',
      severity: 'error',
      from: { path: wing('record').map(pattern), pathNot: tests },
      to: { path: [...wing('casework'), ...wing('door')].map(pattern) },
    },
    {
      name: 'readers-pages',
      comment: 'a page outside the desk knows the record only',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/desk/', '^app/api/auth/', tests] },
      to: { path: [...wing('casework'), ...wing('door')].map(pattern) },
    },
    {
      name: 'components-are-given-shapes',
      comment: 'components ask nothing: no reader or writer, no page',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^(lib|app|scripts|e2e)/', pathNot: expand(plan.components.opens).map(pattern) },
    },
    {
      name: 'never-back',
      comment: 'nothing imports a page, and the product never imports its tools',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^(scripts|e2e)/' },
    },
    {
      name: 'testing-in-tests',
      comment: 'what serves tests is not part of the product',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: [tests, ...forTests] },
      to: { path: forTests },
    },
    {
      name: 'no-development-packages',
      comment: 'the product runs without development packages',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: [tests, '/testing\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'listed-packages',
      comment: 'a package that package.json does not name may be gone tomorrow',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(app|components|lib|scripts)/', pathNot: '^lib/db/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'found', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    exclude: { path: ['^\\.next/', '^var/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
