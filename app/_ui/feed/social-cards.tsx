import { Building2, Camera, MessageSquare, Network, Video } from 'lucide-react';
import { AuthorAvatar, AuthorName, type CardProps, Foot, Meta, Words } from './card-parts';
import { Picture } from './picture';

/** A short text: the person, then the words. */
export function PostCard({ item, labelId }: CardProps) {
  return (
    <div className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3">
      <AuthorAvatar author={item.author} />
      <div className="min-w-0">
        <div className="flex items-baseline justify-between gap-3">
          <AuthorName author={item.author} labelId={labelId} />
          <time className="figures shrink-0 text-xs whitespace-nowrap text-muted">{item.clock}</time>
        </div>
        <Words item={item} className="mt-0.5" />
        {item.picture && <Picture picture={item.picture} className="mt-2.5 rounded-md border" />}
        <Foot item={item} channel={<MessageSquare />} />
      </div>
    </div>
  );
}

/** The company's own post: the same shape in the same stream, marked as ours. */
export function CompanyCard({ item, labelId }: CardProps) {
  return (
    <div className="rounded-md border border-accent/50 bg-accent/8 p-3.5">
      <Meta item={item} icon={<Building2 />} tone="text-accent" />
      <div className="mt-2 flex items-center gap-2.5">
        <AuthorAvatar author={item.author} size="small" />
        <AuthorName author={item.author} labelId={labelId} />
      </div>
      {item.headline && <p className="mt-2 font-semibold">{item.headline}</p>}
      <Words item={item} className="mt-2" />
      {item.picture && <Picture picture={item.picture} className="mt-2.5 rounded-md border" />}
      <Foot item={item} />
    </div>
  );
}

/** The picture speaks first. */
export function PhotoCard({ item, labelId }: CardProps) {
  return (
    <div className="overflow-hidden rounded-md border border-line">
      {item.picture && <Picture picture={item.picture} className="border-b" />}
      <div className="p-3.5 pt-3">
        <Meta item={item} icon={<Camera />} />
        <div className="mt-1.5 flex items-center gap-2.5">
          <AuthorAvatar author={item.author} size="small" />
          <AuthorName author={item.author} labelId={labelId} />
        </div>
        <Words item={item} className="mt-1.5" />
        <Foot item={item} />
      </div>
    </div>
  );
}

/** A still with a play sign, the title, then who put it up. */
export function VideoCard({ item, labelId }: CardProps) {
  return (
    <div className="overflow-hidden rounded-md border border-line bg-raised">
      <Picture
        picture={item.picture}
        video={{ durationSeconds: item.durationSeconds }}
        className="border-b"
      />
      <div className="p-3.5 pt-3">
        <Meta item={item} icon={<Video />} />
        {item.headline && (
          <p className="mt-1 text-lg leading-snug font-semibold text-balance">{item.headline}</p>
        )}
        <Words item={item} className="mt-1" />
        <div className="mt-2 flex items-center gap-2 text-sm">
          <AuthorAvatar author={item.author} size="small" />
          <AuthorName author={item.author} labelId={labelId} />
        </div>
        <Foot item={item} />
      </div>
    </div>
  );
}

/** Where colleagues and investors read: set like a short article, the person's standing above it. */
export function ProfessionalCard({ item, labelId }: CardProps) {
  return (
    <div className="border-t-2 border-control pt-2.5">
      <Meta item={item} icon={<Network />} />
      <div className="mt-2 flex items-center gap-3">
        <AuthorAvatar author={item.author} />
        <AuthorName author={item.author} labelId={labelId} />
      </div>
      {item.headline && <p className="mt-2.5 font-semibold">{item.headline}</p>}
      <Words item={item} className="mt-2.5 leading-relaxed" />
      <Foot item={item} />
    </div>
  );
}
