import type { PaperWords } from '../words/papers';
import { counted } from './plural';

export const papers: PaperWords = {
  heading: 'About the commune',
  goals: {
    heading: 'Goals assigned',
    advice: 'Enter the goals as they were assigned; leave blank what was not.',
    kinds: {
      reduction: 'Reduce at least (households)',
      'closing-count': 'Left at most (households)',
      'closing-rate': 'Left at most (%)',
      points: 'Reduce at least (points)',
    },
    fieldOf: (indicator, kind) => `${indicator}: ${kind}`,
    invalid: 'Households are whole numbers, rates are from 0 to 100, such as 4.93.',
    takeStated: 'Take the goals that the workbook and the text state',
    indicators: { poor: 'Poor', nearPoor: 'Near-poor' },
  },
  names: 'Names and signer',
  document: 'The plan as a document',
  fields: {
    superiorBody: 'Superior body',
    commune: 'Commune',
    place: 'Place before the date',
    documentNumber: 'Number of the plan',
    documentDate: 'Date of the plan',
    year: 'Year of the plan, if not that of the table',
    recipient: 'Sent for report or approval to',
    department: 'Department in charge',
    legalBases: 'Legal bases',
    signerTitle: 'Title of the signer',
    signerName: 'Name of the signer',
    copiesTo: 'Copies to',
  },
  examples: {},
  oneALine: 'One a line.',
  policies: {
    heading: 'Policy targets',
    advice: 'The share (%) of those in need who are served; leave blank what the plan does not promise.',
    names: {
      credit: 'Preferential credit',
      healthInsurance: 'Health insurance',
      legalAid: 'Legal aid',
      housing: 'Housing support',
    },
    invalid: 'Enter a number from 0 to 100, such as 100, or leave it blank.',
  },
  planText: {
    heading: 'Words of the plan to compare',
    label: 'Paste sections I and II of the plan',
    advice: 'The numbers in them are compared with the table when it is checked.',
  },
  planTemplate: {
    heading: 'Text of chapters III and IV of the plan',
    label: 'Tasks, solutions and who carries them out',
    advice: 'Left blank, the plan takes the sample text.',
    takeSample: 'Take the sample text to edit',
  },
  plan: {
    fileName: (year) => `Poverty reduction plan${year === null ? '' : ` ${year}`}.docx`,
    made: 'The plan is written; find the file among your downloads.',
    noDownloads:
      'No plan was made: Excel for Mac lets no file be downloaded from an add-in. Save the workbook, open it in the web page of the tool and make the plan there.',
    notices: {
      openErrors: (errors) =>
        `The workbook still has ${counted(errors, 'error')}; the plan prints its numbers as they stand. Mend them and make the plan again before it is signed.`,
      missingFigures: (figures) => `The workbook does not state: ${figures.join('; ')}. The plan leaves them dotted.`,
      unknownPlaceholders: (names) =>
        `The text names what is not known: ${names.map((name) => `{{${name}}}`).join(', ')}. It is printed as it stands.`,
    },
  },
  keep: 'Save in the workbook',
  kept: 'Saved in the workbook.',
  incomplete: (fields) =>
    `Shown as dotted lines: ${fields.join(', ')}. Enter them about the commune and make it again.`,
};
