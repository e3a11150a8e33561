// How a sheet was understood, and what is still missing.
import type { MappingWords } from './mapping.types'

export const mappingEn: MappingWords = {
  guess: {
    synonym: 'name is in the dictionary',
    last_level: 'lowest header level is in the dictionary',
    joined_header: 'joined header is in the dictionary',
    words: 'by the words of its name',
    similar: 'similar name; please check',
    value_shape: 'judged by its values',
    remembered: 'confirmed by a person',
    person: 'judged by the people in it',
    context: 'judged with the other columns',
    values: 'header is a month or an indicator',
  },
  sheet: {
    fields: 'columns understood: {n}',
    tells: 'telling columns: {list}',
    months: 'month columns: {n}',
    indicators: 'indicator columns: {n}',
    missing: 'missing: {list}',
    margin: '{n} ahead of the next kind',
    given: 'confirmed by a person',
  },
  question: {
    two_columns_one_field: '“{headers}” both look like “{field}”; say which one it is. The whole sheet waits.',
    required_field_missing: 'No column for “{field}” was found; the whole sheet waits.',
    ambiguous_header: 'The meaning of column “{headers}” is not certain; the whole sheet waits.',
    whose_rows: 'There are people in “{headers}”: please say whose each row is; the whole sheet waits.',
    roles_exchanged:
      'The roster has it the other way round in “{headers}”: say which is the employee and which the manager; the whole sheet waits.',
    not_final:
      'A note, a title or the file name says that “{headers}” is from before the calibration: say what this column is; the whole sheet waits.',
    forecast_months: 'A note says that some months are forecasts; which of “{headers}” are actual is not clear. The whole sheet waits.',
    set_aside:
      '“{headers}” says that this sheet is not the one to be used, and the file has others. It is not counted; say what it is if it is to count.',
    unknown_kind: 'This sheet could be more than one kind of data; say which. It is not counted yet.',
    personal_key:
      'Column “{headers}” should be {field} but holds sensitive personal numbers, which are not stored; the whole sheet is not counted yet. Import it again with internal numbers or with this column kept in the preview, or answer that people are known by name.',
    similar_header: 'Column “{headers}” looks like “{field}”; please confirm.',
  },
  note: {
    unit: 'in {n}',
    top: 'out of {n}',
    order: 'day or month first: to be confirmed',
    scale: 'out of how many: to be confirmed',
    words: 'words to be confirmed: {n}',
  },
  missing: 'Still needed: {list}',
  unread: '; a month may be written {list}',
  anyOf: ' or ',
  joint: '; ',
}
