import type { Colleague, Team } from '@api/gateway';
import type { LadderLevel } from '@api/response';
import type { Shop } from '@api/review';
import { describe, expect, it } from 'vitest';
import { troubles, type Desk } from './reach';

const person = (id: string, ...roles: string[]) => ({ id, name: id, roles, teamIds: [] }) as unknown as Colleague;
const desk = (more: Partial<Desk> = {}): Desk => ({ colleagues: [person('ann', 'MANAGER'), person('ben', 'AGENT')], teams: [], shops: [], rosters: [], ...more });
const level = (recipients: string[], users?: string[]) => ({ offset: 'PT0S', recipients, channels: ['MAIL'], ...(users && { users }) }) as unknown as LadderLevel;
const team = (name: string, leadId?: string) => ({ id: name, name, leadId }) as Team;

describe('whom a level reaches', () => {
  it('is nothing to speak of while everybody is there', () => {
    expect(troubles(level(['ASSIGNEE', 'LEAD', 'MANAGERS'], ['ben']), desk({ teams: [team('Front', 'ben')] }))).toEqual([]);
  });
  it('says when all who are named are gone, and what happens then', () => {
    expect(troubles(level([], ['tom', 'ute']), desk())).toEqual(['everybody who is named is switched off, so the managers are told. Name somebody else.']);
  });
  it('counts those who are gone beside others', () => {
    expect(troubles(level(['TEAM'], ['tom', 'ute']), desk())[0]).toMatch(/^2 persons/);
    expect(troubles(level([], ['tom', 'ben']), desk())[0]).toMatch(/^a person/);
  });
  it('names the teams nobody leads, also where the lead is gone', () => {
    const teams = [team('A'), team('B', 'gone'), team('C', 'ben'), team('D'), team('E')];
    expect(troubles(level(['LEAD']), desk({ teams }))).toEqual(['no lead who can be told in A, B, D …. There the managers are told. Name a lead under People.']);
    expect(troubles(level(['TEAM']), desk({ teams }))).toEqual([]);
  });
  it('names the shops that have no team', () => {
    const shops = [{ name: 'Hotel', teamIds: [] }, { name: 'Mian', teamIds: ['A'] }] as unknown as Shop[];
    expect(troubles(level(['LEAD']), desk({ shops }))).toEqual(['Hotel without a team, so nobody leads it or is on call. There the managers are told.']);
  });
  it('names the teams that have no roster, and those that have gaps', () => {
    const rosters = [{ teamId: 'B', shifts: [{ days: ['MONDAY'], from: '09:00', to: '17:00' }] }] as unknown as Desk['rosters'];
    expect(troubles(level(['ROSTER']), desk({ teams: [team('A'), team('B')], rosters }))).toEqual([
      'no roster in A. There the lead is told, else the managers. Write one below.',
      'at times nobody is on call in B. Then the lead is told, else the managers.',
    ]);
  });
  it('says when nobody is a manager', () => {
    expect(troubles(level(['MANAGERS']), desk({ colleagues: [person('ben', 'AGENT')] }))).toHaveLength(1);
  });
});
