// Who may import whom: the table in docs/house.md, as rules. What is not allowed here is an error.

/**
 * One package's row: of ours, it may import itself and `allowed`. (A gallery is for development, and ships nowhere.)
 * @param {string} name
 * @param {string} comment
 * @param {string} from
 * @param {string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const row = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '/gallery' },
  to: {
    path: '^(packages|apps|e2e|bench)/',
    pathNot: [`${from}/`, ...allowed].map((path) => `^${path}`),
  },
});

const core = 'packages/core/';
const game = 'packages/game/';
const plots = 'packages/plots/';
const protocol = 'packages/protocol/';
const rules = 'packages/rounds/src/rules\\.ts$';
const folds = 'packages/rounds/src/folds\\.ts$';
const views = 'packages/rounds/src/views\\.ts$';
const lessons = 'packages/rounds/src/lessons\\.ts$';

/** Tests, and what they share. */
const tests = ['\\.test\\.ts$', '/test/'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    row('core', 'The maths stands alone.', 'packages/core', []),
    row('game', 'The rules of a room name no round type and know no maths, no wire.', 'packages/game', []),
    row('rounds', 'Round types use the maths and the rules; only their views draw.', 'packages/rounds', [
      core,
      game,
      plots,
    ]),
    row('plots', 'Plots receive numbers and scales, never a room.', 'packages/plots', [core]),
    row('protocol', 'The wire knows the rules; a move is unknown to it.', 'packages/protocol', [game]),
    row('server', 'The server knows rules and lessons, and never draws.', 'apps/server', [
      core,
      game,
      rules,
      lessons,
      protocol,
    ]),
    row('client', 'Lessons and their grounds stay on the server.', 'apps/client', [
      core,
      game,
      folds,
      rules,
      views,
      plots,
      protocol,
    ]),
    row('bots', 'A bot is a client without a face.', 'apps/bots', [core, game, rules, protocol]),
    row('simulation', 'The whole server and the room code of phones, in one process.', 'apps/simulation', [
      game,
      rules,
      lessons,
      protocol,
      'apps/server/src/',
      'apps/client/src/room/',
      'apps/bots/src/random\\.ts$',
    ]),
    row('e2e', 'Whole lessons are played from outside: nothing of ours.', 'e2e', []),
    {
      name: 'rules-draw-nothing',
      comment: 'Whatever the doors ./rules and ./lessons lead to runs on the server: no Svelte, no plots.',
      severity: 'error',
      from: { path: `^(${rules}|${lessons})` },
      to: { reachable: true, path: '\\.svelte|node_modules/svelte/|^packages/plots/' },
    },
    {
      name: 'lessons-stay-on-the-server',
      comment:
        'A lesson knows the hidden ground: no path from the client or the views leads to more than its words.',
      severity: 'error',
      from: { path: `^(apps/(client|bots)/src/|${views})`, pathNot: tests },
      to: {
        reachable: true,
        path: '^packages/rounds/src/lessons',
        pathNot: '/lessons/(words|about)(\\.ts$|/)',
      },
    },
    {
      name: 'pages-only-fold',
      comment:
        'Measuring and scoring happen on the server; a phone need not load them. (Galleries and replays may.)',
      severity: 'error',
      from: { path: '^apps/client/src/(?!replay/)', pathNot: tests },
      to: { path: `^${rules}` },
    },
    {
      name: 'pure',
      comment:
        'No disk, no socket, no process in maths, rules, round types and the wire: not even in Node’s own modules.',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-schema-library',
      comment: 'Core imports nothing at all; game and protocol one schema library.',
      severity: 'error',
      from: { path: '^packages/(core|game|protocol)/', pathNot: tests },
      to: { path: 'node_modules', pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'core-imports-nothing',
      comment: 'Not even the schema library.',
      severity: 'error',
      from: { path: '^packages/core/', pathNot: tests },
      to: { path: 'node_modules' },
    },
    {
      name: 'disk-and-sockets-on-the-server',
      comment: 'Only the server has a disk and listens; the schema of the wire is enough for the others.',
      severity: 'error',
      from: { path: '^(packages|apps/client)/', pathNot: tests },
      to: { path: 'node_modules/(socket\\.io|sirv|engine\\.io)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or share a third. (Types may point both ways.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'Every import finds its file and is named in the package’s own package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-stay-tests',
      comment: 'What ships imports no test tools.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.mjs', '.json'],
    },
  },
};
