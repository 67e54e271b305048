import type { z } from 'zod';
import type { Strategy } from '../../vocabulary';
import { adjustingInformation } from './adjusting-information';
import { attackAccuser } from './attack-accuser';
import { bolstering } from './bolstering';
import { ceoVideo } from './ceo-video';
import { compensation } from './compensation';
import { correctiveAction } from './corrective-action';
import { deletePosts } from './delete-posts';
import { denial } from './denial';
import { excuse } from './excuse';
import { explanation } from './explanation';
import { fullApology } from './full-apology';
import { holdingStatement } from './holding-statement';
import { humour } from './humour';
import { instructingInformation } from './instructing-information';
import { internalMemo } from './internal-memo';
import { justification } from './justification';
import { legalThreat } from './legal-threat';
import { partialApology } from './partial-apology';
import { pauseMarketing } from './pause-marketing';
import { rebuttal } from './rebuttal';
import { reportToPlatform } from './report-to-platform';
import type { Response } from './response';
import { restrainFans } from './restrain-fans';
import { reverseDecision } from './reverse-decision';
import { scapegoat } from './scapegoat';
import { silence } from './silence';
import { stealThunder } from './steal-thunder';
import { takePrivate } from './take-private';

/** The list. A new strategy is a file beside this one, a line here, and its name in engine/vocabulary.ts. */
const catalogue = {
  'holding-statement': holdingStatement,
  'instructing-information': instructingInformation,
  'adjusting-information': adjustingInformation,
  'full-apology': fullApology,
  'partial-apology': partialApology,
  'corrective-action': correctiveAction,
  compensation,
  explanation,
  excuse,
  justification,
  denial,
  rebuttal,
  'attack-accuser': attackAccuser,
  scapegoat,
  bolstering,
  humour,
  'steal-thunder': stealThunder,
  'take-private': takePrivate,
  'delete-posts': deletePosts,
  'report-to-platform': reportToPlatform,
  'restrain-fans': restrainFans,
  'legal-threat': legalThreat,
  'ceo-video': ceoVideo,
  'internal-memo': internalMemo,
  'reverse-decision': reverseDecision,
  silence,
  'pause-marketing': pauseMarketing,
} satisfies Record<Strategy, object>;

/** The acts of each strategy, as its schema reads them. */
export type Acts = { [S in Strategy]: z.infer<(typeof catalogue)[S]['schema']> };

/** The same list for callers that hold any strategy. */
export const responses: { [S in Strategy]: Response<Acts[S]> } = catalogue;

const { silence: first, ...others } = catalogue;
/** The schemas of all acts, for the union that reads them. */
export const actSchemas = [first.schema, ...Object.values(others).map((entry) => entry.schema)] as const;
