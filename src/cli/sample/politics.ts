import type { Strength } from '@/domain/index.ts';
import type { CustomerDepartment } from './structure.ts';

/*
 * The stories of the account, told by name: whoever looks long enough finds each of them in the insights.
 */

export type Line = readonly [from: string, to: string, strength: Strength];

/** Who does not want us to reach whom. */
export const guards: readonly Line[] = [
  ['Gwendolyn Pryce', 'Folake Adeyemi', 5],
  ['Gwendolyn Pryce', 'Katarzyna Wrona', 3],
  ['Teodor Ilić', 'Adrian Kowalczyk', 2],
  ['Teodor Ilić', 'Margarethe Lindqvist', 2],
  ['Katarzyna Wrona', 'Lena Hoffmeister', 2],
  ['Hye-jin Park', 'Siobhán Gallagher', 2],
  ['Hye-jin Park', 'Viktor Stanković', 3],
  ['Hye-jin Park', 'Piero Bellandi', 3],
  ['Thabo Mokoena', 'Olumide Bankole', 4],
  ['Thabo Mokoena', 'Gustav Lindholm', 3],
  ['Thabo Mokoena', 'Aroha Tamihana', 3],
  ['Beatriz Salgado', 'Thabo Mokoena', 2],
  ['Beatriz Salgado', 'Nadia Rahmani', 2],
  ['Milena Petrova', 'Anouk Verbeke', 2],
  ['Milena Petrova', 'Sanjay Kapoor', 3],
  ['Milena Petrova', 'Zoltán Varga', 2],
  ['Sigrid Aune', 'Philippa Ashworth', 4],
  ['Sigrid Aune', 'Emmanuel Tshibangu', 3],
  ['Rajesh Iyer', 'Amara Diallo', 4],
  ['Rajesh Iyer', 'Linnea Ståhl', 3],
];

/** Old quarrels. More are drawn by chance between the rival departments. */
export const quarrels: readonly Line[] = [
  ['Viktor Stanković', 'Siobhán Gallagher', 4],
  ['Folake Adeyemi', 'Henrik Dahlberg', 3],
  ['Rajesh Iyer', 'Anneliese Vogt', 4],
  ['Rajesh Iyer', 'Amara Diallo', 3],
  ['Lucien Moreau', 'Rashid Al-Farsi', 3],
  ['Katarzyna Wrona', 'Nadia Rahmani', 3],
  ['Francisco Ibarra', 'Zhang Wei', 2],
  ['Emmanuel Tshibangu', 'Thabo Mokoena', 3],
  ['Claudia Reinhardt', 'Olumide Bankole', 3],
];

/** Departments at odds. */
export const rivals: readonly (readonly [CustomerDepartment, CustomerDepartment])[] = [
  ['Finance', 'Operations'],
  ['Purchasing', 'Operations'],
  ['IT', 'Research'],
  ['Purchasing', 'Legal'],
];

/** Departments that do not talk to each other at all. */
export const silent: readonly (readonly [CustomerDepartment, CustomerDepartment])[] = [['Research', 'Legal']];

/** Where the competitor has placed pieces. */
export const holds: readonly Line[] = [
  ['Désirée Kaltenbach', 'Viktor Stanković', 4],
  ['Désirée Kaltenbach', 'Rajesh Iyer', 5],
  ['Désirée Kaltenbach', 'Katarzyna Wrona', 3],
  ['Désirée Kaltenbach', 'Francisco Ibarra', 3],
  ['Désirée Kaltenbach', 'Mei-Ling Chua', 2],
  ['Désirée Kaltenbach', 'Matteo Ferraris', 2],
  ['Oleksandr Hnatiuk', 'Thabo Mokoena', 3],
  ['Oleksandr Hnatiuk', 'George Achebe', 3],
  ['Oleksandr Hnatiuk', 'Yasmin Haddad', 2],
  ['Oleksandr Hnatiuk', 'Milena Petrova', 2],
  ['Oleksandr Hnatiuk', 'Diego Fuentes', 1],
];

/** Voices that are known to count; more are drawn by chance. */
export const voices: readonly Line[] = [
  ['Katarzyna Wrona', 'Folake Adeyemi', 5],
  ['Siobhán Gallagher', 'Henrik Dahlberg', 4],
  ['Henrik Dahlberg', 'Adrian Kowalczyk', 4],
  ['Mei-Ling Chua', 'Adrian Kowalczyk', 3],
  ['Adrian Kowalczyk', 'Margarethe Lindqvist', 4],
  ['Isabel Quiroga', 'Margarethe Lindqvist', 4],
  ['Isabel Quiroga', 'Folake Adeyemi', 3],
  ['Lucien Moreau', 'Margarethe Lindqvist', 2],
  ['Rajesh Iyer', 'Mei-Ling Chua', 3],
  ['Rajesh Iyer', 'Henrik Dahlberg', 2],
  ['Anneliese Vogt', 'Mei-Ling Chua', 4],
  ['Piero Bellandi', 'Folake Adeyemi', 4],
  ['Priya Raghunathan', 'Katarzyna Wrona', 3],
  ['Nadia Rahmani', 'Siobhán Gallagher', 4],
  ['Viktor Stanković', 'Matteo Ferraris', 2],
  ['Winston Adebayo', 'Adrian Kowalczyk', 3],
  ['Winston Adebayo', 'Folake Adeyemi', 4],
  ['Winston Adebayo', 'Hadiza Bello', 2],
  ['Marjolein de Wit', 'Francisco Ibarra', 2],
];

/** Friendships across sides and houses that matter for the stories. */
export const friends: readonly Line[] = [
  ['Marcus Oyelaran', 'Siobhán Gallagher', 4],
  ['Marcus Oyelaran', 'Anouk Verbeke', 3],
  ['Jakub Novotný', 'Anneliese Vogt', 4],
  ['Jakub Novotný', 'Dawit Tesfaye', 4],
  ['Kwame Boateng', 'Gustav Lindholm', 3],
  ['Aiko Tanabe', 'Eun-ji Kang', 4],
  ['Helena Brandt', 'Henrik Dahlberg', 3],
  ['Marcus Oyelaran', 'Marjolein de Wit', 3],
  ['Chiara Lombardi', 'Marjolein de Wit', 4],
  ['Winston Adebayo', 'Folake Adeyemi', 3],
  ['Siobhán Gallagher', 'Piero Bellandi', 4],
  ['Piero Bellandi', 'Folake Adeyemi', 3],
  ['Amara Diallo', 'Anneliese Vogt', 4],
  ['Anouk Verbeke', 'Nadia Rahmani', 4],
  ['Adrian Kowalczyk', 'Philippa Ashworth', 3],
  ['Désirée Kaltenbach', 'Viktor Stanković', 4],
];

/** Dotted lines: a second manager. */
export const dottedLines: readonly (readonly [report: string, manager: string])[] = [
  ['Vera Pospíšilová', 'Nadia Rahmani'],
  ['Wanjiru Kamau', 'Sofia Papadaki'],
  ['Keisha Grant', 'Bjørn Halvorsen'],
  ['Dmitri Sokolenko', 'Hye-jin Park'],
  ['Zoltán Varga', 'Sanjay Kapoor'],
];
