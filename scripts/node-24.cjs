// Loaded before every command (node -r): an older Node cannot even read it, and would answer with a stack.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This is Node ${process.versions.node}, and faqtory needs 24: run “npm ci” without --ignore-scripts, which brings it along.`,
  );
  process.exit(1);
}
