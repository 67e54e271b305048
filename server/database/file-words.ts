import { existsSync, lstatSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

/** The system's short name of an error (`ENOSPC`), or of PostgreSQL (`28P01`); an empty string when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * An error of the file system as one sentence about `folder`: which place, why, what to do; `name` is what people call
 * the folder (`DATA_DIR`). Any other error comes back as it is.
 */
export function inFileWords(error: unknown, name: string, folder: string): unknown {
  const why = reason(codeOf(error), folder);
  if (!why || (error instanceof Error && error.cause)) return error;
  return new Error(`${name} is ${shown(folder)}: ${why}`, { cause: error });
}

function reason(code: string, folder: string): string | undefined {
  const lost = linkOnTheWay(folder);
  if (lost && ['EEXIST', 'ENOTDIR', 'ENOENT'].includes(code))
    return `${shown(lost)} is a link that leads nowhere. Name a folder that can be made.`;
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${shown(fileOnTheWay(folder) ?? folder)} is a file, not a folder. Name a folder.`;
    case 'EACCES':
    case 'EPERM':
      return `${account()} may not write in ${shown(nearestFolder(folder))}. Give it the right to, or name another folder.`;
    case 'EROFS':
      return 'that disk can only be read. Name a folder on one that can be written.';
    case 'ENOSPC':
      return 'the disk is full. Make room on it, or name a folder on another one.';
    case 'EDQUOT':
      return `the share of the disk that ${account()} may use is full. Make room, or name another folder.`;
    case 'ENAMETOOLONG':
      return 'that name is too long for the file system. Name a shorter one.';
    case 'ELOOP':
      return 'its links lead round in a circle. Name the folder itself.';
    case 'ENOENT':
      return `${shown(folder)} cannot be made. Name another one.`;
    case 'EIO':
      return 'the disk reports an error. Name a folder on another one.';
    default:
      return undefined;
  }
}

/** Quoted when something in it could be overlooked. */
function shown(place: string): string {
  return /^[\w/.:\\~@+-]+$/.test(place) ? place : `"${place}"`;
}

function account(): string {
  try {
    return `the account "${userInfo().username}"`;
  } catch {
    return 'this account';
  }
}

const onTheWay = (folder: string): string[] => {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...onTheWay(parent), folder];
};

function fileOnTheWay(folder: string): string | undefined {
  return onTheWay(folder).find((place) => existsSync(place) && !statSync(place).isDirectory());
}

function linkOnTheWay(folder: string): string | undefined {
  return onTheWay(folder).find((place) => !existsSync(place) && isLink(place));
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink();
  } catch {
    return false; // not there, or below a file
  }
}

function nearestFolder(folder: string): string {
  return onTheWay(folder).findLast((place) => existsSync(place)) ?? folder;
}
