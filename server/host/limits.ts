/**
 * Every limit on requests, connections and messages, in one place. Three hundred honest people may sit behind one
 * office address and open their pages at the same moment: what is cheap is counted generously, what is dear or can be
 * guessed strictly.
 */
export const limits = {
  /** Bytes of a request's body. The longest, a score sheet of a tabletop round or a list of players, have some 150 kB. */
  body: { usual: 64_000, long: 512_000 },
  /** Ms: headers and bodies that drip in hold a line open for no longer; 64 kB in half a minute is 17 kbit/s. */
  slow: { headersMs: 15_000, requestMs: 30_000, checkedEveryMs: 2_000 },
  /** Ms that a refused sender has to read the answer before the line is cut; nothing more is read from it. */
  farewellMs: 1_000,
  /** Requests in a minute from one address. */
  requests: {
    /** ten a minute for each of three hundred phones */
    page: 3_000,
    /** what the screens ask by themselves */
    answer: 1_200,
    /** files that are worked out anew: a certificate for each of three hundred phones and looking one up, exports, lists, one's own data */
    file: 300,
    /** sign-in and account pages; no office has three hundred instructors */
    account: 120,
    /** one big page with every number of the model: kept as it was rendered, but compressed each time */
    model: 60,
  },
  /** Requests that are worked on at once, and how long one of them can keep the next one waiting (ms). */
  pace: { atOnce: 4, longestMs: 250 },
  game: {
    messages: {
      /** of one seat over all its lines; a person who clicks and writes as fast as they can sends three a second */
      seat: { most: 60, seconds: 10 },
      /** of one instructor or observer, who may have a console, a grading page and a look at a seat open at once */
      staff: { most: 180, seconds: 10 },
      /** of everybody from one address who has no seat yet: three hundred look up and join, some of them twice */
      guests: { most: 1_500, seconds: 10 },
    },
    /** lines of its team's talk from one seat, in any stage */
    chat: { most: 12, seconds: 10 },
    /** look-ups, joins and invitations from one address: a room of three hundred mistypes and comes again */
    entries: { most: 1_200, seconds: 60 },
    lines: {
      /** a phone, a tablet and the one whose line is just breaking */
      seat: 3,
      /** guests from one address; each of three hundred has one while they type, and a second when they reload */
      guests: 600,
      /** all lines from one address: three hundred seats with their lines, guests, consoles */
      address: 2_000,
    },
    practice: {
      /** a class of twenty-five practises at once, and some begin again */
      begun: { most: 60, seconds: 600 },
      /** tries of homework: a lecture hall begins together */
      homework: { most: 300, seconds: 600 },
      /** rounds that are open at once in the installation, and as many tries of homework: 60 MB of memory, and debriefs that wait for workshops */
      open: 200,
    },
    /** Wrong PINs and seat codes; see live/guesses.ts and docs/decisions for the arithmetic. */
    guesses: {
      /** from one address in an hour */
      most: 1_000,
      seconds: 3_600,
      /** so many of them, and the trainers in the same place are told */
      suspicious: 100,
      /** ms that one line pauses after its 1st, 2nd ... wrong try; the last one counts from then on */
      pauses: [0, 0, 1_000, 2_000, 4_000, 8_000, 15_000],
    },
  },
  /** Certificates for one seat in a minute; one is what a person needs. */
  certificates: 6,
} as const;
