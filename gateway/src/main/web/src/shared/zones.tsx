import { valueOf } from './form';

const zones = Intl.supportedValuesOf('timeZone');

interface Props { value: string; onChange: (zone: string) => void }

/** Every IANA zone this browser knows; typing the first letters finds one. */
export function ZoneSelect({ value, onChange, ...rest }: Props) {
  const known = zones.includes(value) ? zones : [value, ...zones];
  return <select class="input" {...rest} value={value} onChange={(event) => onChange(valueOf(event))}>{known.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}</select>;
}

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
