/** The issuer, network or bank agrees, or agrees to less than was asked. */
export const approvedCode = '10000';
export const partlyApprovedCode = '10010';

/** What each response code that the sandbox gives says, from the list of response codes of July 2026. */
const summaries: Record<string, string> = {
  '10000': 'Approved',
  '10010': 'Partial Value Approved',
  '20001': 'Refer to card issuer',
  '20005': 'Declined - Do not honour',
  '20006': 'Error / Invalid request parameters',
  '20012': 'Invalid transaction',
  '20013': 'Invalid value/amount',
  '20014': 'Invalid account number (no such number)',
  '20017': 'Customer cancellation',
  '20020': 'Invalid response',
  '20051': 'Insufficient funds',
  '20054': 'Expired card',
  '20057': 'Transaction not permitted to cardholder',
  '20059': 'Suspected fraud',
  '2005C': 'Transaction not supported / blocked by issuer',
  '20061': 'Activity amount limit exceeded',
  '20062': 'Restricted card',
  '20063': 'Security violation',
  '20068': 'Response received too late / Timeout',
  '20078': 'Blocked at first use - transaction from new or replacement card that is not properly unblocked',
  '20082': 'No security model',
  '20091': 'Issuer unavailable or switch is inoperative',
  '20096': 'System malfunction',
  '2009G': 'Blocked by cardholder / contact cardholder',
  '200N7': 'Decline for CVV2 failure',
  '200R1': 'Issuer initiated a stop payment (revocation order) for this authorization',
  '200R3': 'Issuer initiated a stop payment (revocation order) for all authorizations',
  '20109': 'Transaction already reversed (voided)',
  '20150': 'Card not 3D Secure (3DS) enabled',
  '20151': 'Cardholder failed 3DS authentication',
  '20152': 'Initial 3DS transaction not completed within 15 minutes',
  '20153': '3DS system malfunction',
  '20154': '3DS authentication required',
  '30015': 'No such issuer',
  '30041': 'Lost card - Pick up',
  '30043': 'Stolen card - Pick up',
  '50003': 'Balance reservation insufficient funds',
  '50026': 'Recipient Account Not Found',
  '50402': 'Account not found',
  '50466': 'Account closed',
};

/** The text beside a response code. */
export function responseSummary(code: string): string {
  return summaries[code] ?? 'Other / Unidentified responses';
}

/** Whether a code can be told with its text. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(summaries, code);
}

/** Approvals begin with 10. */
export function isApproval(code: string): boolean {
  return code.startsWith('10');
}
