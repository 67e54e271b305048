import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Gallery } from './_parts/gallery';

export const metadata = { title: 'Gallery', robots: 'noindex' };

interface GalleryPageProps {
  searchParams: Promise<{ theme?: string }>;
}

/** For developers: every piece of the kit with content of the real kind. `?theme=light` shows the other theme. */
export default async function GalleryPage({ searchParams }: GalleryPageProps) {
  await connection();
  if (process.env.NODE_ENV === 'production' && process.env.GOLDEN_GALLERY !== '1') notFound();
  const { theme } = await searchParams;
  return (
    <div data-default-theme={theme === 'light' ? 'light' : undefined}>
      <Gallery />
    </div>
  );
}
