import { Radio, Stack, Text } from '@mantine/core';
import { type DateOrder, dateOrders, parseDate } from '@/formats/index.ts';

const written = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

interface DateOrderQuestionProps {
  /** A date of the file that reads both ways. */
  readonly example: string;
  readonly value: DateOrder | undefined;
  readonly onChange: (order: DateOrder) => void;
}

/** Asked only where every date of the file reads both ways; there is no answer until one is given. */
export function DateOrderQuestion({ example, value, onChange }: DateOrderQuestionProps) {
  return (
    <Radio.Group
      label="Which day do the dates mean?"
      description={`Every date in the file can be read in two ways, as ${example}.`}
      value={value ?? null}
      onChange={(chosen) => {
        const order = dateOrders.find((candidate) => candidate === chosen);
        if (order !== undefined) onChange(order);
      }}
    >
      <Stack gap={6} mt={6}>
        {dateOrders.map((order) => {
          const date = parseDate(example, order);
          return (
            <Radio
              key={order}
              value={order}
              label={
                <Text span size="sm">
                  {example} is {date === undefined ? 'no date' : written.format(Date.parse(date))}
                </Text>
              }
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
