import type { Tag } from '@/domain/index.ts';

/** What is known of somebody besides the tags themselves. */
interface Details {
  readonly labels?: readonly string[];
  readonly notes?: string;
  readonly evidence?: Readonly<Partial<Record<Tag, string>>>;
}

/** By name; only for those of whom the team has written something down. */
export const details: Readonly<Record<string, Details>> = {
  'Margarethe Lindqvist': {
    notes: 'Nobody of us has ever spoken to her. She signs every contract above 50 million.',
    evidence: { role: 'Rules of procedure of the supervisory board, published 2025' },
  },
  'Adrian Kowalczyk': {
    labels: ['budget holder'],
    notes: 'Wants one supplier to answer for availability, not three.',
    evidence: {
      role: 'Signed the frame contract of 2023',
      influence: 'Overruled purchasing twice in the fleet steering committee',
      stance: 'Named us as an example in his speech to the suppliers',
    },
  },
  'Folake Adeyemi': {
    labels: ['budget holder'],
    notes:
      'Came from outside the industry. Our last talk was before the price round; no meeting has been offered since.',
    evidence: { role: 'Releases the investment budget', stance: 'Asked for figures, gave no opinion' },
  },
  'Henrik Dahlberg': {
    labels: ['sponsor of the pilot'],
    evidence: { role: 'Owns the operating budget', stance: 'Offered to speak for us after the depot pilot' },
  },
  'Mei-Ling Chua': {
    notes: 'Decides on the signalling architecture. Compares everything with her time in Asia.',
    evidence: { role: 'Chairs the technology board' },
  },
  'Lucien Moreau': {
    labels: ['works council'],
    notes: 'Fears that the service contract will cost jobs in the depots. Take the training plan with you.',
    evidence: { stance: 'Spoke against outsourcing at the works meeting in March' },
  },
  'Isabel Quiroga': { evidence: { influence: 'The audit committee sees every claim above 2 million' } },
  'Gwendolyn Pryce': {
    labels: ['keeps the diary'],
    notes: 'Answers every request for the CFO herself, and with no.',
    evidence: {
      role: 'Four requests for a meeting with the CFO were declined by her',
      stance: 'Said that suppliers belong to purchasing',
    },
  },
  'Teodor Ilić': { labels: ['keeps the diary'], evidence: { stance: 'Finds us a slot when we ask in time' } },
  'Katarzyna Wrona': {
    notes: 'Remembers the invoice dispute of 2024.',
    evidence: {
      stance: 'Cited the invoice dispute in the budget meeting',
      influence: 'The CFO follows her advice',
    },
  },
  'Piero Bellandi': {
    labels: ['specifier'],
    evidence: { stance: 'Asked us to help with the business case' },
  },
  'Priya Raghunathan': {
    labels: ['coach'],
    notes: 'Tells us openly how the numbers are read upstairs.',
    evidence: { stance: 'Sent us the format of the business case unasked' },
  },
  'Rajesh Iyer': {
    notes: 'Built the present network himself and sees our renewal as a verdict on it.',
    evidence: {
      stance: 'Recommended a competitor in writing to the technology board',
      influence: 'Every network change needs his signature',
    },
  },
  'Bjørn Halvorsen': { notes: 'New since spring. Nobody has found out yet what he thinks of us.' },
  'Amara Diallo': {
    labels: ['coach'],
    evidence: { role: 'Presented our concept to her director', stance: 'Asked for a second pilot line' },
  },
  'Linnea Ståhl': { labels: ['specifier'] },
  'Hiroshi Mori': { labels: ['specifier'] },
  'Siobhán Gallagher': {
    labels: ['coach', 'budget holder'],
    notes: 'Started the depot pilot with us. Her word opens doors in operations, hardly any in finance.',
    evidence: {
      role: 'Defended the pilot in front of the board',
      influence: 'Runs two thirds of the operating budget',
      stance: 'Gave us as a reference to two other operators',
    },
  },
  'Matteo Ferraris': {
    evidence: { role: 'Decides on possessions and line closures', stance: 'Wants to see results first' },
  },
  'Nadia Rahmani': {
    labels: ['specifier'],
    evidence: { stance: 'Availability went from 91 to 96 % with our team on site' },
  },
  'Claudia Reinhardt': { evidence: { stance: 'Blames our overrun night shifts for two late departures' } },
  'Eun-ji Kang': { labels: ['coach'], evidence: { stance: 'Shares her condition data with us every week' } },
  'Owen Llewellyn': { labels: ['works council'] },
  'Viktor Stanković': {
    labels: ['budget holder'],
    notes: 'Wants to split the contract among four suppliers. Worked for Ferrum Rail Systems until 2021.',
    evidence: {
      role: 'Signs every purchase above 5 million',
      influence: 'Stopped the last award at the final meeting',
      stance: 'Told us that our price is no basis for talks',
    },
  },
  'Hye-jin Park': { evidence: { role: 'All first talks with new departments go through her office' } },
  'Anouk Verbeke': {
    labels: ['coach'],
    evidence: { stance: 'Warned us of the split before it was announced' },
  },
  'Thabo Mokoena': { evidence: { role: 'Suppliers may talk to depots with his consent only' } },
  'Milena Petrova': { notes: 'Returns every question about a tender to the portal.' },
  'Sanjay Kapoor': { labels: ['specifier'], evidence: { stance: 'Our audit was the best of the year' } },
  'Anneliese Vogt': {
    labels: ['specifier'],
    notes: 'Known to one of us only. What if Jakub moves on?',
    evidence: {
      role: 'Wrote our interlocking into the research road map',
      stance: 'Published with us at the signalling congress',
    },
  },
  'Zhang Wei': { evidence: { influence: 'Leads the digital railway programme' } },
  'Francisco Ibarra': { evidence: { stance: 'Prefers to develop in house' } },
  'Dawit Tesfaye': { labels: ['coach'] },
  'Philippa Ashworth': {
    notes: 'Nobody has met her since the frame contract was signed.',
    evidence: { role: 'No contract leaves without her release' },
  },
  'Emmanuel Tshibangu': { evidence: { stance: 'Insists on unlimited liability' } },
  'Sigrid Aune': { evidence: { role: 'Every gift, visit and workshop needs her consent' } },
};
