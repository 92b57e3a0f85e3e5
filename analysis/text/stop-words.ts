/** The commonest small words of languages written in Latin letters, by language; words two of them share are given to both. */
export const LATIN_STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as by at from be this are have has not but they their he his she who said which were had an been will its would after more about there when one or we our you',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les de des du et à un une en est que qui dans pour par sur pas au plus ne se ce il sont avec aux cette son sa ses ou elle mais leur été a ont nous vous ces être fait était selon après',
  es: 'el la los las de del y que en a un una es se por con no para su al lo como más pero sus le ha este o fue entre cuando muy sin sobre también me hasta desde nos durante según dijo esta son era',
  it: 'il la le lo gli i di del della dei che e è un una in per con non si da al alla sono come più anche ma nel nella ha ci su dal delle dalla questo ai hanno se o essere stato era dopo',
  pt: 'o a os as de do da dos das e que em um uma é para com não por se na no mais como mas foi ao ele sua seu são ou quando muito há nos já está também só pelo pela até isso entre depois disse',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om die bij ook als door maar naar heeft uit over hij werd wordt nog was ze tot dit worden hebben meer deze of geen kan zich volgens',
  pl: 'i w na z do się nie że jest to o jak a za od po przez dla są co ale był oraz tym jego już przed jako tak które który być czy także była pod roku tego został może przy',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ancak ne ise var göre değil ama o her şey ki mi olduğu tarafından oldu yeni diye dedi önce iki bunu',
  sv: 'och i att det som en på är av för med den till inte har de ett om han men var sig från så vi kan när år under också efter eller hon nu sin vid mot ska skulle',
  cs: 'a v se na je že s z do o to i za ve by ale pro jsou po jako podle od k tak byl jeho jsem která který které už před však také při nebo jen není co',
  ro: 'și în de la a cu pe nu că este un o din care mai pentru sau dar ca după au fost sunt prin între cum dacă și lui ale prin cele ce această acest',
  hu: 'a az és hogy nem is egy ez volt meg csak azt már de van mint el vagy még ki fel aki sem szerint minden után ezt lesz több',
  id: 'yang dan di dari untuk pada dengan ini itu tidak dalam akan ke adalah juga oleh atau sebagai telah karena bisa ada mereka saat lebih',
  fi: 'ja on ei että se oli hän mutta ovat myös kun kuin ole joka sen mukaan ovat tai jo vain voi sekä ollut jos niin mitä',
};

/** The same for languages in Cyrillic letters. */
export const CYRILLIC_STOP_WORDS: Readonly<Record<string, string>> = {
  uk: 'і в на з що не до у та за про як це від для є також його який було він під ще але й із його після які щоб або був буде вже може',
  ru: 'и в на с что не по из как это от для он также его который было о за к но а у под еще его после которые чтобы или был будет уже может',
  bg: 'и в на с че не по от как това за той също му който беше до се са ще но след които или бил вече може си при',
  sr: 'и у на са да не по из како то од за он такође његов који је било до се су ће али након или био већ може',
};
