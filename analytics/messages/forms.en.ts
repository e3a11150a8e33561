// Forms of one person.
import type { AttentionWords } from './attention'
import type { FormCode } from './codes/types'

export const formsEn: Pick<AttentionWords, FormCode> = {
  form_blank: {
    label: 'Blank form',
    message: 'This form has not been filled in: none of its rows ({count}) are counted. The first says “{text}”.',
    advice: 'If it should hold something, check the file and import it again.',
  },
  form_rest: {
    label: 'Rest of a form',
    message: 'Cells of this form that belong to no label are not counted: {count}. The first says “{text}”.',
    advice: 'If they should count, write them beside what they belong to and import again.',
  },
  unknown_form: {
    label: 'Form not recognised',
    message: 'This is a form of one person ({headers}); it is not clear what it holds. Forms with these labels are not counted: {count}.',
    advice: 'Say under Sources what it is; forms with the same labels are asked about once. Otherwise ignore it.',
  },
  form_head: {
    label: 'Around the table of a form',
    message: 'What stands around the table of this form is not counted: {headers} ({count}).',
    advice: 'If it should count, say it in columns of the table, or in a list with a row for each person.',
  },
}
