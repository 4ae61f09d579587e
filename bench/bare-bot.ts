import {
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
} from 'botbuilder';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import restify from 'restify';
import { obey } from './obey.ts';

/**
 * The baseline: a bot of restify and botbuilder that decides nothing and keeps nothing, and sends as many activities
 * as Firstline does for the same conversation, with cards of about the same size.
 */
const lines = Array.from({ length: 12 }, (_, i) => ({
  type: 'TextBlock',
  wrap: true,
  text: `Line ${i}: follow the section "One object is not synchronizing passwords" of the troubleshooting guide, and sign in again.`,
}));
const actions = ['One', 'Two', 'Three', 'Four'].map((title) => ({
  type: 'Action.Execute',
  title,
  verb: 'answer',
  data: { title },
}));
const card = { type: 'AdaptiveCard', version: '1.5', body: [...lines, { type: 'ActionSet', actions }] };

class BareBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] });
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const attachments = [CardFactory.adaptiveCard(card)];
    await context.updateActivity({
      type: ActivityTypes.Message,
      id: context.activity.replyToId ?? '',
      attachments,
    });
    await context.sendActivity({ attachments });
    return {
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    };
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new BareBot();
const server = restify.createServer({ name: '' });
server.use(restify.plugins.bodyParser({ maxBodySize: 256 * 1024 }));
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(
    { method: 'POST', headers: request.headers, body: request.body as Record<string, unknown> },
    response,
    (context) => bot.run(context),
  );
});
server.listen(0, '127.0.0.1', () => obey(`http://127.0.0.1:${server.address().port}`));
