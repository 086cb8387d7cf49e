import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

export function Tabs<Id extends string>(props: {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly tabs: readonly TabEntry<Id>[];
}) {
  return (
    <AriaTabs
      className={classNames(styles.tabs)}
      selectedKey={props.value}
      onSelectionChange={(key) => {
        const tab = props.tabs.find((candidate) => candidate.id === key);
        if (tab) props.onChange(tab.id);
      }}
    >
      <TabList aria-label={props.label} className={classNames(styles.list)}>
        {props.tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={classNames(styles.tab)}>
            {tab.title}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {props.tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classNames(styles.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
