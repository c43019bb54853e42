/** What pages call the signed-in user instead of a name. */
const OWN = new Set(
  'me|you|myself|我|自己|ich|mich|mir|moi|yo|mí|mi|eu|mim|io|mij|ik|ja|mnie|я|мне|мені|mig|meg|minä|én|eu|εγώ|ben|bana|自分|나|أنا|אני|tôi|ฉัน|saya|du|vous|tú|você|tu|jij|вы|あなた|您|вам|вас|ihnen|dir|dich|vous-même|ti|te|tobie|나에게|내게|自分宛|to me|an mich|à moi|для меня'.split(
    '|',
  ),
);

export function isOwnWord(text: string | null | undefined): boolean {
  return !!text && text.length < 12 && OWN.has(text.normalize('NFKC').toLowerCase().trim());
}
