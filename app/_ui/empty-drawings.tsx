import type { ReactNode } from 'react';

/** What is empty. */
export type EmptyPlace =
  | 'chat'
  | 'posts'
  | 'desk'
  | 'intel'
  | 'decided'
  | 'plans'
  | 'practice'
  | 'workshops'
  | 'search'
  | 'results'
  | 'room'
  | 'lost';

const gold = '#d9a441';
const wood = '#8a5a3c';
const ink = '#22303b';
const blue = '#3f678d';
const teal = '#2f6f66';
const red = '#a53b54';
const paper = '#eef2f5';
const grey = '#8fa3b3';

const chair = (coat: string) => (
  <>
    <path d="M0 0h24q4 0 4 4v22H-4V4q0-4 4-4z" fill={coat} />
    <path d="M-8 26h40q3 0 3 3v7h-46v-7q0-3 3-3z" fill={coat} stroke={ink} strokeOpacity=".25" />
    <path d="M-7 36l-3 14M31 36l3 14" stroke={wood} strokeWidth="3" strokeLinecap="round" />
    <path d="M26 2q2 10 0 22" stroke={gold} strokeWidth="2" fill="none" strokeLinecap="round" />
  </>
);

/** In a field of 160 by 100; the floor is drawn below. One object, lit from the right, and nobody there. */
export const emptyDrawings: Record<EmptyPlace, ReactNode> = {
  chat: (
    <>
      <g transform="translate(34 34)">{chair(blue)}</g>
      <g transform="translate(98 34)">{chair(red)}</g>
      <path d="M72 60h16v3H72z" fill={wood} />
      <path d="M79 63v21" stroke={wood} strokeWidth="3" />
      <path d="M76 52h7v8h-7z" fill={paper} />
    </>
  ),
  posts: (
    <>
      <path d="M34 18h92v54H34z" fill={wood} />
      <path d="M39 23h82v44H39z" fill="#c9a77f" />
      <path d="M52 30l2 4M80 34l-2 4M104 29l2 4" stroke={ink} strokeOpacity=".35" strokeWidth="2" />
      <circle cx="52" cy="29" r="3" fill={red} />
      <circle cx="80" cy="33" r="3" fill={gold} />
      <circle cx="104" cy="28" r="3" fill={teal} />
      <path d="M88 46l22 3-2 15-22-3z" fill={paper} opacity=".35" />
      <path d="M46 72v12M114 72v12" stroke={wood} strokeWidth="4" />
      <path d="M124 20v50" stroke={gold} strokeWidth="2" />
    </>
  ),
  desk: (
    <>
      <path d="M26 58h108v6H26z" fill={wood} />
      <path d="M34 64v22M126 64v22" stroke={wood} strokeWidth="4" />
      <path d="M56 58q0-12 24-12t24 12z" fill={ink} />
      <path d="M58 47q0-7 22-7t22 7v4h-9v-5H67v5h-9z" fill={blue} />
      <circle cx="80" cy="53" r="4" fill={grey} />
      <path d="M120 58V40l-10-8" stroke={grey} strokeWidth="3" fill="none" strokeLinecap="round" />
      <path d="M114 24l-12 8 6 8z" fill={gold} />
      <path d="M36 52h14v6H36z" fill={paper} />
    </>
  ),
  intel: (
    <>
      <path d="M40 42l40-22 40 22v40H40z" fill="#c9a77f" />
      <path d="M40 42l40-22 40 22-40 24z" fill={wood} opacity=".55" />
      <path d="M40 42l40 26 40-26v40H40z" fill="#dcc19c" />
      <path d="M40 82l31-21M120 82L89 61" stroke={wood} strokeWidth="2" opacity=".5" />
      <circle cx="80" cy="72" r="7" fill={red} />
      <path d="M119 44v36" stroke={gold} strokeWidth="2.5" />
    </>
  ),
  decided: (
    <>
      <path d="M78 14h5v72h-5z" fill={wood} />
      <path d="M82 20h38l9 8-9 8H82z" fill={teal} />
      <path d="M79 42H42l-9 8 9 8h37z" fill={blue} />
      <path d="M82 20h38" stroke={gold} strokeWidth="2" />
      <path d="M92 28h20M50 50h20" stroke={paper} strokeWidth="2" opacity=".5" />
    </>
  ),
  plans: (
    <>
      <path d="M44 22h72v62H44z" fill={paper} />
      <path d="M44 22h72v15H44z" fill={red} />
      <path d="M58 16v11M102 16v11" stroke={ink} strokeWidth="4" strokeLinecap="round" />
      <path d="M62 37v47M80 37v47M98 37v47M44 52h72M44 68h72" stroke={grey} strokeWidth="1.5" />
      <rect x="84" y="55" width="10" height="10" fill="none" stroke={gold} strokeWidth="2.5" />
    </>
  ),
  practice: (
    <>
      <path d="M52 18h56v68H52z" fill={ink} />
      <path d="M56 22h48v64H56z" fill="#ffd98a" opacity=".8" />
      <path d="M56 22l24 8v64l-24-8z" fill={wood} />
      <circle cx="75" cy="60" r="2.5" fill={gold} />
      <path d="M104 86l20 6H80v-2z" fill="#ffd98a" opacity=".5" />
    </>
  ),
  workshops: (
    <>
      <path d="M36 16h88v40H36z" fill={ink} />
      <path d="M40 20h80v32H40z" fill={paper} opacity=".9" />
      <path d="M122 18v36" stroke={gold} strokeWidth="2" />
      <g fill={blue}>
        <path d="M38 66h16v12H38zM72 66h16v12H72zM106 66h16v12h-16z" />
      </g>
      <path d="M40 78v8M52 78v8M74 78v8M86 78v8M108 78v8M120 78v8" stroke={wood} strokeWidth="2.5" />
    </>
  ),
  search: (
    <>
      <path d="M48 20h48v64H48z" fill={paper} />
      <path d="M56 34h30M56 44h22M56 54h26" stroke={grey} strokeWidth="2.5" opacity=".6" />
      <circle cx="96" cy="56" r="17" fill="#c9d2d8" opacity=".8" stroke={ink} strokeWidth="4" />
      <path d="M108 69l14 15" stroke={wood} strokeWidth="6" strokeLinecap="round" />
      <path d="M106 46q6 9 0 19" stroke={gold} strokeWidth="2.5" fill="none" />
    </>
  ),
  results: (
    <>
      <path d="M34 60h30v26H34z" fill={grey} />
      <path d="M65 42h30v44H65z" fill={gold} />
      <path d="M96 68h30v18H96z" fill={wood} />
      <path d="M94 44v40M63 62v22" stroke={paper} strokeWidth="2" opacity=".6" />
      <path d="M76 58h8v14h-8z" fill={ink} opacity=".25" />
    </>
  ),
  room: (
    <>
      <path d="M44 14h46v72H44z" fill={ink} />
      <path d="M48 18h38v68H48z" fill="#ffd98a" opacity=".75" />
      <path d="M86 18l20 8v66l-20-6z" fill={blue} />
      <circle cx="91" cy="56" r="2.5" fill={gold} />
      <path d="M112 60h18v26h-18z" fill={wood} />
      <path d="M115 52q6-12 12 0v8h-12z" fill={teal} />
    </>
  ),
  lost: (
    <>
      <path d="M30 62h100v14H30z" fill={ink} />
      <path d="M30 62h100v4H30z" fill={grey} />
      <path d="M62 32h38q4 0 4 4v26H58V36q0-4 4-4z" fill={red} />
      <path d="M73 32v-7q0-3 3-3h10q3 0 3 3v7" stroke={ink} strokeWidth="3" fill="none" />
      <path d="M66 32v30M96 32v30" stroke={wood} strokeWidth="3" />
      <path d="M103 38v22" stroke={gold} strokeWidth="2.5" />
      <path d="M76 44h10v8H76z" fill={paper} />
      <path d="M40 76v10M120 76v10" stroke={ink} strokeWidth="4" />
    </>
  ),
};
