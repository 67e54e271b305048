import { ButtonLink } from './_ui/button';
import { EmptyDrawing } from './_ui/empty-drawing';
import { GuestScreen } from './_ui/guest-screen';
import { getTranslations } from './_words/server';

export default async function NotFound() {
  const t = await getTranslations('common.notFound');
  return (
    <GuestScreen place="centre">
      <div className="flex flex-col items-start gap-4">
        <EmptyDrawing of="lost" className="h-40 w-64 -ml-6" />
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="max-w-measure text-muted">{t('text')}</p>
        <ButtonLink href="/" className="mt-2">
          {t('action')}
        </ButtonLink>
      </div>
    </GuestScreen>
  );
}
