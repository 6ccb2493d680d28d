export const lt = `
privalote | jums reikia
esate įpareigot* | jums reikia
jūsų kaltė* | parašykite, kas nutiko ir ką daryti dabar
dėl savo kaltės | parašykite, kas nutiko ir ką daryti dabar
patys kalti | parašykite, kas nutiko ir ką daryti dabar
jūsų atsakomybė* | parašykite, kas padeda ir ką darome mes
turėjote pasirūpinti | parašykite, ką daryti dabar
nepasirūpinote | parašykite, ko trūksta ir kaip tai papildyti
griežtai draudžiama | parašykite, kas galima
jums neleidžiama | parašykite, kas galima
neatsakome už | parašykite, kas tada padės
neprisiimame atsakomybės | parašykite, kas tada padės
ne mūsų problema | parašykite, kas tada padės
nesikreipkite | parašykite, kur rasti atsakymą
kaip jau minėjome | pasakykite dar kartą arba praleiskite
kaip jau minėta | pasakykite dar kartą arba praleiskite
atidžiai perskaitykite | praleiskite: parašykite, kas svarbu
`;
