import { nameKey } from '@/utils/lib/fold';

const LEGAL = new Set(
  `gmbh ag kg kgaa ug mbh ohg ev inc incorporated ltd limited llc llp lp plc corp corporation co
  company sa sas sarl srl spa sl bv nv oy oyj ab as asa aps sro kft zrt doo ooo pao zao pte pty
  sdn bhd pvt private kk holding holdings group the`.split(/\s+/),
);
const LEGAL_HAN =
  /(?:股份有限公司|有限责任公司|有限責任公司|集团有限公司|集團有限公司|有限公司|股份公司|总公司|公司|集团|集團|株式会社|有限会社|합자회사|주식회사)/gu;

/**
 * Key by which one company is compared with another whatever its legal form: `Acme Tools GmbH`
 * and `ACME Tools` agree, 宁波安和机电有限公司 and 宁波安和机电 too. A name of such words alone
 * stays whole.
 */
export function companyKey(name: string): string {
  const key = nameKey(name);
  const words = key.replace(LEGAL_HAN, ' ').split(' ');
  const kept = words.filter((word) => word !== '' && !LEGAL.has(word));
  return kept.length > 0 ? kept.join(' ') : key;
}
