/** Posts one activity to a bot, as the platform would. */
export async function postActivity(
  botUrl: string,
  activity: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}
