import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { MessagesProvider } from '../../_i18n/messages-provider';
import { DebriefScreen } from '../../debrief/_debrief/debrief';
import { sampleWords } from '../_rounds/debrief-words';
import { sampleDebrief } from '../_rounds/sample-debrief';

interface DebriefSampleProps {
  searchParams: Promise<{ teams?: string; as?: string }>;
}

/** For developers: the debrief of an invented round. `?teams=24`, `?as=player`. */
export default async function DebriefSample({ searchParams }: DebriefSampleProps) {
  await connection();
  if (process.env.NODE_ENV === 'production' && process.env.GOLDEN_GALLERY !== '1') notFound();
  const { teams = '3', as } = await searchParams;
  return (
    <MessagesProvider areas={['debrief', 'model', 'privacy']}>
      <DebriefScreen
        debrief={sampleDebrief(Number(teams))}
        words={sampleWords}
        viewer={as === 'player' ? 'player' : 'instructor'}
        teamId="team-1"
      />
    </MessagesProvider>
  );
}
