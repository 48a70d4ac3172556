import type { z } from 'zod';
import { type Complaint, complain } from '../domain/fault.ts';
import { nearest } from '../domain/nearest.ts';

type Issue = z.core.$ZodIssue;

/** A zod issue in words for an editor. `knownKeys` are offered for a mistyped key. */
export function complaintOf(issue: Issue, value: unknown, knownKeys: readonly string[] = []): Complaint {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined)
        return complain((say) => say.faults.missingKey(String(issue.path.at(-1) ?? '')));
      return complain((say) => say.faults.wrongType(say.types[issue.expected] ?? issue.expected));
    case 'unrecognized_keys': {
      const key = issue.keys.join(', ');
      return complain((say) => say.faults.unknownKey(key, nearest(key, knownKeys)));
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined)
        return complain((say) => say.faults.missingKey(String(issue.path.at(-1) ?? '')));
      return complain((say) => say.faults.notAChoice(choices.join(', '), nearest(String(value), choices)));
    }
    case 'too_small':
    case 'too_big':
      return issue.message.startsWith('Too ') ? sizeComplaint(issue) : ruleComplaint(issue.message);
    case 'invalid_format':
      return issue.format === 'url'
        ? complain((say) => say.faults.badAddress())
        : ruleComplaint(issue.message);
    case 'invalid_union': {
      const [first] = issue.errors.at(-1) ?? [];
      return first === undefined ? ruleComplaint(issue.message) : complaintOf(first, value, knownKeys);
    }
    default:
      return ruleComplaint(issue.message);
  }
}

function sizeComplaint(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Complaint {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  return complain((say) => {
    const count =
      issue.origin === 'array' || issue.origin === 'tuple'
        ? say.count.items(limit)
        : issue.origin === 'string'
          ? say.count.characters(limit)
          : say.count.value(limit);
    return issue.code === 'too_small' ? say.faults.atLeast(count) : say.faults.atMost(count);
  });
}

function ruleComplaint(message: string): Complaint {
  return complain((say) => say.faults.schemaRule(say.schemaRules[message] ?? message));
}
