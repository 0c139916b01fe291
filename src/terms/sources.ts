/** Where the guidelines that rows cite can be read. */
export const SOURCES = {
  interpol: 'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
  interpolArabic: 'https://www.interpol.int/ar/4/16/4',
  crc: 'https://docstore.ohchr.org/SelfServices/FilesHandler.ashx?enc=nasMAwFpQB%2FQAS1Hp7AQEFjU36gu0M4rDD5%2F8CBdWAUpRWxwrepQeDpD%2BIgr0jAyjbHP5ktjfFxgBX%2Bxu1tbMw%3D%3D',
  ecpatUsa: 'http://ecpatusa.org/creating-common-language-address-child-sexual-exploitation/',
  ecpatBelgium:
    'https://ecpat.be/en/analysis-on-the-terminology-guidelines-for-the-protection-of-children-from-sexual-exploitation-and-sexual-abuse/',
  zeroTolerance: 'https://www.zerotolerance.org.uk/tips-for-reporting-child-sexual/',
  napac:
    'https://www.bishop-accountability.org/2016/02/child-abuse-charity-urges-media-to-avoid-the-term-historic-in-reporting/',
  unicefIndia: 'http://www.unicef.in/STAYSAFEONLINE/faqs.html',
  editorsCode:
    'https://digilib.universitaspertamina.ac.id/ebook/Law%20and%20the%20Media/files/basic-html/page294.html',
  inhope: 'https://inhope.org/articles/being-sensitive-instead-of-sensationalist',
  iwf: 'https://www.iwf.org.uk/nosuchthing',
  iwf2018: 'https://docslib.org/doc/13038932',
  iwfQuoted: 'https://www.safeinyourhands.net/post/sextortion',
  childSafetyInEurope: 'https://www.childsafetyineurope.com/definitions/',
  samaritans:
    'https://samaritans.org/cymru/about-samaritans/media-guidelines/guidance-reporting-rail-suicides',
  samaritansLanguage:
    'https://www.safercommunitiesscotland.org/2023/09/07/samaritans-asking-directly-about-suicidal-thoughts-can-help-save-lives/',
  palestinianMinistry: 'https://qudsnet.com/post/540313/',
  embrace: 'https://embracelebanon.org/ar/',
  riseClaims: 'https://medrxiv.org/content/10.1101/2022.06.10.22275998v1.full-text',
  whoArabic:
    'https://www.scientificamerican.com/arabic/articles/news/seven-recommendations-to-ensure-successful-media-coverage-of-suicide-incidents/',
  revontulet: 'https://revontulet.co/insights/vpxlb9dpij0jg4qx59i4slsvx192s1',
  ijnet: 'https://ijnet.org/fr/node/1354',
  nccm: 'https://almasryalyoum.com/news/details/4166074',
}
