/** Roles as people call them. */
export const roles: Record<'fr' | 'en', Record<string, string>> = {
  fr: {
    owner: 'responsable du compte',
    lead: 'pilote de crise',
    community: 'community manager',
    approver: 'validation',
    shop: 'boutique en ligne',
    studio: 'studio photo',
    legal: 'juridique',
    hr: 'RH',
    service: 'service clients',
    observer: 'observation',
  },
  en: {
    owner: 'account owner',
    lead: 'incident lead',
    community: 'community manager',
    approver: 'approver',
    shop: 'shop team',
    studio: 'photo studio',
    legal: 'legal',
    hr: 'HR',
    service: 'customer care',
    observer: 'observer',
  },
}
