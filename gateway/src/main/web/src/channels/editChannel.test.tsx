import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConnectedChannel } from '@api/notification';
import { adminApi } from '../shared/adminApi';
import { EditChannel } from './editChannel';

const slack: ConnectedChannel = { id: 'chn_1', kind: 'SLACK', name: 'Bar', host: 'hooks.slack.com', urlEnd: 'wxyz', hasSecret: false, language: 'zh-CN', zone: 'Asia/Shanghai', teamIds: [], thresholds: [50, 100], enabled: false, state: {}, version: 4 };

describe('the dialog of a channel', () => {
  afterEach(() => {
    render(null, document.body);
    vi.restoreAllMocks();
  });

  const field = (label: string) => [...document.querySelectorAll('label')].find((one) => one.textContent!.startsWith(label))!.querySelector('input, select') as HTMLInputElement;
  const settle = () => vi.waitFor(() => new Promise((done) => { setTimeout(done); }));
  const write = async (label: string, value: string) => {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    await settle();
  };
  const send = async () => {
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };

  it('connects a room with its address and its secret', async () => {
    const connect = vi.spyOn(adminApi.channels, 'connectChannel').mockResolvedValue(slack);
    render(<EditChannel channel={undefined} onDone={async () => undefined} onClose={() => undefined} />, document.body);
    await write('Kind', 'DINGTALK');
    await write('Name', ' Front desk ');
    await write('Address', 'https://oapi.dingtalk.com/robot/send?access_token=x');
    await write('Secret', 'SECx');
    await send();
    expect(connect.mock.calls[0]![0].newChannel).toMatchObject({ kind: 'DINGTALK', name: 'Front desk', url: 'https://oapi.dingtalk.com/robot/send?access_token=x', secret: 'SECx', thresholds: [], enabled: true });
  });

  it('keeps the address that is not entered anew, under the version that was seen', async () => {
    const change = vi.spyOn(adminApi.channels, 'changeChannel').mockResolvedValue(slack);
    render(<EditChannel channel={slack} onDone={async () => undefined} onClose={() => undefined} />, document.body);
    await write('Name', 'Bar below');
    await send();
    expect(change.mock.calls[0]![0]).toEqual({ id: 'chn_1', ifMatch: '"4"', channelChange: { name: 'Bar below', language: 'zh-CN', zone: 'Asia/Shanghai', teamIds: [], thresholds: [50, 100], enabled: false } });
  });

  it('asks no secret of a kind that has none', async () => {
    render(<EditChannel channel={undefined} onDone={async () => undefined} onClose={() => undefined} />, document.body);
    await write('Kind', 'TEAMS');
    expect(document.body.textContent).toContain('Workflows');
    expect(document.body.textContent).not.toContain('Secret');
  });
});
