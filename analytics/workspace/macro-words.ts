// The lists of words that macros are written with; each stands once, in vocabulary/.
import { anonymousMarks } from '../vocabulary/anonymous'
import { currencyWords } from '../vocabulary/currencies'
import { documentPattern } from '../vocabulary/documents'
import { blankSigns, longestMark, longestNothing, missingMarks, nobodyMarks, nothingSaid } from '../vocabulary/missing-marks'
import { chineseMonths, chineseMonthWord, englishMonths, englishMonthWord } from '../vocabulary/months'
import { partsOfDay } from '../vocabulary/parts-of-day'
import { periodTexts, wholePeriods } from '../vocabulary/periods'
import { doneStates } from '../vocabulary/planned'
import { additionalPosts, mainPosts } from '../vocabulary/posts'
import { radicalCharacters, radicals } from '../vocabulary/radicals'
import { ratingSteps } from '../vocabulary/rating-ladders'
import { commonTraditional } from '../vocabulary/traditional'
import { unratedTexts } from '../vocabulary/unrated'
import { noWords, yesWords } from '../vocabulary/yes-no'
import { severalZonesWord, zoneMinutes, zoneWord, zoneWords } from '../vocabulary/zones'
import { unitTexts } from './unit-words'

const quotedList = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ')

/** Parts of SQL, or of a text in quotes; no word has a quote in it. */
const words: Record<string, string> = {
  traditional: commonTraditional.from,
  simplified: commonTraditional.to,
  radicals,
  radical_characters: radicalCharacters,
  longest_mark: String(longestMark),
  longest_nothing: String(longestNothing),
  nothing_said: nothingSaid,
  missing_marks: missingMarks,
  blank_signs: blankSigns,
  nobody_marks: nobodyMarks,
  ...unitTexts,
  chinese_months: quotedList(chineseMonths),
  english_months: quotedList(englishMonths),
  chinese_month_word: chineseMonthWord,
  english_month_word: englishMonthWord,
  parts_of_day: partsOfDay,
  zone_words: zoneWord,
  zone_list: quotedList(zoneWords),
  zone_minutes: zoneMinutes.join(', '),
  several_zones: severalZonesWord,
  quarter_texts: periodTexts.quarter,
  half_texts: periodTexts.half,
  week_texts: periodTexts.week,
  year_texts: periodTexts.year,
  whole_periods: wholePeriods.replaceAll("'", "''"),
  documents: documentPattern,
  anonymous_marks: anonymousMarks,
  yes_words: yesWords.join('|'),
  done_states: doneStates,
  no_words: noWords.join('|'),
  main_posts: mainPosts.join('|'),
  additional_posts: additionalPosts.join('|'),
  unrated_texts: unratedTexts,
  rating_steps: quotedList(ratingSteps),
  currency_words: quotedList(currencyWords.map(([word]) => word)),
  currency_codes: quotedList(currencyWords.map(([, code]) => code)),
}

/** A macro's text with the lists in the places of their names. */
export const withWords = (sql: string): string =>
  sql.replace(/\{([a-z_]{4,})\}/g, (_, name: string) => {
    if (!(name in words)) throw new Error(`no list is called ${name}`)
    return words[name]
  })
