/** Why a port cannot be listened on, and what to do, in one sentence. */
export function portProblem(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop what uses it, or start with another: PORT=${port + 1} npm start.`;
    case 'EACCES':
      return `This user may not listen on port ${port}: choose one above 1023: PORT=3000 npm start.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}: leave HOST out, or set it to 0.0.0.0 to listen everywhere.`;
    default:
      return `Cannot listen on ${host}:${port}: ${error.message}`;
  }
}
