"""The one design system: colours, type, space, the style sheet, the focus ring and the icons."""
