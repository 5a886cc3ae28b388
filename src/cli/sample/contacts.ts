import type { CustomerRole, Influence, Stance } from '@/domain/index.ts';
import type { CustomerDepartment, RankName } from './structure.ts';

/** Somebody at the customer; null is unknown. */
export interface SampleContact {
  readonly name: string;
  readonly title: string;
  readonly department: CustomerDepartment;
  readonly rank: RankName;
  readonly role: CustomerRole | null;
  readonly influence: Influence | null;
  readonly stance: Stance | null;
}

type Row = readonly [
  rank: RankName,
  name: string,
  title: string,
  role: CustomerRole | null,
  influence: Influence | null,
  stance: Stance | null,
];

/** Each department from the top down; whoever is named first at a rank is the first to have reports. */
const rows: Readonly<Record<CustomerDepartment, readonly Row[]>> = {
  Executive: [
    ['Board', 'Margarethe Lindqvist', 'Chair of the Supervisory Board', 'decisionMaker', 5, null],
    ['Board', 'Adrian Kowalczyk', 'Chief Executive Officer', 'decisionMaker', 5, 1],
    ['Board', 'Folake Adeyemi', 'Chief Financial Officer', 'decisionMaker', 5, 0],
    ['Board', 'Henrik Dahlberg', 'Chief Operating Officer', 'decisionMaker', 4, 1],
    ['Board', 'Mei-Ling Chua', 'Chief Technology Officer', 'decisionMaker', 4, 0],
    ['Board', 'Rashid Al-Farsi', 'Chief People Officer', 'influencer', 3, 1],
    ['Board', 'Isabel Quiroga', 'Supervisory Board, Audit Committee', 'influencer', 4, 0],
    ['Board', 'Lucien Moreau', 'Supervisory Board, Employee Representative', 'influencer', 3, -1],
    ['Board', 'Oksana Bondarenko', 'Supervisory Board, Strategy Committee', null, null, null],
    ['Executive', 'Gwendolyn Pryce', 'Chief of Staff to the CFO', 'gatekeeper', 3, -1],
    ['Manager', 'Teodor Ilić', 'Executive Assistant to the CEO', 'gatekeeper', 2, 1],
  ],
  Finance: [
    ['Executive', 'Katarzyna Wrona', 'Group Finance Director', 'influencer', 4, -1],
    ['Director', 'Piero Bellandi', 'Director Investment Planning', 'evaluator', 4, 1],
    ['Director', 'Samuel Ofori', 'Director Controlling', 'evaluator', 3, 0],
    ['Director', 'Lena Hoffmeister', 'Director Treasury', 'influencer', 3, 0],
    ['Manager', 'Noor van Dijk', 'Manager Asset Finance', 'influencer', 3, null],
    ['Manager', 'Dmitri Sokolenko', 'Manager Project Controlling', 'user', 2, -1],
    ['Manager', 'Ágnes Molnár', 'Manager Accounts Payable', 'user', 2, 0],
    ['Specialist', 'Priya Raghunathan', 'Senior Financial Analyst', 'influencer', 2, 2],
    ['Specialist', 'Callum Fraser', 'Investment Analyst', 'user', 2, 0],
    ['Specialist', 'Yasmin Haddad', 'Cost Controller', 'user', 1, -1],
    ['Specialist', 'Stefan Wieland', 'Lease Accountant', 'user', 1, 0],
    ['Specialist', 'Tran Thi Hoa', 'Accounts Payable Clerk', 'user', 1, 1],
    ['Specialist', 'Bruno Cardoso', 'Risk Analyst', null, 2, 0],
    ['Specialist', 'Ida Nyström', 'Treasury Analyst', 'user', 1, null],
  ],
  IT: [
    ['Director', 'Rajesh Iyer', 'Director IT Infrastructure', 'influencer', 4, -2],
    ['Director', 'Sofia Papadaki', 'Director Enterprise Applications', 'evaluator', 3, 0],
    ['Director', 'Bjørn Halvorsen', 'Director Cyber Security', 'evaluator', 4, null],
    ['Manager', 'Amara Diallo', 'Manager OT Networks', 'champion', 3, 1],
    ['Manager', 'Yusuf Karaca', 'Manager Service Desk', 'user', 2, 0],
    ['Specialist', 'Linnea Ståhl', 'Enterprise Architect', 'evaluator', 3, 0],
    ['Specialist', 'Diego Fuentes', 'Network Engineer', 'user', 2, 1],
    ['Specialist', 'Hiroshi Mori', 'Security Architect', 'evaluator', 2, null],
    ['Specialist', 'Chloé Lefèvre', 'Data Engineer', 'user', 2, 1],
    ['Specialist', 'Emeka Okafor', 'Systems Engineer', 'user', 1, 0],
    ['Specialist', 'Vera Pospíšilová', 'Application Owner Maintenance', 'influencer', 3, 1],
    ['Specialist', 'Finn O’Dowd', 'Service Desk Lead', 'user', 1, -1],
    ['Specialist', 'Leila Hosseini', 'Test Manager', 'user', 2, null],
    ['Specialist', 'Marko Jurić', 'Database Administrator', null, null, null],
  ],
  Operations: [
    ['Executive', 'Siobhán Gallagher', 'Vice President Rolling Stock', 'champion', 4, 2],
    ['Executive', 'Matteo Ferraris', 'Vice President Network Operations', 'decisionMaker', 4, 0],
    ['Director', 'Nadia Rahmani', 'Director Fleet Maintenance', 'evaluator', 4, 1],
    ['Director', 'Olumide Bankole', 'Director Depots', 'influencer', 3, 0],
    ['Director', 'Claudia Reinhardt', 'Director Timetable and Control', 'influencer', 3, -1],
    ['Manager', 'Gustav Lindholm', 'Depot Manager Eastfield', 'user', 3, 1],
    ['Manager', 'Aroha Tamihana', 'Depot Manager Harbour Yard', 'user', 2, 0],
    ['Manager', 'Zoltán Varga', 'Manager Fleet Reliability', 'evaluator', 3, 1],
    ['Specialist', 'Jamal Whitaker', 'Reliability Engineer', 'user', 2, 1],
    ['Specialist', 'Eun-ji Kang', 'Condition Monitoring Engineer', 'influencer', 2, 2],
    ['Specialist', 'Paulo Azevedo', 'Workshop Planner', 'user', 1, 0],
    ['Specialist', 'Marit Hagen', 'Bogie Specialist', 'user', 2, 1],
    ['Specialist', 'Kofi Asante', 'Driver Manager', 'user', 1, 0],
    ['Specialist', 'Renata Zielińska', 'Traffic Controller', 'user', 1, null],
    ['Specialist', 'Owen Llewellyn', 'Shift Supervisor', 'user', 1, -1],
  ],
  Purchasing: [
    ['Executive', 'Viktor Stanković', 'Chief Procurement Officer', 'decisionMaker', 5, -2],
    ['Executive', 'Hye-jin Park', 'Vice President Strategic Sourcing', 'gatekeeper', 4, 0],
    ['Executive', 'Ewan MacAllister', 'Vice President Supplier Management', 'influencer', 3, 1],
    ['Executive', 'Graça Monteiro', 'Vice President Logistics Purchasing', 'user', 3, null],
    ['Director', 'Thabo Mokoena', 'Director Category Rolling Stock', 'gatekeeper', 3, 0],
    ['Director', 'Anouk Verbeke', 'Director Category Infrastructure', 'influencer', 3, 2],
    ['Director', 'Sanjay Kapoor', 'Director Supplier Quality', 'evaluator', 3, 1],
    ['Manager', 'Beatriz Salgado', 'Manager Service Contracts', 'gatekeeper', 2, 0],
    ['Manager', 'Niklas Ahonen', 'Manager Spare Parts', 'user', 2, 1],
    ['Specialist', 'Fatima Zahra Benali', 'Category Buyer Wheelsets', 'user', 2, 0],
    ['Specialist', 'George Achebe', 'Contract Specialist', 'user', 2, -1],
    ['Specialist', 'Ilse Vandamme', 'Supplier Auditor', 'evaluator', 2, 0],
    ['Specialist', 'Kenji Watanabe', 'Buyer Electronics', 'user', 1, 1],
    ['Specialist', 'Milena Petrova', 'Tender Coordinator', 'gatekeeper', 2, -1],
    ['Specialist', 'Rory Sinclair', 'Buyer Consumables', 'user', 1, 0],
    ['Specialist', 'Shirin Daneshvar', 'Logistics Planner', 'user', 1, 0],
    ['Specialist', 'Tobias Krämer', 'Inventory Analyst', null, 1, 0],
    ['Specialist', 'Wanjiru Kamau', 'Purchasing Systems Owner', 'influencer', 2, 1],
  ],
  Research: [
    ['Director', 'Anneliese Vogt', 'Director Signalling Research', 'champion', 4, 1],
    ['Director', 'Zhang Wei', 'Director Digital Railway', 'evaluator', 4, 0],
    ['Director', 'Francisco Ibarra', 'Director Vehicle Engineering', 'evaluator', 3, -1],
    ['Director', 'Hadiza Bello', 'Director Innovation Programme', 'influencer', 3, null],
    ['Director', 'Torsten Ekberg', 'Director Test Track Millbrook', 'user', 2, 0],
    ['Manager', 'Camille Rousseau', 'Manager Interlocking', 'evaluator', 3, 1],
    ['Manager', 'Arjun Bhatt', 'Manager Simulation', 'user', 2, 0],
    ['Manager', 'Jelena Kovač', 'Manager Standards', 'influencer', 3, null],
    ['Specialist', 'Dawit Tesfaye', 'Signalling Engineer', 'user', 2, 2],
    ['Specialist', 'Elin Johansson', 'Human Factors Specialist', 'influencer', 2, 1],
    ['Specialist', 'Mateus Ribeiro', 'Safety Case Engineer', 'evaluator', 2, 0],
    ['Specialist', 'Nguyen Van Minh', 'Radio Systems Engineer', 'user', 1, 0],
    ['Specialist', 'Saoirse Brennan', 'Test Engineer', 'user', 1, 1],
    ['Specialist', 'Ulrike Bauer', 'Research Librarian', null, 1, null],
  ],
  Legal: [
    ['Executive', 'Philippa Ashworth', 'General Counsel', 'decisionMaker', 3, 0],
    ['Director', 'Emmanuel Tshibangu', 'Director Contracts', 'evaluator', 3, -1],
    ['Director', 'Sigrid Aune', 'Director Compliance', 'gatekeeper', 3, 0],
    ['Director', 'Marisol Vega', 'Director Public Procurement Law', 'influencer', 3, null],
    ['Director', 'Alistair Dunmore', 'Director Company Law', 'user', 2, 0],
    ['Manager', 'Hanna Lehtonen', 'Manager Claims and Warranties', 'influencer', 2, 0],
    ['Specialist', 'Ivo Marinov', 'Contract Lawyer', 'user', 2, 1],
    ['Specialist', 'Keisha Grant', 'Data Protection Officer', 'evaluator', 2, 0],
    ['Specialist', 'Rosalía Domínguez', 'Patent Lawyer', 'user', 1, null],
    ['Specialist', 'Pavel Hruška', 'Legal Assistant', null, 1, 0],
  ],
};

export const contacts: readonly SampleContact[] = Object.entries(rows).flatMap(([department, people]) =>
  people.map(([rank, name, title, role, influence, stance]) => ({
    department: department as CustomerDepartment,
    rank,
    name,
    title,
    role,
    influence,
    stance,
  })),
);
