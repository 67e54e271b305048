import { askSystem } from '../host/ask-system';
import { isOfPlatform, type Platform } from './platforms';

/**
 * Asks a platform, at an address of its own alone: wherever the address was read, from a launch, an answer or a record, and
 * whatever the platform's addresses were then. Throws where it is another's, or where there is no answer.
 */
export async function askPlatform(
  platform: Platform,
  address: string,
  asked: Parameters<typeof askSystem>[1],
): ReturnType<typeof askSystem> {
  if (!isOfPlatform(platform, address)) throw new Error('an address that is not the platform’s');
  return askSystem(address, asked);
}
