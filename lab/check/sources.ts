import type { Finding } from '@/format/checks/check';
import { inCase, type LabCheck } from './subject';

/**
 * Every source can be looked up and stands once. That facts have sources, and that these exist, is checked when a
 * scenario is read; a source that no fact cites may stand behind a lesson.
 */
export const sources: LabCheck = ({ scenario: { realCase } }) =>
  realCase.sources.flatMap(({ title, address }, i): Finding[] => [
    ...(isAddress(address)
      ? []
      : [inCase(['sources', i, 'address'], `"${address}" is no address that can be looked up`)]),
    ...(title.trim() === '' ? [inCase(['sources', i, 'title'], 'is empty: say what it is')] : []),
    ...(realCase.sources.slice(0, i).some((one) => one.address === address)
      ? [inCase(['sources', i, 'address'], 'stands here a second time')]
      : []),
  ]);

/** A web address, with or without its protocol, or a DOI. */
function isAddress(address: string): boolean {
  return (
    /^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}([/?#:]\S*)?$/i.test(address) ||
    /^(doi:?\s?)?10\.\d{4,}\/\S+$/i.test(address)
  );
}
