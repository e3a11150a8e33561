// What values leave open: the unit of a number, the end of a scale that is better.
import type { AttentionWords } from './attention'
import type { ValueCode } from './codes/types'

export const valuesEn: Pick<AttentionWords, ValueCode> = {
  mixed_units: {
    label: 'Units of several kinds',
    message: '“{header}” has numbers in units that cannot be written in one another ({text}); {count} values.',
    advice:
      'They cannot be added or compared, so these values count as empty. Convert them, or put each unit into a column or file of its own, and import again.',
  },
  quantity_units: {
    label: 'Quantities in several units',
    message: '“{field}” is in several units ({text}), {count} rows in all; all of them are in, but their sum means nothing.',
    advice: 'Part them by the kind of record in the indicator dictionary, or put each unit into a file of its own, and import again.',
  },
  row_units: {
    label: 'Units differ within a row',
    message: '“{text}” is in a unit that cannot be compared with the other numbers of its row.',
    advice: 'Write target and result in one unit, and import again; until then this cell counts as empty.',
  },
  unit_against_header: {
    label: 'Cell against header',
    message: '“{text}” says itself what it is in, against “{header}”; {count} values.',
    advice: 'Say under Sources which holds, or write the numbers without a sign, and import again; until then these values count as empty.',
  },
  unit_unsaid: {
    label: 'Unit of bare numbers unknown',
    message: 'Below “{header}” some cells say their unit, in several sizes, and {count} others, such as {text}, say none.',
    advice: 'Write the unit into the cells or the header, and import again; until then these values count as empty.',
  },
  scale_turned: {
    label: '1 is the best',
    message: '{count} scores in “{header}” are read with their lowest number as the best, as header or legend says.',
    advice: 'If the highest is the best, correct header or legend, or say the scale under Sources, and import again.',
  },
}
