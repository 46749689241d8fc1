import assert from 'node:assert/strict';
import { detectLanguage } from '../../../server/src/document/language';
import { parseMarkdown } from '../../../server/src/document/markdown';

const language = (text: string): string =>
  detectLanguage({ blocks: parseMarkdown(text, new Map()), sections: [] });

describe('detectLanguage', () => {
  const table: readonly (readonly [string, string])[] = [
    [
      'en',
      '# Outage\n\nThe checkout was down for 47 minutes because the cache had not been warmed after the deploy.',
    ],
    [
      'de',
      '# Ausfall\n\nDie Kasse war 47 Minuten nicht erreichbar, weil der Cache nach dem Deployment nicht gefüllt wurde.',
    ],
    [
      'fr',
      '# Panne\n\nLe paiement a été indisponible pendant 47 minutes, car le cache n’était pas prêt après la mise en production.',
    ],
    [
      'es',
      '# Caída\n\nEl pago no estuvo disponible durante 47 minutos porque la caché no se había llenado después del despliegue.',
    ],
    [
      'pt',
      '# Falha\n\nO pagamento não esteve disponível por 47 minutos porque a cache não foi preenchida após a atualização do serviço.',
    ],
    [
      'it',
      '# Guasto\n\nIl pagamento non è stato disponibile per 47 minuti perché la cache non era pronta dopo il rilascio della versione.',
    ],
    [
      'nl',
      '# Storing\n\nDe betaling was 47 minuten niet beschikbaar omdat de cache na de release nog niet gevuld was met gegevens.',
    ],
    ['zh', '# 服务中断\n\n由于缓存没有预热，结账服务在 2026 年 3 月 4 日中断了 47 分钟，影响了所有用户。'],
    ['ja', '# 障害報告\n\nキャッシュが準備されていなかったため、決済サービスは47分間停止しました。'],
    ['ko', '# 장애 보고\n\n캐시가 준비되지 않아 결제 서비스가 47분 동안 중단되었습니다.'],
    ['ru', '# Сбой\n\nОплата была недоступна 47 минут, потому что кэш не был заполнен после обновления.'],
    [
      'und',
      `# Awaria\n\n${'Płatność była niedostępna przez 47 minut, ponieważ pamięć podręczna nie została wypełniona. '.repeat(4)}`,
    ],
  ];
  for (const [code, text] of table) it(`tells ${code}`, () => assert.equal(language(text), code));

  const english: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['too few words to tell', '# Ausfall der Kasse'],
    [
      'mostly code and names',
      '# API\n\n`der die das und nicht` — `kubectl`, etcd, Prometheus, Grafana, Loki, Tempo, Mimir, Vector, Istio',
    ],
    [
      'a quotation in another script',
      'The status page showed 服务 for an hour because the translation of the page had been deployed by mistake.',
    ],
  ];
  for (const [what, text] of english)
    it(`takes ${what} for English`, () => assert.equal(language(text), 'en'));
});
