import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../analysis/text/detect-language.ts';
import { segment } from '../../../analysis/text/segment.ts';

const detect = (text: string) => detectLanguage(segment([{ kind: 'paragraph', text }]));

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council said on Friday that it would not close the bridge before the end of the month.'],
    ['de', 'Der Rat sagte am Freitag, dass die Brücke nicht vor dem Ende des Monats geschlossen wird.'],
    [
      'fr',
      'Le conseil a dit vendredi que le pont ne sera pas fermé avant la fin du mois pour les habitants.',
    ],
    ['es', 'El consejo dijo el viernes que no cerrará el puente antes del fin de mes para los vecinos.'],
    [
      'it',
      'Il consiglio ha detto venerdì che il ponte non sarà chiuso prima della fine del mese per gli abitanti.',
    ],
    [
      'pt',
      'O conselho disse na sexta-feira que a ponte não será fechada antes do fim do mês para os moradores.',
    ],
    [
      'nl',
      'De raad zei vrijdag dat de brug niet voor het einde van de maand wordt gesloten voor het verkeer.',
    ],
    [
      'pl',
      'Rada powiedziała w piątek, że most nie będzie zamknięty do końca miesiąca i że jest to już pewne.',
    ],
    [
      'tr',
      'Meclis cuma günü köprünün ay sonuna kadar kapatılmayacağını söyledi ve bu karar için oy verildi, dedi.',
    ],
    ['uk', 'Рада повідомила в п’ятницю, що міст не закриють до кінця місяця, і це вже вирішено.'],
    ['ru', 'Совет сообщил в пятницу, что мост не закроют до конца месяца, и это уже было решено.'],
    ['ar', 'قال المجلس يوم الجمعة إنه لن يغلق الجسر قبل نهاية الشهر'],
    ['fa', 'شورا روز جمعه گفت که پل را پیش از پایان ماه نمی‌بندد'],
    ['he', 'המועצה אמרה ביום שישי שהגשר לא ייסגר לפני סוף החודש'],
    ['ja', '評議会は金曜日に、月末までは橋を閉鎖しないと述べた。'],
    ['zh', '议会 周五 表示 月底 之前 不会 关闭 大桥'],
    ['el', 'Το συμβούλιο είπε την Παρασκευή ότι η γέφυρα δεν θα κλείσει.'],
  ])('tells %s', (language, text) => {
    expect(detect(text)).toBe(language);
  });

  it.each([
    ['', 'no word at all'],
    ['12 345 6.7 % – 8:15', 'figures only'],
    ['Grimsby 2 Barnet 0', 'too few words'],
    ['Zorvat Melk Tarn Oshi Plemen Krask Ibdo Wenst Arlo Quist', 'words of no language'],
  ])('does not guess at %j (%s)', (text) => {
    expect(detect(text)).toBe('und');
  });

  it('is not led astray by a quotation', () => {
    const english = 'The council said that it would not close the bridge, and that this was the end of it. ';
    expect(detect(`${english.repeat(4)}“Der Rat und die Brücke, das ist nicht neu.”`)).toBe('en');
  });

  it('tells the language of a phrase said again and again, however often', () => {
    const phrase = 'Порт Лом потерял за год сорок процентов, сообщил мэр города. ';
    for (const times of [100, 2667, 4000, 5333])
      expect(detect(phrase.repeat(times)), `${times} times`).toBe('ru');
  });
});
