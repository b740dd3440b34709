const en = {
  sealed: (digits: string) => `sealed ${digits}`,
  opened: (digits: string) => `seal ${digits} opened: checked on this device`,
  differs: (digits: string) => `seal ${digits} does not fit what is printed here`,
  why: 'The ground was fixed before anyone moved.',
};

const de: typeof en = {
  sealed: (digits) => `versiegelt ${digits}`,
  opened: (digits) => `Siegel ${digits} geöffnet: auf diesem Gerät geprüft`,
  differs: (digits) => `Siegel ${digits} passt nicht zu dem, was hier gedruckt ist`,
  why: 'Das Gelände stand fest, bevor sich jemand bewegte.',
};

export const sealWords = { en, de };
