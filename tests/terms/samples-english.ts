import type { Samples } from './samples'

/** For en-1 to en-13. Every body, person and case is invented. */
export const ENGLISH_SAMPLES: Record<string, Samples> = {
  'en-1': {
    fires: [
      'Police in Eastmere seized [[child porn]] from a flat.',
      'He was found with [[child pornography]] on two laptops, the court heard.',
      'The headline read “[[Kiddie-porn]] haul at harbour”.',
      'A dealer in [[CHILD  PORNOGRAPHY]] was named; the site held [[pornographic images of children]].',
    ],
    silent: [
      'Police seized child sexual abuse material from a flat.',
      'Eastmere signed the Optional Protocol on the sale of children, child prostitution and child pornography.',
      'The filter keeps pornography away from children.',
      'A child porcelain collector found the plates.',
    ],
  },
  'en-2': {
    fires: [
      'A report on [[child prostitutes]] was withdrawn.',
      'One columnist wrote of a “[[teenage prostitute]]” where a girl had been sold.',
      'The file called her a [[child-prostitute]], and her friend an [[underage prostitute]].',
      'The [[schoolgirl prostitute’s]] case was closed.',
    ],
    silent: [
      'She was a child prostituted by two men.',
      'The charity works with children exploited in prostitution.',
      'A prostitute said that a child had knocked at the door.',
      'The children of prostitutes go to the school in Mill Lane.',
    ],
  },
  'en-3': {
    fires: [
      'The minister spoke about [[child prostitution]] at the port.',
      '“[[Teenage prostitution]] is everywhere,” the leaflet claimed.',
      'A paper on [[Child-Prostitution]] and on [[underage prostitution]] was shelved.',
    ],
    silent: [
      'The minister spoke about the exploitation of children in prostitution.',
      'The treaty covers the sale of children, child prostitution and child pornography.',
      'Prostitution was debated in the chamber; child benefit was not.',
      'Those who prostitute children will be tried.',
    ],
  },
  'en-4': {
    fires: [
      'The leaflet called them [[child sex workers]].',
      'An old study of “[[teen sex workers]]” was quoted.',
      'They were listed as [[underage sex workers]], as if [[child sex work]] existed.',
    ],
    silent: [
      'The union of sex workers met in Eastmere.',
      'The children of sex workers have a nursery.',
      'Social workers found the child victim of sexual exploitation a home.',
      'A child, sex workers’ groups said, must be safe.',
    ],
  },
  'en-5': {
    fires: [
      'The resort had a name for [[child sex tourism]].',
      'A law against [[child-sex tourism]] was passed.',
      'He wrote about “[[paedophile tourism]]” and [[sex tourism involving children]].',
    ],
    silent: [
      'The law punishes the sexual exploitation of children in the context of travel and tourism.',
      'Tourism grew, and children travel free.',
      'The study of sex tourism looked at adults.',
      'Child fares and tourism were on the agenda.',
    ],
  },
  'en-6': {
    fires: [
      'Border officers turned back a [[child sex tourist]].',
      'A list of [[child-sex tourists]] was handed over.',
      'The paper wrote of a “[[paedophile tourist]]”.',
    ],
    silent: [
      'Border officers turned back a travelling child sex offender.',
      'A tourist found the child on the beach.',
      'Tourists with a child pay less.',
      'The museum had a childish tourist guide.',
    ],
  },
  'en-7': {
    fires: [
      'A ring that sold [[webcam child sex tourism]] was broken up.',
      'Detectives call it “[[webcam sex tourism]]”.',
      'The bill names [[online child-sex tourism]] for the first time.',
    ],
    silent: [
      'A ring that ordered live-streamed child sexual abuse was broken up.',
      'The child’s webcam was covered.',
      'Webcam lessons on sex education began in March.',
      'Tourism boards stream the beach by webcam.',
    ],
  },
  'en-8': {
    fires: [
      'The court heard of the [[clients of the girl]].',
      'He found “[[customers for the boy]]” on a closed site.',
      'The girl named the [[client who raped]] her.',
      'He called himself a “[[punter of the girls]]”.',
      'The [[customers who paid to abuse]] the children were never traced.',
    ],
    silent: [
      'The solicitor said that his client denied hurting the boy.',
      'Customers with children may use the family queue.',
      'The charity’s clients were abused as children.',
      'Punters lost heavily at the races, and children ate ice cream.',
      'The café serves 300 paying customers a day, children among them.',
      'The bank wrote to clients and customers about the girl’s fund.',
    ],
  },
  'en-9': {
    fires: [
      'The paper called him a [[rent boy]].',
      'Two former [[rent boys]] gave evidence.',
      'He was described as a “[[rent-boy]]” and a [[rentboy]].',
    ],
    silent: [
      'The boy said that the rent was late.',
      'Families who rent, boys among them, waited for keys.',
      'Rent for the boys’ club went up.',
      'A rental boycott began.',
    ],
  },
  'en-10': {
    fires: [
      'He was jailed for [[sex with a child]].',
      'The coach admitted [[sex with a 14-year-old]] girl.',
      'The coach admitted [[sex with a ١٤-year-old]] girl.',
      'Headlines spoke of “[[sex with schoolgirls]]”.',
      'He was [[convicted of underage sex]] with a pupil.',
      'A driver denied [[sex with minors]].',
    ],
    silent: [
      'He was jailed for the rape of a child.',
      'A survey asked when young people first have underage sex, and why.',
      'Talking to children about sex is hard for many parents.',
      'The clinic gives advice on sex with diabetes.',
      'He had sex with a 40-year-old.',
    ],
  },
  'en-11': {
    fires: [
      'The court heard that an [[underage woman]] was in the car.',
      'The paper spoke of [[underage women]] and his [[schoolgirl lover]].',
      'He liked [[women “on the younger side]]”, the column said.',
    ],
    silent: [
      'A 15-year-old girl was in the car.',
      'Women under 30 earn less.',
      'The team is on the younger side this season.',
      'The two teenage lovers of the play die in the last act.',
    ],
  },
  'en-12': {
    fires: [
      'The teacher had an [[affair with a pupil]].',
      'A drama coach was struck off over a [[relationship with a 15-year-old]].',
      'Her secret “[[romance with a schoolboy]]” ended in court.',
      'He was jailed after [[affairs with pupils]].',
    ],
    silent: [
      'Good teachers build a relationship with pupils and their parents.',
      'The inspector praised her relationship with a pupil who cannot hear.',
      'The minister had an affair with a colleague.',
      'A love affair with books began when she was a pupil.',
    ],
  },
  'en-13': {
    fires: [
      'Officers are looking into [[historic abuse]] at the home.',
      'He faces charges of [[historical child sexual abuse]].',
      'The inquiry into “[[historic sex offences]]” opened.',
      'Three women reported [[historical abuse allegations]].',
    ],
    silent: [
      'Officers are looking into non-recent abuse at the home.',
      'The historic abbey was abused by weather.',
      'A historic vote on child abuse law was held.',
      'The historical society heard a talk.',
    ],
  },
}
