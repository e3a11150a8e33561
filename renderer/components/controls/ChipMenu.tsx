import { Combobox, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { Chip, type ChipMenuProps } from './Chip'

/** The chip with its choices. */
export function ChipMenu({ opened, ...props }: ChipMenuProps) {
  const { label, all, value, options, onPick, search } = props
  const combobox = useCombobox({
    defaultOpened: opened,
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const [query, setQuery] = useState('')
  const needle = query.trim().toLowerCase()
  const found = needle === '' ? options : options.filter((option) => `${option.label} ${option.note ?? ''}`.toLowerCase().includes(needle))
  return (
    <Combobox
      store={combobox}
      width={search ? 280 : 'max-content'}
      position="bottom-start"
      withinPortal={false}
      zIndex={50}
      onOptionSubmit={(option) => {
        onPick(option === '' ? null : option)
        setQuery('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target targetType="button">
        <Chip {...props} onClick={() => combobox.toggleDropdown()} />
      </Combobox.Target>
      <Combobox.Dropdown>
        {search ? (
          <Combobox.Search
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={search.placeholder}
            aria-label={search.placeholder}
          />
        ) : null}
        <Combobox.Options tabIndex={0} mah={320} className="chip-options" aria-label={label}>
          {all !== undefined && needle === '' ? (
            <Combobox.Option value="" active={value === null}>
              {all}
            </Combobox.Option>
          ) : null}
          {found.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value} aria-selected={option.value === value}>
              <span style={{ paddingLeft: needle === '' ? (option.depth ?? 0) * 14 : 0 }}>{option.label}</span>
              {option.note && needle !== '' ? <span className="quiet"> {option.note}</span> : null}
            </Combobox.Option>
          ))}
          {found.length === 0 ? <Combobox.Empty>{search?.nothing}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
