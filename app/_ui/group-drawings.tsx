import type { ReactNode } from 'react';
import type { Group } from '@/engine/vocabulary';

/** How one group is drawn, in a square of 96: skin and coat, the hair over the head, what it wears and what it holds. */
export interface Drawing {
  skin: string;
  coat: string;
  behind?: ReactNode;
  hair: ReactNode;
  worn?: ReactNode;
  held: ReactNode;
}

const ink = '#10181f';
const gold = '#d9a441';
const paper = '#eef2f5';

export const drawings: Record<Group, Drawing> = {
  customers: {
    skin: '#e3b795',
    coat: '#3f678d',
    hair: <path d="M27 40q-2-23 21-24 23 1 21 24-4-11-12-13-12 4-22 0-6 4-8 13z" fill="#5b3a24" />,
    held: (
      <g transform="rotate(-12 72 74)">
        <path
          d="M56 64h30v6a4 4 0 0 0 0 8v6H56v-6a4 4 0 0 0 0-8z"
          fill={gold}
          stroke={ink}
          strokeWidth="1.5"
        />
        <path d="M76 66v16" stroke={ink} strokeWidth="1.5" strokeDasharray="2 2" />
        <path d="M60 71h11M60 77h8" stroke={ink} strokeWidth="2" />
      </g>
    ),
  },
  public: {
    skin: '#a5694a',
    coat: '#6a5a86',
    behind: <circle cx="48" cy="36" r="26" fill="#2a1d18" />,
    hair: <path d="M28 38q2-16 20-16t20 16q-8-9-20-9t-20 9z" fill="#2a1d18" />,
    held: (
      <g transform="rotate(10 74 70)">
        <rect x="64" y="54" width="20" height="34" rx="3.5" fill={ink} />
        <rect x="66.5" y="58" width="15" height="25" rx="1" fill={paper} />
        <path d="M69 63h10M69 68h7M69 73h9" stroke="#6f808c" strokeWidth="2" />
      </g>
    ),
  },
  employees: {
    skin: '#d3a27f',
    coat: '#2f6f66',
    hair: (
      <>
        <path d="M27 37q0-21 21-21t21 21z" fill="#22303b" />
        <path d="M23 36q25-7 50 0v5q-25-6-50 0z" fill="#16202a" />
        <circle cx="48" cy="26" r="4" fill={gold} />
      </>
    ),
    worn: <path d="M36 70l12 15 12-15" fill="none" stroke={gold} strokeWidth="3" />,
    held: (
      <>
        <rect x="38" y="81" width="20" height="15" rx="2" fill={paper} stroke={ink} strokeWidth="1.5" />
        <circle cx="44" cy="87" r="2.5" fill="#6f808c" />
        <path d="M49 86h6M42 92h13" stroke="#6f808c" strokeWidth="1.8" />
      </>
    ),
  },
  media: {
    skin: '#f0cdb0',
    coat: '#8a3f3a',
    behind: <path d="M26 38q0-24 22-24t22 24v22q-6 5-10 4V40H36v24q-5 1-10-4z" fill="#b5763a" />,
    hair: <path d="M28 40q0-19 20-20 20 1 20 20-7-10-26-12-5 7-14 12z" fill="#b5763a" />,
    held: (
      <g transform="rotate(-18 74 70)">
        <path d="M70 68h7l-1.5 28h-4z" fill="#22303b" />
        <rect x="65" y="48" width="17" height="22" rx="8.5" fill="#56646f" stroke={ink} strokeWidth="1.5" />
        <path d="M66 56h15M66 62h15" stroke={ink} strokeWidth="1.2" />
        <path d="M65.5 68h16" stroke={gold} strokeWidth="3" />
      </g>
    ),
  },
  investors: {
    skin: '#e8c3a4',
    coat: '#22303b',
    hair: <path d="M29 38q-1-20 20-21 20 1 18 20-3-7-6-9-14 2-26-2-4 4-6 12z" fill="#8b949c" />,
    worn: (
      <>
        <path d="M38 69l10 12 10-12 3 27H35z" fill={paper} />
        <path d="M45 76h6l-1.5 4 3 16h-9l3-16z" fill={gold} />
      </>
    ),
    held: (
      <>
        <rect x="62" y="66" width="30" height="24" rx="2" fill={paper} stroke={ink} strokeWidth="1.5" />
        <path d="M66 84l6-7 5 4 10-10" fill="none" stroke="#3f678d" strokeWidth="2.5" />
      </>
    ),
  },
  regulators: {
    skin: '#c58f6c',
    coat: '#3a3f52',
    behind: <circle cx="48" cy="16" r="8" fill="#9aa3ab" />,
    hair: <path d="M27 40q-1-21 21-22 22 1 21 22-3-10-9-14-13-3-24 0-6 4-9 14z" fill="#9aa3ab" />,
    worn: (
      <>
        <path d="M37 69l11 10 11-10 4 27H33z" fill="#4d5369" />
        <g fill="none" stroke={ink} strokeWidth="2">
          <circle cx="40" cy="45" r="6.5" />
          <circle cx="56" cy="45" r="6.5" />
          <path d="M46.500 44h3M33.500 44l-4-1M62.500 44l4-1" />
        </g>
      </>
    ),
    held: (
      <g fill="none" stroke={gold} strokeWidth="2.5" strokeLinecap="round">
        <path d="M74 60v30M66 91h16M60 65h28" />
        <path d="M60 65l-5 11q5 5 10 0zM88 65l-5 11q5 5 10 0z" fill={gold} fillOpacity=".55" />
      </g>
    ),
  },
};
