/** Margins in millimetres, after Decree 30/2020/NĐ-CP. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const PAPER_HEIGHT = 210;
const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Points between the margins of A4 in landscape. */
export const PAGE_HEIGHT = (PAPER_HEIGHT - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE;

/** What a page may hold instead: printers take or give a little, and a broad default font makes Excel print smaller. */
export const LIKELY_PAGE_HEIGHTS = [0.96, 0.97, 0.98, 0.99, 1.01, 1.02, 1.1, 1.11, 1.12].map(
  (share) => PAGE_HEIGHT * share,
);

/** What a page holds at any rate: a page that is ended there is ended before the printer would. */
export const SAFE_PAGE_HEIGHT = PAGE_HEIGHT * 0.955;
