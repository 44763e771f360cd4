import { annotateCommand } from './annotate-command.ts';
import { articleCommand } from './article-command.ts';
import { BadInput, usage } from './usage.ts';

const commands: Record<string, (args: string[]) => Promise<void>> = {
  annotate: annotateCommand,
  article: articleCommand,
};

// Who reads the answer may stop early, as `head` does: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const [name = '', ...args] = process.argv.slice(2);
  if (name === '--help' || name === '-h') process.stdout.write(`${usage}\n`);
  else {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new BadInput(name ? `there is no command “${name}”; try --help` : `say what to do; try --help`);
    await command(args);
  }
} catch (error) {
  process.stderr.write(`dossier: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exitCode = 2;
}
