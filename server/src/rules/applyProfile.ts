/** A house style over the settings: what it asks for, and what it weighs, where the configuration says nothing. */
import type { IncidentDocument } from '../document/model';
import { type Profile, recognizeProfile, schemaOfProfile } from '../schema/profiles';
import type { CheckSettings } from './settings';

/** The style that holds for a document: the one that was chosen, else the one that it plainly follows. */
export function profileOf(
  document: IncidentDocument,
  { profile }: Pick<CheckSettings, 'profile'>,
): Profile | null {
  return profile ?? recognizeProfile(document);
}

/** The settings with the profile under them; a team's own schema and severities go over it. */
export function withProfile(
  settings: CheckSettings,
  profile: Profile | null,
  { kind }: Pick<IncidentDocument, 'kind'>,
): CheckSettings {
  if (profile === null) return settings;
  const schema = settings.schemas[kind] ?? schemaOfProfile(profile, kind);
  return {
    ...settings,
    severities: { ...profile.rules, ...settings.severities },
    schemas: schema === null ? settings.schemas : { ...settings.schemas, [kind]: schema },
  };
}
