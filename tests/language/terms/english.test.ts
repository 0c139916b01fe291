import { describe, expect, it } from '@jest/globals'

import { wordsFound } from './term'

describe('English terms', () => {
  it.each([
    ['minor', ['Minors', 'minor’s', "MINOR'S", 'minor', 'minors']],
    [
      'child porn',
      ['child porn', 'Child-Porn', 'child  porn', 'children porn', 'child\u00A0porn', 'child-porn'],
    ],
    ['commit suicide', ['committed suicide', 'commits suicide', 'committing suicide', 'commit suicide']],
    ['cry for help', ['cry for help', 'cries for help', 'crying for help', 'cried for help']],
    ['lone wolf', ['lone wolf', 'lone wolves', 'lone-wolf']],
    ['craze', ['crazes', 'craze', 'crazed', 'crazing']],
    ['suicide pact', ['suicide pacts', 'suicide pact']],
    ['underage woman', ['underage women', 'underage woman']],
    ['self-harmer', ['self-harmers', 'self harmer']],
    ['764', ['764', '٧٦٤']],
    ['paedophile ring', ['paedophile rings', 'paedophile ring’s']],
  ])('finds “%s” in its inflections, with a hyphen or a blank, in any case', (flag, forms) => {
    expect(wordsFound(flag, forms.join(' / '))).toEqual(forms)
  })

  it.each([
    ['minor', 'minority minorities'],
    ['rat', 'rating rate rated ration'],
    ['plan', 'planed plane planet'],
    ['hop', 'hoping hoped hope'],
    ['commit suicide', 'committee suicide; suicide commit'],
    ['child porn', 'child. Porn, child, porn; child or porn, childporn'],
    ['historic abuse', 'a historic case of abuse'],
    ['cry for help', 'cry forth help'],
    ['evil', 'devil medieval'],
  ])('does not find “%s” inside other words', (flag, text) => {
    expect(wordsFound(flag, text)).toEqual([])
  })

  it('inflects a verb only at the beginning or the end of a phrase', () => {
    expect(wordsFound('sex with a child', 'sexed with a child, sex withed a child')).toEqual([
      'sexed with a child',
    ])
  })

  it('sees through quotation marks that are put around a word', () => {
    expect(wordsFound('child porn', 'so-called child “porn” and “child” porn')).toEqual([
      'child “porn',
      'child” porn',
    ])
  })

  it('is not misled by characters that nobody sees', () => {
    expect(wordsFound('child porn', 'ch\u200Bild po\u00ADrn')).toEqual(['ch\u200Bild po\u00ADrn'])
  })
})
