type Tone = 'good' | 'bad' | 'open' | 'plain';

const tones: Readonly<Record<Exclude<Tone, 'plain'>, readonly string[]>> = {
  good: [
    'authorized',
    'card verified',
    'captured',
    'partially captured',
    'paid',
    'won',
    'arbitration_won',
    'active',
    'cleared',
    'successful',
  ],
  bad: ['declined', 'lost', 'arbitration_lost', 'expired', 'rejected', 'revoked', 'failed', 'returned', 'cut'],
  open: [
    'pending',
    'waiting',
    'retry scheduled',
    'evidence_required',
    'evidence_under_review',
    'arb_evidence_submitted',
    'arbitration_under_review',
    'requirements_due',
    'restricted',
    'suspended',
    'disputed',
  ],
};

/** A status, coloured by whether it is good news. */
export function Status({ status }: { status: string }) {
  return <span class={`status ${toneOf(status)}`}>{status.replaceAll('_', ' ')}</span>;
}

function toneOf(status: string): Tone {
  if (/^\d{3}$/.test(status)) return toneOfHttpStatus(Number(status));
  const name = status.toLowerCase();
  return (['good', 'bad', 'open'] as const).find((tone) => tones[tone].includes(name)) ?? 'plain';
}

function toneOfHttpStatus(status: number): Tone {
  if (status < 300) return 'good';
  if (status < 400) return 'plain';
  return status < 500 ? 'open' : 'bad';
}
