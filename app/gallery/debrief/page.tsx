import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { sampleWords } from '@/reports/reading/samples/debrief-words';
import { sampleDebrief } from '@/reports/reading/samples/sample-debrief';
import { DebriefScreen } from '../../_debrief/debrief';
import { MessagesProvider } from '../../_words/messages-provider';

interface DebriefSampleProps {
  searchParams: Promise<{ teams?: string; as?: string }>;
}

/** For developers: the debrief of an invented round. `?teams=24`, `?as=player`. */
export default async function DebriefSample({ searchParams }: DebriefSampleProps) {
  await connection();
  if (process.env.NODE_ENV === 'production' && process.env.GOLDEN_GALLERY !== '1') notFound();
  const { teams = '3', as } = await searchParams;
  return (
    <MessagesProvider areas={['roles', 'debrief', 'model', 'privacy']}>
      <DebriefScreen
        debrief={sampleDebrief(Number(teams))}
        words={sampleWords}
        viewer={as === 'player' ? 'player' : 'instructor'}
        teamId="team-1"
      />
    </MessagesProvider>
  );
}
