// What scores and ratings leave open: how far their scale goes, what a word is worth, whether they were given at all.
import type { AttentionWords } from './attention'
import type { RatingCode } from './codes/types'

export const ratingsEn: Pick<AttentionWords, RatingCode> = {
  scale_unknown: {
    label: 'Scale not stated',
    message: '{count} scores do not say how far their scale goes (the highest is {highest}).',
    advice:
      'Say the maximum of this sheet under Sources, or give it in a column “Max Score” or in the header (“Score (0–100)”) and import again; these scores wait.',
  },
  zero_score: {
    label: 'Zeros left out',
    message: 'All other scores of this sheet lie between 1 and {highest}; {count} are 0, most likely for no answer, and do not count.',
    advice: 'If they are the lowest score, write the lowest of the scale and import again; otherwise there is nothing to do.',
  },
  rating_without_score: {
    label: 'Rating without a number',
    message: '{count} ratings are words or letters, like “{text}”; what they are worth is not stated.',
    advice:
      'Give the points of each under Sources, or its score in a column beside it, with its maximum, and import again; these ratings wait without a score.',
  },
  out_of_scale: {
    label: 'Off the scale',
    message: 'The score {text} is not between 0 and {max}.',
    advice: 'Check score and maximum, correct them and import again; the value is kept as it is and counts in no figure until then.',
  },
  answered_before_asked: {
    label: 'Answered before asked',
    message: 'The answer is dated before the question, so nobody knows how long it took.',
    advice: 'Check the times in the source system; it is not counted as on time or late, the rest is used as usual.',
  },
  answer_unsubmitted: {
    label: 'Not submitted yet',
    message: '{count} answers are still being written (“{text}”) and have scores already; they count as not answered.',
    advice: 'Import again once they are submitted.',
  },
}
