/** Class names of a CSS module: the name as written in the file → the name in the built page. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module '*.css';
