/** The members under their headings, both in the order of their first mention. */
export function groupsOf<Member>(
  members: Iterable<Member>,
  heading: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(heading(member));
    if (group === undefined) groups.set(heading(member), [member]);
    else group.push(member);
  }
  return groups;
}
