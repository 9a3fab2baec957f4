import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';

// Keeps a folder equal to what a Doorstep publishes: node mirror.ts BASE FOLDER [poll | stream | webhook PORT]
const [base, folder, mode = 'poll', port] = process.argv.slice(2);
const records = join(folder, 'records');
const place = join(folder, 'place'); // where to go on with the export: written behind what it stands for, never before
let ring = () => {};

async function get(path: string): Promise<Response> {
  const answer = await fetch(`${base}/v1/${path}`);
  if (answer.status === 410) await rm(place, { force: true }); // away for too long: begin anew
  if (!answer.ok || !answer.body) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

async function* lines(answer: Response, more = { wait: false }): AsyncGenerator<string> {
  let rest = '';
  for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
    const whole = (rest + part).split('\n');
    rest = whole.pop()!;
    while (whole.length) {
      const line = whole.shift()!;
      more.wait = whole.length > 0;
      yield line;
    }
  }
}

/** Whole or not at all: a reader, or a crash, never meets half a file. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

async function take(line: string): Promise<void> {
  const record = JSON.parse(line);
  if (record.kind === 'cursor') await write(place, record.changes ? `since=${record.changes}` : `cursor=${record.export}`);
  else if (record.kind === 'gone') await rm(join(records, record.type, `${record.id}.json`), { force: true });
  else await write(join(records, record.kind, `${record.id}.json`), line);
}

const at = () => readFile(place, 'utf8').catch(() => '');

async function catchUp(): Promise<string> {
  if (!(await at())) await rm(records, { recursive: true, force: true });
  do for await (const line of lines(await get(`export?${await at()}`))) await take(line);
  while (!(await at()).startsWith('since=')); // an export may break off
  return (await at()).replace('since=', 'cursor=');
}

/** A blank line ends an event, and every sign of life. Of many at once the last will do. */
async function follow(stream: Response): Promise<void> {
  const more = { wait: false };
  for await (const line of lines(stream, more)) if (line === '' && !more.wait) await catchUp();
}

const pause = (ms: number) => new Promise<void>((done) => { const timer = setTimeout(done, ms); ring = () => { clearTimeout(timer); done(); }; });

await mkdir(folder, { recursive: true });
// A call is only a ring at the door: what is true is read from the source, so nothing in it need be believed.
let rung = false;
if (mode === 'webhook') createServer((call, answer) => { call.resume(); rung = true; ring(); answer.writeHead(204).end(); }).listen(Number(port));
for (;;) {
  try {
    rung = false;
    const cursor = await catchUp();
    if (mode === 'poll') await (await get(`changes?limit=1&wait=20&${cursor}`)).text();
    else if (mode === 'stream') await follow(await get(`changes/stream?${cursor}`));
    else if (!rung) await pause(20_000);
  } catch (problem) {
    console.error(String(problem));
    await pause(1000);
  }
}
