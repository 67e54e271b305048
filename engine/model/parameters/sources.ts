/**
 * Where the directions and sizes of the model's numbers come from, under the marks of docs/model.md#sources.
 * The address is null where only a shortened one was kept: the label still says what to look for.
 */
export const sources = {
  R1: { label: 'Coombs 2014 (IPR)', address: 'https://studydaddy.com/attachment/99280' },
  R2: {
    label: 'Wikipedia: Situational crisis communication theory',
    address: 'https://en.wikipedia.org/wiki/Situational_crisis_communication_theory',
  },
  R7: {
    label: 'c.coek.info',
    address: 'https://c.coek.info/pdf-the-role-of-empathy-in-crisis-communication',
  },
  R8: { label: 'Arendt et al. 2017', address: 'https://doi.org/10.1016/j.pubrev.2017.03.005' },
  R9: { label: 'Kim et al. 2004', address: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=398221' },
  R10: { label: 'Walter & Murphy 2018', address: null },
  R11: { label: 'Vosoughi et al. 2018', address: 'https://studylib.net/doc/27472739' },
  R12: {
    label: 'Lewicki et al. 2016',
    address: 'https://eurekalert.org/pub_releases/2016-04/osu-t6e041116.php',
  },
  R13: { label: 'Hill 2013', address: 'https://docslib.org/doc/1606933' },
  R15: {
    label: 'Freshfields',
    address:
      'https://provokemedia.com/latest/article/social-media-requires-faster-crisis-response-survey-says',
  },
  R17: { label: 'Istanbulluoglu 2017', address: null },
  R18: {
    label: 'Kellogg Insight',
    address: 'https://insight.kellogg.northwestern.edu/article/the_sounds_of_silence',
  },
  R20: { label: 'Arpan & Roskos-Ewoldsen 2005', address: 'https://daneshyari.com/en/article/10256080' },
  R23: {
    label: 'Herhausen et al. 2022 (slides)',
    address: 'https://slideshare.net/slideshow/herhausen-et-al-2022pptx/253192901',
  },
  R24: {
    label: 'AMA 2022: online firestorms',
    address:
      'https://ama.org/2022/09/26/detecting-preventing-and-mitigating-online-firestorms-in-brand-communities',
  },
  R27: { label: 'bitly', address: 'https://innovationprinciples.blogspot.com/2011/09' },
  R28: { label: 'Barabasi', address: 'https://shloky.com/network-news-half-life' },
  R29: { label: 'Gelbrich & Roschk', address: 'https://db-thueringen.de/receive/dbt_mods_00024842' },
  R30: { label: 'doi 10.1007/s11747-009-0155-z', address: 'https://doi.org/10.1007/s11747-009-0155-z' },
  R32: {
    label: 'sage.cnpereading.com',
    address: 'https://sage.cnpereading.com/doi/10.1177/00222429221119977',
  },
  R35: { label: 'Bacile et al. 2018', address: null },
  R36: { label: 'studylib.net', address: 'https://studylib.net/doc/8239757' },
  R39: { label: 'Xiao et al. 2018', address: 'https://doi.org/10.1111/1468-5973.12188' },
  R40: { label: 'pmc.ncbi.nlm.nih.gov', address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9461396' },
  R41: { label: 'research.em-lyon.com', address: null },
  R42: {
    label: 'research.utwente.nl',
    address: 'https://research.utwente.nl/en/publications/let-those-with-power-speak',
  },
  R43: {
    label: 'Knight & Pretty',
    address: 'https://strategic-risk-global.com/catastrophe-risk/reputation-and-value/1360867.article',
  },
  R44: {
    label: 'Simply Measured on American Airlines',
    address: 'https://simplymeasured.com/blog/the-twitter-analytics-behind-americanairs-grounding',
  },
  U8: {
    label: 'Refinery29, April 2017',
    address:
      'https://refinery29.com/en-gb/2017/04/149476/united-airlines-passenger-removal-internal-memo-disruptive-belligerent',
  },
  U9: {
    label: 'opposingviews.com',
    address: 'https://opposingviews.com/category/united-ceo-defends-staff-who-dragged-guy-plane',
  },
  U15: {
    label: 'USA Today, 11 April 2017',
    address: 'https://lakecountrynow.com/story/money/markets/2017/04/11/united-stock-falls/100325694',
  },
  U35: {
    label: 'BuzzFeed News on YouGov BrandIndex, 2017',
    address:
      'https://buzzfeednews.com/article/leticiamiranda/peoples-perception-of-united-airlines-has-hit-a-10-year-low',
  },
  U37: { label: 'Business Insider India, 2017', address: null },
  U38: {
    label: 'The Hill on Morning Consult, 2017',
    address: 'https://thehill.com/policy/transportation/329127',
  },
  U39: {
    label: 'Rolling Out on Morning Consult, 2017',
    address: 'https://rollingout.com/2017/04/17/air-travelers-paying-extra-avoid-flying-united-airlines',
  },
  U41: { label: 'LA Times, March 2018', address: null },
  U42: {
    label: 'MarketWatch, 2018 (copy)',
    address: 'https://quickandeasyforex.com/the-margin-one-year-after-a-man-was-dragged-off-a-plane',
  },
  I36: {
    label: 'MediaPost on YouGov BrandIndex: Target, Home Depot',
    address: 'https://mediapost.com/publications/article/235735',
  },
  I41: { label: 'newmediarockstars.com', address: 'https://newmediarockstars.com/2013/02' },
  I42: { label: 'Patch, Haddon', address: null },
  I49: { label: 'The Grocer', address: 'https://thegrocer.co.uk/208177.article' },
  I50: {
    label: 'CNN Money: Nestlé',
    address: 'https://money.cnn.com/galleries/2011/technology/1104/gallery.social_media_controversies/2.html',
  },
  I52: {
    label: 'The Fader on Pepsi, April 2017',
    address: 'https://thefader.com/2017/04/12/pepsi-favorable-survey-kendall-jenner',
  },
  I53: {
    label: 'YouGov UK on H&M, 2018',
    address:
      'https://yougov.co.uk/topics/consumer/articles-reports/2018/01/17/hm-perception-holds-uk-after-controversy',
  },
  I54: {
    label: 'YouGov 2016: Samsung and Wells Fargo',
    address: 'https://today.yougov.com/news/2016/09/22/samsung-wells-fargo-fall-same-amount',
  },
  I55: { label: 'YouGov US, article 14216', address: 'https://today.yougov.com/consumer/articles/14216' },
  Y2: {
    label: 'YouGov BrandIndex: lost girl, 2012',
    address: 'https://brandindex.com/article/united-airlines-buzz-recovers-after-lost-10-year-old-girl',
  },
} as const satisfies Record<string, { label: string; address: string | null }>;

export type SourceKey = keyof typeof sources;
