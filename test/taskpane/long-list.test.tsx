/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LongList } from '../../src/taskpane/parts/LongList';

describe('a long list', () => {
  it('shows its beginning, and more of it when asked, until all is there', async () => {
    const items = Array.from({ length: 70 }, (_item, index) => index);
    render(
      <FluentProvider theme={webLightTheme}>
        <LongList items={items}>{(item) => <li key={item}>{item}</li>}</LongList>
      </FluentProvider>,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(30);
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm 40 mục' }));
    await userEvent.click(screen.getByRole('button', { name: 'Xem thêm 10 mục' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(70);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
