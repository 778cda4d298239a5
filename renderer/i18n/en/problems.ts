export const problems = {
  'empty-file': 'There is nothing in this file.',
  'not-text': 'This is not a text file in UTF-8 or UTF-16.',
  'text-too-long': 'The text has {{length}} characters; at most {{limit}} can be imported.',
  'too-many-tasks': 'There are more than {{limit}} tasks in this text; nothing was imported.',
  'too-many-sections': 'There are more than {{limit}} sections in this text; nothing was imported.',
  'too-many-actors': 'There are more than {{limit}} different actors in this text; nothing was imported.',
  'too-many-mentions': 'The tasks of this text name actors more than {{limit}} times; nothing was imported.',
  'too-many-diagrams': 'There are more than {{limit}} diagrams in this text; nothing was imported.',
  'no-mermaid-block': 'This Markdown text has no Mermaid block.',
  'no-diagram': 'No Mermaid diagram begins with “{{text}}”; a journey begins with the line “journey”.',
  'more-errors_one': '{{count}} more error from here on is not listed.',
  'more-errors_other': '{{count}} more errors from here on are not listed.',
  'more-warnings_one': '{{count}} more warning from here on is not listed.',
  'more-warnings_other': '{{count}} more warnings from here on are not listed.',
  'unclosed-fence': 'The block that begins here is never closed; it was read to the end of the text.',
  'empty-block': 'The Mermaid block that begins here is empty.',
  'unclosed-front-matter': 'The front matter that begins here is never closed with “---”; it was left out.',
  'unclosed-directive':
    'The directive that begins here is never closed with “}%%”; the line was left out from there on.',
  'text-before-journey': '“{{text}}” stands before the word “journey”; what stands before it was left out.',
  'second-journey': 'A second journey begins here; it was read as a diagram of its own.',
  'no-tasks': 'This journey has no task.',
  'missing-colon':
    '“{{text}}” has no colon, so it is neither a task nor anything else that a journey knows; it was left out.',
  'full-width-colon': '“{{text}}” has a full-width colon; Mermaid knows only “:”. The line was left out.',
  'hash-before-colon':
    '“#” begins a comment, so nothing but “{{text}}” is left; write #35; for the sign itself. The line was left out.',
  'missing-task-name': 'A colon with no task before it; the line was left out.',
  'inner-semicolon':
    'Mermaid does not allow “;” in “{{text}}”; write #59; for the sign itself, or two lines. The line was left out.',
  'trailing-semicolon': 'Mermaid does not allow a “;” at the end of a line; it was dropped.',
  'stray-fence':
    '“{{text}}” stands inside a diagram; is the block above it not closed? The line was left out.',
  'unclosed-description':
    'The description that begins here is never closed with “}”; only its first line was read.',
  'empty-title': '“title” without a title.',
  'unnamed-section': 'A section without a name.',
  'colon-in-section': 'Mermaid does not allow a colon in a section’s name; it was kept: “{{name}}”.',
  'reserved-word': 'Mermaid itself refuses a task whose name begins with “journey”; it was read: “{{task}}”.',
  'percent-in-text':
    '“%%” begins a comment only at the beginning of a line; here it was kept as text: “{{text}}”.',
  'percent-at-start': 'Mermaid takes “{{text}}” for a comment; it was left out.',
  'missing-score': '“{{task}}” has no score; the step has no feeling.',
  'score-not-a-number': 'The score of “{{task}}”, “{{original}}”, is not a number; the step has no feeling.',
  'score-out-of-range':
    'The score of “{{task}}” is {{original}}; it was set to {{score}}, since scores go from 1 to 5.',
  'parts-dropped':
    'Mermaid reads name, score and actors of “{{task}}”; what follows was dropped: “{{text}}”.',
  'name-cut': '“{{name}}” was cut after {{limit}} characters.',
  'control-characters': 'Characters that cannot be shown were taken out of “{{name}}”.',
} as const;
