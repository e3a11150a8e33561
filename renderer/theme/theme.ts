// Mantine in the colours and density of tokens.css.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const teal: MantineColorsTuple = [
  '#e2f1f0',
  '#c6e2e0',
  '#9cc7c3',
  '#74b3ad',
  '#4d9d97',
  '#2c8883',
  '#167a78',
  '#0b6e6e',
  '#095c5c',
  '#074a4b',
]

// Surfaces and greys of Mantine's own parts in the dark theme.
const dark: MantineColorsTuple = [
  '#e8eef2',
  '#b4c0ca',
  '#93a2af',
  '#64737f',
  '#33414d',
  '#27323c',
  '#1b2630',
  '#172029',
  '#10171d',
  '#0b1116',
]

const small = { defaultProps: { size: 'xs' } }

export const theme = createTheme({
  primaryColor: 'teal',
  colors: { teal, dark },
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '12.5px', sm: '13px', md: '13px', lg: '15px', xl: '17px' },
  defaultRadius: '7px',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs', fw: 500 } },
    TextInput: small,
    Textarea: { defaultProps: { size: 'sm' } },
    NumberInput: small,
    Select: small,
    Checkbox: small,
    Switch: small,
    SegmentedControl: small,
    Tooltip: { defaultProps: { openDelay: 250, color: 'dark.8', events: { hover: true, focus: true, touch: true } } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.25 }, transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.3 }, transitionProps: { duration: 120 }, centered: true } },
  },
})

const shared = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--bad)',
}

/** Points Mantine's own colour variables at the tokens, so that both themes change in one place. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
