const placeholder = /\{\{\s*(\w+)\s*(?:,\s*(number)\s*)?\}\}/g;

/**
 * The template with its placeholders filled in: `{{name}}` as it is, `{{count, number}}` with its digits grouped as
 * `locale` writes them. One pass over the template alone: what is put in is never read as a template again. i18next
 * itself searches the text that it has put a value into, so that a step named “{{to}}” or “$t(close)” came out as
 * something else.
 */
export function fillIn(template: string, values: Readonly<Record<string, unknown>>, locale: string): string {
  return template.replace(placeholder, (_whole, name: string, format: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'number')
      return format === 'number' ? numberFormat(locale).format(value) : String(value);
    return typeof value === 'string' ? value : '';
  });
}

// Making one takes longer than all else that is done for a text.
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string): Intl.NumberFormat {
  const known = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, known);
  return known;
}
