import { MARGINS } from '../paper/paper';
import type { DocumentBlock, DocumentColumns, DocumentSpec } from './document-spec';
import {
  BODY_SIZE,
  capitals,
  centred,
  itemsOf,
  NATION_SIZE,
  paragraph,
  rule,
  runningText,
  SMALL_SIZE,
} from './paper-blocks';
import { analysisChapter, goalsChapter } from './plan-chapters';
import type { PlanContents, PlanVocabulary, PrintedProfile } from './plan-contents';
import { printedProfile } from './plan-contents';
import { planText } from './plan-text';

/** The plan as a paper, with what the template names and nobody knows. */
export interface PlanPaper {
  readonly spec: DocumentSpec;
  readonly unknownPlaceholders: readonly string[];
}

const PAGE_WIDTH = 210;
const TEXT_WIDTH = PAGE_WIDTH - MARGINS.left - MARGINS.right;
/** The national title needs the greater part of the line. */
const LEFT_WIDTH = 67;
const COPIES_SIZE = 11;
const COPIES_TITLE_SIZE = 12;
/** Points between the text and the block below it. */
const SIGNING_GAP = 6;
/** Points: room for a signature and a round seal. */
const SIGNATURE_GAP = 80;

/** The whole plan: title, legal bases, the four chapters, signature and receivers. What nobody has typed is dotted. */
export function planDocument(contents: PlanContents, words: PlanVocabulary): PlanPaper {
  const profile = printedProfile(contents, words.summary);
  const { blocks, unknownPlaceholders } = planText(contents.template, placeholders(profile, words));
  return {
    spec: {
      title: words.plan.title(profile.commune, profile.year),
      language: 'vi-VN',
      fontName: 'Times New Roman',
      fontSize: BODY_SIZE,
      margins: MARGINS,
      blocks: [
        ...titleBlocks(contents, profile, words),
        ...openingBlocks(contents, profile, words),
        ...goalsChapter(contents, profile, words, TEXT_WIDTH),
        ...analysisChapter(contents, profile, words),
        ...withLastKept(blocks),
        signatureBlock(contents, profile, words),
      ],
    },
    unknownPlaceholders,
  };
}

function placeholders(profile: PrintedProfile, { plan }: PlanVocabulary): Record<string, string> {
  const names = plan.placeholders;
  return {
    [names.commune]: profile.commune,
    [names.year]: profile.year,
    [names.yearBefore]: profile.yearBefore,
    [names.department]: profile.department,
    [names.recipient]: profile.recipient,
  };
}

function titleBlocks(
  { profile: { documentDate } }: PlanContents,
  profile: PrintedProfile,
  { plan, summary }: PlanVocabulary,
): DocumentBlock[] {
  const header: DocumentColumns = {
    kind: 'columns',
    left: {
      width: LEFT_WIDTH,
      lines: [
        ...plan.bodyLines(profile.superiorBody).map((line) => centred(capitals(line), { fontSize: SMALL_SIZE })),
        ...plan
          .bodyLines(summary.issuingBody(profile.commune))
          .map((line) => centred(capitals(line), { fontSize: SMALL_SIZE, bold: true })),
        rule(22),
        centred(plan.documentNumber(profile.documentNumber), { fontSize: SMALL_SIZE, gapBefore: 6 }),
      ],
    },
    right: {
      width: TEXT_WIDTH - LEFT_WIDTH,
      lines: [
        centred(summary.nation, { fontSize: NATION_SIZE, bold: true }),
        centred(summary.motto, { bold: true }),
        rule(57),
        centred(summary.placeAndDate(profile.place, documentDate.trim() || null), { italic: true, gapBefore: 6 }),
      ],
    },
  };
  return [
    header,
    centred(plan.kind, { bold: true, gapBefore: 18 }),
    ...plan.subject(profile.year).map((line) => centred(line, { bold: true })),
    rule(40),
  ];
}

function openingBlocks(
  { profile: { legalBases } }: PlanContents,
  profile: PrintedProfile,
  { plan, summary }: PlanVocabulary,
): DocumentBlock[] {
  const bases = itemsOf(legalBases);
  const printed = bases.length > 0 ? bases : [summary.blank];
  return [
    ...printed.map((basis, order) =>
      runningText(plan.legalBasis(basis, order === printed.length - 1), {
        italic: true,
        ...(order === 0 && { gapBefore: 12 }),
      }),
    ),
    runningText(plan.opening(profile.commune, profile.year)),
  ];
}

/** No signature stands on a page of its own. */
function withLastKept(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.map((block, order) =>
    block.kind === 'paragraph' && order === blocks.length - 1
      ? { ...block, look: { ...block.look, staysWithNext: true } }
      : block,
  );
}

function signatureBlock(
  { profile: typed }: PlanContents,
  profile: PrintedProfile,
  { plan, summary }: PlanVocabulary,
): DocumentColumns {
  const copies = itemsOf(typed.copiesTo);
  const recipient = typed.recipient.trim();
  const isNamed = recipient === '' || copies.some((copy) => copy.includes(recipient));
  const receivers = [...(isNamed ? [] : [plan.reportedTo(recipient)]), ...copies];
  const printed = receivers.length > 0 ? receivers : [summary.blank];
  const copyLook = { align: 'left', gapAfter: 0, fontSize: COPIES_SIZE } as const;
  return {
    kind: 'columns',
    left: {
      width: TEXT_WIDTH / 2,
      lines: [
        paragraph(plan.copiesTo, {
          ...copyLook,
          fontSize: COPIES_TITLE_SIZE,
          bold: true,
          italic: true,
          gapBefore: SIGNING_GAP,
        }),
        ...printed.map((receiver, order) => paragraph(plan.copy(receiver, order === printed.length - 1), copyLook)),
      ],
    },
    right: {
      width: TEXT_WIDTH / 2,
      lines: [
        ...plan
          .signing(profile.signerTitle)
          .map((line, order) => centred(capitals(line), { bold: true, gapBefore: order === 0 ? SIGNING_GAP : 0 })),
        centred(profile.signerName, { bold: true, gapBefore: SIGNATURE_GAP }),
      ],
    },
  };
}
