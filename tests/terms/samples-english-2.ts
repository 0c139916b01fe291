import type { Samples } from './samples'

/** For en-14 to en-25. Every body, person and case is invented. */
export const ENGLISH_SAMPLES_2: Record<string, Samples> = {
  'en-14': {
    fires: [
      'A man was convicted of [[incest]] on Monday.',
      'The girl’s uncle is charged with “[[incest]]”.',
      'He was jailed over an [[incestuous relationship]] with a child.',
    ],
    silent: [
      'The bill has exceptions for rape and incest, the senator said, and one for a child.',
      'Pregnancies that follow rape or incest would be exempt even where the victim is an adult.',
      'The tragedy turns on incest and blindness.',
      'The incestuous world of local politics closed ranks.',
      'He was convicted of a serious sexual offence against a child.',
    ],
  },
  'en-15': {
    fires: [
      'The [[victim]], now an adult, calls herself a survivor.',
      'Survivors wrote to the other [[victims]].',
      'The “[[victim’s]]” own word is survivor.',
    ],
    silent: [
      'The victim was taken to hospital.',
      'Victims and survivors will be heard by the panel.',
      'The survivor read a victim impact statement.',
      'Flood victims were housed in schools.',
    ],
  },
  'en-16': {
    fires: [
      'A [[paedophile]] was jailed in Eastmere.',
      'Detectives broke up a [[paedophile ring]].',
      'The crowd shouted “[[Pedo]]!” at the wrong man.',
      'Two convicted [[paedophiles]]’ appeals failed.',
      'One of the [[pedophiles]] lived next door.',
    ],
    silent: [
      'A child sexual offender was jailed.',
      'The clinic treats paedophilia as a disorder.',
      'A paediatrician saw the girl.',
      'The pedometer counts steps.',
    ],
  },
  'en-17': {
    fires: [
      'He coerced pupils into [[sexting]].',
      'The girl, who was threatened, [[sexted]] a stranger.',
      'An offender saved her “[[sexts]]”.',
    ],
    silent: [
      'A lesson about sexting is given in year eight.',
      'He coerced pupils into sending pictures.',
      'The sextet played at the grooming salon’s party.',
      'The sexton was threatened.',
    ],
  },
  'en-18': {
    fires: [
      'Reports of [[self-generated imagery]] of children rose.',
      'Analysts found [[self-generated images]] of a girl.',
      'The term “[[self generated child sexual abuse material]]” was used.',
    ],
    silent: [
      'The town runs on self-generated power, even the children’s pool.',
      'Fans post self-generated content about the film.',
      'Images that a child was groomed into making were removed.',
      'The income is self-generated, and children eat free.',
    ],
  },
  'en-19': {
    fires: [
      'She was a target of [[revenge porn]].',
      'The law on [[revenge pornography]] changed.',
      'A “[[revenge-porn]]” site was shut down.',
    ],
    silent: [
      'The Revenge Porn Helpline took her call.',
      'She was a target of image-based sexual abuse.',
      'Revenge was his motive; porn was found on the phone.',
      'The revenge tragedy opened in June.',
    ],
  },
  'en-20': {
    fires: [
      '[[Sextortion]] cases doubled in a year.',
      'A gang of [[sextortionists]] was traced.',
      'The boy was [[sextorted]] within an hour.',
    ],
    silent: [
      'The sexual extortion of children (“sextortion”) is growing.',
      'It is a crime known as “sextortion”.',
      'Extortion cases doubled in a year.',
      'The sextant was sold at auction.',
    ],
  },
  'en-21': {
    fires: [
      'He claimed that it was [[consensual sex]] and that the girl had [[agreed to sex]].',
      'The defence called [[the child a willing participant]].',
      'The lawyer spoke of a “[[consensual relationship]]” with the pupil.',
      'The boy, he said, [[volunteered sexual pictures]].',
    ],
    silent: [
      'The girl agreed to speak to the inquiry.',
      'Pupils volunteered at the shelter, and a boy was willing to cook.',
      'Sharing non-consensual sexual images of a child is a crime.',
      'There is no such thing as consensual sex with a child.',
      'Ministers want a consensual approach to child safety.',
      'The girl was a willing participant in the project.',
      'The council agreed to sex education for pupils.',
      'It was consensual sex, the two adults said.',
    ],
  },
  'en-22': {
    fires: [
      'The barrister called her a [[promiscuous girl]].',
      'The judge said that she was [[mature for her age]].',
      'The court heard that she was “[[provocatively dressed]]”.',
      'The accused wrote about a “[[Lolita]]”.',
    ],
    silent: [
      'The chess champion is mature for her age.',
      'The mayor’s provocative speech angered the court.',
      'Nabokov’s Lolita was read aloud at the trial.',
      'Bacteria are promiscuous in sharing genes.',
    ],
  },
  'en-23': {
    fires: [
      'The report said that the girl [[put herself at risk]] of abuse.',
      'She [[admitted being abused]] by a neighbour.',
      'He had “[[placed himself in danger]]” with a predator, it said.',
      'The boy [[allowed himself to be]] groomed.',
    ],
    silent: [
      'The firefighter put himself at risk to save a boy.',
      'Dogs are allowed in the park where abuse was reported.',
      'She put herself at risk to report the abuse.',
      'He admitted abusing three pupils.',
      'The girl disclosed that she had been abused.',
    ],
  },
  'en-24': {
    fires: [
      'The singer [[committed suicide]] in May.',
      'He had threatened to [[commit suicide]].',
      'The phrase “[[committing suicide]]” was cut.',
    ],
    silent: [
      'The singer died by suicide in May.',
      'The minister is committed to suicide prevention.',
      'He committed fraud; suicide was not suspected.',
      'The committee discussed suicide.',
    ],
  },
  'en-25': {
    fires: [
      'It followed a [[failed suicide attempt]].',
      'Two [[unsuccessful suicide attempts]] were recorded.',
      'The table lists “[[completed suicides]]”.',
      'After a [[failed attempt to take her own life]] she called the line.',
    ],
    silent: [
      'A successful suicide prevention programme was extended.',
      'It followed a suicide attempt.',
      'A failed suicide bomber was tried.',
      'The attempt to end her contract failed.',
    ],
  },
}
