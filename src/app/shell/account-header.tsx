import { Badge, Tooltip } from '@mantine/core';
import { useBoard, useModel } from '@/features/board/session/session.ts';
import type { OpenAccount } from '../account/open-account.ts';
import type { View } from '../views.ts';
import { AccountMenu } from './account-menu.tsx';
import { AppControls } from './app-controls.tsx';
import classes from './header.module.css';
import { Header } from './header.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { NothingSaved, SavingState } from './saving-state.tsx';

export interface AccountHeaderProps {
  readonly account: OpenAccount;
  readonly view: View;
}

/** Which account and view this is, whether all is saved, and what can always be done. */
export function AccountHeader({ account, view }: AccountHeaderProps) {
  const name = useModel((model) => model.account.name);
  const isWhatIf = useBoard().sandbox !== undefined;
  const sample = useModel((model) => model.account.sample === true);
  return (
    <Header
      controls={
        <>
          {isWhatIf ? <NothingSaved /> : <SavingState saving={account.session.saving} />}
          <HistoryButtons />
          <AppControls />
          <AccountMenu />
        </>
      }
    >
      <h1 className={classes['title']}>
        {name}
        <span className={classes['view']}> · {view.label}</span>
      </h1>
      {sample && (
        <Tooltip label="Every person, company and figure of this account is invented.">
          <Badge color="accent" tabIndex={0} style={{ flexShrink: 0 }}>
            Sample, invented
          </Badge>
        </Tooltip>
      )}
    </Header>
  );
}
