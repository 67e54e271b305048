// One start at a time in one checkout. Node built-ins only: this runs before anything is installed.
//
// The number of a process says nothing about who it is: numbers are given out again, after a power cut and in every
// container. So the holder touches the lock once a second, and a lock that nobody touches is nobody's.
import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const TOUCH_MS = 1_000;
/** Watched for so long, by our own clock, without a touch: abandoned. */
const ABANDONED_MS = 10_000;
const LOOK_MS = 250;

/**
 * Does `work` while nobody else holds the lock `file`; says once, with `say`, whom it waits for. Takes over the lock of
 * a process that is gone. Throws what `work` throws, and the system's error when the file cannot be written.
 */
export async function alone(file, work, { say = sayOnTerminal, abandonedMs = ABANDONED_MS } = {}) {
  const mine = await take(file, say, abandonedMs);
  const timer = setInterval(() => touch(file, mine), TOUCH_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

async function take(file, say, abandonedMs) {
  const mine = JSON.stringify({ pid: process.pid, place: placeOfNumbers(), began: beganAt(process.pid) });
  let watched = { text: undefined, touched: undefined, since: 0 };
  let told = false;
  while (!made(file, mine)) {
    const text = read(file);
    if (text === undefined) continue; // given back between two looks
    const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    const same = watched.text === text && watched.touched === touched;
    if (!same) watched = { text, touched, since: performance.now() };
    if (isGone(text) || performance.now() - watched.since > abandonedMs) discard(file, text);
    else {
      if (!told) say(waiting(file, text));
      told = true;
      await wait(LOOK_MS);
    }
  }
  return mine;
}

function waiting(file, text) {
  const { pid } = holderIn(text);
  const whom = pid ? `process ${pid}` : 'another process';
  return `Another start is at work in this folder (${whom}, ${file}). Waiting for it to finish ...\n`;
}

/** Certain without waiting: our own number (an earlier life of this container), or a process that is not this one. */
function isGone(text) {
  const { pid, place, began } = holderIn(text);
  if (!pid || place !== placeOfNumbers()) return false; // half written, or of another machine: watched instead
  if (pid === process.pid) return true;
  return !isAlive(pid) || (began !== undefined && beganAt(pid) !== began);
}

/** A lock of an earlier version holds the bare number. */
function holderIn(text) {
  try {
    const found = JSON.parse(text);
    return typeof found === 'object' && found ? found : { pid: Number(found), place: placeOfNumbers() };
  } catch {
    return {};
  }
}

/** Where a process number means what it means here: this machine and, on Linux, this container. */
function placeOfNumbers() {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Linux: when a process began, in a form that no other process and no other boot has. Elsewhere undefined. */
function beganAt(pid) {
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  const boot = read('/proc/sys/kernel/random/boot_id');
  return fields && boot ? `${boot.trim()} ${fields[19]}` : undefined;
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function made(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes exactly the lock away that was judged: of two who find it abandoned, the slower one gives the other's back. */
function discard(file, judged) {
  const aside = `${file}.${process.pid}.${Date.now()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== judged) linkSync(aside, file);
  } catch {
    // somebody else was quicker: the next look shows what is there now
  }
  rmSync(aside, { force: true });
}

function touch(file, mine) {
  if (read(file) !== mine) return;
  const now = new Date();
  utimesSync(file, now, now);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function sayOnTerminal(text) {
  process.stderr.write(text);
}
