/** Names of countries where films are made, in every language that is read: Unicode's own. */

const codes =
  `US GB FR DE IT ES JP KR CN HK TW IN SE DK NO FI IS NL BE CH AT PL CZ SK HU RO BG GR PT IE HR RS SI BA MK ME
  AL EE LV LT UA RU BY GE AM AZ KZ TR IR IQ IL PS LB SY JO SA AE QA EG MA DZ TN LY NG ZA SN KE ET GH ML BF CM
  CI CD RW UG TZ ZM ZW BW LS TD MX AR BR CL CO CU PE UY VE BO EC PY GT DO JM HT CR PA CA AU NZ TH VN ID PH MY
  SG KH LA MM MN BD PK LK NP BT AF LU MT CY XK VU`.split(/\s+/);

/** [name, code] of each country. */
export function countryNames(language: string): [string, string][] {
  const display = new Intl.DisplayNames([language], { type: "region" });
  return codes.flatMap((code) => {
    const name = display.of(code);
    return name === undefined || name === code || /[(&]/.test(name)
      ? []
      : [[name.toLowerCase(), code] as [string, string]];
  });
}
