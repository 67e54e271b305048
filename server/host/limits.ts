/**
 * How much of what is let in, in one place. Three hundred honest people may sit behind one office address and open their
 * pages at the same moment: what is cheap is counted generously, what is dear or can be guessed strictly.
 */
export const limits = {
  /** Bytes of a request's body. The longest form, a score sheet played on paper, has some 100 kB. */
  body: { usual: 64_000, paper: 512_000 },
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
    /** files that are worked out anew: certificates, exports, one's own data */
    file: 120,
    /** nobody has three hundred instructors in one office */
    account: 120,
    /** one big page with every number of the model, 50 ms each */
    model: 60,
  },
  /** Requests that are worked on at once, and how long one of them can keep the next one waiting (ms). */
  pace: { atOnce: 4, longestMs: 250 },
  /** Certificates for one seat in a minute: nobody needs a second one. */
  certificates: 6,
} as const;
