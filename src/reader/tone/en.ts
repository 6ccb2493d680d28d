export const en = `
you failed to | say what is missing and how to add it
you neglected | say what is missing and how to add it
your own fault | say what happened and what to do now
your fault | say what happened and what to do now
your own responsibility | say what helps, and what we do
your responsibility | say what helps, and what we do
you should have | say what to do now
you are obliged | you need to
you are required to | you need to
you are not allowed | say what is possible
you are forbidden | say what is possible
strictly forbidden | say what is possible
strictly prohibited | say what is possible
we are not responsible | say who helps then
we take no responsibility | say who helps then
we accept no responsibility | say who helps then
not our problem | say who helps then
do not contact us | say where the answer stands
don't contact us | say where the answer stands
as already mentioned | say it once more, or leave the words out
as we have already said | say it once more, or leave the words out
read carefully | leave it out: say what matters
`;
