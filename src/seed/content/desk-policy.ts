import { refs, type DeskPolicyData } from './types'

/** The defaults, and the kinds of helpline without which a story on these topics does not go out. */
export const deskPolicy: DeskPolicyData = {
  levels: [],
  helplineWarnDays: 90,
  helplineBlockDays: 180,
  requiredHelplines: [
    {
      topics: refs('topics', 'child-sexual-abuse-and-exploitation', 'sexual-offences', 'abuse'),
      kinds: ['child', 'concernedAdult', 'adultSurvivor'],
    },
    { topics: refs('topics', 'suicide'), kinds: ['suicideCrisis'] },
  ],
  fourEyes: true,
}
