// Writes docs/rules.md, the table of all rules, from their metadata: npx tsx scripts/rule-table.ts
import { writeFileSync } from 'node:fs';
import { ruleTable } from '../test/unit/rules/ruleTable';

writeFileSync(new URL('../docs/rules.md', import.meta.url), ruleTable());
