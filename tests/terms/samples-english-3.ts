import type { Samples } from './samples'

/** For en-26 to en-38. Every body, person and case is invented. */
export const ENGLISH_SAMPLES_3: Record<string, Samples> = {
  'en-26': {
    fires: [
      'The town faces a [[suicide epidemic]].',
      'A [[wave of suicides]] shocked the school.',
      'The bridge was called a “[[suicide hotspot]]”.',
      'Police spoke of a [[suicide pact]].',
    ],
    silent: [
      'A wave of suicide bombings struck the capital.',
      'Deaths by suicide rose from 11 to 14, the agency said.',
      'The epidemic ended; suicide rates did not change.',
      'A peace pact was signed.',
    ],
  },
  'en-27': {
    fires: [
      'The piece described a [[suicide method]].',
      'Guidance says that no [[self-harm methods]] are to be named.',
      'A “[[method of suicide]]” was searched for.',
    ],
    silent: [
      'The story names suicide and describes no method.',
      'Prevention means less access to methods of suicide.',
      'The method of the study was sound; suicide was its subject.',
      'Suicide prevention methods are taught.',
    ],
  },
  'en-28': {
    fires: [
      'Her self-harm was a [[cry for help]], he said.',
      'The columnist called suicide [[selfish]] and [[senseless]].',
      'Suicidal? “Please don’t [[do anything stupid]],” the poster said of suicide.',
    ],
    silent: [
      'The hospital’s letter is a cry for help with its roof.',
      'It was a senseless attack on a bus driver.',
      'Selfish drivers block the lane.',
      'Suicide is never explained by one cause.',
    ],
  },
  'en-29': {
    fires: [
      'The clinic sees young [[self-harmers]].',
      'He had been called a “[[cutter]]” since the self-harm began.',
      'A leaflet on [[self-mutilation]] was withdrawn.',
    ],
    silent: [
      'The clinic sees young people who self-harm.',
      'A cutter in the shirt factory retired.',
      'The cookie cutter was blunt.',
      'Harmers of bees will be fined.',
    ],
  },
  'en-30': {
    fires: [
      'Schools were warned of a [[suicide challenge]].',
      'She had been drawn into a [[self-harm forum]].',
      'Moderators closed “[[pro-suicide sites]]” and [[suicide channels]].',
    ],
    silent: [
      'Suicide is a challenge for health services.',
      'The suicide prevention forum met in Eastmere.',
      'She had been drawn into an online group.',
      'A channel on self-care was opened, and harm fell.',
    ],
  },
  'en-31': {
    fires: [
      'The network kept a [[leaderboard]] of abuse.',
      'Members boasted of a [[member count]] in their extremist group.',
      'An offender known [[by the alias]] “Q” was held; the group’s “[[victim tally]]” was read out.',
      'The [[network’s logo]] was drawn by a sadistic offender.',
    ],
    silent: [
      'She tops the leaderboard after nine holes.',
      'The union’s member count fell.',
      'The logo of the group was redrawn by students.',
      'A subgroup of the panel met on Tuesday.',
    ],
  },
  'en-32': {
    fires: [
      'He was called a [[lone wolf]] after the attack.',
      'Two [[lone wolves]] were convicted.',
      'A “[[lone-wolf]]” attacker was shot.',
    ],
    silent: [
      'A lone wolf was seen near the reservoir.',
      'The wolf was alone when the attack came.',
      'The man acted alone, the court found.',
      'A lone voice spoke against wolf hunting.',
    ],
  },
  'en-33': {
    fires: [
      'The [[monster]] who abused six boys was jailed.',
      'A “[[beast]]” was sentenced on Friday.',
      'The [[evil predator]] groomed children.',
      'Two [[perverts]] were convicted.',
    ],
    silent: [
      'The boy wore a monster costume.',
      'Children laughed at the beast in the play.',
      'The bishop spoke of the evil of child abuse.',
      'The convicted man twisted his ankle.',
      'He was sentenced for stealing a monster truck.',
    ],
  },
  'en-34': {
    fires: [
      'Online groups target [[minors]].',
      'A sexual offence against [[a minor was]] reported.',
      'Two “[[juvenile offenders]]” and an [[underage]] girl were held.',
      'The [[minors]]’ names were removed.',
    ],
    silent: [
      'The driver suffered minor injuries.',
      'A minor change to the minority report was made.',
      'The juvenile court sits on Mondays.',
      'Underage drinking is down.',
      'Juvenile salmon return in spring.',
    ],
  },
  'en-35': {
    fires: [
      'The service works with [[young abusers]].',
      'A “[[child perpetrator]]” needs help too.',
      'Two [[teenage sex offenders]] were assessed.',
    ],
    silent: [
      'The child named the perpetrator.',
      'An abuser of children was jailed.',
      'The child abuser was an uncle.',
      'A boy who displayed harmful sexual behaviour was helped.',
    ],
  },
  'en-36': {
    fires: [
      'The [[abuser]] was arrested on Monday.',
      'The [[perpetrators]] denied the charges.',
      'The “[[abuser]]” has been charged.',
    ],
    silent: [
      'Her alleged abuser was arrested on Monday.',
      'The court convicted the abuser.',
      'The suspected perpetrator was questioned.',
      'Abuse was denied.',
    ],
  },
  'en-37': {
    fires: [
      'He sold [[AI child porn]].',
      'Boys made [[deepfake porn]] of a classmate.',
      'A site for “[[AI-generated child pornography]]” was closed.',
      'The pupils shared [[deepfake pornography]].',
    ],
    silent: [
      'He sold AI-generated child sexual abuse material.',
      'Deepfake porn of two senators was taken down.',
      'A deepfake of the mayor fooled a child.',
      'AI teaches children chess.',
    ],
  },
  'en-38': {
    fires: [
      'A [[Com gang]] is active online, the story said.',
      'Members of [[the Com]] trade in abuse.',
      'He called “[[the Com]]” an organisation.',
      'Two [[Com gangs]] were named by police.',
    ],
    silent: [
      'The NCA calls them Com networks.',
      'Members of the Com networks trade in abuse.',
      'The .com domain of the group was sold.',
      'The gang’s website ends in dot com.',
    ],
  },
}
