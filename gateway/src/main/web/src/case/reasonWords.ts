import { computed } from '@preact/signals';
import { language } from '../shared/language';

/** What only the reasons of a verdict say, kept out of what the queue has to load. */
export const en = {
  rule: {
    STARS: 'The stars decided it.', TEXT: 'The words decided it: the stars leave it open.', STARS_AND_TEXT_DISAGREE: 'Many stars, but the words read like a complaint. A person has to look.',
    CUE: 'Many stars, and a phrase that introduces a complaint.', SENTENCE: 'Many stars, and one sentence that reads like a complaint.', TEXT_NOT_UNDERSTOOD: 'The text is neither Chinese nor English, so a person has to look.', NOTHING_SAID: 'No stars and no words, so a person has to look.', CORRECTED: 'A person decided it.',
  },
  sure: (percent: number) => `The words are a complaint with ${percent} % probability.`, telling: 'Words that speak for it',
};

export const zh: typeof en = {
  rule: {
    STARS: '依据星级判定。', TEXT: '星级看不出好坏，依据文字判定。', STARS_AND_TEXT_DISAGREE: '星级很高，文字却像在抱怨，需要人工判断。',
    CUE: '星级很高，但出现了引出不满的说法。', SENTENCE: '星级很高，但有一句话像在抱怨。', TEXT_NOT_UNDERSTOOD: '文字既不是中文也不是英文，需要人工判断。', NOTHING_SAID: '没有打星，也没有文字，需要人工判断。', CORRECTED: '由人工判定。',
  },
  sure: (percent: number) => `文字为差评的可能性是 ${percent}%。`, telling: '主要依据的词句',
};

export const reasonWords = computed(() => (language.value === 'zh' ? zh : en));
