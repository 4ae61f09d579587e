import type { Complaint } from '../evaluate/complaint.ts';
import { evaluation } from '../evaluate/evaluation.ts';
import { findAnswers } from '../evaluate/find-answers.ts';
import { judge, type Court, type Verdict } from '../evaluate/verdict.ts';
import { breather } from '../files/breather.ts';
import { evaluationReport } from './evaluation-report.ts';
import { showProgress, type Progress } from './progress.ts';
import type { EvaluateRequest } from './read-arguments.ts';
import { readComplaintsFile } from './read-complaints-file.ts';
import { readServed } from './read-served.ts';
import { exitCodes, type Surroundings } from './surroundings.ts';

/** Measures how well the right articles are found for complaints. @throws OperatorError */
export async function evaluate(
  { folders, complaints: file, reach, json }: EvaluateRequest,
  { out, err, cwd }: Surroundings,
): Promise<number> {
  const progress = showProgress(err);
  try {
    const complaints = await readComplaintsFile(file, cwd);
    const knowledge = await readServed(folders, reach, { cwd, progress });
    const verdicts = await judgeAll(complaints, knowledge, progress);
    await progress.end();
    await out.write(
      json
        ? `${JSON.stringify(evaluation(verdicts), undefined, 2)}\n`
        : evaluationReport(verdicts, knowledge.base),
    );
    return exitCodes.fine;
  } finally {
    await progress.end();
  }
}

async function judgeAll(
  complaints: readonly Complaint[],
  knowledge: Court['knowledge'],
  progress: Progress,
): Promise<Verdict[]> {
  const court = { knowledge, answersOf: findAnswers(knowledge.base), clock: () => performance.now() };
  const breathe = breather();
  const verdicts: Verdict[] = [];
  for (const complaint of complaints) {
    verdicts.push(judge(complaint, court));
    progress.tell('Trying complaints', verdicts.length, complaints.length);
    await breathe();
  }
  return verdicts;
}
