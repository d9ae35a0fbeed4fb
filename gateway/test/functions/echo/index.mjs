let calls = 0;

/** Gives back what it was called with, and where it ran. */
export async function handler(event, context) {
  calls++;
  const { AWS_LAMBDA_FUNCTION_NAME, LAMBDA_TASK_ROOT, TABLE_NAME, HOME } = process.env;
  const body = {
    event,
    calls,
    pid: process.pid,
    env: { AWS_LAMBDA_FUNCTION_NAME, LAMBDA_TASK_ROOT, TABLE_NAME, HOME },
  };
  const remaining = context.getRemainingTimeInMillis();
  return { statusCode: 200, headers: { 'X-Function': 'echo' }, body: JSON.stringify({ ...body, remaining }) };
}
