import type { PlatformForm } from '@/wire/forms/platform';

/** A platform as it is typed: lists as lines. */
export type Typed = {
  name: string;
  issuer: string;
  clientId: string;
  deploymentIds: string;
  authUrl: string;
  tokenUrl: string;
  jwksUrl: string;
  origins: string;
  trainerId: string;
  gradeOf: PlatformForm['gradeOf'];
};

/** In place of an id: nobody may choose. */
export const nobody = '-';

export function firstTyped(platform: PlatformForm | undefined): Typed {
  const { deploymentIds = [], origins = [], trainerId = null, ...rest } = platform ?? {};
  return {
    ...{ name: '', issuer: '', clientId: '', authUrl: '', tokenUrl: '', jwksUrl: '', gradeOf: 'best' },
    ...rest,
    ...{
      deploymentIds: deploymentIds.join('\n'),
      origins: origins.join('\n'),
      trainerId: trainerId ?? nobody,
    },
  };
}

export function platformOf({ deploymentIds, origins, trainerId, ...typed }: Typed): PlatformForm {
  const { name, issuer, clientId, authUrl, tokenUrl, jwksUrl, gradeOf } = typed;
  return {
    ...{ name, issuer: issuer.trim(), clientId: clientId.trim(), authUrl, tokenUrl, jwksUrl, gradeOf },
    ...{ deploymentIds: linesOf(deploymentIds), origins: linesOf(origins) },
    trainerId: trainerId === nobody ? null : trainerId,
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
