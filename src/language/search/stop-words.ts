import { normalise } from '../normalise'

/**
 * Words that stand in almost every text and say nothing about it. They are not indexed, and a query passes over them;
 * they keep their place, so that a phrase with one of them inside is still a phrase.
 */
const ARABIC =
  'في من إلى على عن مع أن إن أنّ إنّ التي الذي الذين اللذين اللتين اللواتي هذا هذه ذلك تلك هؤلاء أولئك هو هي هم هن ' +
  'ما لا لم لن قد لقد كان كانت كانوا يكون تكون ثم أو أم بل لكن لكنّ حتى إذا إذ لو كما كل بعض غير بين عند منذ حيث ' +
  'أي أيضا به بها بهم له لها لهم فيه فيها منه منها عنه عنها عليه عليها إليه إليها ليس ليست وفي ومن وعلى وإلى وعن ' +
  'وهو وهي وأن وإن وما ولا ولم ولن وقد ولكن وكان وكانت وهذا وهذه فيما مما بما كي لكي لدى إلا أما إما ها يا'

const ENGLISH =
  'a about above after again all am an and any are as at be because been before being below between both but by can ' +
  'could did do does doing down during each few for from further had has have having he her here hers him his how i if ' +
  'in into is it its just me more most my no nor not now of off on once only or other our ours out over own same she ' +
  'should so some such t than that the their theirs them then there these they this those through to too under until up ' +
  'very was we were what when where which while who whom why will with would you your yours'

const STOP_WORDS: ReadonlySet<string> = new Set(
  `${ARABIC} ${ENGLISH}`.split(/\s+/).map((word) => normalise(word).text),
)

/** «على» is a preposition, «علي» a man's name: the form that is searched is one, so the written one decides. */
const WRITTEN_WITH_MAQSURA: ReadonlySet<string> = new Set(['علي', 'وعلي'])

/**
 * @param word as `normalise` gives it
 * @param written as it stands in the text
 */
export const isStopWord = (word: string, written: string): boolean =>
  STOP_WORDS.has(word) && (!WRITTEN_WITH_MAQSURA.has(word) || written.includes('\u0649'))
