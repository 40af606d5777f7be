// Runs the checks: `node suite.mjs FOLDER BASE_URL [REPORT]`, with the folder that @google/genai is installed in.
// One line for each check; what was sent and answered where one fails; the counts of each namespace as JSON in REPORT.

import { writeFileSync } from 'node:fs';

import { Caller, checks, listMethods, load } from './checks.mjs';
import './live.mjs';
import './models.mjs';
import './resources.mjs';
import './interactions.mjs';

const AT_LEAST = 40;
const SECONDS = 30;
const VERTEX = 'Vertex AI only';
const UNCOVERED = {
  'models.computeTokens': VERTEX,
  'models.editImage': VERTEX,
  'models.generateImages': VERTEX,
  'models.generateVideos': VERTEX,
  'models.recontextImage': VERTEX,
  'models.segmentImage': VERTEX,
  'models.upscaleImage': VERTEX,
  'operations.getVideosOperation': VERTEX,
  'tunings.list': VERTEX,
  'tunings.validateReward': VERTEX,
};

function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`not done after ${seconds} s`)), seconds * 1_000)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const [folder, url, report] = process.argv.slice(2);
console.warn = () => {}; // much of @google/genai says that it is experimental
const caller = new Caller(load(folder), url);
const clients = {};
const counts = {};
for (const { namespace, name, versions, run } of checks) {
  const count = (counts[namespace] ??= { calls: 0, passed: 0 });
  count.calls += 1;
  let passed = true;
  for (const version of versions) {
    caller.exchanges = [];
    try {
      await within(SECONDS, run((clients[version] ??= caller.makeClient(version)), version, caller));
    } catch (error) {
      passed = false;
      console.log(`FAIL ${namespace}: ${name} (${version})\n${error.stack}\n${await caller.describe()}`);
    }
  }
  if (passed) {
    count.passed += 1;
    console.log(`ok   ${namespace}: ${name} (${versions.join(' ')})`);
  }
}

const paths = [...listMethods(caller.makeClient('v1'))].map(([path]) => path);
const gaps = paths.filter((path) => !caller.called.has(path) && !(path in UNCOVERED)).map((path) => `${path} is never called`);
gaps.push(...Object.keys(UNCOVERED).filter((path) => caller.called.has(path) || !paths.includes(path)).map((path) => `${path} is left out, and called or gone`));
counts.surface = { calls: 1, passed: gaps.length ? 0 : 1 };
for (const gap of gaps) console.log(`FAIL surface: ${gap}`);
if (!gaps.length) console.log(`ok   surface: ${paths.length - Object.keys(UNCOVERED).length} of ${paths.length} methods called; left out: ${Object.keys(UNCOVERED).join(', ')}`);

const total = { calls: 0, passed: 0 };
for (const { calls, passed } of Object.values(counts)) {
  total.calls += calls;
  total.passed += passed;
}
console.log(`${total.passed} of ${total.calls} calls passed`);
if (total.calls < AT_LEAST) console.log(`FAIL there have to be ${AT_LEAST} calls`);
if (report) writeFileSync(report, JSON.stringify(counts));
process.exit(total.passed === total.calls && total.calls >= AT_LEAST ? 0 : 1);
